import type { ChartTemplate } from '../../model/chart-template';
import { CHART_NOTES, smallBaseNote } from '../../text/chart-note.de';
import { kindOfChartText } from '../../text/chart.de';
import { barChart, changeLabels, signedAxis } from './bars';
import { scaleGroupOf, valueAxisOf, type ChartBlock, type ChartContext, type ChartPlanner } from './block';
import { frameOf } from './frame';
import { barColour, barPoints, placeName } from './place';
import { rowsFor, withLabels } from './room';
import { extentOf, type AxisScale } from './scale';
import { byValue, gaps, listed, paragraph, sentence, valuesOf } from './text';
import { numberFormat } from '../number-format';
import { WORDS } from '../words';
import { type ChangeBars, changeFormula, judgedColour, barsOf } from './change-bars';

const alternativeOf = ({ subject, observed, subtitle, message }: ChangeBars): string =>
  paragraph([
    `${kindOfChartText('change')}: ${subtitle}.`,
    sentence(message),
    `${listed(byValue(observed), subject.decimals, true)}.`,
    gaps(observed),
  ]);

const notesOf = (
  { observed, shown }: ChangeBars,
  { city, catalogue: { settings } }: ChartContext,
): readonly string[] => {
  const small = observed.filter((one) => one.smallBase && one.quantity.kind === 'known').map(({ name }) => name);
  return [
    shown.some(({ area }) => area === city?.id) ? CHART_NOTES.changeOrderBelowCity : CHART_NOTES.changeOrder,
    gaps(observed).trim(),
    smallBaseNote(small, settings.smallBase),
    CHART_NOTES.changeRounding,
  ].filter((note) => note !== '');
};

const blockOf = (one: ChangeBars, template: ChartTemplate, scale: AxisScale, context: ChartContext): ChartBlock => {
  const { subject, shown, unit, heading, subtitle, message } = one;
  const title = message ?? heading;
  const format = numberFormat(subject.decimals, { signed: true });
  const isJudged = subject.direction !== 'neutral';
  return {
    heading,
    table: [
      ['Raum', unit],
      ...shown.map((change) => [placeName(change.area, context), changeFormula(subject, change, context)]),
    ],
    valueFormat: format,
    rows: rowsFor(shown.length, title, subtitle, frameOf(template, context)),
    alternative: alternativeOf(one),
    notes: notesOf(one, context),
    charts: barChart({
      kind: 'change-bar',
      title,
      subtitle,
      series: WORDS.change,
      count: shown.length,
      colour: isJudged ? context.catalogue.palette.neutral : barColour(context),
      points: barPoints(
        shown,
        changeLabels(subject, subject.decimals, true),
        context,
        ...(isJudged ? [judgedColour(subject, shown, context)] : []),
      ),
      valueAxis: valueAxisOf(unit, scale, signedAxis(scale, subject.decimals)),
      labelFormat: changeLabels(subject, subject.decimals),
    }),
  };
};

/**
 * Change between the last two waves as bars to both sides (Veränderung), the city first, then the largest rise on top. Where
 * the indicator has a direction, colour and words say what is better; otherwise all bars are alike.
 */
export const planChange: ChartPlanner = (template, subject, context) => {
  const bars = barsOf(subject, template, context);
  if (bars.shown.length === 0) return [];
  const extent = withLabels(
    extentOf(valuesOf(bars.observed)),
    frameOf(template, context),
    subject.direction !== 'neutral',
  );
  const build = (scale: AxisScale) => blockOf(bars, template, scale, context);
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
