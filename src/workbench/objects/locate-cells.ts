import { parseCells, splitSheet } from '../../files/xlsx/a1';
import type { Area } from '../../files/xlsx/area';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import type { Session } from '../protocol/session';

export interface Located {
  readonly sheet: SheetModel;
  readonly area: Area;
}

function named(session: Session, name: string, sheet: SheetModel | undefined): string | undefined {
  const { names } = session.model;
  const item = names.find(name, sheet?.id) ?? names.find(name);
  return item?.formula.replace(/^=/, '');
}

/** The cells of an address or defined name. An address without sheet needs one; one with another sheet is refused. */
export function locateCells(session: Session, address: string, sheet?: SheetModel): Located {
  const { sheet: sheetName, cells } = splitSheet(address.replace(/^=/, ''));
  const found = sheetName === undefined ? sheet : session.model.sheet(sheetName);
  const part = parseCells(cells);
  if (part === null) {
    const target = named(session, cells, sheet);
    return target === undefined || !target.includes('!') ? refuse('InvalidArgument') : locateCells(session, target);
  }
  if (!found || (sheet && found !== sheet)) return refuse('InvalidArgument');
  return { sheet: found, area: part };
}
