import type { Catalogue, Indicator, Sign } from '../model/catalogue';
import {
  type FormSheet,
  type InputCheck,
  TEMPLATE_NAMES,
  TEMPLATE_SHEETS,
  TEMPLATE_TITLES,
  type TemplateOrder,
} from '../model/template';
import { area, type Block, GAP, LINE_POINTS, linesOf, pageOf, type Part, stack, styled, textRow } from '../spec/layout';
import { DATE_FORMAT } from '../spec/number-format';
import { type HouseStyle, houseStyle } from '../spec/style';
import {
  askedText,
  definitionLines,
  DUE_REFUSAL,
  GUIDE_FIELDS,
  guideSteps,
  markLine,
  STATE_REFUSAL,
  TEMPLATE_WORDS,
} from '../text/template.de';
import { formSheet } from './form-sheet';
import type { TemplateRow } from './rows';

const WIDTHS = [22, 70];
const COLUMNS = WIDTHS.length;
/** Proportional type holds more characters than the width counts. */
const TEXT_WIDTH = (WIDTHS[1] ?? 0) + 4;
const FIELD_POINTS = 20;

/** Rows with a label and a text beside it, as high as the text needs. */
const lines =
  (rows: readonly (readonly [label: string, text: string])[], style: HouseStyle): Block =>
  (top): Part => ({
    contents: rows,
    styles: [
      styled(area(top, 0, rows.length, 1), { ...style.stub, vertical: 'Top' }),
      styled(area(top, 1, rows.length, 1), { ...style.stub, vertical: 'Top', wrap: true }),
    ],
    rowHeights: rows.map(([, text], index) => [top + index, 3 + LINE_POINTS * linesOf(text, TEXT_WIDTH)]),
  });

const fieldsBlock =
  (department: string | undefined, style: HouseStyle): Block =>
  (top) => {
    const count = GUIDE_FIELDS.length;
    const due = GUIDE_FIELDS.findIndex(({ id }) => id === 'due');
    return {
      contents: GUIDE_FIELDS.map(({ id, label }) => [label, id === 'department' ? (department ?? null) : null]),
      styles: [
        styled(area(top, 0, count, 1), { bold: true, vertical: 'Center' }),
        ...GUIDE_FIELDS.map((_, index) =>
          styled(area(top + index, 1, 1, 1), {
            ...style.input,
            ...(style.head.fill !== undefined && { fill: style.head.fill }),
            vertical: 'Center',
          }),
        ),
      ],
      numberFormats: [{ range: area(top + due, 1, 1, 1), numberFormat: DATE_FORMAT }],
      rowHeights: GUIDE_FIELDS.map((_, index) => [top + index, FIELD_POINTS]),
    };
  };

/** Any day from the year 2000 on. */
const EARLIEST_DAY = 36_526;

const fieldCheck = (id: (typeof GUIDE_FIELDS)[number]['id'], hint: string, label: string, row: number): InputCheck => {
  const [range, prompt] = [area(row, 1, 1, 1), { title: label, text: hint }];
  if (id === 'due') return { range, prompt, kind: 'date', formula: `=${EARLIEST_DAY}`, error: DUE_REFUSAL };
  if (id === 'state')
    return { range, prompt, kind: 'list', formula: `=${TEMPLATE_NAMES.states}`, error: STATE_REFUSAL };
  return { range, prompt, kind: 'custom', formula: `=LEN(B${row + 1})>0` };
};

const signsBlock = (signs: readonly Sign[], style: HouseStyle): readonly Block[] => [
  (top) => ({
    contents: [[TEMPLATE_WORDS.signHead, TEMPLATE_WORDS.meaningHead]],
    styles: [styled(area(top, 0, 1, COLUMNS), style.headLeft)],
  }),
  lines(
    signs.map(({ sign, meaning }) => [sign, meaning]),
    style,
  ),
];

const definitionBlocks = (indicator: Indicator, rows: readonly TemplateRow[], style: HouseStyle): readonly Block[] => {
  const dates = rows.filter((row) => row.indicator.id === indicator.id).map(({ referenceDate }) => referenceDate);
  return [
    textRow(`${indicator.id} ${indicator.name}`, { bold: true, fill: style.head.fill ?? '' }, COLUMNS),
    lines(definitionLines(indicator, [...new Set(dates)]), style),
    GAP,
  ];
};

/** What the guide is made of. */
export interface GuideInput {
  readonly order: TemplateOrder;
  readonly rows: readonly TemplateRow[];
  readonly indicators: readonly Indicator[];
  readonly catalogue: Catalogue;
  readonly signs: readonly Sign[];
  readonly department?: string | undefined;
}

const introBlocks = ({ order, rows, catalogue }: GuideInput, style: HouseStyle): readonly Block[] => [
  textRow(TEMPLATE_TITLES.guide, style.title, COLUMNS),
  textRow(catalogue.settings.office, style.subtitle, COLUMNS),
  textRow(markLine(order, catalogue), style.subtitle, COLUMNS),
  GAP,
  textRow(TEMPLATE_WORDS.askedHeading, style.heading, COLUMNS),
  lines([['Worum es geht', askedText(order, rows.length)]], style),
];

const numbered = (steps: readonly string[]): readonly (readonly [string, string])[] =>
  steps.map((step, index) => [`Schritt ${index + 1}`, step]);

/** Lays out the guide: what is asked for, by when, whom to ask, how to fill it in, signs and definitions. */
export const guideSheet = (input: GuideInput): FormSheet => {
  const { rows, indicators, catalogue, signs, department } = input;
  const style = houseStyle(catalogue.palette);
  const heading = (text: string) => textRow(text, style.heading, COLUMNS);
  const intro = introBlocks(input, style);
  const fieldsRow = stack(intro).contents.length;
  const note = catalogue.settings.catalogueNote;
  const instructions = [
    ...intro,
    fieldsBlock(department, style),
    GAP,
    heading(TEMPLATE_WORDS.howHeading),
    lines(numbered(guideSteps(indicators, catalogue)), style),
    GAP,
    heading(TEMPLATE_WORDS.signsHeading),
    ...signsBlock(signs, style),
    GAP,
  ];
  const definitionsRow = stack(instructions).contents.length;
  const part = stack([
    ...instructions,
    heading(TEMPLATE_WORDS.indicatorsHeading),
    ...(note === undefined ? [] : [lines([['Zum Katalog', note]], style), GAP]),
    ...indicators.flatMap((indicator) => definitionBlocks(indicator, rows, style)),
  ]);
  return formSheet(part, {
    name: TEMPLATE_SHEETS.guide,
    columnWidths: WIDTHS,
    page: {
      ...pageOf(TEMPLATE_TITLES.guide, catalogue, {
        rowCount: part.contents.length,
        columnCount: COLUMNS,
        orientation: 'portrait',
      }),
      breaks: [definitionsRow],
    },
    inputs: [area(fieldsRow, 1, GUIDE_FIELDS.length, 1)],
    checks: GUIDE_FIELDS.map(({ id, hint, label }, index) => fieldCheck(id, hint, label, fieldsRow + index)),
    inputLine: catalogue.palette.muted,
    locked: true,
  });
};
