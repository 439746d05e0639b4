import type { CellAddress } from '../model/address';

const COLUMNS = 16_384;

/** One number for each cell of a sheet, for sets and maps of cells. */
export const cellNumber = ({ row, column }: CellAddress): number => row * COLUMNS + column;
