import type { Catalogue, Indicator, Wave } from '../model/catalogue';
import type { Figure } from '../model/figure';
import { missing, type Quantity } from '../model/quantity';
import { dateOf, fillGrid, sum, type Recipe } from './aggregate';
import { rate } from './rate';
import type { Series, Submitted } from './series';

interface Parts {
  readonly numerator: Quantity;
  readonly denominator?: Quantity;
}

// A value that is kept back keeps its parts back: they would give it away again, here or in a sum.
const partsOfCell = (cell: Submitted, indicator: Indicator): Parts => {
  if (cell.quantity.kind === 'missing')
    return indicator.denominator ? both(cell.quantity) : { numerator: cell.quantity };
  if (indicator.denominator)
    return {
      numerator: cell.numerator ?? missing('not-submitted'),
      denominator: cell.denominator ?? missing('not-submitted'),
    };
  const additive = indicator.kind === 'count' && indicator.factor === 1;
  return { numerator: cell.numerator ?? (additive ? cell.quantity : missing('not-submitted')) };
};

const both = (quantity: Quantity): Parts => ({ numerator: quantity, denominator: quantity });

const complete = ({ numerator, denominator }: Parts): boolean =>
  numerator.kind === 'known' && denominator?.kind !== 'missing';

const sumOfParts = (figures: readonly Figure[], indicator: Indicator): Parts => {
  const total = (part: 'numerator' | 'denominator') =>
    sum(figures.map((figure) => figure[part] ?? missing('not-submitted')));
  return indicator.denominator
    ? { numerator: total('numerator'), denominator: total('denominator') }
    : { numerator: total('numerator') };
};

const recipeFor = (indicator: Indicator): Recipe => ({
  submitted: (cell, key) => {
    const parts = partsOfCell(cell, indicator);
    const quantity = complete(parts) ? rate(parts.numerator, parts.denominator, indicator.factor) : cell.quantity;
    return { ...key, quantity, ...parts, places: [cell.place], referenceDate: cell.referenceDate };
  },
  aggregated: (figures, key) => {
    const parts = sumOfParts(figures, indicator);
    return {
      ...key,
      quantity: rate(parts.numerator, parts.denominator, indicator.factor),
      ...parts,
      places: [],
      ...dateOf(figures),
    };
  },
});

/**
 * Figures of an indicator that was submitted itself (Zähler und Nenner in der Lieferung).
 *
 * With numerator and denominator the value is recomputed unrounded and can be aggregated; without them the submitted value
 * counts, and areas above it stay `not-submitted`: percentages are never averaged. Counts without denominator add up.
 */
export const submittedIndicatorFigures = (
  indicator: Indicator,
  series: Series,
  catalogue: Catalogue,
  waves: readonly Wave[],
): readonly Figure[] => fillGrid(series, catalogue, waves, recipeFor(indicator));
