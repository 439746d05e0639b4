import { toA1 } from '../../model/address';
import type { FindingRow, FindingStatus } from '../../model/finding-row';
import type { Severity } from '../../model/finding';
import { type CellValue, isCellError } from '../../model/sheet';

/** A finding for programs (Befund als Datensatz): the same keys in every JSON; null where there is nothing to say. */
export interface FindingRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly value: string | number | boolean | null;
  readonly expected: string | number | null;
  readonly message: string;
  readonly title: string;
  /** What the stub and the heading say about the cell; empty where nothing does. */
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** Found − expected, unrounded. */
  readonly difference: number | null;
  readonly suggestion: string;
  /** `new` and `remaining` only where there is an earlier delivery. */
  readonly status: 'open' | 'accepted' | 'new' | 'remaining';
  readonly acceptance: {
    readonly reason: string;
    readonly name: string;
    readonly date: string;
    readonly note: string;
  } | null;
}

const plain = (value: CellValue) => (isCellError(value) ? value.error : value);

const statusOf = ({ acceptance, delivery }: FindingStatus): FindingRecord['status'] => {
  if (acceptance) return 'accepted';
  if (delivery === undefined) return 'open';
  return delivery === 'appeared' ? 'new' : 'remaining';
};

const acceptanceOf = ({ acceptance }: FindingStatus): FindingRecord['acceptance'] => {
  if (!acceptance) return null;
  const { reason, name, date, note } = acceptance;
  return { reason, name, date, note };
};

/** A row as programs read it; numbers are unrounded. File and sheet stand around it, or beside it. */
export const findingRecord = (row: FindingRow): FindingRecord => ({
  code: row.code,
  severity: row.severity,
  cell: row.place.cell ? toA1(row.place.cell) : null,
  value: plain(row.value),
  expected: row.expected ?? null,
  message: row.sentence,
  title: row.title,
  rowLabel: row.labels.row,
  columnLabel: row.labels.column,
  difference: row.difference ?? null,
  suggestion: row.suggestion,
  status: statusOf(row.status),
  acceptance: acceptanceOf(row.status),
});
