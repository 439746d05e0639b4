import type { Submission } from '../model/sheet';
import type { IsoDate } from '../model/table';
import { dayAfterEpoch } from './calendar';

/** Day and time that a number shows under a date format; `date` is absent for a time of day alone. */
export interface Moment {
  readonly date: IsoDate | undefined;
  /** Seconds since midnight. */
  readonly seconds: number;
}

const LITERALS = /"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|[_*]./gis;
const GENERAL = /^(?:general|standard)/i;
const LETTERS = /[ydjths]|mmm|\[m+\]/i;

/** Whether a US number format code shows a number as a day or a time. @example showsMoment('dd/mm/yyyy') // => true */
export const showsMoment = (numberFormat: string): boolean => {
  const [section = ''] = numberFormat.replace(LITERALS, '').split(';');
  return !GENERAL.test(section) && LETTERS.test(section);
};

const DAYS_TO_EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
const PHANTOM_DAY = 60;
const LAST_SERIAL = 2_958_465;
const MILLISECONDS = 86_400_000;

/** Excel counts a 29 February 1900 that never was: serial 60 is no day, and those before it are one day later. */
const dateOf = (serial: number, system: Submission['dateSystem']): IsoDate | undefined => {
  if (system === 1900 && serial === PHANTOM_DAY) return undefined;
  const shift = system === 1900 && serial < PHANTOM_DAY ? 1 : 0;
  return dayAfterEpoch(serial + shift - DAYS_TO_EPOCH[system]);
};

/** Moment of a serial number, to the millisecond; `undefined` where it is none. A number below 1 is a time of day. */
export const momentOf = (serial: number, system: Submission['dateSystem']): Moment | undefined => {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return undefined;
  const total = Math.round(serial * MILLISECONDS);
  const [day, rest] = [Math.floor(total / MILLISECONDS), total % MILLISECONDS];
  if (day === 0) return { date: undefined, seconds: rest / 1000 };
  const date = dateOf(day, system);
  return date === undefined ? undefined : { date, seconds: rest / 1000 };
};
