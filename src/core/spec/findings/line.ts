import { quoteSheet, toA1, type Place } from '../../model/address';
import type { Severity } from '../../model/finding';
import { type CellValue, isCellError } from '../../model/sheet';
import type { Content, FormattedRange, FormulaContent } from '../../model/spec';
import { errorValueText } from '../../text/cell.de';
import { severityText } from '../../text/de';
import { FINDING_HEADS } from '../../text/findings-report.de';
import { formula, quoteText } from '../formula';
import { area, LINE_POINTS, linesOf, styled, type Block } from '../layout';
import { numberFormat } from '../number-format';
import type { HouseStyle } from '../style';

/** Columns of all lists of *Prüfbericht*, from A on. */
export type ColumnKey = keyof typeof FINDING_HEADS;
export const COLUMNS = Object.keys(FINDING_HEADS) as readonly ColumnKey[];
export const columnOf = (key: ColumnKey): number => COLUMNS.indexOf(key);

/** Widths in characters. */
const WIDTH: Readonly<Record<ColumnKey, number>> = {
  sheet: 24,
  cell: 9,
  severity: 14,
  row: 25,
  column: 16,
  value: 14,
  expected: 14,
  difference: 16,
  title: 19,
  sentence: 38,
  suggestion: 33,
  status: 15,
};
export const WIDTHS: readonly number[] = COLUMNS.map((key) => WIDTH[key]);

/** One line of a list, by column; what is absent is empty. */
export interface Line {
  readonly cells: Readonly<Partial<Record<ColumnKey, Content>>>;
  /** Decimals of its figures; absent: those that each number has. */
  readonly decimals?: number;
  /** What stands in the sheet is no amount, such as a year: it is shown without thousands. */
  readonly plain?: boolean;
}

const LONGEST_VALUE = 60;

const cut = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text);

/** What stands in a cell, as German Excel shows it; long texts are cut. */
export const valueContent = (value: CellValue): string | number | null => {
  if (isCellError(value)) return errorValueText(value.error);
  if (typeof value === 'string') return cut(value);
  return typeof value === 'boolean' ? (value ? 'WAHR' : 'FALSCH') : value;
};

/** A formula that shows a cell's address and leads there; nothing where a sheet as a whole is meant. */
export const link = ({ sheet, cell }: Place): FormulaContent | null => {
  if (!cell) return null;
  const a1 = toA1(cell);
  return formula(`HYPERLINK(${quoteText(`#${quoteSheet(sheet)}!${a1}`)},${quoteText(a1)})`, a1);
};

const contentsOf = ({ cells }: Line): readonly Content[] => COLUMNS.map((key) => cells[key] ?? null);

const heightOf = (row: readonly Content[]): number =>
  2 +
  LINE_POINTS *
    Math.max(...row.map((content, column) => linesOf(typeof content === 'string' ? content : '', WIDTHS[column] ?? 1)));

const MOST_DECIMALS = 4;

const ownDecimals = (value: number): number =>
  value
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '')
    .split('.')[1]?.length ?? 0;

const FIGURES = ['value', 'expected', 'difference'] as const;

const plainFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

const formatOf = ({ cells, decimals, plain }: Line, key: (typeof FIGURES)[number]): string | undefined => {
  const content = cells[key];
  if (typeof content !== 'number' || (plain && key === 'value')) return undefined;
  const shown = key === 'value' ? ownDecimals(content) : (decimals ?? ownDecimals(content));
  // The office's format of values is made for what is not below zero.
  if (key !== 'difference') return content < 0 ? plainFormat(shown) : numberFormat(shown, { zero: '0' });
  // Without thousands there is nothing to be grouped, and no space behind the sign.
  return shown === 0 && Math.abs(content) < 1000 ? '+0;-0;0' : numberFormat(shown, { signed: true });
};

/** Formats of one column as few ranges: neighbours with the same one are drawn together, texts between them too. */
const columnFormats = (
  lines: readonly Line[],
  key: (typeof FIGURES)[number],
  top: number,
): readonly FormattedRange[] => {
  const runs: { from: number; to: number; format: string }[] = [];
  lines.forEach((line, index) => {
    const format = formatOf(line, key);
    if (format === undefined) return;
    const last = runs.at(-1);
    const isPlainBetween = lines.slice((last?.to ?? index) + 1, index).some(({ plain }) => plain);
    if (last?.format === format && !isPlainBetween) last.to = index;
    else runs.push({ from: index, to: index, format });
  });
  return runs.map(({ from, to, format }) => ({
    range: area(top + from, columnOf(key), to - from + 1, 1),
    numberFormat: format,
  }));
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const severityStyles = (top: number, rowCount: number, style: HouseStyle) =>
  SEVERITIES.map((severity) => ({
    range: area(top, columnOf('severity'), rowCount, 1),
    formula: `=$C${top + 1}=${quoteText(severityText(severity))}`,
    colour: style.severities[severity],
    bold: severity === 'error',
  }));

const looksOf = (top: number, rowCount: number, wrap: boolean, style: HouseStyle) => {
  const text = { ...style.stub, wrap, vertical: 'Top' } as const;
  // Without an alignment of its own a cell has its numbers on the right and its texts on the left.
  const { horizontal: _, ...figures } = text;
  const [first, next] = [columnOf('value'), columnOf('title')];
  return [
    styled(area(top, 0, rowCount, first), text),
    styled(area(top, first, rowCount, next - first), figures),
    styled(area(top, next, rowCount, COLUMNS.length - next), text),
    styled(area(top, next, rowCount, 1), { ...text, ...style.indented }),
    styled(area(top, columnOf('cell'), rowCount, 1), { ...text, ...style.link }),
  ];
};

/**
 * Lines under each other, each as high as its longest text; figures stand on the right, texts on the left. Without `wrap`
 * texts run over the empty cells beside them.
 */
export const linesBlock =
  (lines: readonly Line[], style: HouseStyle, wrap = true): Block =>
  (top) => {
    const rows = lines.map(contentsOf);
    return {
      contents: rows,
      styles: looksOf(top, rows.length, wrap, style),
      numberFormats: FIGURES.flatMap((key) => columnFormats(lines, key, top)),
      conditionalStyles: severityStyles(top, rows.length, style),
      rowHeights: wrap ? rows.map((row, index) => [top + index, heightOf(row)] as const) : [],
    };
  };

/** Heads of a list; `heads` say what other words stand over a column, `null` that it is not used. */
export const headsBlock =
  (heads: Readonly<Partial<Record<ColumnKey, string | null>>>, style: HouseStyle): Block =>
  (top) => ({
    contents: [COLUMNS.map((key) => (heads[key] === undefined ? FINDING_HEADS[key] : heads[key]))],
    styles: [
      styled(area(top, 0, 1, COLUMNS.length), style.headLeft),
      styled(area(top, columnOf('value'), 1, FIGURES.length), { ...style.headLeft, horizontal: 'Right' }),
      styled(area(top, columnOf('title'), 1, 1), { ...style.headLeft, indent: 1 }),
    ],
  });
