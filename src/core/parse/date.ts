import { isCellError, type CellValue } from '../model/sheet';
import type { IsoDate } from '../model/table';
import type { FormatKind } from './number-format';
import { cleanHeading } from './text';

/** What a cell says as a date (gelesenes Datum). `foreign-serial` is a serial number of the 1904 system, which is not read. */
export type DateReading =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'foreign-serial' }
  | { readonly kind: 'unknown' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const UNKNOWN: DateReading = { kind: 'unknown' };

const inCentury = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const dayOf = (year: number, month: number, day: number): DateReading =>
  inCentury(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? { kind: 'day', date: `${year}-${twoDigits(month)}-${twoDigits(day)}` }
    : UNKNOWN;

const yearOf = (year: number): DateReading => (inCentury(year) ? { kind: 'year', year } : UNKNOWN);

const MONTHS: readonly string[] = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const OTHER_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jän', 1],
  ['mae', 3],
  ['mrz', 3],
]);

const monthOf = (name: string): number => {
  const start = name.slice(0, 3).toLowerCase();
  return OTHER_MONTHS.get(start) ?? MONTHS.indexOf(start) + 1;
};

/** Two digits mean what they mean in Excel: 00–29 this century, 30–99 the last one. */
const centuryOf = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

const YEAR = /^\d{4}$/;
const GERMAN = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?:,? \d{1,2}:\d{2}(?::\d{2})?(?: Uhr)?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const IN_WORDS =
  /^(\d{1,2})\. ?(jan(?:uar)?|jän(?:ner)?|feb(?:ruar)?|märz?|maerz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)\.? (\d{4})$/iu;

const readDateText = (text: string): DateReading => {
  if (YEAR.test(text)) return yearOf(Number(text));
  const [, d = '', m = '', y = ''] = GERMAN.exec(text) ?? [];
  if (d) return dayOf(centuryOf(y), Number(m), Number(d));
  const [, year = '', month = '', day = ''] = ISO.exec(text) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const [, dayInWords = '', name = '', yearInWords = ''] = IN_WORDS.exec(text) ?? [];
  return dayInWords ? dayOf(Number(yearInWords), monthOf(name), Number(dayInWords)) : UNKNOWN;
};

const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const PHANTOM_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** Excel counts a 29 February 1900 that never was: serial 60 is no day, and those before it are one day later. */
const readSerial = (serial: number): DateReading => {
  const days = Math.floor(serial);
  if (days < 1 || days > LAST_SERIAL || days === PHANTOM_DAY) return UNKNOWN;
  const date = new Date(EPOCH + (days < PHANTOM_DAY ? days + 1 : days) * MILLISECONDS);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

const readDateNumber = (value: number, format: FormatKind, dateSystem: 1900 | 1904): DateReading => {
  if (!format.date) return Number.isInteger(value) ? yearOf(value) : UNKNOWN;
  if (dateSystem === 1904) return { kind: 'foreign-serial' };
  const reading = readSerial(value);
  return reading.kind === 'day' && format.date === 'year' ? yearOf(Number(reading.date.slice(0, 4))) : reading;
};

/**
 * Reads a cell as a date, or as a year where it says no more. School years, months and impossible days are unknown; so
 * are days before 1900 and after 2100. A serial number counts only under a date format, as what it shows.
 *
 * @example parseDate('31. Dezember 2017', …) // => 2017-12-31
 * @example parseDate('29.02.2017', …) // => unknown
 */
export const parseDate = (value: CellValue, format: FormatKind, dateSystem: 1900 | 1904): DateReading => {
  if (typeof value === 'number') return readDateNumber(value, format, dateSystem);
  return typeof value === 'string' && !isCellError(value) ? readDateText(cleanHeading(value)) : UNKNOWN;
};
