import { toA1, type CellAddress } from '../model/address';

/** Reference to a cell as a sentence shows it: with its sheet where that is not the checked one. @example 'Blatt 2!D7' */
export const cellReference = (sheet: string, cell: CellAddress, checkedSheet: string): string =>
  sheet === checkedSheet ? toA1(cell) : `${sheet}!${toA1(cell)}`;
