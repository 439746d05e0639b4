import { rangeToA1 } from '../model/address';
import type { Catalogue, Sign } from '../model/catalogue';
import type { Content } from '../model/spec';
import { type FormSheet, TEMPLATE_SHEETS, type TemplateOrder } from '../model/template';
import { area, type Block, GAP, pageOf, stack, styled, textRow } from '../spec/layout';
import { type HouseStyle, houseStyle } from '../spec/style';
import { FIELD_PROMPTS, markLine, openRowsText, TEMPLATE_WORDS } from '../text/template.de';
import { indicatorChecks } from './checks';
import { isAskedByParts, isInput, orderedSchema, type TemplateColumn, templateColumns } from './columns';
import { bodyBlock, HEAD_POINTS, headBlock, inputStyle, widthOf } from './data-rows';
import { formSheet } from './form-sheet';
import { byIndicator, type TemplateRow } from './rows';

/** Rows above the body: title, mark, what to do, what is open, a gap, the head. */
const HEAD_ROW = 5;
const BODY_ROW = HEAD_ROW + 1;

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
