import type { Field } from '../../model/sheet-schema';
import { booleanReader } from './boolean';
import { durationReader } from './duration';
import { geojsonReader, geopointReader } from './geo';
import { arrayReader, objectReader } from './json';
import { listReader } from './list';
import { momentReader } from './moments';
import { integerReader, numberReader } from './number';
import type { Reader } from './reader';
import { anyReader, stringReader } from './string';
import { yearmonthReader, yearReader } from './year';

/** Types that a list may have entries of. */
export const ITEM_TYPES = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] as const;

type Make = (field: Field, format: string) => Reader | undefined;

/** For types without formats of their own. */
const plain =
  (make: (field: Field) => Reader): Make =>
  (field, format) =>
    format === 'default' ? make(field) : undefined;

const makeList = (field: Field): Reader => {
  const { itemType = 'string' } = field;
  const item = TYPES.get(itemType)?.({ name: field.name, type: itemType }, 'default') ?? anyReader;
  return listReader(field, item);
};

/** Readers by type, in the order of the standard. */
const TYPES: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['string', (_, format) => stringReader(format)],
  ['number', plain(numberReader)],
  ['integer', plain(integerReader)],
  ['boolean', plain(booleanReader)],
  ['object', plain(() => objectReader)],
  ['array', plain(() => arrayReader)],
  ['list', plain(makeList)],
  ['datetime', (_, format) => momentReader('datetime', format)],
  ['date', (_, format) => momentReader('date', format)],
  ['time', (_, format) => momentReader('time', format)],
  ['year', plain(() => yearReader)],
  ['yearmonth', plain(() => yearmonthReader)],
  ['duration', plain(() => durationReader)],
  ['geopoint', (_, format) => geopointReader(format)],
  ['geojson', (_, format) => geojsonReader(format)],
  ['any', plain(() => anyReader)],
]);

/** Types of Table Schema v2. */
export const FIELD_TYPES: readonly string[] = [...TYPES.keys()];

/** Reader of a field's type and format; `undefined` where either is not known. A field without a type holds anything. */
export const readerOf = (field: Field): Reader | undefined =>
  TYPES.get(field.type ?? 'any')?.(field, field.format ?? 'default');
