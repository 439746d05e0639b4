import { TOTAL_BREAKDOWN } from '../model/table';
import type { Ranking } from '../model/figure';
import { levelPluralText, levelText } from '../text/catalogue.de';
import { dateText } from '../text/number.de';
import { kindOfChartText } from '../text/chart.de';
import { barChart, rowsFor } from './chart-bars';
import {
  axisFormat,
  axisTitle,
  chartValue,
  dateOf,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import { endsMessage, type Observation } from './chart-message';
import { extentOf, type AxisScale } from './chart-scale';
import { byValue, gaps, listed, paragraph, sentence, valuesOf } from './chart-text';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { WORDS } from './words';

/** A bar: an area with its value. */
interface Bar extends Observation {
  readonly area: string;
}

/** Ranking of a subject in its newest wave, at the level of the evaluation. */
export const newestRanking = (subject: ShownSubject, { evaluation }: ChartContext): Ranking | undefined =>
  evaluation.rankings
    .filter((one) => one.subject === subject.id && one.breakdown === TOTAL_BREAKDOWN && one.level === evaluation.level)
    .sort((a, b) => a.wave.localeCompare(b.wave))
    .at(-1);

const partsOf = ({ entries }: Ranking, { areas }: ChartContext): readonly Bar[] =>
  entries.map(({ area, quantity, smallBase }) => ({ area, name: areas.get(area)?.name ?? area, quantity, smallBase }));

const cityBar = ({ city: quantity }: Ranking, { city }: ChartContext): readonly Bar[] =>
  city ? [{ area: city.id, name: city.name, quantity, smallBase: false }] : [];

const valueOf = ({ quantity }: Bar): number => (quantity.kind === 'known' ? quantity.value : Number.NEGATIVE_INFINITY);

const highestFirst = (bars: readonly Bar[]): readonly Bar[] =>
  bars.filter(({ quantity }) => quantity.kind === 'known').sort((a, b) => valueOf(b) - valueOf(a));

const tiesText = ({ entries }: Ranking, { areas }: ChartContext): string => {
  const ranks = [...new Set(entries.flatMap(({ rank, tied }) => (tied && typeof rank === 'number' ? [rank] : [])))];
  const names = (rank: number) =>
    entries.filter((entry) => entry.rank === rank).map(({ area }) => areas.get(area)?.name ?? area);
  return ranks.length > 0
    ? `Gleicher Rang bei gleichem angezeigtem Wert: ${ranks.map((rank) => `${names(rank).join(', ')} (Rang ${rank})`).join('; ')}.`
    : '';
};

const alternativeOf = (
  ranking: Ranking,
  subject: ShownSubject,
  bars: readonly Bar[],
  subtitle: string,
  message: string | undefined,
  context: ChartContext,
): string =>
  paragraph([
    `${kindOfChartText('ranking')}: ${subtitle}.`,
    sentence(message),
    `${listed(byValue(bars), subject.decimals)}.`,
    tiesText(ranking, context),
    gaps(bars),
  ]);

/** Ranking of the newest wave as bars (Rangfolge), highest first, the city among them in its own colour. */
export const planRanking: ChartPlanner = (template, subject, context) => {
  const ranking = newestRanking(subject, context);
  if (!ranking) return [];
  const parts = partsOf(ranking, context);
  const bars = [...parts, ...(template.city ? cityBar(ranking, context) : [])];
  const shown = highestFirst(bars);
  const date = dateText(dateOf(ranking.wave, context));
  const message = template.message ? endsMessage(spokenOf(subject, context), ranking.level, parts) : undefined;
  const places = [
    ...(bars.length > parts.length && context.city ? [context.city.name] : []),
    levelPluralText(ranking.level),
  ];
  const subtitle = `${subject.name}, ${axisTitle(subject.unit)}, ${places.join(' und ')}, ${date}`;
  const value = ({ area }: Bar) =>
    chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area, wave: ranking.wave }, context);
  const { palette } = context.catalogue;
  const city = shown.findIndex(({ area }) => area === context.city?.id);
  const build = (scale: AxisScale): ChartBlock => ({
    heading: `${subject.name}: ${template.name} ${ranking.wave}`,
    table: [[levelText(ranking.level), subject.unit], ...shown.map((bar) => [bar.name, value(bar)])],
    valueFormat: numberFormat(subject.decimals),
    rows: rowsFor(shown.length, template.rows),
    alternative: alternativeOf(ranking, subject, bars, subtitle, message, context),
    notes: [WORDS.ties],
    charts: barChart({
      key: `${template.id}-${subject.id}-${ranking.level}`,
      kind: 'ranking-bar',
      title: message ?? `${subject.name}: ${template.name} ${ranking.wave}`,
      subtitle,
      series: subject.name,
      colour: palette.highlight,
      points: city < 0 ? [] : [{ index: city, colour: palette.muted }],
      count: shown.length,
      valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
      labelFormat: numberFormat(subject.decimals),
    }),
  });
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(valuesOf(shown)), fromZero: true, build }];
};
