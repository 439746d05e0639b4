import type { Area, SeriesBreak } from '../../model/catalogue';
import { TOTAL_BREAKDOWN } from '../../model/table';
import type { Content } from '../../model/spec';
import { chartValue, type ChartContext } from './context';
import { breaksBetween, dateOf } from './wave-dates';
import type { ShownSubject } from '../subject';

/** One date of a time line; `wave` is undefined where a break in the series leaves a gap: twice, for both ends of its mark. */
export interface Column {
  readonly date: string;
  readonly wave: string | undefined;
}

const DAY = 86_400_000;

const middleOf = (before: string, after: string): string =>
  new Date((Date.parse(before) + Date.parse(after)) / 2 - (DAY - 1) / 2).toISOString().slice(0, 10);

// Where the first day after the break is a wave's own, the gap lies between it and the last day before.
const gapOf = ({ before, after }: SeriesBreak, taken: readonly string[]): string =>
  taken.includes(after) ? middleOf(before, after) : after;

/** Dates of a time line: those of the waves, and twice one without a wave for each break in the series. */
export const columnsOf = (subject: ShownSubject, context: ChartContext): readonly Column[] => {
  const waves = context.evaluation.waves.map((wave): Column => ({ date: dateOf(wave, context), wave }));
  const taken = waves.map(({ date }) => date);
  const gaps = breaksBetween(subject, taken, context).map((one) => gapOf(one, taken));
  const marks = [...new Set(gaps)]
    .filter((date) => !taken.includes(date))
    .flatMap((date) => [date, date].map((at): Column => ({ date: at, wave: undefined })));
  return [...waves, ...marks].sort((a, b) => a.date.localeCompare(b.date));
};

/** Columns in which the series breaks, by index. */
export const breaksIn = (columns: readonly Column[]): readonly number[] =>
  columns.flatMap(({ wave }, index) => (wave === undefined ? [index] : []));

/** Cells of an area, one for each date: its values on *Daten*, nothing where there is none or where the series breaks. */
export const courseCells = (
  subject: ShownSubject,
  area: Area,
  columns: readonly Column[],
  context: ChartContext,
): readonly Content[] =>
  columns.map(({ wave }) =>
    wave === undefined
      ? null
      : chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }, context),
  );
