import type { CellAddress } from '../model/address';
import type { Quantity } from '../model/quantity';
import type { Role } from '../model/sheet-schema';
import { TOTAL_BREAKDOWN, type Observation, type TableCell, type TableRow } from '../model/table';
import { type AskedShare, readAskedShare } from './asked-value';
import { cellOf, type Plan, type Position } from './list-columns';
import type { ListTitle } from './list-title';
import { readAreaCells, readBreakdownCell, readDate, readPart, readQuantity, readSubjectCell } from './read-cell';
import { columnName, type Scribe } from './scribe';

type Keys = Pick<Observation, 'subject' | 'area' | 'referenceDate' | 'breakdown'>;

const keysOf = ({ cells }: TableRow, plan: Plan, value: Position, title: ListTitle, scribe: Scribe): Keys => {
  const at = (role: Role) => plan.roles.get(role);
  const nameOf = (position: Position | undefined) => (position ? columnName(position.column) : '');
  const time = cellOf(cells, at('time'));
  const subject = cellOf(cells, at('subject'));
  const breakdown = cellOf(cells, at('breakdown'));
  const [name, code] = [cellOf(cells, at('area')), cellOf(cells, at('area-code'))];
  return {
    referenceDate: time ? readDate(time, nameOf(at('time')), scribe) : title.date,
    area: readAreaCells(name, code, nameOf(at('area') ?? at('area-code')), scribe),
    subject: subject ? readSubjectCell(subject, nameOf(at('subject')), scribe) : title.subjects.get(value.index),
    breakdown: breakdown ? readBreakdownCell(breakdown, scribe) : TOTAL_BREAKDOWN,
  };
};

const addressesIn = ({ cells }: TableRow, { roles }: Plan): Partial<Record<Role, CellAddress>> => {
  const addresses: Partial<Record<Role, CellAddress>> = {};
  for (const [role, { index }] of roles) {
    const cell = cells[index];
    if (cell) addresses[role] = cell.address;
  }
  return addresses;
};

const partOf = (
  row: TableRow,
  role: 'numerator' | 'denominator',
  plan: Plan,
  title: ListTitle,
  scribe: Scribe,
): Quantity | undefined => {
  const position = plan.roles.get(role);
  const cell = cellOf(row.cells, position);
  return position && cell && readPart(cell, columnName(position.column), title.typeOf(position), scribe);
};

/** A part of a share with what was read of it. */
const sharePart = (
  { cells }: TableRow,
  role: 'numerator' | 'denominator',
  { roles }: Plan,
  quantity: Quantity | undefined,
): AskedShare['parts'][number] => {
  const position = roles.get(role);
  return { cell: cellOf(cells, position), field: position ? columnName(position.column) : '', quantity };
};

/** Value of a row: as it stands, or from its parts where a template asks for them. */
const valueOf = (
  value: TableCell,
  position: Position,
  { parts, factor }: Pick<AskedShare, 'parts'> & { readonly factor: AskedShare['factor'] | undefined },
  title: ListTitle,
  scribe: Scribe,
): Quantity => {
  const [field, type] = [columnName(position.column), title.typeOf(position)];
  if (factor === undefined) return readQuantity(value, field, type, scribe);
  return readAskedShare({ value, parts, factor }, field, type, scribe);
};

/**
 * Figures of one row of a list, one for each value column; none where the list has no value column.
 *
 * Keys are read and reported once for all of them.
 */
export const readListRow = (row: TableRow, plan: Plan, title: ListTitle, scribe: Scribe): readonly Observation[] => {
  const [first] = plan.values;
  if (!first) return [];
  const keys = keysOf(row, plan, first, title, scribe);
  const numerator = partOf(row, 'numerator', plan, title, scribe);
  const denominator = partOf(row, 'denominator', plan, title, scribe);
  const cells = addressesIn(row, plan);
  const parts = [sharePart(row, 'numerator', plan, numerator), sharePart(row, 'denominator', plan, denominator)];
  return plan.values.flatMap((position) => {
    const cell = cellOf(row.cells, position);
    if (!cell) return [];
    const subject = plan.roles.has('subject') ? keys.subject : title.subjects.get(position.index);
    const observation: Observation = {
      place: { sheet: scribe.sheet.name, cell: cell.address },
      ...keys,
      subject,
      quantity: valueOf(cell, position, { parts, factor: scribe.lookups.askedFactor(subject) }, title, scribe),
      ...(numerator && { numerator }),
      ...(denominator && { denominator }),
      cells: { ...cells, value: cell.address },
    };
    return [observation];
  });
};
