import { rangeToAbsoluteA1 } from '../../model/address';
import type { Severity, Verdict } from '../../model/finding';
import type { FindingRow } from '../../model/finding-row';
import type { Catalogue } from '../../model/catalogue';
import type { Check } from '../../model/report';
import type { Submission } from '../../model/sheet';
import type { Content } from '../../model/spec';
import { usedSchema } from '../../model/used-schema';
import { kindText, recognitionText, severityText } from '../../text/de';
import { REPORT_WORDS as WORDS, schemaText } from '../../text/findings-report.de';
import { cell, formula, quoteText } from '../formula';
import { columnOf, type ColumnKey, COLUMNS, WIDTHS } from './line';
import { area, LINE_POINTS, linesOf, styled, type Block } from '../layout';
import type { HouseStyle } from '../style';

/** Rows of a list on the sheet: where its first line stands, and how many there are. */
export interface ListPlace {
  readonly top: number;
  readonly rowCount: number;
}

/** Where the lists stand that the summaries count. */
export interface ListPlaces {
  readonly open: ListPlace;
  readonly accepted: ListPlace;
  readonly unverified: ListPlace;
}

/** What is summed up. */
export interface Summed {
  readonly submission: Submission;
  readonly check: Check;
  readonly catalogue: Catalogue;
  readonly open: readonly FindingRow[];
  readonly accepted: readonly FindingRow[];
  readonly unverified: readonly Verdict[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const columnRange = ({ top, rowCount }: ListPlace, key: ColumnKey): string =>
  rangeToAbsoluteA1(area(top, columnOf(key), rowCount, 1));

// Not COUNTIFS: it takes a sheet called "<2017" for a comparison, and "2017" for the number.
const counted = (place: ListPlace, result: number, conditions: readonly (readonly [ColumnKey, string])[]): Content =>
  place.rowCount === 0
    ? 0
    : formula(
        `SUMPRODUCT(${conditions.map(([key, test]) => `(${columnRange(place, key)}=${test})`).join('*')}*1)`,
        result,
      );

/** Counts of the findings that have in a column what stands in column A of this row. */
const countsOf = (
  row: number,
  by: 'sheet' | 'title',
  isOwn: (finding: FindingRow) => boolean,
  { open, accepted }: Summed,
  places: ListPlaces,
): readonly Content[] => [
  ...SEVERITIES.map((severity) =>
    counted(places.open, open.filter((one) => one.severity === severity && isOwn(one)).length, [
      [by, `$${cell(row, 0)}`],
      ['severity', quoteText(severityText(severity))],
    ]),
  ),
  counted(places.accepted, accepted.filter(isOwn).length, [[by, `$${cell(row, 0)}`]]),
];

const totalsRow = (top: number, rows: readonly (readonly Content[])[], columns: number): readonly Content[] => [
  WORDS.total,
  ...Array.from({ length: columns }, (_, index) => {
    const results = rows.map((row) => row[index + 1] ?? 0);
    const sum = results.reduce<number>((total, one) => total + Number(typeof one === 'object' ? one?.result : one), 0);
    const range = area(top, index + 1, rows.length, 1);
    return rows.length === 0 ? 0 : formula(`SUM(${rangeToAbsoluteA1(range).replaceAll('$', '')})`, sum);
  }),
];

const isWhole = ({ outcome }: Verdict): boolean => outcome === 'not-verifiable';

const readAs = (sheet: string, { tables, unrecognised }: Check): string => {
  const kinds = tables.filter((table) => table.sheet === sheet).map(({ kind }) => kindText(kind));
  const reasons = unrecognised.filter((one) => one.sheet === sheet).flatMap((one) => one.reasons.map(recognitionText));
  return kinds.length > 0 ? [...new Set(kinds)].join(', ') : reasons.join(' ');
};

const schemasOn = (sheet: string, { tables }: Check, catalogue: Catalogue): string | null => {
  const schemas = tables
    .filter((table) => table.sheet === sheet)
    .map((table) => usedSchema(table, catalogue))
    .filter((schema) => schema !== undefined);
  return schemas.length === 0 ? null : [...new Set(schemas.map(schemaText))].join('; ');
};

const sheetRow = (sheet: string, row: number, summed: Summed, places: ListPlaces): readonly Content[] => [
  sheet,
  ...countsOf(row, 'sheet', ({ place }) => place.sheet === sheet, summed, places),
  counted(places.unverified, summed.unverified.filter((one) => one.sheet === sheet && isWhole(one)).length, [
    ['sheet', `$${cell(row, 0)}`],
    ['status', quoteText(WORDS.unverifiable)],
  ]),
  readAs(sheet, summed.check),
  ...[null, null],
  schemasOn(sheet, summed.check, summed.catalogue),
];

const ruleRow = (row: FindingRow, at: number, summed: Summed, places: ListPlaces): readonly Content[] => [
  row.title,
  ...countsOf(at, 'title', ({ title }) => title === row.title, summed, places),
  null,
  row.code,
];

/** Findings of one kind each, those that are met first come first. */
const firstOfEach = (rows: readonly FindingRow[]): readonly FindingRow[] =>
  [...new Map([...rows].reverse().map((row) => [row.title, row])).values()].reverse();

const bySeverity = (rows: readonly FindingRow[]): readonly FindingRow[] =>
  [...rows].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

const COUNT_HEADS = [WORDS.errors, WORDS.warnings, WORDS.notices, WORDS.acceptedCount] as const;

const summaryBlock =
  (
    heads: readonly (string | null)[],
    counts: number,
    rowsAt: (top: number) => readonly (readonly Content[])[],
    style: HouseStyle,
  ): Block =>
  (top) => {
    const rows = rowsAt(top + 1);
    const all = [heads, ...rows, totalsRow(top + 1, rows, counts)];
    return {
      contents: all,
      styles: [
        styled(area(top, 0, 1, COLUMNS.length), style.headLeft),
        styled(area(top, 1, 1, counts), style.head),
        styled(area(top + 1, 0, rows.length, 1), { ...style.stub, wrap: true, vertical: 'Top' }),
        styled(area(top + 1, 1, rows.length, counts), { ...style.centred, vertical: 'Top' }),
        styled(area(top + 1, counts + 1, rows.length, 3), { ...style.stub, vertical: 'Top' }),
        styled(area(top + 1, columnOf('sentence'), rows.length, 1), { ...style.stub, wrap: true, vertical: 'Top' }),
        styled(area(top + rows.length + 1, 0, 1, counts + 1), style.total),
        styled(area(top + rows.length + 1, 1, 1, counts), style.centred),
      ],
      rowHeights: rows.map((row, index) => [top + 1 + index, heightOf(row)] as const),
    };
  };

const heightOf = (row: readonly Content[]): number => {
  const wrapped = [0, columnOf('sentence')].map((column) => linesOf(String(row[column] ?? ''), WIDTHS[column] ?? 1));
  return 2 + LINE_POINTS * Math.max(...wrapped);
};

/** One row for each sheet of the submission; its counts are formulas over the lists below. */
export const perSheetBlock = (summed: Summed, places: ListPlaces, style: HouseStyle): Block =>
  summaryBlock(
    ['Blatt', ...COUNT_HEADS, WORDS.unverifiedCount, WORDS.readAs, null, null, WORDS.schema],
    COUNT_HEADS.length + 1,
    (top) => summed.submission.sheets.map(({ name }, index) => sheetRow(name, top + index, summed, places)),
    style,
  );

/** One row for each kind of finding that occurs, open or accepted: errors first, then as they are met. */
export const perRuleBlock = (summed: Summed, places: ListPlaces, style: HouseStyle): Block => {
  const kinds = bySeverity(firstOfEach([...summed.open, ...summed.accepted]));
  return summaryBlock(
    ['Befund', ...COUNT_HEADS, null, WORDS.code],
    COUNT_HEADS.length,
    (top) => kinds.map((row, index) => ruleRow(row, top + index, summed, places)),
    style,
  );
};
