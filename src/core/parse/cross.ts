import { type CellAddress, toA1 } from '../model/address';
import { isBlank, type Sheet } from '../model/sheet';
import type { RecognitionReason, Table, TableColumn } from '../model/table';
import { findBodyEnd, rangeOf, rowsBetween, sourceIn, textsBetween } from './body';
import { headColumns, headingAt, stubColumns } from './cross-columns';
import { readCrossHeads, type CrossHead } from './cross-heads';
import { isGroupHead } from './cross-groups';
import { isCrossHead, type CrossLayout } from './cross-layout';
import { readCrossRow } from './cross-row';
import { isAreaHeading, readCrossTitle, stubHeading, type CrossTitle } from './cross-title';
import { boundsOf, cellAt, stringAt, valueAt } from './grid';
import { reportStrayColumns } from './labels';
import type { Lookups } from './lookups';
import { inspectCell } from './read-cell';
import { readRows } from './read-rows';
import type { Report } from './reporter';
import type { Scribe } from './scribe';
import { cleanHeading, cleanText } from './text';

/** The first row with an area or with a number under a year; between it and the years stand units and labels. */
const firstBodyRow = (
  sheet: Sheet,
  { yearRow, years, areaColumn, codeColumn }: CrossLayout,
  lookups: Lookups,
): number => {
  const { endRow } = boundsOf(sheet);
  const stubs = codeColumn === undefined ? [areaColumn] : [areaColumn, codeColumn];
  const isHead = (row: number) => isAreaHeading(stringAt(sheet, row, areaColumn) ?? '', lookups);
  const isBody = (row: number) =>
    (!isHead(row) && stubs.some((column) => !isBlank(valueAt(sheet, row, column)))) ||
    years.some(({ column }) => typeof valueAt(sheet, row, column) === 'number');
  let row = yearRow + 1;
  while (row < endRow && !isBody(row)) row += 1;
  return row;
};

/** An unread date is nobody's duplicate. */
const headKey = ({ column, referenceDate, subject, breakdown }: CrossHead): string =>
  referenceDate === undefined ? String(column) : `${referenceDate} ${subject ?? ''} ${breakdown}`;

/** Heads that say the same as one before them are reported and not read. */
const withoutDuplicates = (heads: readonly CrossHead[], { sheet, report }: Scribe): readonly CrossHead[] => {
  const first = new Map<string, CrossHead>();
  return heads.filter((head) => {
    const before = first.get(headKey(head));
    if (!before) first.set(headKey(head), head);
    const heading = headingAt(sheet, head.year);
    const { row } = head.year;
    const facts = before && { heading, first: toA1({ row, column: before.column }) };
    if (facts) report('duplicate-label', { row, column: head.column }, facts, heading);
    return !before;
  });
};

/** What names the subject of nothing: the first title, or, without any, no text at all. */
const reportSubject = (
  heads: readonly CrossHead[],
  title: CrossTitle,
  stub: CellAddress,
  { lookups, report }: Scribe,
): void => {
  if (heads.every(({ subject }) => subject !== undefined)) return;
  const isTitle = title.address.row !== stub.row || title.address.column !== stub.column;
  const text = isTitle ? cleanText(title.text) : '';
  const nearest = text === '' ? undefined : lookups.nearestSubject(text);
  report('unknown-subject', title.address, { text, nearest }, title.text);
};

const numbersOf = (columns: readonly TableColumn[]): readonly number[] => columns.map(({ address }) => address.column);

/**
 * Reads a cross table – areas down, years across – into one figure for each cell under a year.
 *
 * Subject, breakdown and unit come from the lines and heads above; subtotals are figures of areas of a higher level.
 */
export const parseCross = (
  sheet: Sheet,
  layout: CrossLayout,
  reasons: readonly RecognitionReason[],
  lookups: Lookups,
  report: Report,
): Table => {
  const schema = lookups.schemas.find(({ kind }) => kind === 'kreuztabelle');
  const stub = stubHeading(sheet, layout, lookups);
  const title = readCrossTitle(sheet, layout, stub, lookups);
  const scribe: Scribe = { sheet, lookups, report, day: title.day };
  const firstRow = firstBodyRow(sheet, layout, lookups);
  const allHeads = readCrossHeads(layout, firstRow, title, scribe);
  const heads = withoutDuplicates(allHeads, scribe);
  const stubs = stubColumns(sheet, layout, stub, schema);
  const columns = [...stubs, ...headColumns(sheet, heads, schema)];
  const own = {
    all: numbersOf(columns),
    areas: new Set(numbersOf(stubs)),
    values: new Set(heads.map((head) => head.column)),
  };
  const isHead = (row: number) => isCrossHead(sheet, row, lookups) || isGroupHead(sheet, row, lookups);
  const endRow = findBodyEnd(sheet, firstRow, own, { isArea: lookups.isArea, isHead });
  const rows = rowsBetween(sheet, firstRow, endRow, own.all);
  const { firstRow: top, endRow: bottom } = boundsOf(sheet);
  const stubText = headingAt(sheet, stub);
  const above = textsBetween(sheet, top, layout.yearRow).filter((text) => cleanHeading(text) !== stubText);
  const below = textsBetween(sheet, endRow, bottom);
  const headRow = Math.min(stub.row, layout.yearRow);
  reportSubject(heads, title, stub, scribe);
  reportStrayColumns(
    sheet,
    new Set([...own.all, ...allHeads.map(({ column }) => column)]),
    { headRow, firstRow, endRow },
    report,
  );
  for (const { address } of columns) inspectCell(cellAt(sheet, address.row, address.column), scribe);
  return {
    sheet: sheet.name,
    kind: 'kreuztabelle',
    reasons,
    range: rangeOf(headRow, Math.max(endRow, firstRow), own.all),
    columns,
    rows,
    observations: readRows(rows, (row) => readCrossRow(row, columns, heads, scribe), scribe),
    above,
    below,
    source: sourceIn([...below, ...above]),
  };
};

const headReason = (sheet: Sheet, { years, yearRow: row, date }: CrossLayout): RecognitionReason => {
  const heads = years.map((cell) => headingAt(sheet, cell));
  return date
    ? { reason: 'groups-across', groups: heads, row, date: date.iso }
    : { reason: 'years-across', years: heads, row };
};

/** What a cross table was recognised by. */
export const crossReasons = (sheet: Sheet, layout: CrossLayout): readonly RecognitionReason[] => [
  headReason(sheet, layout),
  { reason: 'areas-down', count: layout.areaCount, column: layout.areaColumn },
];
