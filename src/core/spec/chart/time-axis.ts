import { dateSerial } from '../date-serial';

/** What dates are counted in below lines over time (Zeiteinheit). */
export interface TimeUnit {
  readonly kind: 'years' | 'months';
  /** US number format code of the dates. */
  readonly format: string;
  /** Number of the unit that a date lies in. */
  readonly of: (date: string) => number;
  /** The last day of a unit by its number, as Excel counts days. */
  readonly end: (unit: number) => number;
  /** Width of a date below the axis with the room around it, in points. */
  readonly width: number;
  readonly steps: readonly number[];
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const YEARS: TimeUnit = {
  kind: 'years',
  format: 'yyyy',
  of: yearOf,
  end: (year) => dateSerial(`${year}-12-31`),
  width: 23,
  steps: [1, 2, 5, 10, 20, 50],
};

const isoMonth = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

const MONTHS: TimeUnit = {
  kind: 'months',
  format: 'mm.yyyy',
  of: (date) => 12 * yearOf(date) + Number(date.slice(5, 7)) - 1,
  end: (month) => dateSerial(`${isoMonth(month + 1)}-01`) - 1,
  width: 42,
  steps: [1, 2, 3, 6, 12, 24, 60, 120, 240, 600],
};

/** The unit of a chart's dates: years, or months where two days of one year would lie on each other (unterjährige Stichtage). */
export const timeUnit = (dates: readonly string[]): TimeUnit => {
  const days = [...new Set(dates)];
  return new Set(days.map(yearOf)).size < days.length ? MONTHS : YEARS;
};

const spanOf = (dates: readonly string[], { of }: TimeUnit): number => of(dates.at(-1) ?? '') - of(dates[0] ?? '');

/** Most of the width that names may take. */
const MOST_OF_WIDTH = 0.6;

/** What the last marker needs beyond its middle, in points. */
const EDGE = 12;

/**
 * Units that an axis of time needs after its last date, so that something so wide (in points of `width`) has its place there;
 * none where the half unit behind the last point is enough. Nothing beside it: room for the last marker alone, which
 * LibreOffice draws on the very edge.
 */
export const unitsAfter = (
  needed: number,
  dates: readonly string[],
  unit: TimeUnit,
  { width }: { readonly width: number },
): number => {
  const share = Math.min(Math.max(needed, EDGE) / width, MOST_OF_WIDTH);
  const behind = needed > 0 ? 0.5 : 0;
  return Math.max(0, Math.ceil((share * (spanOf(dates, unit) + 1) - behind) / (1 - share)));
};

/** Steps between dates may be so many times as wide as they must. */
const FEWEST = 4;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The widest step from the first date on that meets all of them. */
const commonStep = (dates: readonly string[], { of }: TimeUnit): number =>
  dates.reduce((step, date) => divisor(of(date) - of(dates[0] ?? ''), step), 0);

/** The step that fits best: of years one that ends with the last date unless it leaves too few, of months the common one. */
const bestStep = (least: number, dates: readonly string[], unit: TimeUnit): number | undefined => {
  if (unit.kind === 'months') return [commonStep(dates, unit)].find((step) => step >= least);
  const span = spanOf(dates, unit);
  const even = Array.from({ length: span }, (_, index) => index + 1).find((one) => one >= least && span % one === 0);
  return even !== undefined && even <= FEWEST * least ? even : undefined;
};

/** Units between two dates below the axis, so that all of them can be read, from the first date on; `after` come behind the last. */
export const timeStep = (
  dates: readonly string[],
  after: number,
  unit: TimeUnit,
  { width }: { readonly width: number },
): number => {
  const least = Math.max(1, Math.ceil((unit.width * (spanOf(dates, unit) + 1 + after)) / width));
  return bestStep(least, dates, unit) ?? unit.steps.find((step) => step >= least) ?? least;
};
