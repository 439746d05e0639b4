import type { CellAddress } from '../model/address';
import type { Role } from '../model/sheet-schema';
import type { Observation, TableCell, TableColumn, TableRow } from '../model/table';
import type { CrossHead } from './cross-heads';
import { readAreaCells, readQuantity } from './read-cell';
import { columnName, type Scribe } from './scribe';

type Addresses = Partial<Record<Role, CellAddress>>;

const addressesOf = (
  head: CrossHead,
  cell: TableCell,
  name: TableCell | undefined,
  code: TableCell | undefined,
): Addresses => ({
  value: cell.address,
  time: head.time,
  subject: head.subjectCell,
  ...(name && { area: name.address }),
  ...(code && { 'area-code': code.address }),
  ...(head.unit && { unit: head.unit }),
});

/** Figures of one row of a cross table, one for each head. `columns`: those of the stub, then one for each head. */
export const readCrossRow = (
  { cells }: TableRow,
  columns: readonly TableColumn[],
  heads: readonly CrossHead[],
  scribe: Scribe,
): readonly Observation[] => {
  const stubs = columns.length - heads.length;
  const [name, code] = cells.slice(0, stubs);
  const [stub] = columns;
  const area = readAreaCells(name, code, stub ? columnName(stub) : '', scribe);
  return heads.flatMap((head, index) => {
    const [cell, column] = [cells[stubs + index], columns[stubs + index]];
    if (!cell || !column) return [];
    const { subject, referenceDate, breakdown } = head;
    const observation: Observation = {
      place: { sheet: scribe.sheet.name, cell: cell.address },
      subject,
      area,
      referenceDate,
      breakdown,
      quantity: readQuantity(cell, columnName(column), 'number', scribe),
      cells: addressesOf(head, cell, name, code),
    };
    return [observation];
  });
};
