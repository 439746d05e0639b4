import type { Ranking } from '../../model/figure';
import type { ChartTemplate } from '../../model/chart-template';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { levelText } from '../../text/catalogue.de';
import { CHART_NOTES, measuredText, sharedRanksText, smallBaseNote } from '../../text/chart-note.de';
import { kindOfChartText } from '../../text/chart.de';
import { dateText } from '../../text/number.de';
import { barChart, valueLabels } from './bars';
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
} from './block';
import { frameOf } from './frame';
import type { Observation } from './message';
import { endsMessage } from './message-areas';
import { barColour, barPoints, placeName, placesSubtitle } from './place';
import { rowsFor, withLabels } from './room';
import { extentOf, type AxisScale } from './scale';
import { byValue, gaps, listed, paragraph, sentence, valuesOf } from './text';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';

/** A bar: an area with its value. */
interface Bar extends Observation {
  readonly area: string;
}

/** Everything that one ranking is made of. */
interface RankingBars {
  readonly subject: ShownSubject;
  readonly ranking: Ranking;
  readonly parts: readonly Bar[];
  /** All areas, the city among them where it is wanted. */
  readonly bars: readonly Bar[];
  /** Those that have a value, highest first. */
  readonly shown: readonly Bar[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
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
  return sharedRanksText(ranks.map((rank) => ({ rank, names: names(rank) })));
};

const barsOf = (
  subject: ShownSubject,
  ranking: Ranking,
  template: ChartTemplate,
  context: ChartContext,
): RankingBars => {
  const parts = partsOf(ranking, context);
  const bars = [...parts, ...(template.city ? cityBar(ranking, context) : [])];
  const date = dateText(dateOf(ranking.wave, context));
  return {
    subject,
    ranking,
    parts,
    bars,
    shown: highestFirst(bars),
    heading: `${subject.name}: ${template.name} ${ranking.wave}`,
    subtitle: `${measuredText(subject.name, subject.unit)}, ${placesSubtitle(template.city, context)}, ${date}`,
    message: template.message ? endsMessage(spokenOf(subject, context), ranking.level, parts) : undefined,
  };
};

const alternativeOf = ({ ranking, subject, bars, subtitle, message }: RankingBars, context: ChartContext): string =>
  paragraph([
    `${kindOfChartText('ranking')}: ${subtitle}.`,
    sentence(message),
    `${listed(byValue(bars), subject.decimals)}.`,
    tiesText(ranking, context),
    gaps(bars),
  ]);

const notesOf = ({ ranking, parts, bars, shown }: RankingBars, context: ChartContext): readonly string[] => {
  const small = shown.filter((bar) => bar.smallBase && parts.includes(bar)).map(({ name }) => name);
  return [
    `${CHART_NOTES.highestFirst} ${tiesText(ranking, context)}`,
    gaps(bars),
    smallBaseNote(small, context.catalogue.settings.smallBase),
  ]
    .map((note) => note.trim())
    .filter((note) => note !== '');
};

const tableOf = ({ ranking, subject, shown }: RankingBars, context: ChartContext): ChartBlock['table'] => [
  [levelText(ranking.level), subject.unit],
  ...shown.map(({ area }) => [
    placeName(area, context),
    chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area, wave: ranking.wave }, context),
  ]),
];

const blockOf = (one: RankingBars, template: ChartTemplate, scale: AxisScale, context: ChartContext): ChartBlock => {
  const { subject, shown, heading, subtitle, message } = one;
  const title = message ?? heading;
  return {
    heading,
    table: tableOf(one, context),
    valueFormat: numberFormat(subject.decimals),
    rows: rowsFor(shown.length, title, subtitle, frameOf(template, context)),
    alternative: alternativeOf(one, context),
    notes: notesOf(one, context),
    charts: barChart({
      kind: 'ranking-bar',
      title,
      subtitle,
      series: subject.name,
      count: shown.length,
      colour: barColour(context),
      points: barPoints(shown, valueLabels(subject.decimals, true), context),
      valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
      labelFormat: valueLabels(subject.decimals),
    }),
  };
};

/**
 * Ranking of the newest wave as bars (Rangfolge), highest first, the city among them in its own colour and with its own name.
 * None where fewer than two areas have a value: there is no order among them.
 */
export const planRanking: ChartPlanner = (template, subject, context) => {
  const ranking = newestRanking(subject, context);
  if (!ranking || highestFirst(partsOf(ranking, context)).length < 2) return [];
  const bars = barsOf(subject, ranking, template, context);
  const extent = withLabels(extentOf(valuesOf(bars.shown)), frameOf(template, context));
  const build = (scale: AxisScale) => blockOf(bars, template, scale, context);
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
