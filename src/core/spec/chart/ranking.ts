import type { Ranking } from '../../model/figure';
import type { ChartTemplate } from '../../model/chart-template';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { levelText } from '../../text/catalogue.de';
import { CHART_NOTES, sharedRanksText, smallBaseMeaning, smallBaseNote } from '../../text/chart-note.de';
import { kindOfChartText } from '../../text/chart.de';
import { axisFormat, axisTitle, scaleGroupOf, valueAxisOf } from './axis';
import { spaced } from './axis-steps';
import { barChart, valueLabels } from './bars';
import type { ChartBlock, ChartPlanner } from './block';
import { chartValue, type ChartContext } from './context';
import { frameOf } from './frame';
import { barColours, barName, barPoints, toldNames } from './place';
import { barsOf, highestFirst, partsOf, type RankingBars } from './ranking-bars';
import { withNumbers } from './label-room';
import { barRows, rowsFor } from './room';
import { extentOf, type AxisScale } from './scale';
import { byValue, gaps, paragraph, sentence, valuesOf } from './text';
import { ranked } from './text-ends';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';

/** Ranking of a subject in its newest wave, at the level of the evaluation. */
export const newestRanking = (subject: ShownSubject, { evaluation }: ChartContext): Ranking | undefined =>
  evaluation.rankings
    .filter((one) => one.subject === subject.id && one.breakdown === TOTAL_BREAKDOWN && one.level === evaluation.level)
    .sort((a, b) => a.wave.localeCompare(b.wave))
    .at(-1);

const tiesText = ({ entries }: Ranking, { areas }: ChartContext): string => {
  const ranks = [...new Set(entries.flatMap(({ rank, tied }) => (tied && typeof rank === 'number' ? [rank] : [])))];
  const names = (rank: number) =>
    entries.filter((entry) => entry.rank === rank).map(({ area }) => areas.get(area)?.name ?? area);
  return sharedRanksText(ranks.map((rank) => ({ rank, names: names(rank) })));
};

const hasSmall = ({ shown }: RankingBars): boolean => shown.some(({ smallBase }) => smallBase);

const alternativeOf = (one: RankingBars, context: ChartContext): string => {
  const { ranking, subject, bars, subtitle, message } = one;
  return paragraph([
    `${kindOfChartText('ranking')}: ${subtitle}.`,
    sentence(message),
    `${ranked(byValue(bars), subject.decimals, toldNames(context))}.`,
    tiesText(ranking, context),
    smallBaseMeaning(hasSmall(one), context.catalogue.settings.smallBase),
    gaps(bars),
  ]);
};

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

const tableOf = (
  { ranking, subject, shown }: RankingBars,
  names: readonly string[],
  context: ChartContext,
): ChartBlock['table'] => [
  [levelText(ranking.level), subject.unit],
  ...shown.map(({ area }, index) => [
    names[index] ?? '',
    chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area, wave: ranking.wave }, context),
  ]),
];

const blockOf = (one: RankingBars, template: ChartTemplate, scale: AxisScale, context: ChartContext): ChartBlock => {
  const { subject, shown, heading, subtitle, message } = one;
  const title = message ?? heading;
  const colours = barColours(context);
  const frame = frameOf(template, context);
  const names = shown.map(({ area }) => barName(area, context));
  const axis = spaced(scale, subject, { names, width: frame.width });
  return {
    heading,
    table: tableOf(one, names, context),
    valueFormat: numberFormat(subject.decimals),
    rows: rowsFor(barRows(names), title, subtitle, frame),
    alternative: alternativeOf(one, context),
    notes: notesOf(one, context),
    charts: barChart({
      kind: 'bars',
      title,
      subtitle,
      series: subject.name,
      count: shown.length,
      colour: colours.usual,
      points: barPoints(shown, valueLabels(subject.decimals, true), colours),
      valueAxis: valueAxisOf(axisTitle(subject.unit), axis, axisFormat(axis, subject.decimals)),
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
  const extent = withNumbers(extentOf(valuesOf(bars.shown)), frameOf(template, context));
  const build = (scale: AxisScale) => blockOf(bars, template, scale, context);
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
