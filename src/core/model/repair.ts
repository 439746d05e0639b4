import type { CellValue } from './sheet';
import type { CellPlace } from './blame';

/** Kinds of safe repairs (Arten von Korrekturen); those that have a finding bear its code. */
export const REPAIR_CODES = [
  'number-as-text',
  'area-spelling',
  'sign-spelling',
  'hidden-character',
  'decomposed-text',
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/**
 * A safe repair of one cell (Korrektur): what is read from it is the same before and after, only the finding is gone.
 *
 * `before` is what stood in the cell when it was proposed; a cell that has changed since must be left alone. `numberFormat`
 * (US code) is set first where the cell's own would turn or hide the value, such as the text format.
 */
export interface Repair {
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: string | number;
  readonly numberFormat?: string;
  /** The cell shows its number as per cent: 0.232 as 23,2 %. */
  readonly percent?: true;
  readonly code: RepairCode;
  /** What is done, for staff; one German sentence. */
  readonly sentence: string;
}
