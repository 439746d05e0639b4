import type { Catalogue } from '../../model/catalogue';
import { figureKey, type Figure, type FigureKey } from '../../model/figure';

/** What the formulas of one row need: where other rows stand, what stands there, and which areas make up an area. */
export interface DataContext {
  readonly catalogue: Catalogue;
  readonly rowOf: (key: string) => number | undefined;
  readonly figureAt: (key: string) => Figure | undefined;
  readonly partsOf: (area: string) => readonly string[];
}

/** A row, and the figure that stands on it. */
export interface Located {
  readonly row: number;
  readonly figure: Figure;
}

/** Rows of these keys, in their order; keys that the sheet has no row for are left out. */
export const locatedIn = (keys: readonly string[], { rowOf, figureAt }: DataContext): readonly Located[] =>
  keys.flatMap((key) => {
    const [row, figure] = [rowOf(key), figureAt(key)];
    return row === undefined || !figure ? [] : [{ row, figure }];
  });

/** Rows of the areas that make up a figure's area, from top to bottom. */
export const partsOfArea = (figure: Figure, context: DataContext): readonly Located[] =>
  [
    ...locatedIn(
      context.partsOf(figure.area).map((area) => figureKey({ ...figure, area })),
      context,
    ),
  ].sort((a, b) => a.row - b.row);

/** Rows of measures at a figure's place and time. */
export const ofMeasures = (key: FigureKey, measures: readonly string[], context: DataContext): readonly Located[] =>
  locatedIn(
    measures.map((subject) => figureKey({ ...key, subject })),
    context,
  );
