import type { ChartTemplate } from '../../model/chart-template';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { CHART_NOTES, columnsText, lastWavesText, smallBaseNote, smallBasesNote } from '../../text/chart-note.de';
import { breakNote, brokenText } from '../../text/chart.de';
import { valueLabels } from './bars';
import {
  axisFormat,
  axisTitle,
  chartValue,
  comparableWaves,
  scaleGroupOf,
  valueAxisOf,
  waveNames,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './block';
import { columnChart, type ColumnSeries } from './columns';
import { frameOf } from './frame';
import type { Observation } from './message';
import { placeName } from './place';
import { ramp } from './ramp';
import { isUpright, rowsFor, rowsUnder, withLabels } from './room';
import { extentOf, type AxisScale } from './scale';
import { byValue, gaps, listed, paragraph, sentence, valuesOf } from './text';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';
import { type Course, type Comparison, comparisonOf, breaksOf } from './comparison';

/** Rows that the bar of one wave needs. */
const BAR_ROWS = 0.6;

const seriesOf = ({ subject, waves, courses }: Comparison, context: ChartContext): readonly ColumnSeries[] => {
  const { palette } = context.catalogue;
  const comparable = comparableWaves(subject, context);
  const colours = ramp(palette.sequence, waves.length);
  const names = waveNames(subject, context).slice(-waves.length);
  return waves.map((wave, index) => {
    const colour = comparable.includes(wave) ? (colours[index] ?? palette.ink) : palette.muted;
    const small = courses.flatMap(({ values }, at) =>
      values[index]?.smallBase ? [{ index: at, colour, labelFormat: valueLabels(subject.decimals, true) }] : [],
    );
    const labels = index === waves.length - 1;
    return { name: names[index] ?? wave, colour, labels, ...(labels && small.length > 0 && { points: small }) };
  });
};

const missingOf = ({ courses }: Comparison): readonly Observation[] =>
  courses.flatMap(({ area, values }) => values.map((one) => ({ ...one, name: `${area.name} ${one.name}` })));

const areaText = ({ decimals }: ShownSubject, { area, values }: Course): string => {
  const known = values.flatMap((one) => byValue([one]));
  return `${area.name}: ${known.length > 0 ? `${listed(known, decimals)}.` : 'keine Werte.'}${gaps(values)}`;
};

const notesOf = (one: Comparison, context: ChartContext): readonly string[] => {
  const { settings } = context.catalogue;
  const [earlier = '', later = ''] = one.waves;
  const isSmall = ({ smallBase, quantity }: Observation) => smallBase && quantity.kind === 'known';
  const small = one.courses.filter(({ values }) => values.slice(-1).some(isSmall)).map(({ area }) => area.name);
  const before = one.courses.flatMap(({ area, values }) =>
    values.slice(0, -1).flatMap((value) => (isSmall(value) ? [`${area.name} ${value.name}`] : [])),
  );
  return [
    CHART_NOTES.newestLabelled,
    context.evaluation.waves.length > one.waves.length ? lastWavesText(one.courses.length, earlier, later) : '',
    gaps(missingOf(one)).trim(),
    smallBaseNote(small, settings.smallBase),
    smallBasesNote(before, settings.smallBase),
    ...breaksOf(one, context).map((broken) => breakNote(broken)),
  ].filter((note) => note !== '');
};

const tableOf = ({ subject, waves, courses }: Comparison, context: ChartContext): ChartBlock['table'] => [
  ['Raum', ...waveNames(subject, context).slice(-waves.length)],
  ...courses.map(({ area }) => [
    placeName(area.id, context),
    ...waves.map((wave) =>
      chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }, context),
    ),
  ]),
];

const blockOf = (one: Comparison, template: ChartTemplate, scale: AxisScale, context: ChartContext): ChartBlock => {
  const { subject, waves, courses, heading, subtitle, message } = one;
  const title = message ?? heading;
  const frame = frameOf(template, context);
  const upright = isUpright(
    courses.map(({ area }) => placeName(area.id, context)),
    frame,
  );
  const bars = courses.length * Math.max(1, waves.length * BAR_ROWS);
  return {
    heading,
    table: tableOf(one, context),
    valueFormat: numberFormat(subject.decimals),
    rows: upright ? rowsUnder(title, subtitle, frame) : rowsFor(bars + 1, title, subtitle, frame),
    alternative: paragraph([
      `${columnsText('waves', upright)}: ${subtitle}.`,
      sentence(message),
      ...courses.map((course) => areaText(subject, course)),
      ...breaksOf(one, context).map(brokenText),
    ]),
    notes: notesOf(one, context),
    charts: columnChart({
      kind: upright ? 'columns' : 'ranking-bar',
      title,
      subtitle,
      rowCount: courses.length,
      series: seriesOf(one, context),
      valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
      labelFormat: valueLabels(subject.decimals),
    }),
  };
};

/**
 * Waves side by side for each area (Wellenvergleich), from zero and the newest darkest; upright, or lying where the names would
 * not fit below. Of many areas only the last two waves.
 */
export const planWaves: ChartPlanner = (template, subject, context) => {
  const one = comparisonOf(subject, template, context);
  const values = valuesOf(missingOf(one));
  if (one.waves.length < 2 || values.length === 0) return [];
  const build = (scale: AxisScale) => blockOf(one, template, scale, context);
  const extent = withLabels(extentOf(values), frameOf(template, context));
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
