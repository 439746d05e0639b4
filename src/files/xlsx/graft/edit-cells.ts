import type { CellDocument, SheetDocument } from '../document';
import { cellKey, cellText } from '../ranges';
import { element, elementText, withPrefix } from '../xml';
import { type Restyle, restyled, styleAt } from './cell-style';
import { editedCell, emptiedCell, writtenOut } from './edited-cell';
import { type CellSpan, type RowSpan, scanSheet, type SheetText } from './sheet-text';

type Place = SheetDocument['edited'][number];

/** Text of single cells, by row and column; '' takes a cell away. */
type Changes = Map<number, Map<number, string>>;

const put = (changes: Changes, row: number, column: number, text: string): void => {
  const line = changes.get(row) ?? new Map<number, string>();
  changes.set(row, line.set(column, text));
};

const groupOf = (span: CellSpan | undefined): string | undefined =>
  span?.formula?.attributes['t'] === 'shared' ? span.formula.attributes['si'] : undefined;

/** Text of a row with its changed cells; the others are copied. */
const changedRow = (text: string, row: RowSpan, cells: ReadonlyMap<number, string>, prefix: string): string => {
  const columns = [...new Set([...row.cells.keys(), ...cells.keys()])].sort((one, other) => one - other);
  const pieces = columns.map((column) => {
    const span = row.cells.get(column);
    return cells.get(column) ?? (span ? text.slice(span.start, span.end) : '');
  });
  const last = Math.max(row.innerStart, ...[...row.cells.values()].map(({ end }) => end));
  const closed = row.innerStart === row.end;
  const open = text.slice(row.start, row.innerStart);
  const tail = closed ? '' : text.slice(last, row.innerEnd);
  return `${closed ? open.replace(/\s*\/>$/, '>') : open}${pieces.join('')}${tail}</${prefix}row>`;
};

const newRow = (row: number, cells: ReadonlyMap<number, string>, prefix: string): string => {
  const inOrder = [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  return inOrder.some((cell) => cell !== '') ? `<${prefix}row r="${row + 1}">${inOrder.join('')}</${prefix}row>` : '';
};

/** The inside of `<sheetData>` with its changed and new rows. */
const changedData = (text: string, { rows, data, prefix }: SheetText, changes: Changes): string => {
  const out: string[] = [];
  const fresh = [...changes.keys()].filter((row) => !rows.has(row)).sort((one, other) => one - other);
  let at = data.innerStart;
  for (const [row, span] of rows) {
    out.push(text.slice(at, span.start));
    while (fresh[0] !== undefined && fresh[0] < row) {
      const next = fresh.shift() ?? 0;
      out.push(newRow(next, changes.get(next) ?? new Map(), prefix));
    }
    const cells = changes.get(row);
    out.push(cells ? changedRow(text, span, cells, prefix) : text.slice(span.start, span.end));
    at = span.end;
  }
  out.push(text.slice(at, data.innerEnd), ...fresh.map((row) => newRow(row, changes.get(row) ?? new Map(), prefix)));
  return out.join('');
};

const spliced = (text: string, sheet: SheetText, changes: Changes): string => {
  const { data, prefix } = sheet;
  const closed = data.innerStart === data.end;
  const open = text.slice(data.start, data.innerStart);
  const inner = changedData(text, closed ? { ...sheet, data: { ...data, innerEnd: data.innerStart } } : sheet, changes);
  const tags = closed
    ? [open.replace(/\s*\/>$/, '>'), `</${prefix}sheetData>`]
    : [open, text.slice(data.innerEnd, data.end)];
  return text.slice(0, data.start) + tags[0] + inner + tags[1] + text.slice(data.end);
};

/** What is known of the cells of one sheet, before and now. */
interface Comparison {
  readonly text: string;
  readonly scanned: SheetText;
  readonly edited: SheetDocument['edited'];
  readonly now: ReadonlyMap<string, CellDocument>;
  /** Formulas of the file, by cell key. */
  readonly formulas: ReadonlyMap<string, string>;
}

const spanAt = ({ scanned }: Comparison, { row, column }: Place): CellSpan | undefined =>
  scanned.rows.get(row)?.cells.get(column);

/** Groups of cells whose common formula stands in a cell that is about to lose it. */
const orphanedGroups = (comparison: Comparison): ReadonlySet<string> => {
  const { edited, now, formulas } = comparison;
  const losing = edited.filter((place) => now.get(cellKey(place))?.formula !== formulas.get(cellKey(place)));
  return new Set(
    losing.flatMap((place) => {
      const span = spanAt(comparison, place);
      const group = groupOf(span);
      return group !== undefined && span?.formula?.attributes['ref'] !== undefined ? [group] : [];
    }),
  );
};

const changedCell = (comparison: Comparison, place: Place, orphaned: ReadonlySet<string>): string => {
  const { now, formulas, scanned } = comparison;
  const span = spanAt(comparison, place);
  const cell = now.get(cellKey(place));
  if (!cell || (cell.value === null && cell.formula === undefined))
    return emptiedCell(place.row, place.column, span, scanned.prefix);
  // The formula of an orphan must be written out, even though it is the same.
  const before = orphaned.has(groupOf(span) ?? '') ? '' : (formulas.get(cellKey(place)) ?? '');
  return editedCell(comparison.text, span, cell, before, scanned.prefix);
};

const changesOf = (comparison: Comparison): Changes => {
  const { scanned, edited, formulas, text } = comparison;
  const changes: Changes = new Map();
  const orphaned = orphanedGroups(comparison);
  for (const place of edited) put(changes, place.row, place.column, changedCell(comparison, place, orphaned));
  if (orphaned.size === 0) return changes;
  for (const [row, { cells }] of scanned.rows) {
    for (const [column, span] of cells) {
      if (!orphaned.has(groupOf(span) ?? '') || changes.get(row)?.has(column)) continue;
      const formula = formulas.get(cellKey({ row, column })) ?? '';
      put(changes, row, column, writtenOut(text, span, formula, scanned.prefix));
    }
  }
  return changes;
};

/** Lays looks on cells, whether they changed or not; cells that are not there are made. */
const dress = (changes: Changes, { text, scanned }: Comparison, sheet: SheetDocument, restyle: Restyle): void => {
  for (const look of sheet.looks ?? []) {
    const { row, column } = look;
    const span = scanned.rows.get(row)?.cells.get(column);
    const own = changes.get(row)?.get(column) ?? (span ? text.slice(span.start, span.end) : '');
    const cell = own || elementText(withPrefix(element('c', { r: cellText(row, column) }), scanned.prefix));
    put(changes, row, column, restyled(cell, restyle(styleAt(scanned, look), look)));
  }
};

/**
 * The text of a sheet with its edited cells exchanged and its looks laid on; everything else stays, sign by sign.
 *
 * `formulas` are those that the file gives its cells, by cell key, shared ones moved to where they stand.
 */
export const editCells = (
  part: string,
  text: string,
  sheet: SheetDocument,
  formulas: ReadonlyMap<string, string>,
  restyle: Restyle,
): string => {
  const scanned = scanSheet(part, text);
  if (!scanned) return text;
  const now = new Map(sheet.cells.map((cell) => [cellKey(cell), cell]));
  const comparison = { text, scanned, edited: sheet.edited, now, formulas };
  const changes = changesOf(comparison);
  dress(changes, comparison, sheet, restyle);
  return spliced(text, scanned, changes);
};
