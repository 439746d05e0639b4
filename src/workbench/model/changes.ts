import type { CellDocument, CellValueDocument, LookDocument, SheetDocument } from '../../files/xlsx/document';

const NOISE = 1e-12;

function sameValue(one: CellValueDocument, other: CellValueDocument): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= NOISE * Math.max(Math.abs(one), Math.abs(other), 1);
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}

type Place = Pick<CellDocument, 'row' | 'column'>;

/** A cell of the file that a sheet came from, and the same cell now; undefined where it holds nothing. */
interface Pair extends Place {
  readonly old: CellDocument | undefined;
  readonly now: CellDocument | undefined;
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;
const byPlace = (one: Place, other: Place): number => one.row - other.row || one.column - other.column;

function pairs(origin: SheetDocument, cells: readonly CellDocument[]): readonly Pair[] {
  const before = new Map(origin.cells.map((cell) => [keyOf(cell), cell]));
  const known = new Set(cells.map(keyOf));
  return [
    ...cells.map((now) => ({ row: now.row, column: now.column, old: before.get(keyOf(now)), now })),
    ...origin.cells
      .filter((old) => !known.has(keyOf(old)))
      .map((old) => ({ row: old.row, column: old.column, old, now: undefined })),
  ];
}

/** What there was already, with what is new; of two for one cell the new one counts. */
function merged<Item extends Place>(earlier: readonly Item[], now: readonly Item[]): readonly Item[] {
  return [...new Map([...earlier, ...now].map((item) => [keyOf(item), item])).values()].sort(byPlace);
}

const isEdited = ({ old, now }: Pair): boolean =>
  !sameValue(old?.value ?? null, now?.value ?? null) || old?.formula !== now?.formula;

function lookOf({ row, column, old, now }: Pair): LookDocument | undefined {
  const { style, numberFormat = 'General' } = now ?? {};
  const look = {
    ...(numberFormat === (old?.numberFormat ?? 'General') ? {} : { numberFormat }),
    ...(style?.fill === undefined || style.fill === old?.style?.fill ? {} : { fill: style.fill }),
    ...(style?.colour === undefined || style.colour === old?.style?.colour ? {} : { colour: style.colour }),
  };
  return Object.keys(look).length > 0 ? { row, column, ...look } : undefined;
}

/**
 * What was changed on a sheet since it was loaded from its file: cells with another value or formula (results of formulas
 * included), and cells with another number format, fill or colour.
 */
export function changesSince(
  origin: SheetDocument,
  cells: readonly CellDocument[],
): Pick<SheetDocument, 'edited' | 'looks'> {
  const all = pairs(origin, cells);
  const edited = all.filter(isEdited).map(({ row, column }) => ({ row, column }));
  const looks = merged(
    origin.looks ?? [],
    all.flatMap((pair) => lookOf(pair) ?? []),
  );
  return { edited: merged(origin.edited, edited), ...(looks.length > 0 ? { looks } : {}) };
}
