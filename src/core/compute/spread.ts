import type { Figure, Spread } from '../model/figure';
import { combine, known, missing, type Quantity } from '../model/quantity';
import type { Subject } from './subject';

const PER_CENT = 100;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Coefficient of variation of the known values, in per cent; at least two are needed, and a mean above zero. */
export const variation = (quantities: readonly Quantity[]): Quantity => {
  const values = quantities.flatMap((quantity) => (quantity.kind === 'known' ? [quantity.value] : []));
  if (values.length < 2) return missing('not-applicable');
  const mean = total(values) / values.length;
  if (mean <= 0) return missing(mean < 0 ? 'negative-base' : 'zero-base');
  const deviation = Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / values.length);
  return known((deviation / mean) * PER_CENT);
};

const partsOf = ({ numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>): readonly Quantity[] => [
  numerator ?? missing('not-submitted'),
  denominator ?? missing('not-submitted'),
];

const dissimilarity = (group: readonly number[], rest: readonly number[]): number => {
  const [groups, rests] = [total(group), total(rest)];
  return (total(group.map((value, index) => Math.abs(value / groups - (rest[index] ?? 0) / rests))) / 2) * PER_CENT;
};

/**
 * Segregation index over areas: numerator = the group, denominator − numerator = everybody else. A group of nobody, or of
 * all, has none (`zero-base`); so has a single area (`not-applicable`).
 */
export const segregation = (figures: readonly Pick<Figure, 'numerator' | 'denominator'>[]): Quantity => {
  if (figures.length < 2) return missing('not-applicable');
  const parts = combine(figures.flatMap(partsOf), () => 0);
  if (parts.kind === 'missing') return parts;
  const values = figures.flatMap(partsOf).map((quantity) => (quantity.kind === 'known' ? quantity.value : 0));
  const group = values.filter((_, index) => index % 2 === 0);
  const rest = group.map((value, index) => (values[index * 2 + 1] ?? 0) - value);
  if (total(group) <= 0 || total(rest) <= 0) return missing('zero-base');
  return known(dissimilarity(group, rest), parts.qualifiers);
};

/** Spread of a ranking's areas; counts have none, since they differ by the size of the areas alone. */
export const spreadOf = (figures: readonly Figure[], { kind }: Subject): Spread => ({
  variation: kind === 'count' ? missing('not-applicable') : variation(figures.map(({ quantity }) => quantity)),
  segregation: kind === 'share' ? segregation(figures) : missing('not-applicable'),
});
