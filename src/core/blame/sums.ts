import { halfUnit } from './noise';
import { type Directory, push, validOn } from './directory';
import { exact, negative, whole } from './exact';
import { type Entry, type Figure, isAdditive } from './figures';
import type { CellIndex, Relation } from './system';

const ONE = whole(1);

/** total = Σ addends, within a tolerance in the unit. */
export const equation = (
  kind: 'sum' | 'breakdown',
  total: CellIndex,
  addends: readonly CellIndex[],
  tolerance: number,
): Relation => {
  const found = { cell: total, factor: ONE };
  const parts = addends.map((cell) => ({ cell, factor: negative(ONE) }));
  const terms = [found, ...parts];
  const opposite = terms.map(({ cell, factor }) => ({ cell, factor: negative(factor) }));
  const atMost = exact(tolerance);
  return {
    kind,
    at: total,
    cells: [total, ...addends],
    limits: [
      { terms, atMost },
      { terms: opposite, atMost },
    ],
    ...(tolerance === 0 && { exactly: true as const }),
  };
};

/** Tolerance that a sheet's schema gives; absent: that of the measure. */
export type SheetTolerance = number | undefined;

/** Half a unit of the last decimal per addend where there are decimals; what schema or measure say where that is more. */
export const toleranceOf = ({ subject, decimals }: Figure, addends: number, ofSheet: SheetTolerance): number =>
  Math.max(decimals === 0 ? 0 : halfUnit(decimals) * addends, ofSheet ?? subject.tolerance);

/** Figures that differ only in their area, by area; of several readable ones the first. */
type Series = Map<string, Figure>;

const seriesOf = (entries: readonly Entry[]): readonly Series[] => {
  const all = new Map<string, Series>();
  for (const { table, figures } of entries) {
    for (const figure of Object.values(figures)) {
      if (!isAdditive(figure)) continue;
      const { subject, part, breakdown, date, area, cell } = figure;
      const key = [table.sheet, table.range.row, subject.id, part, breakdown, date].join('\u0001');
      const series = all.get(key) ?? new Map<string, Figure>();
      all.set(key, series);
      const before = series.get(area);
      if (!before || (before.cell === undefined && cell !== undefined)) series.set(area, figure);
    }
  }
  return [...all.values()];
};

/** Parts of a total as far as they are on the sheet; `undefined` where one of them, or its number, is not. */
const partsOf = (
  area: string,
  date: string,
  series: Series,
  directory: Directory,
): readonly CellIndex[] | undefined => {
  const children = (directory.children.get(area) ?? []).filter((child) => validOn(child, date));
  const parts = children.map(({ id }) => {
    const own = series.get(id);
    if (own) return own.cell === undefined ? undefined : [own.cell];
    return directory.children.has(id) ? partsOf(id, date, series, directory) : undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 || known.length < parts.length ? undefined : known.flat();
};

const sumAt = (total: Figure, series: Series, directory: Directory, ofSheet: SheetTolerance): readonly Relation[] => {
  const parts = partsOf(total.area, total.date, series, directory);
  if (total.cell === undefined || !parts) return [];
  const rests = (directory.rests.get(total.area) ?? []).flatMap(({ id }) => series.get(id) ?? []);
  if (rests.some(({ cell }) => cell === undefined)) return [];
  const addends = [...parts, ...rests.flatMap(({ cell }) => cell ?? [])];
  return [equation('sum', total.cell, addends, toleranceOf(total, addends.length, ofSheet))];
};

/** Totals over the area hierarchy; where an area is not on the sheet, its own parts stand in for it. */
export const sums = (entries: readonly Entry[], directory: Directory, ofSheet: SheetTolerance): readonly Relation[] =>
  seriesOf(entries).flatMap((series) =>
    [...series.values()].flatMap((figure) => sumAt(figure, series, directory, ofSheet)),
  );

/** Figures that differ only in their breakdown, by breakdown in lower case. */
export const breakdownsOf = (entries: readonly Entry[]): readonly ReadonlyMap<string, Figure>[] => {
  const figures = entries.flatMap((entry) => Object.values(entry.figures)).filter(isAdditive);
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { subject, part, area, date } = figure;
    push(groups, [subject.id, part, area, date].join('\u0001'), figure);
  }
  return [...groups.values()].map(
    (group) => new Map([...group].reverse().map((figure) => [figure.breakdown.toLowerCase(), figure])),
  );
};
