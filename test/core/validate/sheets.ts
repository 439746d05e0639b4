import { toA1 } from '../../../src/core/model/address';
import type { Catalogue } from '../../../src/core/model/catalogue';
import type { FindingCode } from '../../../src/core/model/finding';
import { known, missing, type MissingReason, type Quantity } from '../../../src/core/model/quantity';
import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import type { Role, SheetSchema } from '../../../src/core/model/sheet-schema';
import type { Observation, Table } from '../../../src/core/model/table';
import { validateTables } from '../../../src/core/validate/validate';
import { city } from './city';

/** A value as a test writes it: a number, or why there is none. */
export type Value = number | MissingReason;

/** A row as a test writes it: date, area, subject and value in columns A to D; unit, numerator, denominator, source, note in E to I. */
export interface Row {
  readonly date?: string | undefined;
  readonly area?: string | undefined;
  /** What stands in the area's cell, where it is not the area's id. */
  readonly areaText?: string;
  readonly subject?: string | undefined;
  readonly value?: Value;
  readonly breakdown?: string;
  readonly unit?: string;
  readonly numerator?: Value;
  readonly denominator?: Value;
  readonly source?: string;
  readonly formula?: string;
  readonly format?: string;
  /** Text in a column of remarks. */
  readonly note?: string;
}

const COLUMNS: readonly (readonly [heading: string, role: Role])[] = [
  ['Stichtag', 'time'],
  ['Raum', 'area'],
  ['Merkmal', 'subject'],
  ['Wert', 'value'],
  ['Einheit', 'unit'],
  ['Zähler', 'numerator'],
  ['Nenner', 'denominator'],
  ['Quelle', 'source'],
  ['Anmerkung', 'note'],
];

const quantityOf = (value: Value): Quantity => (typeof value === 'number' ? known(value) : missing(value));

const cellsOf = ({
  date,
  area,
  areaText = area,
  subject,
  value = 1,
  unit,
  numerator,
  denominator,
  source,
  note,
}: Row): CellValue[] =>
  [date, areaText, subject, value, unit, numerator, denominator, source, note].map((entry) => entry ?? null);

const observationOf = (sheet: string, line: number, row: Row): Observation => {
  const at = (column: number) => ({ row: line, column });
  const { value = 1, numerator, denominator } = row;
  return {
    place: { sheet, cell: at(3) },
    subject: 'subject' in row ? row.subject : 'people',
    area: 'area' in row ? row.area : '61',
    referenceDate: 'date' in row ? row.date : '2017-12-31',
    breakdown: row.breakdown,
    quantity: quantityOf(value),
    ...(numerator !== undefined && { numerator: quantityOf(numerator) }),
    ...(denominator !== undefined && { denominator: quantityOf(denominator) }),
    cells: {
      time: at(0),
      area: at(1),
      subject: at(2),
      value: at(3),
      ...(row.unit !== undefined && { unit: at(4) }),
      ...(numerator !== undefined && { numerator: at(5) }),
      ...(denominator !== undefined && { denominator: at(6) }),
      ...(row.note !== undefined && { note: at(8) }),
    },
  };
};

export interface Written {
  readonly table: Table;
  readonly sheet: Sheet;
}

/** A sheet of rows, headings in row 1; what a row leaves out is people in 61 Heide on 31.12.2017, value 1. */
export const written = (
  rows: readonly Row[],
  name = 'Blatt 1',
  more: Partial<Sheet & Pick<Table, 'source' | 'above' | 'below'>> = {},
): Written => {
  const { source = 'Stadt Musterstadt', above = [], below = [], ...sheet } = more;
  const values = [COLUMNS.map(([heading]): CellValue => heading), ...rows.map(cellsOf)];
  const like = (text: (row: Row | undefined, column: number) => string) =>
    values.map((line, index) => line.map((_, column) => text(rows[index - 1], column)));
  const formulas = like((row, column) => (column === 3 ? (row?.formula ?? '') : ''));
  const numberFormats = like((row, column) => (column === 3 ? (row?.format ?? 'General') : 'General'));
  return {
    sheet: {
      name,
      origin: { row: 0, column: 0 },
      values,
      formulas,
      numberFormats,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      filtered: false,
      ...sheet,
    },
    table: {
      sheet: name,
      kind: 'langformat',
      reasons: [],
      range: { row: 0, column: 0, rowCount: values.length, columnCount: COLUMNS.length },
      columns: COLUMNS.map(([heading, role], column) => ({
        field: heading,
        role,
        heading,
        address: { row: 0, column },
      })),
      rows: rows.map((row, index) => ({
        row: index + 1,
        blank: false,
        cells: cellsOf(row).map((value, column) => ({
          address: { row: index + 1, column },
          value,
          numberFormat: 'General',
          formula: '',
        })),
      })),
      observations: rows.map((row, index) => observationOf(name, index + 1, row)),
      above,
      below,
      source: source === '' ? undefined : source,
    },
  };
};

/** What one rule says: the cells of its findings as `Blatt!A1` (or `Blatt`), its facts, and its verdict per sheet. */
export const outcomeOf = (code: FindingCode, sheets: readonly Written[], catalogue: Catalogue = city) => {
  const submission = { name: 'Lieferung.xlsx', dateSystem: 1900 as const, sheets: sheets.map(({ sheet }) => sheet) };
  const { findings, verdicts } = validateTables(
    sheets.map(({ table }) => table),
    submission,
    catalogue,
  );
  const found = findings.filter((finding) => finding.code === code);
  return {
    cells: found.map(({ place }) => (place.cell ? toA1(place.cell) : place.sheet)),
    facts: found.map(({ facts }) => facts),
    severities: found.map(({ severity }) => severity),
    values: found.map(({ value }) => value),
    verdicts: verdicts
      .filter(({ rule }) => rule === code)
      .map(({ outcome, reason }) => (reason === undefined ? outcome : `${outcome}: ${reason}`)),
  };
};

/** The small city with one sheet schema, made from constraints by field. */
export const cityWith = (schema: Partial<SheetSchema>, from: Catalogue = city): Catalogue => ({
  ...from,
  sheetSchemas: [{ fields: [{ name: 'Wert' }], monitoring: { kind: 'langformat', roles: {} }, ...schema }],
});

type Monitoring = NonNullable<SheetSchema['monitoring']>;

/** A city whose schema monitors more than its kind. */
export const monitored = (more: Partial<Monitoring>, from: Catalogue = city): Catalogue =>
  cityWith({ monitoring: { kind: 'langformat', roles: {}, ...more } }, from);
