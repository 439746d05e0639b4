import { type CellAddress, toA1 } from '../model/address';
import type { CellPlace } from '../model/blame';
import type { CellValue, Sheet, Submission } from '../model/sheet';

/** A constant in a cell that may be repaired, and how it is shown. */
export interface Constant {
  readonly place: CellPlace;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Looks a constant up; `undefined` for cells that hold a formula or lie outside the used range. */
export type Constants = (sheet: string, cell: CellAddress) => Constant | undefined;

const at = <Entry>(block: readonly (readonly Entry[])[], sheet: Sheet, { row, column }: CellAddress) =>
  block[row - sheet.origin.row]?.[column - sheet.origin.column];

/** Constants of a submission by sheet and cell. */
export const constantsOf = ({ sheets }: Submission): Constants => {
  const byName = new Map([...sheets].reverse().map((sheet) => [sheet.name, sheet]));
  return (name, cell) => {
    const sheet = byName.get(name);
    const value = sheet && at(sheet.values, sheet, cell);
    if (!sheet || value === undefined || at(sheet.formulas, sheet, cell)) return undefined;
    return { place: { sheet: name, cell }, value, numberFormat: at(sheet.numberFormats, sheet, cell) ?? 'General' };
  };
};

/** One text for a place, for looking it up. */
export const placeKey = ({ sheet, cell }: CellPlace): string => `${sheet}!${toA1(cell)}`;
