import type { Area, Catalogue, Wave } from '../model/catalogue';
import type { Figure, FigureKey } from '../model/figure';
import { combine, missing, type Quantity } from '../model/quantity';
import { gridOf, partsOf, validOn } from './hierarchy';
import type { Series, Submitted } from './series';

/** Sum of quantities: the first missing one wins; without any there is nothing to sum. */
export const sum = (addends: readonly Quantity[]): Quantity =>
  addends.length === 0
    ? missing('not-submitted')
    : combine(addends, (values) => values.reduce((total, value) => total + value, 0));

/** How a series makes a figure of a submitted cell, and of the figures of an area's parts (none: nothing is known). */
export interface Recipe {
  readonly submitted: (cell: Submitted, key: FigureKey) => Figure;
  readonly aggregated: (parts: readonly Figure[], key: FigureKey) => Figure;
}

const figuresOfWave = (series: Series, grid: readonly Area[], wave: Wave, recipe: Recipe): readonly Figure[] => {
  const areas = validOn(grid, wave);
  const parts = partsOf(areas);
  const figures = new Map<string, Figure>();
  // From the parts to the whole: when an area's turn comes its parts are there.
  for (const { id: area } of [...areas].reverse()) {
    const key = { subject: series.subject, breakdown: series.breakdown, area, wave: wave.id };
    const cell = series.at(area, wave.id);
    const below = (parts.get(area) ?? []).flatMap((part) => figures.get(part.id) ?? []);
    figures.set(area, cell ? recipe.submitted(cell, key) : recipe.aggregated(below, key));
  }
  return areas.flatMap(({ id }) => figures.get(id) ?? []);
};

/**
 * Figures of a series over its whole grid, by wave, then area. What was submitted counts as it is (validation holds it
 * against the sum of its parts); what was not is aggregated from the parts, or stays `not-submitted`.
 */
export const fillGrid = (
  series: Series,
  catalogue: Catalogue,
  waves: readonly Wave[],
  recipe: Recipe,
): readonly Figure[] => {
  const grid = gridOf(series.areas, catalogue.areas);
  return waves.filter(({ id }) => series.waves.has(id)).flatMap((wave) => figuresOfWave(series, grid, wave, recipe));
};

/** The Stichtag of the first figure that has one, as a property to spread. */
export const dateOf = (figures: readonly Figure[]): Pick<Figure, 'referenceDate'> => {
  const date = figures.find(({ referenceDate }) => referenceDate !== undefined)?.referenceDate;
  return date === undefined ? {} : { referenceDate: date };
};
