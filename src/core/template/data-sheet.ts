import { rangeToA1 } from '../model/address';
import type { Catalogue, Sign } from '../model/catalogue';
import type { CellStyle, Content, FormattedRange, StyledRange } from '../model/spec';
import { type FormSheet, TEMPLATE_SHEETS, type TemplateOrder } from '../model/template';
import { dateSerial } from '../spec/date-serial';
import { area, type Block, GAP, LINE_POINTS, linesOf, pageOf, stack, styled, textRow } from '../spec/layout';
import { DATE_FORMAT, numberFormat } from '../spec/number-format';
import { type HouseStyle, houseStyle } from '../spec/style';
import { FIELD_PROMPTS, markLine, openRowsText, TEMPLATE_WORDS } from '../text/template.de';
import { indicatorChecks } from './checks';
import { isAskedByParts, isInput, orderedSchema, type TemplateColumn, templateColumns } from './columns';
import { formSheet } from './form-sheet';
import { byIndicator, type IndicatorRows, type TemplateRow } from './rows';

/** Rows above the body: title, mark, what to do, what is open, a gap, the head. */
const HEAD_ROW = 5;
const BODY_ROW = HEAD_ROW + 1;

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
const HEAD_POINTS = 20;

const widthOf = ({ role }: TemplateColumn): number => WIDTHS[role ?? ''] ?? OTHER_WIDTH;

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

const inputStyle = ({ input, head }: HouseStyle, { role }: Pick<TemplateColumn, 'role'>): CellStyle => ({
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

const bodyBlock =
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

const headBlock =
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

/** Counts the rows that lack a value: of shares those without value and without both parts. */
const openFormula = (columns: readonly TemplateColumn[], rows: readonly TemplateRow[]): string => {
  const at = (role: TemplateColumn['role']) => columns.find((column) => column.role === role)?.index ?? 0;
  const terms = byIndicator(rows).map(({ indicator, first, count }) => {
    const range = (role: TemplateColumn['role']) => rangeToA1(area(BODY_ROW + first, at(role), count, 1));
    const open = `(${range('value')}="")`;
    if (!isAskedByParts(indicator)) return `SUMPRODUCT(--${open})`;
    return `SUMPRODUCT(${open}*(((${range('numerator')}="")+(${range('denominator')}=""))>0))`;
  });
  return terms.join('+');
};

const openRow = (columns: readonly TemplateColumn[], rows: readonly TemplateRow[]): Content => {
  const [before, after] = openRowsText(rows.length);
  return {
    formula: `="${before}"&(${openFormula(columns, rows)})&"${after}"`,
    result: `${before}${rows.length}${after}`,
  };
};

const sourceBlock =
  (columns: readonly TemplateColumn[], style: HouseStyle): Block =>
  (top) => ({
    contents: [[TEMPLATE_WORDS.source]],
    styles: [
      styled(area(top, 0, 1, 1), { bold: true, horizontal: 'Right', vertical: 'Center' }),
      styled(area(top, 1, 1, columns.length - 1), inputStyle(style, { role: 'note' })),
    ],
    merges: [area(top, 1, 1, columns.length - 1)],
    rowHeights: [[top, HEAD_POINTS]],
  });

const inputsOf = (columns: readonly TemplateColumn[], rows: readonly TemplateRow[]) =>
  byIndicator(rows).flatMap(({ indicator, first, count }) =>
    columns.filter((column) => isInput(column, indicator)).map(({ index }) => area(BODY_ROW + first, index, count, 1)),
  );

/** Lays out the sheet to be filled in: one row per indicator, breakdown, wave and area; all but the asked cells given. */
export const dataSheet = (
  order: TemplateOrder,
  rows: readonly TemplateRow[],
  catalogue: Catalogue,
  signs: readonly Sign[],
  none: string,
): FormSheet => {
  const style = houseStyle(catalogue.palette);
  const columns = templateColumns(orderedSchema(order, catalogue));
  const width = columns.length;
  const part = stack([
    textRow(`${TEMPLATE_WORDS.dataTitle}, ${catalogue.settings.city}`, style.title, width),
    textRow(markLine(order, catalogue), style.subtitle, width),
    textRow(TEMPLATE_WORDS.fill, style.subtitle, width),
    textRow(openRow(columns, rows), { bold: true }, width),
    GAP,
    headBlock(columns, style),
    bodyBlock(columns, rows, style, none),
    GAP,
    sourceBlock(columns, style),
  ]);
  const sourceRow = part.contents.length - 1;
  const source = area(sourceRow, 1, 1, width - 1);
  const rowCount = part.contents.length;
  return formSheet(part, {
    name: TEMPLATE_SHEETS.data,
    columnWidths: columns.map(widthOf),
    frozenRows: BODY_ROW,
    page: pageOf(TEMPLATE_WORDS.dataTitle, catalogue, {
      rowCount,
      columnCount: width,
      orientation: 'landscape',
      headRows: [HEAD_ROW, HEAD_ROW],
    }),
    inputs: [...inputsOf(columns, rows), source],
    checks: [
      ...byIndicator(rows).flatMap((one) => indicatorChecks(columns, one, BODY_ROW, signs)),
      // What is checked here is nothing but that it is short enough to be read.
      {
        range: area(sourceRow, 1, 1, 1),
        kind: 'custom',
        prompt: FIELD_PROMPTS.source,
        formula: `=LEN(${rangeToA1(area(sourceRow, 1, 1, 1))})>0`,
      },
    ],
    inputLine: catalogue.palette.muted,
    locked: true,
  });
};
