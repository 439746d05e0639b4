import type { CellValue } from '../../../src/core/model/sheet';
import type { Field } from '../../../src/core/model/sheet-schema';
import { compileFields } from '../../../src/core/table-schema/fields';
import type { Logical, Reading } from '../../../src/core/table-schema/logical';

/** A number that a workbook shows as a day or a time. */
export interface Shown {
  readonly serial: number;
  readonly format: string;
}

/** A published case: format, what the cell holds, what it means (ERROR where it is not of the type), other properties of the field. */
export type CellCase = readonly [
  format: string,
  source: CellValue | Shown,
  target: Logical | typeof ERROR,
  properties?: Partial<Field>,
];

export const ERROR = Symbol('not of the type');

const EPOCH = Date.UTC(1899, 11, 30);

/** A day with a time as a workbook holds it. */
export const shown = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Shown => ({
  serial: (Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH) / 86_400_000,
  format: 'yyyy-mm-dd hh:mm:ss',
});

/** A time of day as a workbook holds it. */
export const shownTime = (hour: number): Shown => ({ serial: hour / 24, format: 'hh:mm' });

/** Seconds since 1970. */
export const instant = (...parts: readonly [number, number, number, number?, number?, number?]): number => {
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
};

const isShown = (source: CellValue | Shown): source is Shown =>
  typeof source === 'object' && source !== null && 'serial' in source;

/** What a cell says under a field. */
export const readCell = (field: Partial<Field>, source: CellValue | Shown): Reading => {
  const [compiled] = compileFields({ fields: [{ name: 'name', ...field }] }, 1900);
  return isShown(source) ? compiled!.read(source.serial, source.format) : compiled!.read(source, 'General');
};
