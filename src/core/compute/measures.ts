import type { Catalogue, Wave } from '../model/catalogue';
import type { Figure } from '../model/figure';
import { dateOf, fillGrid, sum, type Recipe } from './aggregate';
import type { Series } from './series';

const recipe: Recipe = {
  submitted: ({ quantity, place, referenceDate }, key) => ({ ...key, quantity, places: [place], referenceDate }),
  aggregated: (parts, key) => ({
    ...key,
    quantity: sum(parts.map(({ quantity }) => quantity)),
    places: [],
    ...dateOf(parts),
  }),
};

/**
 * Figures of a measure (Merkmal): as submitted, and summed up to Teilbereich, Stadtbezirk and city where no total was
 * submitted. A missing part makes the sum missing, with the part's reason.
 */
export const measureFigures = (series: Series, catalogue: Catalogue, waves: readonly Wave[]): readonly Figure[] =>
  fillGrid(series, catalogue, waves, recipe);
