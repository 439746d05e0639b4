import { toA1 } from '../../model/address';
import type { FindingRow } from '../../model/finding-row';
import { type CellValue, isCellError } from '../../model/sheet';
import { errorValueText } from '../../text/cell.de';
import { dateText, severityText } from '../../text/de';
import { FINDING_HEADS, momentText, REPORT_WORDS as WORDS, statusText } from '../../text/findings-report.de';

/** A field of a table that is written to a file; numbers are unrounded. */
export type Field = string | number | null;

/** Findings of one file, with the schema that each of its sheets was read by. */
export interface CheckedFile {
  readonly file: string;
  readonly rows: readonly FindingRow[];
  /** Name and version, by sheet. */
  readonly schemas: ReadonlyMap<string, string>;
}

const fieldOf = (value: CellValue): Field => {
  if (isCellError(value)) return errorValueText(value.error);
  return typeof value === 'boolean' ? (value ? 'WAHR' : 'FALSCH') : value;
};

/** Headings in the order of the fields of `recordOf`. */
const HEADS: readonly string[] = [
  WORDS.file,
  ...Object.values(FINDING_HEADS),
  WORDS.code,
  WORDS.reason,
  WORDS.acceptedBy,
  WORDS.acceptedOn,
  WORDS.schema,
  WORDS.checkedAt,
];

const recordOf = (row: FindingRow, { file, schemas }: CheckedFile, checkedAt: string): readonly Field[] => {
  const { place, labels, status } = row;
  const { acceptance } = status;
  return [
    file,
    place.sheet,
    place.cell ? toA1(place.cell) : null,
    severityText(row.severity),
    labels.row,
    labels.column,
    fieldOf(row.value),
    row.expected ?? null,
    row.difference ?? null,
    row.title,
    row.sentence,
    row.suggestion,
    statusText(status),
    row.code,
    acceptance?.reason ?? null,
    acceptance?.name ?? null,
    acceptance ? dateText(acceptance.date) : null,
    schemas.get(place.sheet) ?? null,
    checkedAt,
  ];
};

/**
 * Findings of checked files as one table (Befunde als Datei): every finding of every file, accepted ones too, in the words of
 * *Prüfbericht*. The first row holds the headings. `now` is local time as ISO text.
 */
export const findingTable = (files: readonly CheckedFile[], now: string): readonly (readonly Field[])[] => [
  HEADS,
  ...files.flatMap((file) => file.rows.map((row) => recordOf(row, file, momentText(now)))),
];
