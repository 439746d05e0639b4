import { SHEET_NAMES } from '../core/model/spec';
import type { Sheet, Submission } from '../core/model/sheet';
import { type RegisteredSheet, reportNames } from './annotate';
import { openPackage } from './package/container';
import { signatureOf } from './package/signature';
import { readSubmission } from './submission';
import { Parts } from './xlsx/parts';
import { readSettings } from './xlsx/settings';

/** What the add-in keeps inside a workbook, by name. */
export type StoredSettings = ReturnType<typeof readSettings>;

/** A file as a department delivered it: its own sheets, and what the add-in keeps in it. */
export interface Delivered {
  readonly submission: Submission;
  readonly settings: StoredSettings;
  /** All sheets of the file, those that the add-in made too. */
  readonly sheets: readonly Sheet[];
}

const EXTENSION = /webextension/i;

/** What the add-in keeps inside a workbook; nothing in other files. Most have never seen it and are not opened again. */
export const settingsInside = (bytes: Uint8Array): StoredSettings =>
  signatureOf(bytes) === 'zip' && openPackage(bytes).names.some((name) => EXTENSION.test(name))
    ? readSettings(Parts.open(bytes))
    : {};

const firstValue = ({ origin, values }: Sheet): unknown =>
  origin.row === 0 && origin.column === 0 ? values[0]?.[0] : undefined;

const isEntry = (sheet: Sheet, { name, mark }: RegisteredSheet): boolean =>
  sheet.name === name && firstValue(sheet) === mark;

/** Reports of annotated copies; a workbook is opened again only where a sheet begins as they do. */
const reportsIn = async ({ sheets }: Submission, bytes: Uint8Array): Promise<readonly string[]> =>
  signatureOf(bytes) === 'zip' && sheets.some((sheet) => String(firstValue(sheet)).startsWith(SHEET_NAMES.findings))
    ? reportNames(bytes)
    : [];

/**
 * Reads a file without the sheets that the add-in made: they are no delivery, and would say every figure twice. Left out are
 * the sheets of its own list (`registered` reads that from the settings), and the report of an annotated copy that came back.
 * Rejects with FileError.
 */
export const readDelivery = async (
  name: string,
  bytes: Uint8Array,
  registered: (settings: StoredSettings) => readonly RegisteredSheet[],
): Promise<Delivered> => {
  const submission = await readSubmission(name, bytes);
  const settings = settingsInside(bytes);
  const [entries, reports] = [registered(settings), await reportsIn(submission, bytes)];
  const isOurs = (sheet: Sheet) => reports.includes(sheet.name) || entries.some((entry) => isEntry(sheet, entry));
  const delivered = { ...submission, sheets: submission.sheets.filter((sheet) => !isOurs(sheet)) };
  return { submission: delivered, settings, sheets: submission.sheets };
};
