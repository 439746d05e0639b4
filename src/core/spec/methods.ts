import type { Catalogue, Indicator, Measure } from '../model/catalogue';
import type { Evaluation } from '../model/report';
import type { Content, SheetSpec } from '../model/spec';
import { dateText } from '../text/de';
import { directionText, formulaText, levelsText, principles } from '../text/methods.de';
import { area, GAP, LINE_POINTS, linesOf, pageOf, sheetOf, stack, styled, textRow, type Block } from './layout';
import { houseStyle, type HouseStyle } from './style';

const WIDTHS = [14, 26, 12, 30, 14, 20, 14, 26, 30];
const COLUMNS = WIDTHS.length;

/** Columns under the topic of a rule. */
const TOPIC_SPAN = 2;

const TITLE = 'Methodik';

/** A column of a table, over one or several columns of the sheet. */
interface Column {
  readonly head: string;
  readonly span: number;
}

const columns = (...heads: readonly (readonly [head: string, span: number])[]): readonly Column[] =>
  heads.map(([head, span]) => ({ head, span }));

const INDICATOR_COLUMNS = columns(
  ['Nr.', 1],
  ['Indikator', 1],
  ['Einheit', 1],
  ['Berechnung', 1],
  ['Stichtag oder Zeitraum', 1],
  ['Räume', 1],
  ['Richtung', 1],
  ['Quelle', 1],
  ['Hinweis', 1],
);
const MEASURE_COLUMNS = columns(
  ['Merkmal', 2],
  ['Einheit', 1],
  ['Definition', 2],
  ['Bevölkerungsbasis', 2],
  ['Quelle', 2],
);
const BREAK_COLUMNS = columns(['Zwischen', 1], ['Merkmale', 2], ['Grund', 3], ['Quelle', 3]);

type Row = readonly Content[];

const startOf = (all: readonly Column[], index: number): number =>
  all.slice(0, index).reduce((sum, { span }) => sum + span, 0);

const widthOf = (all: readonly Column[], index: number): number => {
  const start = startOf(all, index);
  return WIDTHS.slice(start, start + (all[index]?.span ?? 1)).reduce((sum, width) => sum + width, 0);
};

const heightOf = (row: Row, all: readonly Column[]): number =>
  2 +
  LINE_POINTS *
    Math.max(...row.map((content, index) => linesOf(typeof content === 'string' ? content : '', widthOf(all, index))));

const padded = (row: Row): Row => Array.from({ length: COLUMNS }, (_, column) => row[column] ?? null);

const spread = (row: Row, all: readonly Column[]): Row =>
  row.flatMap((content, index) => [content, ...Array.from({ length: (all[index]?.span ?? 1) - 1 }, () => null)]);

const mergesOf = (row: number, all: readonly Column[]) =>
  all.flatMap(({ span }, index) => (span > 1 ? [area(row, startOf(all, index), 1, span)] : []));

const heading = (text: string, style: HouseStyle): Block => textRow(text, style.heading, COLUMNS);

const table =
  (all: readonly Column[], rows: readonly Row[], style: HouseStyle): Block =>
  (top) => {
    const lines = [all.map(({ head }) => head), ...rows];
    return {
      contents: lines.map((row) => padded(spread(row, all))),
      styles: [
        styled(area(top, 0, 1, COLUMNS), style.headLeft),
        styled(area(top + 1, 0, rows.length, COLUMNS), { ...style.stub, wrap: true, vertical: 'Top' }),
      ],
      merges: lines.flatMap((_, index) => mergesOf(top + index, all)),
      rowHeights: lines.map((row, index) => [top + index, heightOf(row, all)] as const),
    };
  };

/** A rule over the width of the sheet: what it is about, and what is laid down. */
const principleRow =
  ([topic, rule]: readonly [string, string], style: HouseStyle): Block =>
  (top) => {
    const [name, range] = [area(top, 0, 1, TOPIC_SPAN), area(top, TOPIC_SPAN, 1, COLUMNS - TOPIC_SPAN)];
    const width = WIDTHS.slice(TOPIC_SPAN).reduce((sum, one) => sum + one, 0);
    const wrapped = { ...style.stub, wrap: true, vertical: 'Top' } as const;
    return {
      contents: [padded([topic, null, rule])],
      styles: [styled(name, { ...wrapped, bold: true }), styled(range, wrapped)],
      merges: [name, range],
      rowHeights: [[top, 2 + LINE_POINTS * linesOf(rule, width)]],
    };
  };

const indicatorRow = (indicator: Indicator): Row => [
  indicator.id,
  indicator.name,
  indicator.unit,
  formulaText(indicator),
  indicator.referenceDate,
  levelsText(indicator),
  directionText(indicator.direction),
  indicator.sources.join('; '),
  [`Definition: ${indicator.definitionStatus}.`, indicator.note ?? ''].join(' ').trim(),
];

const measureRow = ({ name, unit, definition, base, sources }: Measure, { settings }: Catalogue): Row => [
  name,
  unit,
  definition,
  settings.populationBases?.find((one) => one.id === base)?.name ?? base,
  sources.join('; '),
];

const breakRows = ({ breaks, measures }: Catalogue, used: ReadonlySet<string>): readonly Row[] => {
  const names = new Map(measures.map(({ id, name }) => [id, name]));
  return breaks
    .map((one) => ({ ...one, measures: one.measures.filter((id) => used.has(id)) }))
    .filter((one) => one.measures.length > 0)
    .map(({ before, after, measures: ids, reason, source }) => [
      `${dateText(before)} und ${dateText(after)}`,
      ids.map((id) => names.get(id) ?? id).join('; '),
      reason,
      source,
    ]);
};

const section = (title: string, all: readonly Column[], rows: readonly Row[], style: HouseStyle): readonly Block[] =>
  rows.length === 0 ? [] : [GAP, heading(title, style), table(all, rows, style)];

/**
 * Lays out *Methodik*: the rules by which everything was worked out, then definition, base, reference date and source of
 * every indicator and measure that has figures, and the series breaks that concern them. All of it from the catalogue.
 */
export const buildMethodsSheet = ({ subjects }: Evaluation, catalogue: Catalogue): SheetSpec => {
  const style = houseStyle(catalogue.palette);
  const used = new Set(subjects);
  const indicators = catalogue.indicators.filter(({ id }) => used.has(id)).map(indicatorRow);
  const measures = catalogue.measures.filter(({ id }) => used.has(id)).map((one) => measureRow(one, catalogue));
  const part = stack([
    textRow(TITLE, style.title, COLUMNS),
    textRow(`${catalogue.settings.city}; ${catalogue.settings.office}`, style.subtitle, COLUMNS),
    GAP,
    heading('Festlegungen', style),
    ...principles(catalogue).map((one) => principleRow(one, style)),
    ...section('Indikatoren', INDICATOR_COLUMNS, indicators, style),
    ...section('Merkmale', MEASURE_COLUMNS, measures, style),
    ...section('Brüche in der Reihe', BREAK_COLUMNS, breakRows(catalogue, used), style),
  ]);
  const page = pageOf(TITLE, catalogue, {
    rowCount: part.contents.length,
    columnCount: COLUMNS,
    orientation: 'landscape',
  });
  return sheetOf(part, { key: 'methods', columnWidths: WIDTHS, frozen: { rows: 0, columns: 0 }, page });
};
