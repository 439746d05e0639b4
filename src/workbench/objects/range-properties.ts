import type { Area } from '../../files/xlsx/area';

interface Cells {
  readonly area: Area;
  GetRow(row: number): object;
  GetColumn(column: number): object;
  GetCell(row: number, column: number): object;
}

type Wanted = Readonly<Record<string, unknown>>;
type Found = Record<string, unknown>;

/** Rows or columns told one by one end here: whole columns have a million. */
const MOST = 20_000;

function pick(source: object, wanted: Wanted): Found {
  const found: Found = {};
  for (const [name, below] of Object.entries(wanted)) {
    const value = (source as Found)[name.charAt(0).toUpperCase() + name.slice(1)];
    if (below === true) found[name] = value;
    else if (typeof below === 'object' && below !== null) found[name] = pick(value as object, below as Wanted);
  }
  return found;
}

export function rowProperties(range: Cells, wanted: Wanted): readonly Found[] {
  const count = Math.min(range.area.rowCount, MOST);
  return Array.from({ length: count }, (_, row) => pick(range.GetRow(row), wanted));
}

export function columnProperties(range: Cells, wanted: Wanted): readonly Found[] {
  return Array.from({ length: range.area.columnCount }, (_, column) => pick(range.GetColumn(column), wanted));
}

export function cellProperties(range: Cells, wanted: Wanted): readonly (readonly Found[])[] {
  const { rowCount, columnCount } = range.area;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => pick(range.GetCell(row, column), wanted)),
  );
}
