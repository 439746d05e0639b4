import type { Change } from '../model/figure';
import { combine, missing, type Missing, type Quantity } from '../model/quantity';
import { roundHalfAwayFromZero } from '../model/rounding';
import type { Span } from './span';
import type { Subject } from './subject';

/** A change without its key. */
export type Measured = Pick<Change, 'difference' | 'relative' | 'perYear' | 'assessment'>;

type Judged = Pick<Subject, 'kind' | 'direction' | 'decimals'>;

const PER_CENT = 100;

const comparable = (from: Quantity, to: Quantity, broken: boolean): Quantity => {
  const difference = combine([from, to], ([before = 0, after = 0]) => after - before);
  return broken && difference.kind === 'known' ? missing('not-comparable') : difference;
};

/** Why nothing can be measured by this base; undefined where it is above zero. */
export const baseTrouble = (base: Quantity): Missing | undefined => {
  if (base.kind === 'missing') return base;
  if (base.value > 0) return undefined;
  return missing(base.value < 0 ? 'negative-base' : 'zero-base');
};

const relativeChange = (from: Quantity, to: Quantity, difference: Quantity): Quantity => {
  if (difference.kind === 'missing') return difference;
  return baseTrouble(from) ?? combine([from, to], ([before = 1, after = 0]) => ((after - before) / before) * PER_CENT);
};

// The geometric mean has no value where the end is negative: what fell below zero has no rate of growth.
const yearlyGrowth = (from: Quantity, to: Quantity, difference: Quantity, years: number): Quantity => {
  if (difference.kind === 'missing') return difference;
  const trouble = baseTrouble(from);
  if (trouble) return trouble;
  if (to.kind === 'known' && to.value < 0) return missing('not-applicable');
  return combine([from, to], ([before = 1, after = 0]) => ((after / before) ** (1 / years) - 1) * PER_CENT);
};

const assess = (difference: Quantity, { direction, decimals }: Judged): Change['assessment'] => {
  if (difference.kind === 'missing') return 'none';
  const shown = roundHalfAwayFromZero(difference.value, decimals);
  if (shown === 0) return 'unchanged';
  if (direction === 'neutral') return 'neutral';
  return shown > 0 === (direction === 'higher-is-better') ? 'better' : 'worse';
};

/**
 * Change between two waves (Veränderung), in the indicator's own unit and from unrounded values.
 *
 * Shares change in percentage points, and per year in points; they have no per-cent change (`not-applicable`). Counts and
 * amounts change in per cent, and per year by their geometric mean (CAGR); from zero (`zero-base`) or below
 * (`negative-base`) there is no per cent. The first missing reason wins; a change across a series break is `not-comparable`. What is shown as no
 * change at the subject's decimals is `unchanged`.
 *
 * @example change(share, known(10), known(12), { years: 2, broken: false }) // => +2 points, +1 point a year
 */
export const change = (subject: Judged, from: Quantity, to: Quantity, span: Span): Measured => {
  const difference = comparable(from, to, span.broken);
  const assessment = assess(difference, subject);
  if (subject.kind !== 'share') {
    const relative = relativeChange(from, to, difference);
    return { difference, relative, perYear: yearlyGrowth(from, to, difference, span.years), assessment };
  }
  const relative = difference.kind === 'missing' ? difference : missing('not-applicable');
  return { difference, relative, perYear: combine([difference], ([points = 0]) => points / span.years), assessment };
};
