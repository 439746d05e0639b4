import type { CellAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { IsoDate } from '../model/table';
import { findStub, isBodyRow, type CrossLayout } from './cross-layout';
import { HEADER_ROWS } from './find-header';
import { boundsOf, filledCells, stringAt } from './grid';
import type { Lookups } from './lookups';
import { namedDate } from './stichtag';

interface Line {
  readonly address: CellAddress;
  readonly text: string;
}

const linesAbove = (sheet: Sheet, row: number): readonly Line[] =>
  Array.from({ length: Math.max(0, row - boundsOf(sheet).firstRow) }, (_, index) => boundsOf(sheet).firstRow + index)
    .flatMap((above) => filledCells(sheet, above))
    .flatMap((address) => {
      const text = stringAt(sheet, address.row, address.column);
      return text === undefined ? [] : [{ address, text }];
    });

const YEAR = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d/-])/g;

const onlyYear = (lines: readonly Line[]): number | undefined => {
  const years = new Set(lines.flatMap(({ text }) => text.match(YEAR) ?? []));
  return years.size === 1 ? Number([...years][0]) : undefined;
};

/** The one day, or the one year, that the lines above name, and the first line that names it. */
const titleDate = (lines: readonly Line[], lookups: Lookups): CrossLayout['date'] => {
  const day = namedDate(lines.map(({ text }) => text));
  const year = day === undefined ? onlyYear(lines) : undefined;
  const date: IsoDate | undefined = day ?? (year === undefined ? undefined : lookups.yearEnd(year));
  const line = lines.find(({ text }) => (day === undefined ? text.includes(String(year)) : namedDate([text]) === day));
  return date !== undefined && line ? { iso: date, address: line.address } : undefined;
};

/** Cells of a row that name a group; at least half of what stands from the first of them on. */
const groupsIn = (sheet: Sheet, row: number, lookups: Lookups): readonly CellAddress[] => {
  const filled = filledCells(sheet, row);
  const isGroup = ({ column }: CellAddress) => lookups.isGroup(stringAt(sheet, row, column) ?? '');
  const first = filled.find(isGroup);
  if (!first || isBodyRow(sheet, row, first.column, lookups)) return [];
  const beside = filled.filter(({ column }) => column >= first.column);
  return beside.filter(isGroup).length * 2 < beside.length ? [] : beside;
};

/** Whether a row could be the head of a table by groups, whatever stands above and below it. */
export const isGroupHead = (sheet: Sheet, row: number, lookups: Lookups): boolean =>
  groupsIn(sheet, row, lookups).length > 1;

const layoutAt = (sheet: Sheet, row: number, least: number, lookups: Lookups): CrossLayout | undefined => {
  const groups = groupsIn(sheet, row, lookups);
  const [first] = groups;
  if (!first || groups.length < least) return undefined;
  const lines = linesAbove(sheet, row);
  const date = titleDate(lines, lookups);
  const isNamed = lines.some(({ text }) => lookups.subjectInTitle(text)) || lookups.subject(sheet.name) !== undefined;
  const stub = date && isNamed ? findStub(sheet, row, first.column, least > 1, lookups) : undefined;
  return stub && stub.areaCount >= least ? { yearRow: row, years: groups, ...stub, ...(date && { date }) } : undefined;
};

/**
 * Finds a cross table of one day: groups (sex, age, nationality) side by side in one row, known areas one below the other to
 * the left of them, subject and Stichtag in the lines above. `least`: how many groups and areas there must be.
 */
export const findGroupLayout = (sheet: Sheet, lookups: Lookups, least: number): CrossLayout | undefined => {
  const { firstRow, endRow } = boundsOf(sheet);
  for (let row = firstRow; row < Math.min(endRow, firstRow + HEADER_ROWS); row += 1) {
    const layout = layoutAt(sheet, row, least, lookups);
    if (layout) return layout;
  }
  return undefined;
};
