import type { Repair } from '../model/repair';
import type { Sheet, Submission } from '../model/sheet';

const holds = (sheet: Sheet, { place, before }: Repair): boolean => {
  const [row, column] = [place.cell.row - sheet.origin.row, place.cell.column - sheet.origin.column];
  return sheet.values[row]?.[column] === before && !sheet.formulas[row]?.[column];
};

type Block<Entry> = readonly (readonly Entry[])[];

/** A block with other entries in some cells; rows without a change stay the same objects. */
const withEntries = <Entry>(
  block: Block<Entry>,
  { origin }: Sheet,
  repairs: readonly Repair[],
  entryOf: (repair: Repair) => Entry | undefined,
): Block<Entry> => {
  const rows = block.map((row): readonly Entry[] | Entry[] => row);
  for (const repair of repairs) {
    const [row, column] = [repair.place.cell.row - origin.row, repair.place.cell.column - origin.column];
    const entry = entryOf(repair);
    if (entry !== undefined) rows[row] = (rows[row] ?? []).with(column, entry);
  }
  return rows;
};

const repaired = (sheet: Sheet, repairs: readonly Repair[]): Sheet => {
  const own = repairs.filter((repair) => repair.place.sheet === sheet.name && holds(sheet, repair));
  if (own.length === 0) return sheet;
  return {
    ...sheet,
    values: withEntries(sheet.values, sheet, own, ({ after }) => after),
    numberFormats: withEntries(sheet.numberFormats, sheet, own, ({ numberFormat }) => numberFormat),
  };
};

/** The submission with the repairs made; cells that no longer hold what they held, or hold a formula now, stay as they are. */
export const applyRepairs = (submission: Submission, repairs: readonly Repair[]): Submission => ({
  ...submission,
  sheets: submission.sheets.map((sheet) => repaired(sheet, repairs)),
});
