import type { Catalogue, SeriesBreak } from '../model/catalogue';
import { figureKey, type Change, type Figure } from '../model/figure';
import type { Evaluation } from '../model/report';
import type { Content, SheetSpec } from '../model/spec';
import { inTableOrder } from './area-order';
import { changesBlock, type ChangesBlock } from './changes-block';
import { changesColumns, type ChangesColumns } from './changes-columns';
import type { Locate } from './data';
import { area, GAP, noteRow, pageOf, sheetOf, stack, styled, textRow, type Block } from './layout';
import { houseStyle, type HouseStyle } from './style';
import { shownSubjects, type ShownSubject } from './subject';
import type { WavePair } from './waves';
import { comparedText, legendText, WORDS } from './words';

const STUB_WIDTHS = [7, 30];
const VALUE_WIDTH = 10;
const WORD_WIDTH = 12;
const HEAD_ROWS = [2, 3] as const;
const FROZEN = { rows: 4, columns: 2 };
const HEAD_POINTS = 26;

const widthsOf = ({ count, assessment, absolute }: ChangesColumns): readonly number[] =>
  Array.from({ length: count }, (_, column) =>
    column >= assessment && column < absolute ? WORD_WIDTH : (STUB_WIDTHS[column] ?? VALUE_WIDTH),
  );

const groupsOf = (columns: ChangesColumns) =>
  [
    { title: WORDS.values, from: columns.values, to: columns.change, heads: columns.waves },
    { title: WORDS.change, from: columns.change, to: columns.perYear, heads: compared(columns.pairs) },
    { title: WORDS.perYear, from: columns.perYear, to: columns.assessment, heads: compared(columns.pairs) },
    { title: WORDS.assessment, from: columns.assessment, to: columns.absolute, heads: compared(columns.judged) },
    { title: WORDS.absolute, from: columns.absolute, to: columns.count, heads: compared(columns.pairs) },
  ].filter(({ from, to }) => to > from);

const compared = (pairs: readonly WavePair[]): readonly string[] => pairs.map(({ from, to }) => comparedText(from, to));

const head =
  (columns: ChangesColumns, style: HouseStyle): Block =>
  (top) => {
    const groups = groupsOf(columns);
    const titles = new Map(groups.map(({ title, from }) => [from, title]));
    const first: readonly Content[] = Array.from({ length: columns.count }, (_, column) => titles.get(column) ?? null);
    return {
      contents: [first, [WORDS.code, WORDS.area, ...groups.flatMap(({ heads }) => heads)]],
      styles: [
        styled(area(top, 0, 2, columns.count), style.head),
        styled(area(top, 0, 2, columns.values), style.headLeft),
      ],
      merges: groups.filter(({ from, to }) => to - from > 1).map(({ from, to }) => area(top, from, 1, to - from)),
      rowHeights: [[top + 1, HEAD_POINTS]],
    };
  };

const DAY = 86_400_000;
const MEAN_YEAR = 365.2425;

const yearsBetween = (from: string, to: string): number =>
  from.slice(4) === to.slice(4)
    ? Number(to.slice(0, 4)) - Number(from.slice(0, 4))
    : (Date.parse(to) - Date.parse(from)) / DAY / MEAN_YEAR;

const pairKey = (place: string, { from, to }: WavePair): string => `${place}|${from}|${to}`;

interface SeriesOf {
  readonly figures: readonly Figure[];
  readonly changes: readonly Change[];
}

const breaksOf = (
  subject: ShownSubject,
  pairs: readonly WavePair[],
  catalogue: Catalogue,
  dateOf: (wave: string) => string,
) => {
  const within = (one: SeriesBreak, { from, to }: WavePair) => one.before >= dateOf(from) && one.after <= dateOf(to);
  const own = catalogue.breaks.filter(({ measures }) => measures.some((measure) => subject.measures.includes(measure)));
  return {
    breaks: own.filter((one) => pairs.some((pair) => within(one, pair))),
    isBroken: (pair: WavePair) => own.some((one) => within(one, pair)),
  };
};

