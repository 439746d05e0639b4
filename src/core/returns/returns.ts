import type { Catalogue } from '../model/catalogue';
import type { ReturnedFile, ReturnsScope } from '../model/returns';
import type { FormSheet, FormSpec } from '../model/template';
import { area, GAP, noteRow, pageOf, stack, textRow } from '../spec/layout';
import { type HouseStyle, houseStyle } from '../spec/style';
import { formSheet } from '../template/form-sheet';
import { RETURNS_WORDS, scopeText } from '../text/returns.de';
import { type List, listBlock } from './list';
import { detailList, fileList, totalList } from './lists';
import { owedSeries, type Scope, scopeOf } from './owed';

/** Name of the Excel table over the owed indicators. */
const TABLE = 'Ruecklauf';

/** What the list of returns is made of. */
export interface ReturnsInput {
  readonly files: readonly ReturnedFile[];
  readonly scope: ReturnsScope;
  readonly catalogue: Catalogue;
  /** Local time as ISO text, as it is printed. */
  readonly now: string;
}

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
