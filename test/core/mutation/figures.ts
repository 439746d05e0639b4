import type { Area, Indicator } from '../../../src/core/model/catalogue';
import { shippedCatalogue } from '../../../src/files/catalogue';
import type { Random } from './random';

export const catalogue = shippedCatalogue();

const childrenOf = ({ id }: Area): readonly Area[] => catalogue.areas.filter(({ parent }) => parent === id);
const partsFirst = (area: Area): readonly Area[] => [...childrenOf(area).flatMap(partsFirst), area];

/** All areas with each total below its parts, the row "nicht zuzuordnen" before the city. */
export const AREAS: readonly Area[] = catalogue.areas.filter(({ parent }) => parent === null).flatMap(partsFirst);
export const WAVES: readonly string[] = catalogue.waves.map(({ id }) => id);

/** A number for each area: leaves as they are given, totals as their sums. */
export type Counts = ReadonlyMap<string, number>;

const summed = (leafOf: (area: Area) => number): Counts => {
  const counts = new Map<string, number>();
  for (const area of AREAS) {
    const parts = childrenOf(area);
    counts.set(area.id, parts.length === 0 ? leafOf(area) : parts.reduce((sum, { id }) => sum + counts.get(id)!, 0));
  }
  return counts;
};

/** Counts that grow from wave to wave by at most a seventh: plausible in every area. */
export const countsOverWaves = (random: Random, waves: readonly string[]): readonly Counts[] => {
  let current = summed(() => random.whole(300, 20_000));
  return waves.map((_, index) => {
    const before = current;
    if (index > 0) current = summed(({ id }) => Math.round(before.get(id)! * (0.92 + 0.2 * random.fraction())));
    return current;
  });
};

/** Numerators whose shares lie well within the indicator's range and move little from wave to wave. */
export const numeratorsOf = (
  random: Random,
  { plausible, factor }: Indicator,
  denominators: readonly Counts[],
): readonly Counts[] => {
  const { min = 5, max = 40 } = plausible ?? {};
  const [low, high] = [min + (max - min) * 0.3, min + (max - min) * 0.7];
  const shares = new Map(AREAS.map(({ id }) => [id, low + (high - low) * random.fraction()]));
  return denominators.map((counts) =>
    summed(({ id }) => Math.round(((shares.get(id)! * (0.96 + 0.08 * random.fraction())) / factor) * counts.get(id)!)),
  );
};

/** Shares of parts in wholes that the catalogue prints with one decimal for Stadtteile, with a range to be held. */
export const SHARES: readonly Indicator[] = catalogue.indicators.filter(
  ({ kind, decimals, levels, plausible, denominator, numerator }) =>
    kind === 'share' &&
    decimals === 1 &&
    levels.includes('stadtteil') &&
    plausible !== undefined &&
    plausible.max <= 100 &&
    (denominator?.measures.length ?? 0) === 1 &&
    numerator.measures.length === 1,
);
