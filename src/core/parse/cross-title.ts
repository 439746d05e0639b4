import type { CellAddress, RangeAddress } from '../model/address';
import { isBlank, type Sheet } from '../model/sheet';
import type { CrossLayout } from './cross-layout';
import { boundsOf, filledCells, stringAt, valueAt } from './grid';
import type { Lookups } from './lookups';
import { namedDay } from './stichtag';
import { nameKey } from './text';

/** Which of two equal headings a merged or left-aligned head covers: the merge, else the nearest filled cell to the left. */
export const coverOf = (sheet: Sheet, row: number, column: number, firstColumn: number): CellAddress | undefined => {
  const inside = (merge: RangeAddress) =>
    row >= merge.row &&
    row < merge.row + merge.rowCount &&
    column >= merge.column &&
    column < merge.column + merge.columnCount;
  const merge = sheet.merges.find(inside);
  if (merge) return { row: merge.row, column: merge.column };
  for (let c = column; c >= firstColumn; c -= 1) if (!isBlank(valueAt(sheet, row, c))) return { row, column: c };
  return undefined;
};

const HEAD_ROWS = 4;

/** Whether a text is a heading of areas ("Stadtteil"). */
export const isAreaHeading = (text: string, lookups: Lookups): boolean =>
  lookups.schemas.some(({ headings, roles }) => roles.get(headings.get(nameKey(text))?.name ?? '') === 'area');

const spansDown = (sheet: Sheet, { row, column }: CellAddress, to: number): boolean =>
  sheet.merges.some((merge) => merge.row === row && merge.column === column && merge.row + merge.rowCount > to);

/** The heading over the stub (Kopf der Vorspalte): in the row of the years or, reaching down to it, in a row above. */
export const stubHeading = (sheet: Sheet, layout: CrossLayout, lookups: Lookups): CellAddress => {
  const { yearRow, areaColumn: column } = layout;
  for (let row = yearRow; row > yearRow - HEAD_ROWS && row >= 0; row -= 1) {
    const text = stringAt(sheet, row, column);
    if (text === undefined) continue;
    const reaches = row === yearRow || isAreaHeading(text, lookups) || spansDown(sheet, { row, column }, yearRow);
    return { row: reaches ? row : yearRow, column };
  }
  return { row: yearRow, column };
};

/** What the lines above a cross table say of all its figures (Titel). */
export interface CrossTitle {
  readonly subject: string | undefined;
  /** Cell that names the subject; where none does, the first title, or the heading over the stub. */
  readonly address: CellAddress;
  readonly text: string;
  readonly breakdown: string | undefined;
  readonly day: string | undefined;
}

interface TitleLine {
  readonly address: CellAddress;
  readonly text: string;
}

const titleLines = (sheet: Sheet, yearRow: number, stub: CellAddress): readonly TitleLine[] => {
  const lines: TitleLine[] = [];
  for (let row = boundsOf(sheet).firstRow; row < yearRow; row += 1) {
    for (const address of filledCells(sheet, row)) {
      const text = stringAt(sheet, row, address.column);
      if (text !== undefined && (row !== stub.row || address.column !== stub.column)) lines.push({ address, text });
    }
  }
  return lines;
};

const MOST_LINES = 200;

const speaking = (lines: readonly TitleLine[], lookups: Lookups) => {
  const found = lines.slice(0, MOST_LINES).flatMap((line) => {
    const named = lookups.subjectInTitle(line.text);
    return named ? [{ ...line, ...named }] : [];
  });
  return found.sort((a, b) => b.length - a.length)[0];
};

/**
 * Reads the titles above a cross table: its subject – the longest name that stands in one of them, else the sheet's name
 * where that is one exactly, or contains one and there is no title –, a breakdown among the other words of that line, and the day of the year (Stichtag) beside the
 * subject's name.
 *
 * @example 'Deutsche mit vererbter Migrationsvorgeschichte' // no breakdown "Deutsche": the word is part of the name
 */
export const readCrossTitle = (
  sheet: Sheet,
  { yearRow }: CrossLayout,
  stub: CellAddress,
  lookups: Lookups,
): CrossTitle => {
  const lines = titleLines(sheet, yearRow, stub);
  const title = speaking(lines, lookups);
  const named = title ?? (lines.length === 0 ? lookups.subjectInTitle(sheet.name) : undefined);
  const { address, text } = title ?? lines[0] ?? { address: stub, text: stringAt(sheet, stub.row, stub.column) ?? '' };
  const dated = lines.filter((line) => line.text === title?.text || /stichtag/i.test(line.text));
  return {
    subject: title?.subject ?? lookups.subject(sheet.name) ?? named?.subject,
    address,
    text,
    breakdown: named && lookups.breakdownInTitle(named.rest),
    day: namedDay(dated.map((line) => line.text)),
  };
};
