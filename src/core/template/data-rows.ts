import type { CellStyle, Content, FormattedRange, StyledRange } from '../model/spec';
import { dateSerial } from '../spec/date-serial';
import { area, type Block, LINE_POINTS, linesOf, styled } from '../spec/layout';
import { DATE_FORMAT, numberFormat } from '../spec/number-format';
import type { HouseStyle } from '../spec/style';
import { isAskedByParts, isInput, type TemplateColumn } from './columns';
import { byIndicator, type IndicatorRows, type TemplateRow } from './rows';

const WIDTHS: Readonly<Record<string, number>> = {
  subject: 38,
  breakdown: 13,
  time: 11,
  'area-code': 8,
  area: 24,
  value: 11,
  numerator: 12,
  denominator: 12,
  note: 26,
};
const OTHER_WIDTH = 16;
/** Height of the head and of the line for the source. */
export const HEAD_POINTS = 20;

/** Width of a column in characters. */
export const widthOf = ({ role }: TemplateColumn): number => WIDTHS[role ?? ''] ?? OTHER_WIDTH;

/** What is given in a row; nothing where it is to be filled in. */
const givenIn = (column: TemplateColumn, row: TemplateRow, none: string): Content => {
  if (isInput(column, row.indicator)) return null;
  switch (column.role) {
    case 'subject':
      return row.indicator.name;
    case 'breakdown':
      return row.breakdown;
    case 'time':
      return dateSerial(row.referenceDate);
    case 'area-code':
      return row.place.level === 'gesamtstadt' ? null : row.place.id;
    case 'area':
      return row.place.name;
    case 'unit':
      return row.indicator.unit;
    case 'numerator':
    case 'denominator':
      return none;
    default:
      return null;
  }
};

const ORDER = ['stadtteil', 'teilbereich', 'stadtbezirk', 'gesamtstadt'] as const;

const rankOf = ({ place }: TemplateRow): number => ORDER.findIndex((level) => level === place.level);

/** Areas above the smallest that are asked for of the indicator. */
const isTotal = (row: TemplateRow, rows: readonly TemplateRow[]): boolean =>
  rows.some((other) => other.indicator.id === row.indicator.id && rankOf(other) < rankOf(row));

/** Look of a cell that is to be filled in. */
export const inputStyle = ({ input, head }: HouseStyle, { role }: Pick<TemplateColumn, 'role'>): CellStyle => ({
  ...input,
  ...(head.fill !== undefined && { fill: head.fill }),
  vertical: 'Center',
  ...(role === 'note' || role === undefined ? { horizontal: 'Left', indent: 1 } : { horizontal: 'Right' }),
});

const columnStyles = (
  columns: readonly TemplateColumn[],
  { indicator, first, count }: IndicatorRows,
  style: HouseStyle,
  top: number,
): readonly StyledRange[] =>
  columns.flatMap((column) => {
    const numeric = column.role === 'numerator' || column.role === 'denominator' || column.role === 'value';
    const plain: CellStyle = { ...(numeric ? style.value : style.stub), vertical: 'Center', wrap: true };
    const own = isInput(column, indicator) ? inputStyle(style, column) : plain;
    const cells = Array.from({ length: count }, (_, index) => area(top + first + index, column.index, 1, 1));
    return cells.map((range) => styled(range, own));
  });

const seriesOf = ({ subject, breakdown, wave }: TemplateRow): string => [subject, breakdown, wave].join();

/** Totals bold, and a line above every new indicator, breakdown and wave. */
const rowStyles = (columns: readonly TemplateColumn[], rows: readonly TemplateRow[], top: number) =>
  rows.flatMap((row, index) => {
    const range = area(top + index, 0, 1, columns.length);
    const before = rows[index - 1];
    const isFirst = before !== undefined && seriesOf(before) !== seriesOf(row);
    return [
      ...(isTotal(row, rows) ? [styled(range, { bold: true })] : []),
      ...(isFirst ? [styled(range, { border: { top: true } })] : []),
    ];
  });

const rowHeight = ({ indicator, place }: TemplateRow, columns: readonly TemplateColumn[]): number =>
  4 +
  LINE_POINTS *
    Math.max(
      ...columns.map((column) =>
        linesOf(column.role === 'subject' ? indicator.name : column.role === 'area' ? place.name : '', widthOf(column)),
      ),
    );

/** Numbers with groups of thousands; the value of a share shows as it is entered. */
const numberFormats = (
  columns: readonly TemplateColumn[],
  { indicator, first, count }: IndicatorRows,
  top: number,
): readonly FormattedRange[] =>
  columns.flatMap(({ role, index }) => {
    const range = area(top + first, index, count, 1);
    if (role === 'value' && !isAskedByParts(indicator))
      return [{ range, numberFormat: numberFormat(indicator.decimals) }];
    const isPart = role === 'numerator' || role === 'denominator';
    return isPart && indicator.kind === 'share' ? [{ range, numberFormat: numberFormat(0) }] : [];
  });

/** The rows: what is given, and the cells to be filled in; `none` stands where nothing belongs. */
export const bodyBlock =
  (columns: readonly TemplateColumn[], rows: readonly TemplateRow[], style: HouseStyle, none: string): Block =>
  (top) => {
    const time = columns.find(({ role }) => role === 'time');
    return {
      contents: rows.map((row) => columns.map((column) => givenIn(column, row, none))),
      styles: [
        ...byIndicator(rows).flatMap((part) => columnStyles(columns, part, style, top)),
        ...rowStyles(columns, rows, top),
      ],
      numberFormats: [
        ...(time ? [{ range: area(top, time.index, rows.length, 1), numberFormat: DATE_FORMAT }] : []),
        ...byIndicator(rows).flatMap((part) => numberFormats(columns, part, top)),
      ],
      rowHeights: rows.map((row, index) => [top + index, rowHeight(row, columns)] as const),
    };
  };

/** The head of the rows. */
export const headBlock =
  (columns: readonly TemplateColumn[], style: HouseStyle): Block =>
  (top) => ({
    contents: [columns.map(({ heading }) => heading)],
    styles: [
      styled(area(top, 0, 1, columns.length), style.headLeft),
      ...columns
        .filter(({ role }) => role === 'value' || role === 'numerator' || role === 'denominator')
        .map(({ index }) => styled(area(top, index, 1, 1), { horizontal: 'Right' })),
      ...columns
        .filter(({ role }) => role === 'note')
        .map(({ index }) => styled(area(top, index, 1, 1), { indent: 1 })),
    ],
    rowHeights: [[top, HEAD_POINTS]],
  });
