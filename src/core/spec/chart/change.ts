import type { ChartTemplate } from '../../model/chart-template';
import { CHART_NOTES, directionText, smallBaseMeaning, smallBaseNote } from '../../text/chart-note.de';
import { kindOfChartText } from '../../text/chart.de';
import { spaced } from './axis-steps';
import { barChart, changeLabels, signedAxis } from './bars';
import { scaleGroupOf, valueAxisOf } from './axis';
import type { ChartBlock, ChartPlanner } from './block';
import type { ChartContext } from './context';
import { frameOf } from './frame';
import { barName, barPoints, toldNames } from './place';
import { withNumbers, withWords } from './label-room';
import { barRows, rowsFor } from './room';
import { extentOf, type AxisScale } from './scale';
import { byValue, gaps, paragraph, sentence, valuesOf } from './text';
import { ranked } from './text-ends';
import { numberFormat } from '../number-format';
import { WORDS } from '../words';
import { type ChangeBars, changeFormula, changeColours, barsOf } from './change-bars';

const smallOf = (observed: ChangeBars['observed']): readonly string[] =>
  observed.filter((one) => one.smallBase && one.quantity.kind === 'known').map(({ name }) => name);

const orderNote = (withCity: boolean): string =>
  withCity ? CHART_NOTES.changeOrderBelowCity : CHART_NOTES.changeOrder;

const alternativeOf = ({ subject, observed, subtitle, message }: ChangeBars, context: ChartContext): string =>
  paragraph([
    `${kindOfChartText('change')}: ${subtitle}.`,
    sentence(message),
    `${ranked(byValue(observed), subject.decimals, toldNames(context), true)}.`,
    directionText(subject.direction),
    smallBaseMeaning(smallOf(observed).length > 0, context.catalogue.settings.smallBase),
    gaps(observed),
  ]);

const notesOf = ({ observed, shown }: ChangeBars, { city, catalogue: { settings } }: ChartContext): readonly string[] =>
  [
    shown.length > 1 ? orderNote(shown.some(({ area }) => area === city?.id)) : '',
    gaps(observed).trim(),
    smallBaseNote(smallOf(observed), settings.smallBase),
    CHART_NOTES.changeRounding,
  ].filter((note) => note !== '');

const blockOf = (one: ChangeBars, template: ChartTemplate, scale: AxisScale, context: ChartContext): ChartBlock => {
  const { subject, shown, unit, heading, subtitle, message } = one;
  const title = message ?? heading;
  const format = numberFormat(subject.decimals, { signed: true });
  const colours = changeColours(subject, shown, context);
  const frame = frameOf(template, context);
  const names = shown.map(({ area }) => barName(area, context));
  const axis = spaced(scale, { ...subject, signed: true }, { names, width: frame.width });
  return {
    heading,
    table: [
      ['Raum', unit],
      ...shown.map((change, index) => [names[index] ?? '', changeFormula(subject, change, context)]),
    ],
    valueFormat: format,
    rows: rowsFor(barRows(names), title, subtitle, frame),
    alternative: alternativeOf(one, context),
    notes: notesOf(one, context),
    charts: barChart({
      kind: 'bars',
      title,
      subtitle,
      series: WORDS.change,
      count: shown.length,
      colour: colours.usual,
      points: barPoints(shown, changeLabels(subject, subject.decimals, true), colours),
      valueAxis: valueAxisOf(unit, axis, signedAxis(axis, subject.decimals)),
      labelFormat: changeLabels(subject, subject.decimals),
    }),
  };
};

/**
 * Change between two waves as bars to both sides (Veränderung), the last two or the newest pair that was chosen; the city
 * first, then the largest rise on top. Where
 * the indicator has a direction, colour and words say what is better; otherwise all bars are alike.
 */
export const planChange: ChartPlanner = (template, subject, context) => {
  const bars = barsOf(subject, template, context);
  if (bars.shown.length === 0) return [];
  const known = extentOf(valuesOf(bars.observed));
  const names = bars.shown.map(({ area }) => barName(area, context));
  const { width } = frameOf(template, context);
  const extent = subject.direction === 'neutral' ? withNumbers(known, { width }) : withWords(known, { names, width });
  const build = (scale: AxisScale) => blockOf(bars, template, scale, context);
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
