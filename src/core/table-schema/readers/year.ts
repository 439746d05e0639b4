import { plainOrder } from '../logical';
import type { Reader } from './reader';

const LAST_YEAR = 9999;

/** Years as `YYYY`; the tools of the standard read no others, though XML Schema knows them. */
export const yearReader: Reader = {
  text: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  number: (value) => (Number.isInteger(value) && value >= 0 && value <= LAST_YEAR ? value : undefined),
  order: plainOrder,
  example: '2017',
};

/** Months of a year as `YYYY-MM`. */
export const yearmonthReader: Reader = {
  text: (text) => (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : undefined),
  order: plainOrder,
  example: '2017-12',
};
