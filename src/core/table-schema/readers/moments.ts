import { isDay, secondsOf } from '../calendar';
import { plainOrder, type Logical } from '../logical';
import type { Moment } from '../moment';
import { dateOf, instantOf, timeOf } from '../parts';
import { compilePattern, type Parts } from '../strptime';
import type { Reader } from './reader';

type Kind = 'date' | 'time' | 'datetime';
type Read = (text: string) => Logical | undefined;

const DATE = /^\d{4}-\d\d-\d\d$/;
const ZONE = '(?:Z|([+-])((?:0\\d|1[0-3]):[0-5]\\d|14:00))?';
const CLOCK = `([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d(?:\\.\\d+)?)${ZONE}`;
const TIME = new RegExp(`^${CLOCK}$`);
const DATETIME = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)T(${CLOCK})$`);

const readIsoDate = (text: string): string | undefined => {
  if (!DATE.test(text)) return undefined;
  return isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) ? text : undefined;
};

const readIsoTime = (text: string): number | undefined => {
  const [found, hour, minute, second, sign, ahead = '00:00'] = TIME.exec(text) ?? [];
  if (found === undefined) return undefined;
  const offset = (Number(ahead.slice(0, 2)) * 60 + Number(ahead.slice(3))) * (sign === '-' ? -1 : 1);
  return Number(hour) * 3600 + (Number(minute) - offset) * 60 + Number(second);
};

const readIsoDatetime = (text: string): number | undefined => {
  const [, day = '', clock = ''] = DATETIME.exec(text) ?? [];
  const [date, time] = [readIsoDate(day), readIsoTime(clock)];
  return date === undefined || time === undefined ? undefined : secondsOf(date) + time;
};

const ISO: Readonly<Record<Kind, Read>> = { date: readIsoDate, time: readIsoTime, datetime: readIsoDatetime };
const ISO_SAMPLES: Readonly<Record<Kind, string>> = {
  date: '2017-12-31',
  time: '15:30:00',
  datetime: '2017-12-31T15:30:00',
};

const FROM_PARTS: Readonly<Record<Kind, (parts: Parts) => Logical | undefined>> = {
  date: dateOf,
  time: timeOf,
  datetime: instantOf,
};

const readBy = (pattern: string, kind: Kind): Read | undefined => {
  const compiled = compilePattern(pattern);
  return (
    compiled &&
    ((text) => {
      const parts = compiled.parts(text);
      return parts && FROM_PARTS[kind](parts);
    })
  );
};

/** Only forms that cannot be read in two ways: day and month in digits between slashes are none. */
const DATES = ['%Y-%m-%d', '%Y/%m/%d', '%d.%m.%Y', '%d.%m.%y', '%d %b %Y', '%d %B %Y', '%b %d %Y', '%B %d %Y'];
const TIMES = ['%H:%M:%S', '%H:%M:%S.%f', '%H:%M', '%I:%M %p', '%I %p', '%H:%M Uhr'];

const ANY: Readonly<Record<Kind, readonly string[]>> = {
  date: DATES,
  time: TIMES,
  datetime: DATES.flatMap((date) => [date, ...TIMES.map((time) => `${date} ${time}`)]),
};

/** "10th Jan 1969", "10. Januar 1969" and "Jan 10, 1969" in one form. */
const plainWords = (text: string): string =>
  text
    .trim()
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/(\d)\.(?=\s)|,(?=\s)|(\p{L})\.(?=\s)/gu, '$1$2')
    .replace(/(\d)([ap]m)\b/gi, '$1 $2');

const readAny = (kind: Kind): Read => {
  const reads = ANY[kind].flatMap((pattern) => readBy(pattern, kind) ?? []);
  return (text) => {
    const iso = ISO[kind](text);
    if (iso !== undefined) return iso;
    const words = plainWords(text);
    for (const read of reads) {
      const value = read(words);
      if (value !== undefined) return value;
    }
    return undefined;
  };
};

const FROM_MOMENT: Readonly<Record<Kind, (moment: Moment) => Logical | undefined>> = {
  date: ({ date, seconds }) => (seconds === 0 ? date : undefined),
  time: ({ date, seconds }) => (date === undefined ? seconds : undefined),
  datetime: ({ date, seconds }) => (date === undefined ? undefined : secondsOf(date) + seconds),
};

const readText = (kind: Kind, format: string): Read | undefined => {
  if (format === 'default') return ISO[kind];
  return format === 'any' ? readAny(kind) : readBy(format, kind);
};

/**
 * Days, times of day and both: ISO forms by default, any common form, or a `strptime` pattern (also with the old prefix
 * `fmt:`). A workbook's own days and times are read whatever the format, a day only without a time.
 *
 * `undefined` where the pattern has an unknown directive. Times with an offset are compared as UTC.
 */
export const momentReader = (kind: Kind, format: string): Reader | undefined => {
  const plain = format.replace(/^fmt:/, '');
  const text = readText(kind, plain);
  if (!text) return undefined;
  const example = ISO[kind] === text || plain === 'any' ? ISO_SAMPLES[kind] : compilePattern(plain)?.sample;
  return { text, moment: FROM_MOMENT[kind], order: plainOrder, ...(example !== undefined && { example }) };
};
