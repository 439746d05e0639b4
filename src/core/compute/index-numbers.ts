import type { Catalogue, Wave } from '../model/catalogue';
import type { Figure, IndexNumber } from '../model/figure';
import { combine, missing, type Quantity } from '../model/quantity';
import { seriesOf } from './group';
import { baseTrouble } from './change';
import { isBroken } from './span';
import { subjectsOf, type Subject } from './subject';

const BASE = 100;

/** A value with another at 100; the first missing one wins, and from zero or below there is none. */
export const indexNumber = (base: Quantity, value: Quantity): Quantity => {
  const index = combine([base, value], ([before = 1, now = 0]) => (now / before) * BASE);
  return index.kind === 'missing' ? index : (baseTrouble(base) ?? index);
};

// The last break counts: what lies before it cannot be compared with what came after.
const baseOf = (waves: readonly Wave[], { measures }: Subject, { breaks }: Catalogue): number =>
  waves.reduce((base, wave, index) => {
    const before = waves[index - 1];
    return before && isBroken(breaks, measures, before, wave) ? index : base;
  }, 0);

const ofSeries = (
  series: readonly Figure[],
  subject: Subject,
  catalogue: Catalogue,
  waves: readonly Wave[],
): readonly IndexNumber[] => {
  const present = new Set(series.map(({ wave }) => wave));
  const own = waves.filter(({ id }) => present.has(id));
  const base = own[baseOf(own, subject, catalogue)]?.id ?? '';
  const position = new Map(own.map(({ id }, index) => [id, index]));
  const values = new Map(series.filter(({ wave }) => wave === base).map(({ area, quantity }) => [area, quantity]));
  return series.flatMap(({ subject: id, breakdown, area, wave, quantity }) => {
    const at = position.get(wave);
    if (at === undefined) return [];
    const isBefore = at < (position.get(base) ?? 0);
    const from = values.get(area) ?? missing('not-submitted');
    const index = isBefore ? missing('not-comparable') : indexNumber(from, quantity);
    return [{ subject: id, breakdown, area, wave, base, quantity: index }];
  });
};

/** Index numbers (Messzahlen) of all counts and amounts, in the figures' order; shares and distances have none. */
export const indicesOf = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  waves: readonly Wave[],
): readonly IndexNumber[] => {
  const subjects = subjectsOf(catalogue);
  return seriesOf(figures).flatMap((series) => {
    const subject = subjects.get(series[0]?.subject ?? '');
    return subject && subject.kind !== 'share' && !series[0]?.gap ? ofSeries(series, subject, catalogue, waves) : [];
  });
};
