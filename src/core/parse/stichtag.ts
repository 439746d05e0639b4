import type { IsoDate } from '../model/table';
import { parseDate, type DateReading } from './date';
import { cleanText } from './text';

const NO_FORMAT = { date: undefined, percent: false } as const;
const NAMED_DAY =
  /(?<!erstellt |gedruckt |abgerufen |aktualisiert )(?:\bam|\bzum|\bStichtag:?) (\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}\.?)) ?(\d{4})?/giu;
const LEAP_YEAR = '2000';

interface NamedDay {
  /** `MM-DD`. */
  readonly day: string;
  readonly date: IsoDate | undefined;
}

const readDay = (text: string): DateReading => parseDate(text, NO_FORMAT, 1900);

const namedDaysIn = (text: string): readonly NamedDay[] =>
  [...cleanText(text).matchAll(NAMED_DAY)].flatMap(([, dayAndMonth = '', year]) => {
    const separator = /\p{L}/u.test(dayAndMonth) ? ' ' : '';
    const reading = readDay(dayAndMonth + separator + (year ?? LEAP_YEAR));
    if (reading.kind !== 'day') return [];
    return [{ day: reading.date.slice(5), date: year === undefined ? undefined : reading.date }];
  });

const theOnly = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/**
 * Day of the year (Stichtag) that titles name, as `MM-DD`; `undefined` when they name none or several.
 *
 * @example namedDay(['Arbeitslose in Münster am 15.12.']) // => '12-15'
 */
export const namedDay = (titles: readonly string[]): string | undefined =>
  theOnly(titles.flatMap(namedDaysIn).map(({ day }) => day));

/** Date that titles name with its year; `undefined` when they name none or several. */
export const namedDate = (titles: readonly string[]): IsoDate | undefined =>
  theOnly(titles.flatMap(namedDaysIn).flatMap(({ date }) => (date === undefined ? [] : [date])));

/** The day in a year, `undefined` where the year has no such day. */
export const dayInYear = (year: number, day: string): IsoDate | undefined => {
  const reading = readDay(`${year}-${day}`);
  return reading.kind === 'day' ? reading.date : undefined;
};
