import type { Quantity } from '../model/quantity';
import { isBlank, isCellError } from '../model/sheet';
import type { Field } from '../model/sheet-schema';
import type { Observation, TableCell } from '../model/table';
import { cellOf, PARTS, quantityOf } from './amounts';
import { cellNumber } from './cell-number';
import type { RuleContext } from './rule';
import { serialDate } from './serial-date';

/** An entry as the constraints of its field compare it: a number, or a text (days as `YYYY-MM-DD`). */
export type Entry = number | string;

const NUMERIC = ['number', 'integer', 'year'];
const MAX_SERIAL = 2_958_465;

/** Numbers as parsing read them, by column and row: signs, suffixes and numbers kept as text are settled there. */
export type NumbersByCell = ReadonlyMap<number, readonly (Quantity | undefined)[]>;

/** Sorts the numbers of a table by their cells. */
export const numbersByCell = ({ observations }: Pick<RuleContext, 'observations'>): NumbersByCell => {
  const numbers = new Map<number, (Quantity | undefined)[]>();
  for (const observation of observations) {
    for (const part of PARTS) {
      const quantity = quantityOf(observation, part);
      if (!quantity) continue;
      const { row, column } = cellOf(observation, part);
      let rows = numbers.get(column);
      if (!rows) numbers.set(column, (rows = []));
      rows[row] = quantity;
    }
  }
  return numbers;
};

const numberOf = (text: string): number | undefined =>
  /^[+-]?\d+(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;

const dateOf = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};

const fromConstant = (value: number | string | boolean, type: string, context: RuleContext): Entry | undefined => {
  if (type === 'date' && typeof value === 'number') {
    return value >= 0 && value <= MAX_SERIAL ? serialDate(value, context.dateSystem) : undefined;
  }
  const text = String(value).trim();
  if (type === 'date') return dateOf(text);
  if (NUMERIC.includes(type)) return typeof value === 'number' ? value : numberOf(text);
  return type === 'any' && typeof value === 'number' ? value : text;
};

const unreadKeys = ({ subject, area, referenceDate, cells }: Observation) => [
  ...(subject === undefined ? [cells.subject] : []),
  ...(area === undefined ? [cells.area, cells['area-code']] : []),
  ...(referenceDate === undefined ? [cells.time] : []),
];

const isUnread = ({ subject, area, referenceDate }: Observation): boolean =>
  subject === undefined || area === undefined || referenceDate === undefined;

/** Cells (by {@link cellNumber}) that have a finding for the same trouble: keys that could not be read, and negative counts. */
export const settledCells = ({ observations, counts }: RuleContext): ReadonlySet<number> => {
  const keys = observations.filter(isUnread).flatMap(unreadKeys);
  const negative = counts().filter(({ value }) => value < 0);
  const cells = [...keys, ...negative.map(({ cell }) => cell)].filter((cell) => cell !== undefined);
  return new Set(cells.map(cellNumber));
};

/** What a cell says as an entry of its field; `undefined` where it is blank, missing or not of the field's type. */
export const entryOf = (
  { value, address }: TableCell,
  { type = 'any', missingValues }: Field,
  context: RuleContext,
  numbers: NumbersByCell,
): Entry | undefined => {
  const read = numbers.get(address.column)?.[address.row];
  if (read) return read.kind === 'known' ? read.value : undefined;
  if (value === null || isBlank(value) || isCellError(value)) return undefined;
  const missing = missingValues ?? context.schema?.missingValues ?? [];
  return missing.includes(String(value)) ? undefined : fromConstant(value, type, context);
};
