import type { CellStyle, Content, StyledRange } from '../model/spec';
import { area, type Block, LINE_POINTS, linesOf, styled } from '../spec/layout';
import { DATE_FORMAT } from '../spec/number-format';
import type { HouseStyle } from '../spec/style';

/** One row of a list, from its first column on. */
export type Row = readonly Content[];

/** A list of rows below its head: columns of texts and of numbers, dates under their format. */
export interface List {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly numbers: readonly number[];
  readonly dates: readonly number[];
  readonly rows: readonly Row[];
  /** Looks of single rows, by their index. */
  readonly looks: readonly (readonly [row: number, column: number, columns: number, style: CellStyle])[];
}

const heightOf = (row: Row, widths: readonly number[]): number =>
  3 +
  LINE_POINTS *
    Math.max(...row.map((content, index) => (typeof content === 'string' ? linesOf(content, widths[index] ?? 10) : 1)));

/** Texts right of numbers are kept off them. */
const isBesideNumbers = (column: number, { numbers }: List): boolean =>
  numbers.includes(column - 1) && !numbers.includes(column);

const cellStyle = (column: number, list: List, style: HouseStyle): CellStyle => {
  if (list.numbers.includes(column)) return style.value;
  return { ...(isBesideNumbers(column, list) ? style.indented : style.stub), wrap: true };
};

const listStyles = (list: List, style: HouseStyle, top: number): readonly StyledRange[] => {
  const { heads, numbers, rows, looks } = list;
  const body = (column: number, own: CellStyle) => styled(area(top + 1, column, rows.length, 1), own);
  return [
    styled(area(top, 0, 1, heads.length), style.headLeft),
    ...numbers.map((column) => styled(area(top, column, 1, 1), { horizontal: 'Right' })),
    ...heads.map((_, column) => body(column, { ...cellStyle(column, list, style), vertical: 'Top' })),
    ...heads.flatMap((_, column) =>
      isBesideNumbers(column, list) ? [styled(area(top, column, 1, 1), { indent: 1 })] : [],
    ),
    ...looks.map(([row, column, columns, own]) => styled(area(top + 1 + row, column, 1, columns), own)),
  ];
};

/** The list as a block: its head, and its rows as high as their texts. */
export const listBlock =
  (list: List, style: HouseStyle): Block =>
  (top) => ({
    contents: [list.heads, ...list.rows],
    styles: listStyles(list, style, top),
    numberFormats: list.dates.map((column) => ({
      range: area(top + 1, column, list.rows.length, 1),
      numberFormat: DATE_FORMAT,
    })),
    rowHeights: [[top, 20], ...list.rows.map((row, index) => [top + 1 + index, heightOf(row, list.widths)] as const)],
  });
