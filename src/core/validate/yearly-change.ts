import type { Catalogue, Settings } from '../model/catalogue';
import type { SheetSchema } from '../model/sheet-schema';
import { yearsBetween } from '../model/time';
import type { Subject } from './directory';
import { exceeds } from './observations';

/** A change per year beside the largest plausible one (größte Veränderung): percentage points of shares, else per cent. */
export interface YearlyChange {
  readonly perYear: number;
  readonly largest: number;
  readonly kind: 'points' | 'percent';
}

const PERCENT = 100;

const largestOf = ({ id, count, indicator }: Subject, limits: NonNullable<Settings['outliers']>): number => {
  const kind = count ? 'count' : (indicator?.kind ?? 'amount');
  return limits.perYearOf?.[id] ?? limits.perYear[kind];
};

/** Largest plausible change of a subject: the schema's, the settings' for it, the settings' for its kind. */
const limitOf = (subject: Subject, { settings }: Catalogue, schema: SheetSchema | undefined): number | undefined =>
  schema?.monitoring?.plausible?.[subject.id]?.perYear ??
  (settings.outliers ? largestOf(subject, settings.outliers) : undefined);

/**
 * Change per year between two values: points of a share as their mean per year, other values as geometric mean in per cent.
 *
 * `undefined` where there is no limit, where a per cent change has no base above zero, or where a count started below the
 * limit for small bases: a few persons are many per cent.
 */
export const yearlyChange = (
  subject: Subject,
  from: { readonly value: number; readonly date: string },
  to: { readonly value: number; readonly date: string },
  catalogue: Catalogue,
  schema: SheetSchema | undefined,
): YearlyChange | undefined => {
  const largest = limitOf(subject, catalogue, schema);
  const years = yearsBetween(from.date, to.date);
  if (largest === undefined || years <= 0) return undefined;
  if (subject.indicator?.kind === 'share') return { perYear: (to.value - from.value) / years, largest, kind: 'points' };
  const isSmall = subject.count && from.value < catalogue.settings.smallBase;
  if (from.value <= 0 || to.value < 0 || isSmall) return undefined;
  return { perYear: ((to.value / from.value) ** (1 / years) - 1) * PERCENT, largest, kind: 'percent' };
};

/** Whether a change is over its limit. */
export const isOverLimit = ({ perYear, largest }: YearlyChange): boolean => exceeds(perYear, largest, perYear);
