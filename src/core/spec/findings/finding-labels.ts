import type { CellAddress, Place } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import type { Labels } from '../../model/finding-row';
import { type CellValue, isCellError } from '../../model/sheet';
import { type Observation, type Table, type TableColumn, type TableRow, TOTAL_BREAKDOWN } from '../../model/table';
import { areaText, subjectText } from '../../text/comparison.de';
import { dateText, numberText } from '../../text/de';

type Key = 'area' | 'subject' | 'breakdown' | 'referenceDate';

const ROW_KEYS: readonly Key[] = ['area', 'subject', 'breakdown', 'referenceDate'];
const COLUMN_KEYS: readonly Key[] = ['referenceDate', 'subject', 'breakdown', 'area'];

const NONE: Labels = { row: '', column: '' };
const LONGEST = 60;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text);

const keyCell = ({ cells }: Observation, key: Key): CellAddress | undefined =>
  key === 'area' ? (cells.area ?? cells['area-code']) : key === 'referenceDate' ? cells.time : cells[key];

/** Whether a key stands beside the value, in the stub; otherwise it stands above it. */
const isInRow = (observation: Observation, key: Key): boolean =>
  keyCell(observation, key)?.row === observation.place.cell.row;

const keyText = (key: Key, id: string, catalogue: Catalogue): string => {
  if (key === 'area') return areaText(catalogue, id);
  if (key === 'subject') return subjectText(catalogue, id);
  return key === 'referenceDate' ? dateText(id) : id;
};

const keysText = (
  observations: readonly Observation[],
  keys: readonly Key[],
  inRow: boolean,
  catalogue: Catalogue,
): string => {
  const [first] = observations;
  if (!first) return '';
  const shared = keys.flatMap((key) => {
    const id = first[key];
    const same = id !== undefined && observations.every((other) => other[key] === id);
    return same && id !== TOTAL_BREAKDOWN && isInRow(first, key) === inRow ? [keyText(key, id, catalogue)] : [];
  });
  return shared.join(' · ');
};

const plainText = (value: CellValue): string => {
  if (isCellError(value) || value === null || typeof value === 'boolean') return '';
  return typeof value === 'number' ? numberText(value) : value.replace(/\s+/g, ' ').trim();
};

/** What the stub says where no figure was read: the area's cell as it stands, or else the first entry of the row. */
const stubText = ({ cells }: TableRow, columns: readonly TableColumn[]): string => {
  const texts = cells.map(({ value }) => plainText(value));
  const area = columns.findIndex(({ role }) => role === 'area');
  return cut(texts[area] || (texts.find((text) => text !== '') ?? ''));
};

/** A table with what is looked up in it for many cells. */
interface Indexed {
  readonly table: Table;
  readonly rows: ReadonlyMap<number, TableRow>;
  readonly figures: ReadonlyMap<number, readonly Observation[]>;
}

const indexed = (table: Table): Indexed => {
  const figures = new Map<number, Observation[]>();
  for (const one of table.observations) {
    const { row } = one.place.cell;
    const known = figures.get(row);
    if (known) known.push(one);
    else figures.set(row, [one]);
  }
  return { table, rows: new Map(table.rows.map((row) => [row.row, row])), figures };
};

const isAt = (one: CellAddress | undefined, other: CellAddress): boolean =>
  one?.row === other.row && one.column === other.column;

const touches = ({ place, cells }: Observation, cell: CellAddress): boolean =>
  isAt(place.cell, cell) || Object.values(cells).some((own) => isAt(own, cell));

/** Figures that a cell tells something about: those of which it is a part, or else all of its row. */
const figuresAt = ({ table, rows, figures }: Indexed, cell: CellAddress): readonly Observation[] => {
  const near = rows.has(cell.row) ? (figures.get(cell.row) ?? []) : table.observations;
  const touched = near.filter((one) => touches(one, cell));
  return touched.length > 0 || !rows.has(cell.row) ? touched : near;
};

/** In a cross table the head of a figure's column is its date; elsewhere, and over the stub, it is the heading. */
const columnText = ({ table }: Indexed, figures: readonly Observation[], cell: CellAddress, catalogue: Catalogue) => {
  const heading = table.columns.find(({ address }) => address.column === cell.column)?.heading ?? '';
  const isOver = figures.some(({ place }) => place.cell.column === cell.column);
  const keys = table.kind === 'kreuztabelle' && isOver ? keysText(figures, COLUMN_KEYS, false, catalogue) : '';
  return keys || cut(heading);
};

const labelsIn = (index: Indexed, cell: CellAddress, catalogue: Catalogue): Labels => {
  const row = index.rows.get(cell.row);
  const figures = figuresAt(index, cell);
  const own = row ? keysText(figures, ROW_KEYS, true, catalogue) || stubText(row, index.table.columns) : '';
  return { row: own, column: columnText(index, figures, cell, catalogue) };
};

/**
 * Tells what stub and heading say about cells (Beschriftung der Zeile und der Spalte).
 *
 * Of a figure's cell the row is what its own row says (area, subject, breakdown, date), the column what stands above it:
 * date and subject of a cross table, the heading of a list. Where a row could not be read its stub is told as it stands.
 * Sheets as a whole and cells outside the tables have none.
 *
 * @example { row: '11 Aegidii', column: '31.12.2017 · Ausländer' }
 */
export const labelsOf = (tables: readonly Table[], catalogue: Catalogue): ((place: Place) => Labels) => {
  const known = new Map<Table, Indexed>();
  return ({ sheet, cell }) => {
    const table = tables.find(
      ({ sheet: own, range }) =>
        own === sheet && cell && cell.row >= range.row && cell.row < range.row + range.rowCount,
    );
    if (!table || !cell) return NONE;
    const index = known.get(table) ?? indexed(table);
    known.set(table, index);
    return labelsIn(index, cell, catalogue);
  };
};
