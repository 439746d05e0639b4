import type { Submission } from '../core/model/sheet';
import { readCsv } from './csv';
import { FileError } from './file-error';
import { openPackage } from './package/container';
import { readSharedStrings } from './package/shared-strings';
import { sheetBlock } from './sheet-block';
import { readSheetPart } from './sheet-part';
import { readNumberFormats } from './package/number-formats';
import { readWorkbookParts } from './package/workbook-part';

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First records of workbooks from before 1993, by version. */
const ANCIENT = [0x09, 0x00, 0x02, 0x04, 0x08];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** A compound file holds either a workbook under a password or one in the old format; its directory tells which. */
const isEncrypted = (bytes: Uint8Array): boolean => {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + name.length), name)) return true;
  }
  return false;
};

const refuse = (bytes: Uint8Array): FileError => {
  if (startsWith(bytes, COMPOUND_FILE)) return new FileError(isEncrypted(bytes) ? 'encrypted' : 'old-format');
  const ancient = bytes[0] === ANCIENT[0] && ANCIENT.includes(bytes[1] ?? -1) && bytes[3] === 0;
  return new FileError(ancient ? 'old-format' : 'not-a-workbook');
};

const baseName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '') || name;

const readWorkbook = (name: string, bytes: Uint8Array): Submission => {
  const container = openPackage(bytes);
  const parts = readWorkbookParts(container);
  const context = {
    dateSystem: parts.dateSystem,
    sharedStrings: readSharedStrings(container, parts.sharedStrings),
    formats: readNumberFormats(container, parts.styles),
  };
  const sheets = parts.sheets.map((sheet) =>
    sheetBlock(sheet.name, readSheetPart(container, sheet.part, sheet.name, context)),
  );
  return { name, dateSystem: parts.dateSystem, sheets };
};

/**
 * Reads a file that a department sent in: .xlsx and .xlsm by their contents, whatever the name; .csv, .tsv and .txt by
 * name. Hidden sheets are read like others. Rejects with FileError and, for what a file can do, with nothing else.
 */
export const readSubmission = async (name: string, bytes: Uint8Array): Promise<Submission> => {
  if (bytes.length === 0) throw new FileError('empty');
  if (startsWith(bytes, ZIP)) return readWorkbook(name, bytes);
  if (startsWith(bytes, COMPOUND_FILE) || !/\.(csv|tsv|txt)$/i.test(name)) throw refuse(bytes);
  return { name, dateSystem: 1900, sheets: [readCsv(baseName(name), bytes)] };
};
