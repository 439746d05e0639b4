import type { Area } from '../../files/xlsx/area';
import type { SheetModel } from '../model/sheet';

/** The cells that a format, rule or chart is about. */
export interface CellTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
  refuseProtected(): void;
}
