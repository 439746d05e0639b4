import type { Change, Ranking } from '../model/figure';
import { TOTAL_BREAKDOWN } from '../model/table';
import type { ChartSeries, Content } from '../model/spec';
import { dateText, levelText } from '../text/de';
import { levelPluralText } from '../text/catalogue.de';
import { axisTitle, chartValue, type ChartBlock, type ChartContext, type TableOrigin } from './chart-block';
import { byValue, extremes, gaps, listed, type NamedQuantity } from './chart-text';
import { formula } from './formula';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { comparedText, WORDS } from './words';
import { sheetReference } from '../model/address';

const FEWEST_ROWS = 14;
const ROWS_AROUND = 6;
const rowsFor = (bars: number): number => Math.max(FEWEST_ROWS, bars + ROWS_AROUND);

const barSeries = (
  name: string,
  colour: string,
  count: number,
  { row, column }: TableOrigin,
  points: NonNullable<ChartSeries['points']>,
): ChartSeries => ({
  name,
  values: { row: row + 1, column: column + 1, rowCount: count, columnCount: 1 },
  colour,
  points,
  labels: true,
});

const categoriesOf = ({ row, column }: TableOrigin, count: number) => ({
  row: row + 1,
  column,
  rowCount: count,
  columnCount: 1,
});

const newest = (subject: ShownSubject, { evaluation }: ChartContext): Ranking | undefined =>
  evaluation.rankings
    .filter((one) => one.subject === subject.id && one.breakdown === TOTAL_BREAKDOWN && one.level === evaluation.level)
    .sort((a, b) => a.wave.localeCompare(b.wave))
    .at(-1);

/** A bar: an area with its value. */
interface Bar extends NamedQuantity {
  readonly area: string;
}

const barsOf = ({ entries, city }: Ranking, context: ChartContext): readonly Bar[] => [
  ...entries.map(({ area, quantity }) => ({ area, name: context.areas.get(area)?.name ?? area, quantity })),
  ...(context.city ? [{ area: context.city.id, name: context.city.name, quantity: city }] : []),
];

const valueOf = ({ quantity }: Bar): number => (quantity.kind === 'known' ? quantity.value : Number.NEGATIVE_INFINITY);

const highestFirst = (bars: readonly Bar[]): readonly Bar[] =>
  bars.filter(({ quantity }) => quantity.kind === 'known').sort((a, b) => valueOf(b) - valueOf(a));

const rankingChart =
  (
    subject: ShownSubject,
    { level }: Ranking,
    shown: readonly Bar[],
    date: string,
    context: ChartContext,
  ): ChartBlock['chart'] =>
  (origin) => {
    const { palette } = context.catalogue;
    const city = shown.findIndex(({ area }) => area === context.city?.id);
    const points = city < 0 ? [] : [{ index: city, colour: palette.muted }];
    return {
      key: `rangfolge-${subject.id}-${level}`,
      kind: 'ranking-bar',
      title: `${subject.name} am ${date}, ${levelPluralText(level)}`,
      categories: categoriesOf(origin, shown.length),
      series: [barSeries(subject.name, palette.highlight, shown.length, origin, points)],
      valueAxis: { title: axisTitle(subject.unit), numberFormat: numberFormat(0, { zero: '0' }), minimum: 0 },
      labelFormat: numberFormat(subject.decimals),
      legend: false,
    };
  };

/** Ranking of the newest wave as bars (Rangfolge), highest first, the city among them in its own colour. */
export const rankingBars = (subject: ShownSubject, context: ChartContext): ChartBlock | undefined => {
  const ranking = newest(subject, context);
  if (!ranking) return undefined;
  const bars = barsOf(ranking, context);
  const shown = highestFirst(bars);
  const date = dateText(context.catalogue.waves.find(({ id }) => id === ranking.wave)?.referenceDate ?? ranking.wave);
  const value = ({ area }: Bar) =>
    chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area, wave: ranking.wave }, context);
  return {
    heading: `${subject.name}: Rangfolge ${ranking.wave}`,
    table: [[levelText(ranking.level), subject.unit], ...shown.map((bar) => [bar.name, value(bar)])],
    valueFormat: numberFormat(subject.decimals),
    rows: rowsFor(shown.length),
    alternative: `Balkendiagramm, ${subject.name} am ${date}, ${axisTitle(subject.unit)}, höchster Wert zuerst: ${listed(byValue(shown), subject.decimals)}.${gaps(bars)}`,
    notes: [WORDS.ties],
    chart: rankingChart(subject, ranking, shown, date, context),
  };
};

