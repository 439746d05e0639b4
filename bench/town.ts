import type { Area, Catalogue } from '../src/core/model/catalogue';
import type { Submission } from '../src/core/model/sheet';

/** Cells of one synthetic row, in the order of {@link HEAD}. */
export type Row = (string | number)[];

/** Headings of the open-data form. */
export const HEAD = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'WERTEEINHEIT', 'DATENQUELLE'] as const;

const FIRST_YEAR = 1960;
const SPREAD = 1.03;

/** Steps from a measure down to the smallest of its parts: a whole must be greater than all of them. */
const depthsOf = ({ measures, indicators }: Catalogue): ReadonlyMap<string, number> => {
  const partsOf = (id: string) =>
    indicators
      .filter(({ denominator }) => denominator?.measures.includes(id))
      .flatMap(({ numerator }) => numerator.measures)
      .filter((part) => part !== id);
  const depth = (id: string, above: readonly string[]): number =>
    above.includes(id) ? 0 : Math.max(0, ...partsOf(id).map((part) => 1 + depth(part, [...above, id])));
  return new Map(measures.map(({ id }) => [id, depth(id, [])]));
};

/** The same numbers in every run (Lehmer). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const textOf = ({ id, name, level }: Area): string => (level === 'gesamtstadt' ? name : `${id} ${name}`);

/**
 * Rows of a town that is in order: real areas and measures, invented numbers, all totals the sums of their parts, all parts
 * smaller than their wholes; then `broken` totals and Stadtteile, evenly spread, are changed by 90.
 */
export const townRows = (catalogue: Catalogue, years: number, broken = 0): readonly Row[] => {
  const random = randomFrom(7);
  const depths = depthsOf(catalogue);
  const areas = catalogue.areas.filter(({ level }) => level !== 'rest');
  const childrenOf = new Map(areas.map(({ id }) => [id, areas.filter(({ parent }) => parent === id)]));
  const rows: Row[] = [];
  const valueOf = (area: Area, base: number, values: Map<string, number>): number => {
    const children = childrenOf.get(area.id) ?? [];
    const own = () => Math.round(base * (1 + random() * (SPREAD - 1)));
    const value = children.length === 0 ? own() : children.reduce((sum, one) => sum + valueOf(one, base, values), 0);
    values.set(area.id, value);
    return value;
  };
  for (let year = FIRST_YEAR; year < FIRST_YEAR + years; year += 1) {
    for (const { id, name } of catalogue.measures) {
      const values = new Map<string, number>();
      for (const top of areas.filter(({ parent }) => parent === null))
        valueOf(top, 200 * 4 ** (depths.get(id) ?? 0), values);
      for (const area of areas)
        rows.push([`31.12.${year}`, textOf(area), name, values.get(area.id) ?? 0, 'Anzahl', 'synthetisch']);
    }
  }
  for (let at = 0; at < broken; at += 1) {
    const row = rows[Math.floor(((at + 0.5) * rows.length) / broken)];
    if (row) row[3] = Number(row[3]) + 90;
  }
  return rows;
};

/** The rows as a workbook of one sheet, as a reader would give it. */
export const submissionOf = (rows: readonly Row[]): Submission => {
  const values = [[...HEAD], ...rows];
  return {
    name: 'synthetisch.xlsx',
    dateSystem: 1900,
    sheets: [
      {
        name: 'synthetisch',
        origin: { row: 0, column: 0 },
        values,
        numberFormats: values.map((row) => row.map(() => 'General')),
        formulas: values.map((row) => row.map(() => '')),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        filtered: false,
      },
    ],
  };
};
