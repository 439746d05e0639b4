import type { Catalogue } from '../../model/catalogue';
import { figureKey, type Change, type Figure, type IndexNumber } from '../../model/figure';
import type { Evaluation } from '../../model/report';
import type { SheetSpec } from '../../model/spec';
import { breaksBetween, yearsBetween } from '../../model/time';
import { inTableOrder } from '../area-order';
import { changesBlock, type ChangesBlock } from './block';
import { changesColumns, type ChangesColumns } from './columns';
import { changesHead } from './head';
import type { Locate } from '../data/sheet';
import { GAP, noteRow, pageOf, sheetOf, stack, textRow, type Block } from '../layout';
import { houseStyle, type HouseStyle } from '../style';
import { shownSubjects, type ShownSubject } from '../subject';
import type { WavePair } from '../../model/report';
import { legendText, WORDS } from '../words';

const STUB_WIDTHS = [7, 30];
const VALUE_WIDTH = 10;
const WORD_WIDTH = 12;
const HEAD_ROWS = [2, 3] as const;
const FROZEN = { rows: 4, columns: 2 };

const widthsOf = ({ count, assessment, absolute }: ChangesColumns): readonly number[] =>
  Array.from({ length: count }, (_, column) =>
    column >= assessment && column < absolute ? WORD_WIDTH : (STUB_WIDTHS[column] ?? VALUE_WIDTH),
  );

const pairKey = (place: string, { from, to }: WavePair): string => `${place}|${from}|${to}`;

interface Series {
  readonly figures: readonly Figure[];
  readonly changes: readonly Change[];
  readonly indices: readonly IndexNumber[];
}

interface OpenSeries {
  readonly figures: Figure[];
  readonly changes: Change[];
  readonly indices: IndexNumber[];
}

const seriesOf = ({ figures, changes, indices }: Evaluation): ReadonlyMap<string, Series> => {
  const series = new Map<string, OpenSeries>();
  for (const figure of figures) {
    const key = `${figure.subject}|${figure.breakdown}`;
    const one = series.get(key) ?? { figures: [], changes: [], indices: [] };
    series.set(key, one);
    one.figures.push(figure);
  }
  for (const change of changes) series.get(`${change.subject}|${change.breakdown}`)?.changes.push(change);
  for (const one of indices) series.get(`${one.subject}|${one.breakdown}`)?.indices.push(one);
  return series;
};

interface SheetContext {
  readonly columns: ChangesColumns;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly style: HouseStyle;
}

const timeOf = ({ measures }: ShownSubject, { waves, breaks }: Catalogue, pairs: readonly WavePair[]) => {
  const dates = new Map(waves.map(({ id, referenceDate }) => [id, referenceDate]));
  const dateOf = (wave: string) => dates.get(wave) ?? '';
  const breaksIn = ({ from, to }: WavePair) => breaksBetween(breaks, measures, dateOf(from), dateOf(to));
  return {
    dateOf,
    breaks: [...new Set(pairs.flatMap(breaksIn))],
    isBroken: (pair: WavePair) => breaksIn(pair).length > 0,
    yearsOf: ({ from, to }: WavePair) => yearsBetween(dateOf(from), dateOf(to)),
  };
};

const blockOf = (subject: ShownSubject, { figures, changes, indices }: Series, context: SheetContext): ChangesBlock => {
  const { catalogue, columns } = context;
  const byKey = new Map(figures.map((figure) => [figureKey(figure), figure]));
  const byWaveIndex = new Map(indices.map((one) => [`${one.area}|${one.wave}`, one]));
  const byPair = new Map(changes.map((change) => [pairKey(change.area, change), change]));
  const byWave = new Map([...figures].reverse().map((figure) => [figure.wave, figure]));
  const present = new Set(figures.map((figure) => figure.area));
  const { dateOf, ...time } = timeOf(subject, catalogue, columns.pairs);
  return {
    ...context,
    ...time,
    // Whether a distance between groups should grow or shrink is not what the catalogue says of the value.
    subject: figures[0]?.gap ? { ...subject, direction: 'neutral' } : subject,
    indexBase: indices[0]?.base,
    indexOf: (place, wave) => byWaveIndex.get(`${place}|${wave}`),
    breakdown: figures[0]?.breakdown ?? '',
    areas: inTableOrder(catalogue.areas).filter(({ id }) => present.has(id)),
    dates: columns.waves
      .filter((wave) => byWave.has(wave))
      .map((wave) => byWave.get(wave)?.referenceDate ?? dateOf(wave)),
    figureAt: (key) => byKey.get(key),
    changeOf: (place, pair) => byPair.get(pairKey(place, pair)),
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

const blocksOf = (
  evaluation: Evaluation,
  subjects: readonly ShownSubject[],
  context: SheetContext,
): readonly Block[] => {
  const series = [...seriesOf(evaluation)];
  return subjects.flatMap((subject) =>
    series
      .filter(([key]) => key.startsWith(`${subject.id}|`))
      .map(([, one]) => changesBlock(blockOf(subject, one, context))),
  );
};

const rowsOf = (blocks: readonly Block[], { columns, catalogue, style }: SheetContext) => {
  const { city, office, sourceLine } = catalogue.settings;
  const small = `( ) = ${WORDS.smallBase}: Nenner unter ${catalogue.settings.smallBase}`;
  const indexNote = columns.count > columns.index ? [WORDS.indexNote] : [];
  const notes = [
    WORDS.rounding,
    WORDS.noBase,
    ...indexNote,
    WORDS.namesLead,
    legendText(catalogue, [small]),
    sourceLine,
  ];
  return stack([
    textRow(WORDS.changesTitle, style.title, columns.count),
    textRow(`${city}; ${office}`, style.subtitle, columns.count),
    changesHead(columns, style),
    ...(blocks.length > 0 ? blocks : [textRow(WORDS.nothingToCompare, style.subtitle, columns.count), GAP]),
    ...notes.map((text) => noteRow(text, style.note, widthsOf(columns))),
  ]);
};

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
  const context: SheetContext = { columns, catalogue, locate, style: houseStyle(catalogue.palette) };
  const part = rowsOf(blocksOf(evaluation, subjects, context), context);
  const page = pageOf(WORDS.changesTitle, catalogue, {
    rowCount: part.contents.length,
    columnCount: columns.count,
    orientation: 'landscape',
    headRows: HEAD_ROWS,
  });
  return sheetOf(part, { key: 'changes', columnWidths: widthsOf(columns), frozen: FROZEN, page });
};
