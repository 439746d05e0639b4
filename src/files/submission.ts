import type { Submission } from '../core/model/sheet';
import { readCsv } from './csv';
import { FileError } from './file-error';
import { openPackage } from './package/container';
import { readSharedStrings } from './package/shared-strings';
import { sheetBlock } from './sheet-block';
import { readSheetPart } from './sheet-part';
import { readNumberFormats } from './package/number-formats';
import { signatureOf } from './package/signature';
import { readWorkbookParts } from './package/workbook-part';

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
  if (signatureOf(bytes) !== 'unknown' || !/\.(csv|tsv|txt)$/i.test(name)) return readWorkbook(name, bytes);
  return { name, dateSystem: 1900, sheets: [readCsv(baseName(name), bytes)] };
};
