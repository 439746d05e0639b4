import type { CellValue } from '../../core/model/sheet';
import { FileError, type FileErrorPlace } from '../file-error';
import { unescapeText } from './shared-strings';

const MILLISECONDS_OF_A_DAY = 86_400_000;
const FIRST_DAY = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** What surrounds a cell and decides what its text means. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

const finite = (value: number, place: FileErrorPlace): number => {
  if (!Number.isFinite(value)) throw new FileError('damaged', place);
  return value;
};

const sharedString = (text: string, { sharedStrings }: CellContext, place: FileErrorPlace): string => {
  const string = /^\s*\d+\s*$/.test(text) ? sharedStrings[Number(text)] : undefined;
  if (string === undefined) throw new FileError('damaged', place);
  return string;
};

/** Serial number of an ISO date, which the strict dialect writes in place of it. */
const serial = (text: string, { dateSystem }: CellContext, place: FileErrorPlace): number => {
  const zoned = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`;
  return finite((Date.parse(zoned) - FIRST_DAY[dateSystem]) / MILLISECONDS_OF_A_DAY, place);
};

/** Value of a cell from its type and text. Throws `damaged` with sheet and cell for what is none. */
export const cellValue = (type: string, text: string, context: CellContext, place: FileErrorPlace): CellValue => {
  if (type === 'str' || type === 'inlineStr') return type === 'str' ? unescapeText(text) : text;
  if (text.trim() === '') return null;
  if (type === 's') return sharedString(text, context, place);
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (type === 'e') return { error: text.trim() };
  return type === 'd' ? serial(text.trim(), context, place) : finite(Number(text), place);
};
