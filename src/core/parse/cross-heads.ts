import type { CellAddress } from '../model/address';
import { isBlank, type Sheet } from '../model/sheet';
import { TOTAL_BREAKDOWN, type IsoDate } from '../model/table';
import { readBreakdown } from './breakdown';
import type { CrossLayout } from './cross-layout';
import { coverOf, type CrossTitle } from './cross-title';
import { boundsOf, cellAt, filledCells, stringAt, valueAt } from './grid';
import { readDate } from './read-cell';
import type { Scribe } from './scribe';
import { cleanHeading } from './text';

/** One value column of a cross table with all that its head says (Spaltenkopf). */
export interface CrossHead {
  /** Cell of the year, in another column where the year spans several. */
  readonly year: CellAddress;
  /** Cell of the date: the year's, or the title's where groups stand across. */
  readonly time: CellAddress;
  readonly column: number;
  readonly referenceDate: IsoDate | undefined;
  readonly subject: string | undefined;
  readonly subjectCell: CellAddress;
  readonly breakdown: string;
  readonly unit: CellAddress | undefined;
}

const columnsUnder = (sheet: Sheet, { years, yearRow }: CrossLayout, firstRow: number): readonly number[] => {
  const own = new Set(years.map(({ column }) => column));
  const first = years[0]?.column ?? 0;
  for (let row = yearRow + 1; row < firstRow; row += 1) {
    for (const { column } of filledCells(sheet, row)) {
      if (column > first && isBlank(valueAt(sheet, yearRow, column))) own.add(column);
    }
  }
  return [...own].sort((a, b) => a - b);
};

const yearTexts = (sheet: Sheet, { years }: CrossLayout): readonly string[] =>
  years.map(({ row, column }) => String(valueAt(sheet, row, column)));

/** The row over the years that tells groups of columns apart: only where a year stands twice. */
const groupRow = (sheet: Sheet, layout: CrossLayout): number | undefined => {
  if (layout.date) return undefined;
  const texts = yearTexts(sheet, layout);
  const first = layout.years[0]?.column ?? 0;
  if (new Set(texts).size === texts.length) return undefined;
  for (let row = layout.yearRow - 1; row >= boundsOf(sheet).firstRow; row -= 1) {
    if (filledCells(sheet, row).filter(({ column }) => column >= first).length >= 2) return row;
  }
  return undefined;
};

interface Labels {
  readonly words: readonly CellAddress[];
  readonly unit: CellAddress | undefined;
}

const labelsOf = (sheet: Sheet, column: number, rows: readonly number[], first: number, scribe: Scribe): Labels => {
  const cells = rows.flatMap((row) => coverOf(sheet, row, column, first) ?? []);
  const texts = cells.flatMap((cell) => {
    const text = stringAt(sheet, cell.row, cell.column);
    return text === undefined ? [] : [{ cell, unit: scribe.lookups.isUnit(cleanHeading(text)) }];
  });
  return {
    words: texts.filter(({ unit }) => !unit).map(({ cell }) => cell),
    unit: texts.findLast(({ unit }) => unit)?.cell,
  };
};

type Meaning = Pick<CrossHead, 'subject' | 'subjectCell' | 'breakdown'>;

/** Groups one below the other are one within the other; the total adds nothing. @example 'männlich, unter 18' */
const within = (outer: string, text: string): string => {
  const inner = readBreakdown(text);
  const groups = [outer, inner].filter((group) => group !== TOTAL_BREAKDOWN);
  return groups.length === 0 ? TOTAL_BREAKDOWN : groups.join(', ');
};

/** Heads of groups are groups of the title's subject, whatever else they might be called. */
const groupOf = (sheet: Sheet, words: readonly CellAddress[], title: CrossTitle): Meaning => ({
  subject: title.subject,
  subjectCell: title.address,
  breakdown: words.reduce(
    (outer, { row, column }) => within(outer, stringAt(sheet, row, column) ?? ''),
    title.breakdown ?? TOTAL_BREAKDOWN,
  ),
});

const meaningOf = (sheet: Sheet, words: readonly CellAddress[], title: CrossTitle, { lookups }: Scribe): Meaning => {
  let meaning: Meaning = {
    subject: title.subject,
    subjectCell: title.address,
    breakdown: title.breakdown ?? TOTAL_BREAKDOWN,
  };
  for (const cell of words) {
    const text = stringAt(sheet, cell.row, cell.column) ?? '';
    const named = lookups.subjectInTitle(text)?.subject;
    meaning = named
      ? { ...meaning, subject: named, subjectCell: cell }
      : { ...meaning, breakdown: readBreakdown(text) };
  }
  return meaning;
};

/**
 * Heads of the value columns: the year over the column, and what groups above or labels below it say of subject,
 * breakdown and unit. Merges that the host does not tell are taken from the filled cell to the left.
 */
export const readCrossHeads = (
  layout: CrossLayout,
  firstRow: number,
  title: CrossTitle,
  scribe: Scribe,
): readonly CrossHead[] => {
  const { sheet } = scribe;
  const first = layout.years[0]?.column ?? 0;
  const group = groupRow(sheet, layout);
  const below = Array.from({ length: firstRow - layout.yearRow - 1 }, (_, index) => layout.yearRow + 1 + index);
  const rows = group === undefined ? below : [group, ...below];
  const { date } = layout;
  const dates = new Map(
    (layout.date ? [] : layout.years).map((year) => [
      year.column,
      readDate(cellAt(sheet, year.row, year.column), '', scribe),
    ]),
  );
  return columnsUnder(sheet, layout, firstRow).flatMap((column) => {
    const year = layout.years.findLast((cell) => cell.column <= column);
    if (!year) return [];
    if (date) {
      const { words, unit } = labelsOf(sheet, column, [layout.yearRow, ...below], year.column, scribe);
      return [{ year, time: date.address, column, referenceDate: date.iso, ...groupOf(sheet, words, title), unit }];
    }
    const { words, unit } = labelsOf(sheet, column, rows, first, scribe);
    const referenceDate = dates.get(year.column);
    return [{ year, time: year, column, referenceDate, ...meaningOf(sheet, words, title, scribe), unit }];
  });
};
