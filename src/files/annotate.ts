import type { CellMark, UnmarkedCell } from '../core/model/mark';
import type { SheetSpec } from '../core/model/spec';
import { markSheet } from './annotate-cells';
import { specSheet } from './spec-sheet';
import type { SheetDocument, WorkbookDocument } from './xlsx/document';
import { loadDocument } from './xlsx/load';
import { saveDocument } from './xlsx/save';

/** A sheet of ours as the workbook's own list of them remembers it. */
export interface RegisteredSheet {
  /** Identity of the sheet; survives renaming. */
  readonly id: string;
  readonly name: string;
  /** Text of the first cell: proves a sheet to be ours when another program gave it a new identity. */
  readonly mark: string;
}

/** What is put into the copy for the department. */
export interface Annotation {
  readonly report: SheetSpec;
  /** Name that the report's sheet is to bear; a number is added where a user's sheet bears it. */
  readonly name: string;
  readonly marks: readonly CellMark[];
  /**
   * Every fill that a mark can bear: a copy that comes back is cleaned of them where a note of ours tells that they are ours.
   * Absent: the fills of the marks of now.
   */
  readonly fills?: readonly string[];
  /** Finds an earlier report of ours in the add-in's settings of the workbook, as who keeps the list reads it. */
  readonly registered?: (settings: WorkbookDocument['settings']) => RegisteredSheet | undefined;
}

export interface AnnotatedCopy {
  readonly bytes: Uint8Array;
  /** Name that the report's sheet bears. */
  readonly name: string;
  /** Marks that are not wholly in the copy, and why; empty where all are. */
  readonly left: readonly UnmarkedCell[];
}

/** Identity of the report in copies: a copy that comes back and is annotated again gets its report renewed. */
export const REPORT_ID = '{6B1C2F7E-3D0A-4E57-9B64-5A1D8C0E92F3}';

const LONGEST_NAME = 31;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const firstText = ({ cells }: SheetDocument): unknown =>
  cells.find(({ row, column }) => row === 0 && column === 0)?.value;

const isOurs = (sheet: SheetDocument, entry: RegisteredSheet | undefined): boolean => {
  if (same(sheet.id, REPORT_ID) || sheet.id === entry?.id) return true;
  return entry !== undefined && entry.mark !== '' && same(sheet.name, entry.name) && firstText(sheet) === entry.mark;
};

const freeName = (wanted: string, taken: readonly string[], number = 1): string => {
  const ending = number === 1 ? '' : ` (${number})`;
  const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
  return taken.some((other) => same(other, name)) ? freeName(wanted, taken, number + 1) : name;
};

const freeTable = (wanted: string, taken: readonly string[], number = 1): string => {
  const name = number === 1 ? wanted : `${wanted}_${number}`;
  return taken.some((other) => same(other, name)) ? freeTable(wanted, taken, number + 1) : name;
};

const reportSheet = (
  document: WorkbookDocument,
  users: readonly SheetDocument[],
  earlier: SheetDocument | undefined,
  { report, name }: Annotation,
): SheetDocument => {
  const tables = [...users.flatMap((sheet) => sheet.tables), ...document.names].map((entry) => entry.name);
  const names = [...users.map((sheet) => sheet.name), ...(document.otherSheets ?? [])];
  const sheet = specSheet(report, {
    id: earlier?.id ?? REPORT_ID,
    name: freeName(name, names),
    ...(report.table && { table: freeTable(report.table.name, tables) }),
  });
  return earlier?.originPart === undefined ? sheet : { ...sheet, originPart: earlier.originPart, replaced: true };
};

const onSheet =
  ({ name }: SheetDocument) =>
  ({ place }: CellMark): boolean =>
    same(place.sheet, name);

const missing = (users: readonly SheetDocument[], marks: readonly CellMark[]): readonly UnmarkedCell[] =>
  marks
    .filter((mark) => !users.some((sheet) => onSheet(sheet)(mark)))
    .map(({ place }) => ({ place, why: 'sheet-missing' }));

/**
 * Names of the sheets that hold an earlier report of ours: a copy that comes back is checked without them. Rejects with
 * FileError.
 */
export const reportNames = async (
  bytes: Uint8Array,
  registered?: Annotation['registered'],
): Promise<readonly string[]> => {
  const { sheets, settings } = await loadDocument(bytes);
  return sheets.filter((sheet) => isOurs(sheet, registered?.(settings))).map(({ name }) => name);
};

/** The annotated copy of a workbook as a document: the report first, which shows when the file is opened, then the marks. */
export const annotateDocument = (document: WorkbookDocument, annotation: Annotation) => {
  const entry = annotation.registered?.(document.settings);
  const [earlier, users] = [true, false].map((ours) =>
    document.sheets.filter((sheet) => isOurs(sheet, entry) === ours),
  );
  const report = reportSheet(document, users ?? [], earlier?.[0], annotation);
  const { marks, fills = marks.map(({ fill }) => fill) } = annotation;
  const marked = (users ?? []).map((sheet) => markSheet(sheet, marks.filter(onSheet(sheet)), fills));
  return {
    document: { ...document, sheets: [report, ...marked.map(({ sheet }) => sheet)], active: report.id },
    name: report.name,
    left: [...missing(users ?? [], marks), ...marked.flatMap(({ left }) => left)],
  };
};

/**
 * The copy of a workbook for the department that delivered it: the report first, cells with findings coloured, a note on each.
 *
 * Nothing else changes: other parts stay byte for byte, a cell keeps all of its look but the fill (and the colour of type
 * that could not be read on it), notes stay above ours. In a copy that comes back, marks of cells that are right by now go;
 * the fill that such a cell had before is not known and does not come back. Rejects with FileError where the file cannot be read.
 */
export const annotate = async (bytes: Uint8Array, annotation: Annotation): Promise<AnnotatedCopy> => {
  const { document, name, left } = annotateDocument(await loadDocument(bytes), annotation);
  return { bytes: await saveDocument(document), name, left };
};
