import type { Catalogue, Sign } from '../model/catalogue';
import type { RangeAddress } from '../model/address';
import type { Content } from '../model/spec';
import {
  type FormSheet,
  MARK_LABELS,
  MARK_NO,
  MARK_SEPARATOR,
  MARK_YES,
  TEMPLATE_FORM,
  TEMPLATE_NAMES,
  TEMPLATE_SHEETS,
  TEMPLATE_TITLES,
  type TemplateOrder,
} from '../model/template';
import { area, type Block, GAP, LINE_POINTS, linesOf, noteRow, pageOf, stack, styled, textRow } from '../spec/layout';
import { type HouseStyle, houseStyle } from '../spec/style';
import { DELIVERY_STATES, markLine, REMARKS, TEMPLATE_WORDS } from '../text/template.de';
import { formSheet } from './form-sheet';

const WIDTHS = [28, 46, 26, 20];
const COLUMNS = WIDTHS.length;
/** Title, mark, note, gap, head. */
const LISTS_ROW = 5;

const listsBlock =
  (signs: readonly Sign[], style: HouseStyle): Block =>
  (top) => {
    const longest = Math.max(signs.length, REMARKS.length, DELIVERY_STATES.length);
    const rows = Array.from({ length: longest }, (_, row): readonly Content[] => [
      signs[row]?.sign ?? null,
      signs[row]?.meaning ?? null,
      REMARKS[row] ?? null,
      DELIVERY_STATES[row] ?? null,
    ]);
    const { signHead, meaningHead, remarksHead, statesHead } = TEMPLATE_WORDS;
    return {
      contents: [[signHead, meaningHead, remarksHead, statesHead], ...rows],
      styles: [
        styled(area(top, 0, 1, COLUMNS), style.headLeft),
        styled(area(top + 1, 0, longest, COLUMNS), style.stub),
      ],
    };
  };

const markRows = (order: TemplateOrder): readonly (readonly [label: string, entry: string])[] => [
  [MARK_LABELS.form, TEMPLATE_FORM],
  [MARK_LABELS.schema, order.schema],
  [MARK_LABELS.version, order.version],
  [MARK_LABELS.indicators, order.indicators.join(MARK_SEPARATOR)],
  [MARK_LABELS.waves, order.waves.join(MARK_SEPARATOR)],
  [MARK_LABELS.levels, order.levels.join(MARK_SEPARATOR)],
  [MARK_LABELS.breakdowns, order.breakdowns ? MARK_YES : MARK_NO],
];

const markBlock =
  (rows: ReturnType<typeof markRows>, style: HouseStyle): Block =>
  (top) => ({
    contents: rows,
    styles: [
      styled(area(top, 0, rows.length, 1), { ...style.stub, vertical: 'Top' }),
      styled(area(top, 1, rows.length, 1), { ...style.stub, vertical: 'Top', wrap: true }),
    ],
    // Versions and years are names here: as numbers they would lose their form.
    numberFormats: [{ range: area(top, 1, rows.length, 1), numberFormat: '@' }],
    rowHeights: rows.map(([, entry], index) => [top + index, 2 + LINE_POINTS * linesOf(entry, WIDTHS[1] ?? 0)]),
  });

/** The sheet of lists with the ranges that bear names. */
export interface ListsSheet {
  readonly sheet: FormSheet;
  readonly names: readonly { readonly name: string; readonly range: RangeAddress }[];
}

/** Lays out the sheet of lists: what drop-downs offer, and the mark by which the template is recognised when it comes back. */
export const listsSheet = (order: TemplateOrder, catalogue: Catalogue, signs: readonly Sign[]): ListsSheet => {
  const style = houseStyle(catalogue.palette);
  const mark = markRows(order);
  const part = stack([
    textRow(TEMPLATE_TITLES.lists, style.title, COLUMNS),
    textRow(markLine(order, catalogue), style.subtitle, COLUMNS),
    noteRow(TEMPLATE_WORDS.listsNote, style.note, WIDTHS),
    GAP,
    listsBlock(signs, style),
    GAP,
    textRow(TEMPLATE_WORDS.markHeading, style.heading, COLUMNS),
    markBlock(mark, style),
  ]);
  const rowCount = part.contents.length;
  const list = (column: number, count: number) => area(LISTS_ROW, column, count, 1);
  return {
    sheet: formSheet(part, {
      name: TEMPLATE_SHEETS.lists,
      columnWidths: WIDTHS,
      page: pageOf(TEMPLATE_TITLES.lists, catalogue, { rowCount, columnCount: COLUMNS, orientation: 'landscape' }),
      locked: true,
    }),
    names: [
      { name: TEMPLATE_NAMES.signs, range: list(0, signs.length) },
      { name: TEMPLATE_NAMES.remarks, range: list(2, REMARKS.length) },
      { name: TEMPLATE_NAMES.states, range: list(3, DELIVERY_STATES.length) },
      { name: TEMPLATE_NAMES.mark, range: area(rowCount - mark.length, 0, mark.length, 2) },
    ],
  };
};
