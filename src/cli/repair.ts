import { toA1 } from '../core/model/address';
import type { Repair } from '../core/model/repair';
import { signatureOf } from '../files/package/signature';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../files/xlsx/document';
import { loadDocument } from '../files/xlsx/load';
import { saveDocument } from '../files/xlsx/save';
import { repairedText } from './answers.de';
import { basisOf, checkBytes } from './checked';
import { texts } from './de';
import { readBytes } from './input';
import type { Options } from './options';
import { refuseOverwriting, writeWhole } from './output';
import { tasksOf } from './printed';
import { UserError } from './trouble';

const isAt =
  ({ row, column }: Repair['place']['cell']) =>
  (cell: CellDocument): boolean =>
    cell.row === row && cell.column === column;

/** The repair where its cell still holds what it repairs, and may be written. */
const isPossible = ({ cells, protected: locked }: SheetDocument, { place, before }: Repair): boolean => {
  const cell = cells.find(isAt(place.cell));
  return !locked && cell !== undefined && cell.formula === undefined && cell.value === before;
};

// A number that a text cell were to keep would be a text again.
const formatFor = ({ numberFormat, after }: Repair, before: string | undefined): string | undefined =>
  numberFormat ?? (before === '@' && typeof after === 'number' ? 'General' : undefined);

const repairedSheet = (sheet: SheetDocument, repairs: readonly Repair[]): SheetDocument => {
  const byCell = new Map(repairs.map((repair) => [toA1(repair.place.cell), repair]));
  const cells = sheet.cells.map((cell) => {
    const repair = byCell.get(toA1(cell));
    return repair ? { ...cell, value: repair.after } : cell;
  });
  const looks = repairs.flatMap((repair) => {
    const format = formatFor(repair, sheet.cells.find(isAt(repair.place.cell))?.numberFormat);
    return format === undefined ? [] : [{ ...repair.place.cell, numberFormat: format }];
  });
  return {
    ...sheet,
    cells,
    edited: [...sheet.edited, ...repairs.map(({ place }) => place.cell)],
    ...(looks.length > 0 && { looks: [...(sheet.looks ?? []), ...looks] }),
  };
};

/** The document with the repairs made that are possible in it; all other cells are as before. */
const repairedDocument = (document: WorkbookDocument, repairs: readonly Repair[]) => {
  const bySheet = new Map(document.sheets.map((sheet) => [sheet.name, sheet]));
  const isDone = (repair: Repair): boolean => {
    const sheet = bySheet.get(repair.place.sheet);
    return sheet !== undefined && isPossible(sheet, repair);
  };
  const done = repairs.filter(isDone);
  const sheets = document.sheets.map((sheet) => {
    const own = done.filter(({ place }) => place.sheet === sheet.name);
    return own.length === 0 ? sheet : repairedSheet(sheet, own);
  });
  return { document: { ...document, sheets }, done, left: repairs.filter((repair) => !isDone(repair)) };
};

const printedRepair = ({ place, before, after, code, sentence }: Repair) => ({
  sheet: place.sheet,
  cell: toA1(place.cell),
  code,
  before,
  after,
  message: sentence,
});

const writeCopy = async (bytes: Uint8Array, repairs: readonly Repair[], out: string) => {
  if (signatureOf(bytes) !== 'zip') throw new UserError(texts.onlyWorkbooks);
  const { document, done, left } = repairedDocument(await loadDocument(bytes), repairs);
  const copy = await saveDocument(document);
  await writeWhole(out, copy);
  return { copy, done, left };
};

/**
 * Lists the safe repairs of a file; with `--out` a copy is written that has them made, and checked again. Exit code as for
 * `check`, of the copy where there is one.
 */
export const repair = async (file: string, options: Options): Promise<number> => {
  const { out } = options;
  if (out !== undefined) refuseOverwriting(out, [file]);
  const [basis, bytes] = [await basisOf(options), await readBytes(file)];
  const before = await checkBytes(file, bytes, basis);
  const { repairs } = before.review;
  const written = out === undefined ? undefined : await writeCopy(bytes, repairs, out);
  const after = written && out !== undefined ? await checkBytes(out, written.copy, basis) : before;
  const { open } = after.review.settlement;
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const printed = {
    valid: errors === 0,
    file,
    out: out ?? null,
    repairs: repairs.map(printedRepair),
    left: (written?.left ?? []).map(printedRepair),
    tasks: tasksOf(after, basis.catalogue),
  };
  const answer = options.json
    ? JSON.stringify(printed, null, 2)
    : repairedText({ file, out, repairs, left: written?.left ?? [], open, before: before.review.settlement.open });
  process.stdout.write(`${answer}\n`);
  return errors > 0 ? 1 : 0;
};