const changeUnit = ({ kind, unit }: ShownSubject): string => {
  if (kind === 'share') return WORDS.points;
  return kind === 'count' ? WORDS.perCent : unit;
};

/** Unit after "in". */
const inUnit = (unit: string): string => (unit === WORDS.points ? `${unit}n` : unit);

const amountOf = ({ kind }: ShownSubject, change: Change) => (kind === 'count' ? change.relative : change.difference);

const changeDecimals = ({ kind, decimals }: ShownSubject): number => (kind === 'count' ? 1 : decimals);

const newestChanges = (subject: ShownSubject, context: ChartContext) => {
  const { waves, level } = context.evaluation;
  const [from = '', to = ''] = waves.slice(-2);
  const isShown = ({ area }: Change) => area === context.city?.id || context.areas.get(area)?.level === level;
  return { from, to, changes: context.changesOf(subject.id, TOTAL_BREAKDOWN, from, to).filter(isShown) };
};

const changeFormula = (subject: ShownSubject, change: Change, context: ChartContext): Content => {
  const amount = amountOf(subject, change);
  const at = (wave: string) => context.locate(change.subject, change.breakdown, change.area, wave);
  const [from, to] = [at(change.from), at(change.to)];
  if (!from || !to || amount.kind === 'missing') return null;
  const [earlier, later] = [from, to].map(({ sheet, cell }) => sheetReference(sheet, cell));
  return formula(subject.kind === 'count' ? `(${later}/${earlier}-1)*100` : `${later}-${earlier}`, amount.value);
};

const pointColours = (subject: ShownSubject, changes: readonly Change[], { catalogue: { palette } }: ChartContext) =>
  subject.direction === 'neutral'
    ? []
    : changes.flatMap(({ assessment }, index) =>
        assessment === 'better' || assessment === 'worse' ? [{ index, colour: palette[assessment] }] : [],
      );

/** Change between the last two waves as bars to both sides (Veränderung), in the areas' official order, the city first. */
export const changeBars = (subject: ShownSubject, context: ChartContext): ChartBlock | undefined => {
  const { from, to, changes } = newestChanges(subject, context);
  const nameOf = ({ area }: Change) => context.areas.get(area)?.name ?? area;
  const named = changes.map((change) => ({ name: nameOf(change), quantity: amountOf(subject, change) }));
  const known = changes.filter((change) => amountOf(subject, change).kind === 'known');
  if (known.length === 0) return undefined;
  const { palette } = context.catalogue;
  const unit = changeUnit(subject);
  const shown = { ...subject, decimals: changeDecimals(subject) };
  return {
    heading: `${subject.name}: Veränderung ${comparedText(from, to)}`,
    table: [['Raum', unit], ...known.map((change) => [nameOf(change), changeFormula(subject, change, context)])],
    valueFormat: numberFormat(shown.decimals, { signed: true }),
    rows: rowsFor(known.length),
    alternative: `Balkendiagramm, ${subject.name}, Veränderung ${comparedText(from, to)} in ${inUnit(unit)}: ${listed(byValue(named), shown.decimals, true)}.${extremes(named, shown, true)}${gaps(named)}`,
    notes: [WORDS.rounding],
    chart: (origin) => ({
      key: `veraenderung-${subject.id}-${context.evaluation.level}`,
      kind: 'change-bar',
      title: `${subject.name}: Veränderung ${comparedText(from, to)}`,
      categories: categoriesOf(origin, known.length),
      series: [barSeries(WORDS.change, palette.neutral, known.length, origin, pointColours(subject, known, context))],
      valueAxis: { title: unit, numberFormat: numberFormat(shown.decimals, { signed: true }) },
      labelFormat: numberFormat(shown.decimals, { signed: true }),
      legend: false,
    }),
  };
};
