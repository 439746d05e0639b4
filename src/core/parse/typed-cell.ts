import { isBlank, isCellError } from '../model/sheet';
import type { SheetSchema } from '../model/sheet-schema';
import type { TableCell, TableColumn, TableRow } from '../model/table';
import { textOf } from './grid';
import { readDate, readQuantity } from './read-cell';
import { columnName, type Scribe } from './scribe';
import { cleanText } from './text';

type Reading = (cell: TableCell, field: string, scribe: Scribe) => void;

const TRUTHS: ReadonlySet<string> = new Set(['true', 'false', 'wahr', 'falsch', 'ja', 'nein', '1', '0']);

const isTruth = ({ value }: TableCell): boolean =>
  typeof value === 'boolean' || TRUTHS.has(cleanText(textOf(value)).toLowerCase());

const readWhole: Reading = (cell, field, scribe) => {
  const quantity = readQuantity(cell, field, 'integer', scribe);
  if (quantity.kind !== 'known' || Number.isInteger(quantity.value)) return;
  const text = cleanText(textOf(cell.value));
  scribe.report('type-error', cell.address, { field, type: 'integer', text }, cell.value);
};

const readTruth: Reading = (cell, field, { report }) => {
  if (isTruth(cell)) return;
  report('type-error', cell.address, { field, type: 'boolean', text: cleanText(textOf(cell.value)) }, cell.value);
};

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['number', (cell, field, scribe) => readQuantity(cell, field, 'number', scribe)],
  ['integer', readWhole],
  ['boolean', readTruth],
  ['date', readDate],
  ['year', readDate],
]);

const ROLES_READ_AS_FIGURES: ReadonlySet<string | undefined> = new Set([
  'time',
  'area',
  'area-code',
  'subject',
  'breakdown',
  'value',
  'numerator',
  'denominator',
]);

/** Reports cells of the wrong type in columns that are no part of a figure; empty cells are a matter of constraints. */
export const reportTypedCells = (
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  schema: SheetSchema,
  scribe: Scribe,
): void => {
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]));
  const readings = columns.map(({ field, role }) =>
    ROLES_READ_AS_FIGURES.has(role) ? undefined : READINGS.get(types.get(field ?? '') ?? ''),
  );
  if (!readings.some(Boolean)) return;
  for (const { cells } of rows) {
    cells.forEach((cell, index) => {
      const [reading, column] = [readings[index], columns[index]];
      if (reading && column && !isBlank(cell.value) && !isCellError(cell.value))
        reading(cell, columnName(column), scribe);
    });
  }
};
