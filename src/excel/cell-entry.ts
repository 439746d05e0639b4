import type { CellValue } from '../core/model/sheet';
import { beginsWithApostrophe, GENERAL, needsTextFormat, TEXT } from './text-guard';

/** How a value is put into a cell so that it stays what it is: a number format, the entry, and the format to end with. */
export interface CellEntry {
  readonly entryFormat: string;
  readonly entry: string | number | boolean;
  readonly numberFormat: string;
}

// In a text cell everything but a text would become one.
const untilEntered = (numberFormat: string): string => (numberFormat === TEXT ? GENERAL : numberFormat);

const textEntry = (text: string, numberFormat: string): CellEntry => {
  if (numberFormat === TEXT && !beginsWithApostrophe(text)) return { entryFormat: TEXT, entry: text, numberFormat };
  // The apostrophe marks a text and does not become part of it; a later change of the format leaves the text alone.
  const guarded = needsTextFormat(text) || beginsWithApostrophe(text);
  return { entryFormat: untilEntered(numberFormat), entry: guarded ? `'${text}` : text, numberFormat };
};

/** The entry for a value in a cell that is to end with this number format. */
export const cellEntry = (value: CellValue, numberFormat: string): CellEntry => {
  if (typeof value === 'string') return textEntry(value, numberFormat);
  const entryFormat = untilEntered(numberFormat);
  if (value === null) return { entryFormat, entry: '', numberFormat };
  return { entryFormat, entry: typeof value === 'object' ? value.error : value, numberFormat };
};
