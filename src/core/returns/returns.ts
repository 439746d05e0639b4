import type { Catalogue } from '../model/catalogue';
import type { OwedSeries, ReturnedFile, ReturnedSeries, ReturnsScope, ReturnState } from '../model/returns';
import type { CellStyle, Content, StyledRange } from '../model/spec';
import type { FormSheet, FormSpec } from '../model/template';
import { dateSerial } from '../spec/date-serial';
import { area, type Block, GAP, LINE_POINTS, linesOf, noteRow, pageOf, stack, styled, textRow } from '../spec/layout';
import { DATE_FORMAT } from '../spec/number-format';
import { type HouseStyle, houseStyle } from '../spec/style';
import { formSheet } from '../template/form-sheet';
import { levelText } from '../text/catalogue.de';
import { RETURNS_WORDS, returnStateText, scopeText } from '../text/returns.de';
import { owedSeries, type Scope, scopeOf } from './owed';

/** What the list of returns is made of. */
export interface ReturnsInput {
  readonly files: readonly ReturnedFile[];
  readonly scope: ReturnsScope;
  readonly catalogue: Catalogue;
  /** Local time as ISO text, as it is printed. */
  readonly now: string;
}

type Row = readonly Content[];

/** A list of rows below its head: columns of texts and of numbers, dates under their format. */
interface List {
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

const listBlock =
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

const lookOf = ({ severities }: HouseStyle, state: ReturnState): CellStyle => {
  if (state === 'complete') return {};
  return { bold: true, colour: state === 'partial' ? severities.warning : severities.error };
};

const dateOf = (date: string | undefined): Content => (date === undefined ? null : dateSerial(date));

const STATE_COLUMN = 5;
const TABLE = 'Ruecklauf';

const detailList = (owed: readonly OwedSeries[], style: HouseStyle): List => ({
  heads: RETURNS_WORDS.detailHeads,
  widths: [42, 9, 38, 10, 12, 15, 8, 6, 8, 11, 32],
  numbers: [6, 7, 8],
  dates: [9],
  rows: owed.map((one) => [
    one.department,
    one.indicator,
    one.name,
    one.wave,
    levelText(one.level),
    returnStateText(one.state),
    one.delivered,
    one.expected,
    one.errors,
    dateOf(one.date),
    one.files.length === 0 ? null : one.files.join('; '),
  ]),
  looks: owed.map(({ state }, index) => [index, STATE_COLUMN, 1, lookOf(style, state)]),
});

const count = (owed: readonly OwedSeries[], state: ReturnState): number =>
  owed.filter((one) => one.state === state).length;

const totalRow = (name: string, owed: readonly OwedSeries[]): Row => [
  name,
  owed.length,
  count(owed, 'complete'),
  count(owed, 'faulty'),
  count(owed, 'partial'),
  count(owed, 'missing'),
  owed.reduce((sum, { delivered }) => sum + delivered, 0),
  owed.reduce((sum, { expected }) => sum + expected, 0),
];

const totalList = (owed: readonly OwedSeries[], style: HouseStyle): List => {
  const names = [...new Set(owed.map(({ department }) => department))];
  const rows = names.map((name) =>
    totalRow(
      name,
      owed.filter(({ department }) => department === name),
    ),
  );
  return {
    heads: RETURNS_WORDS.totalHeads,
    widths: [52, 13, 12, 13, 12, 10, 10, 10],
    numbers: [1, 2, 3, 4, 5, 6, 7],
    dates: [],
    rows: [...rows, totalRow(RETURNS_WORDS.all, owed)],
    looks: [[names.length, 0, RETURNS_WORDS.totalHeads.length, style.total]],
  };
};

/** What a file delivers, by wave. @example '2015: BEV-01, BEV-02; 2017: BEV-01' */
const subjectsText = (series: readonly ReturnedSeries[]): string =>
  [...new Set(series.map(({ wave }) => wave))]
    .sort()
    .map((wave) => {
      const subjects = series.filter((one) => one.wave === wave).map(({ subject }) => subject);
      return `${wave}: ${subjects.join(', ')}`;
    })
    .join('; ');

const fileList = (files: readonly ReturnedFile[], style: HouseStyle): List => ({
  heads: RETURNS_WORDS.fileHeads,
  widths: [40, 11, 46, 8, 46],
  numbers: [3],
  dates: [1],
  rows: files.map(({ name, date, series, errors, trouble }) => {
    const delivered = series.filter(({ areas }) => areas.length > 0);
    const remark = trouble ?? (delivered.length === 0 ? RETURNS_WORDS.noFigures : null);
    return [name, dateSerial(date), subjectsText(delivered), trouble === undefined ? errors : null, remark];
  }),
  looks: files.flatMap(({ trouble }, index) =>
    trouble === undefined ? [] : [[index, 4, 1, { colour: style.severities.error }] as const],
  ),
});

interface Page {
  readonly name: string;
  readonly title: string;
  /** Name of an Excel table over the list; absent: none. */
  readonly table?: string;
  readonly subtitles: readonly string[];
  readonly list: List;
  readonly notes?: readonly string[];
}

const sheetFor = (
  { name, title, table, subtitles, list, notes = [] }: Page,
  style: HouseStyle,
  catalogue: Catalogue,
): FormSheet => {
  const columnCount = list.heads.length;
  const head = subtitles.length + 2;
  const part = stack([
    textRow(title, style.title, columnCount),
    ...subtitles.map((text) => textRow(text, style.subtitle, columnCount)),
    GAP,
    listBlock(list, style),
    ...(notes.length === 0 ? [] : [GAP]),
    ...notes.map((text) => noteRow(text, style.note, list.widths)),
  ]);
  const rowCount = part.contents.length;
  return formSheet(part, {
    name,
    columnWidths: list.widths,
    frozenRows: head + 1,
    ...(table !== undefined && { table: { name: table, range: area(head, 0, list.rows.length + 1, columnCount) } }),
    page: pageOf(RETURNS_WORDS.title, catalogue, {
      rowCount,
      columnCount,
      orientation: 'landscape',
      headRows: [head, head],
    }),
  });
};

const subtitlesOf = ({ waves, levels }: Scope, catalogue: Catalogue, printed: string): readonly string[] => [
  `${catalogue.settings.city}; ${scopeText(waves, levels)}`,
  printed,
];

/**
 * Lays out who has delivered what (Rücklaufliste): totals by department, every owed indicator with its box, and the files.
 * To be printed on A4 across.
 */
export const buildReturns = ({ files, scope: wanted, catalogue, now }: ReturnsInput): FormSpec => {
  const style = houseStyle(catalogue.palette);
  const scope = scopeOf(files, wanted, catalogue);
  const owed = owedSeries(files, scope, catalogue);
  const [date = '', time = ''] = now.split('T');
  const subtitles = subtitlesOf(
    scope,
    catalogue,
    `Stand: ${date.split('-').reverse().join('.')}, ${time.slice(0, 5)} Uhr`,
  );
  const { sheets, titles, explain, note } = RETURNS_WORDS;
  return {
    title: RETURNS_WORDS.title,
    author: catalogue.settings.office,
    sheets: [
      sheetFor(
        {
          name: sheets.totals,
          title: RETURNS_WORDS.title,
          subtitles,
          list: totalList(owed, style),
          notes: [explain, note],
        },
        style,
        catalogue,
      ),
      sheetFor(
        { name: sheets.details, title: titles.details, table: TABLE, subtitles, list: detailList(owed, style) },
        style,
        catalogue,
      ),
      sheetFor({ name: sheets.files, title: titles.files, subtitles, list: fileList(files, style) }, style, catalogue),
    ],
    names: [],
    locked: false,
  };
};
