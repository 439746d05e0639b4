import type { Submission } from '../model/sheet';
import type { IsoDate } from '../model/table';

const DAY = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** Calendar day of a serial number, for days from March 1900 on. @example serialDate(43100, 1900) // => '2017-12-31' */
export const serialDate = (serial: number, system: Submission['dateSystem']): IsoDate =>
  new Date(EPOCH[system] + Math.floor(serial) * DAY).toISOString().slice(0, 10);