const seriesOf = ({ figures, changes }: Evaluation): ReadonlyMap<string, SeriesOf> => {
  const series = new Map<string, { readonly figures: Figure[]; readonly changes: Change[] }>();
  for (const figure of figures) {
    const key = `${figure.subject}|${figure.breakdown}`;
    const one = series.get(key) ?? { figures: [], changes: [] };
    series.set(key, one);
    one.figures.push(figure);
  }
  for (const change of changes) series.get(`${change.subject}|${change.breakdown}`)?.changes.push(change);
  return series;
};

interface SheetContext {
  readonly columns: ChangesColumns;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly style: HouseStyle;
}

const blockOf = (subject: ShownSubject, { figures, changes }: SeriesOf, context: SheetContext): ChangesBlock => {
  const { catalogue, columns } = context;
  const byKey = new Map(figures.map((figure) => [figureKey(figure), figure]));
  const byPair = new Map(changes.map((change) => [pairKey(change.area, change), change]));
  const dates = new Map(catalogue.waves.map(({ id, referenceDate }) => [id, referenceDate]));
  const dateOf = (wave: string) => dates.get(wave) ?? '';
  const present = new Set(figures.map((figure) => figure.area));
  return {
    ...context,
    ...breaksOf(subject, columns.pairs, catalogue, dateOf),
    subject,
    breakdown: figures[0]?.breakdown ?? '',
    areas: inTableOrder(catalogue.areas).filter(({ id }) => present.has(id)),
    dates: columns.waves.map((wave) => figures.find((one) => one.wave === wave)?.referenceDate ?? dateOf(wave)),
    figureAt: (key) => byKey.get(key),
    changeOf: (place, pair) => byPair.get(pairKey(place, pair)),
    yearsOf: ({ from, to }) => yearsBetween(dateOf(from), dateOf(to)),
    columnWidths: widthsOf(columns),
  };
};

// Indicators are what is reported; a submission that yields none still has its measures to compare.
const subjectsShown = ({ subjects }: Evaluation, catalogue: Catalogue): readonly ShownSubject[] => {
  const all = shownSubjects(catalogue);
  const present = subjects.flatMap((id) => all.get(id) ?? []);
  const indicators = present.filter(({ type }) => type === 'indicator');
  return indicators.length > 0 ? indicators : present;
};

const notesOf = (columns: ChangesColumns, { catalogue, style }: SheetContext): readonly Block[] =>
  [WORDS.rounding, legendText(catalogue), catalogue.settings.sourceLine].map((text) =>
    noteRow(text, style.note, widthsOf(columns)),
  );

/**
 * Lays out *Veränderung*: per indicator and breakdown one block with the values of all waves, their changes from wave to
 * wave and over the whole time, and per year.
 *
 * Values refer to *Daten*, changes are formulas over them: from unrounded values, the first sign wins, a series break is
 * marked and explained under the block. Columns are the same for all blocks, so that the frozen and repeated head serves
 * them all. Only indicators with a direction are coloured, and never without the word for it.
 */
export const buildChangesSheet = (evaluation: Evaluation, catalogue: Catalogue, locate: Locate): SheetSpec => {
  const subjects = subjectsShown(evaluation, catalogue);
  const columns = changesColumns(evaluation, subjects);
  const style = houseStyle(catalogue.palette);
  const context: SheetContext = { columns, catalogue, locate, style };
  const series = seriesOf(evaluation);
  const blocks = subjects.flatMap((subject) =>
    [...series]
      .filter(([key]) => key.startsWith(`${subject.id}|`))
      .map(([, one]) => changesBlock(blockOf(subject, one, context))),
  );
  const part = stack([
    textRow(WORDS.changesTitle, style.title, columns.count),
    textRow(`${catalogue.settings.city}; ${catalogue.settings.office}`, style.subtitle, columns.count),
    head(columns, style),
    ...(blocks.length > 0 ? blocks : [textRow(WORDS.nothingToCompare, style.subtitle, columns.count), GAP]),
    ...notesOf(columns, context),
  ]);
  const page = pageOf(WORDS.changesTitle, catalogue, {
    rowCount: part.contents.length,
    columnCount: columns.count,
    orientation: 'landscape',
    headRows: HEAD_ROWS,
  });
  return sheetOf(part, { key: 'changes', columnWidths: widthsOf(columns), frozen: FROZEN, page });
};
