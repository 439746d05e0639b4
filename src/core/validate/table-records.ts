import type { CellAddress } from '../model/address';
import { isBlank } from '../model/sheet';
import type { Field } from '../model/sheet-schema';
import type { IsoDate, Observation, TableCell } from '../model/table';
import { entryOf, type NumbersByCell, numbersByCell } from './entry';
import type { FieldValue } from './expression/evaluate';
import { type RuleContext, valueAt } from './rule';

/** What a rule of the schema looks at: a row of a list, or a cell of a cross table with its heads (Datensatz). */
export interface TableRecord {
  readonly read: (field: string) => FieldValue;
  readonly cellOf: (field: string) => CellAddress | undefined;
  /** Cell of the record's value, or its first one. */
  readonly cell: CellAddress;
}

/** A date as its field has it: a year is a number. */
const timeOf = (date: IsoDate | undefined, type: string | undefined): number | string | undefined =>
  date !== undefined && type === 'year' ? Number(date.slice(0, 4)) : date;

const NOT_THERE: FieldValue = { value: undefined, empty: undefined };

const readCell = (
  cell: TableCell,
  field: Field,
  dated: Observation | undefined,
  numbers: NumbersByCell,
  context: RuleContext,
) => {
  const empty = isBlank(cell.value);
  const isDate = context.schema?.monitoring?.roles[field.name] === 'time' && dated !== undefined;
  return { value: isDate ? timeOf(dated.referenceDate, field.type) : entryOf(cell, field, context, numbers), empty };
};

const listRecords = (context: RuleContext): readonly TableRecord[] => {
  const { table, schema, observations } = context;
  const fields = new Map((schema?.fields ?? []).map((field) => [field.name, field]));
  const indexes = new Map(table.columns.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index]])));
  const numbers = numbersByCell(context);
  const byRow = new Map(observations.map((observation) => [observation.place.cell.row, observation]));
  return table.rows
    .filter(({ blank }) => !blank)
    .map(({ row, cells }) => {
      const dated = byRow.get(row);
      const cellOf = (field: string) => cells[indexes.get(field) ?? -1];
      const [first] = cells;
      return {
        cell: dated?.place.cell ?? first?.address ?? { row, column: table.range.column },
        cellOf: (field) => cellOf(field)?.address,
        read: (name) => {
          const [cell, field] = [cellOf(name), fields.get(name)];
          return cell && field ? readCell(cell, field, dated, numbers, context) : NOT_THERE;
        },
      };
    });
};

const readKey = (observation: Observation, { name, type }: Field, context: RuleContext): FieldValue => {
  const { place, quantity, referenceDate, area, breakdown } = observation;
  const { directory, schema, sheet } = context;
  switch (schema?.monitoring?.roles[name]) {
    case 'value': {
      const value = quantity.kind === 'known' ? quantity.value : undefined;
      return { value, empty: isBlank(valueAt(sheet, place.cell)) };
    }
    case 'time':
      return { value: timeOf(referenceDate, type), empty: referenceDate === undefined };
    case 'area':
      return { value: directory.areas.get(area ?? '')?.name, empty: area === undefined };
    case 'breakdown':
      return { value: breakdown, empty: breakdown === undefined };
    default:
      return NOT_THERE;
  }
};

/** Fields of a cross table hold after it was turned into one row for each area and year. */
const crossRecords = (context: RuleContext): readonly TableRecord[] => {
  const fields = new Map((context.schema?.fields ?? []).map((field) => [field.name, field]));
  return context.observations.map((observation) => ({
    cell: observation.place.cell,
    cellOf: () => observation.place.cell,
    read: (name) => {
      const field = fields.get(name);
      return field ? readKey(observation, field, context) : NOT_THERE;
    },
  }));
};

/** Records of a table, blank rows apart. */
export const recordsOf = (context: RuleContext): readonly TableRecord[] =>
  context.table.kind === 'kreuztabelle' ? crossRecords(context) : listRecords(context);
