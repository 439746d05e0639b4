import type { ChartTemplate } from '../../model/chart-template';
import { TOTAL_BREAKDOWN } from '../../model/table';
import {
  CHART_NOTES,
  columnsText,
  earlierSmallBasesNote,
  lastWavesText,
  smallBaseMeaning,
  smallBaseNote,
} from '../../text/chart-note.de';
import { breakNote, brokenText } from '../../text/chart.de';
import { spaced } from './axis-steps';
import { valueLabels } from './bars';
import { axisFormat, axisTitle, scaleGroupOf, valueAxisOf } from './axis';
import type { ChartBlock, ChartPlanner } from './block';
import { chartValue, type ChartContext } from './context';
import { comparableWaves, waveNames } from './wave-dates';
import { columnChart, type ColumnSeries } from './columns';
import { areasAtEndText } from './course-text';
import { frameOf } from './frame';
import type { Observation } from './message';
import { barName, placeName, toldNames } from './place';
import { ramp } from './ramp';
import { withNumbers } from './label-room';
import { barRows, isUpright, legendRows, rowsFor, rowsUnder } from './room';
import { extentOf, type AxisScale } from './scale';
import { gaps, gapsOverTime, overTime, paragraph, sentence, valuesOf, type NamedCourse } from './text';
import { MOST_TOLD } from './text-ends';
import { smallBases } from './time-notes';
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

const areaText = ({ decimals }: ShownSubject, { area, values }: Course): string =>
  valuesOf(values).length > 0
    ? `${overTime(area.name, values, decimals)}${gaps(values)}`
    : gapsOverTime([{ name: area.name, course: values }]);

const named = ({ courses }: Comparison): readonly NamedCourse[] =>
  courses.map(({ area, values }) => ({ name: area.name, course: values }));

/** In words all areas, or where there are too many those that are told in any case and the ends of the newest wave. */
const coursesText = ({ subject, courses }: Comparison, context: ChartContext): readonly string[] => {
  if (courses.length <= MOST_TOLD + 1) return courses.map((course) => areaText(subject, course));
  const told = courses.filter(({ area }) => toldNames(context).includes(area.name));
  const parts = courses.filter(({ area }) => area.id !== context.city?.id).map(({ area }) => area);
  return [
    ...told.map((course) => areaText(subject, course)),
    areasAtEndText(subject, parts, context),
    CHART_NOTES.allInTable,
  ];
};

const isSmall = ({ smallBase, quantity }: Observation): boolean => smallBase && quantity.kind === 'known';

const notesOf = (one: Comparison, context: ChartContext): readonly string[] => {
  const { settings } = context.catalogue;
  const [earlier = '', later = ''] = one.waves;
  const small = one.courses.filter(({ values }) => values.slice(-1).some(isSmall)).map(({ area }) => area.name);
  const before = smallBases(named(one).map(({ name, course }) => ({ name, course: course.slice(0, -1) })));
  return [
    CHART_NOTES.newestLabelled,
    context.evaluation.waves.length > one.waves.length ? lastWavesText(one.courses.length, earlier, later) : '',
    gapsOverTime(named(one)).trim(),
    smallBaseNote(small, settings.smallBase),
    earlierSmallBasesNote(before, settings.smallBase),
    ...breaksOf(one, context).map((broken) => breakNote(broken)),
  ].filter((note) => note !== '');
};

const tableOf = (
  { subject, waves, courses }: Comparison,
  names: readonly string[],
  context: ChartContext,
): ChartBlock['table'] => [
  ['Raum', ...waveNames(subject, context).slice(-waves.length)],
  ...courses.map(({ area }, index) => [
    names[index] ?? area.name,
    ...waves.map((wave) =>
      chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }, context),
    ),
  ]),
];

const blockOf = (one: Comparison, template: ChartTemplate, scale: AxisScale, context: ChartContext): ChartBlock => {
  const { subject, waves, courses, heading, subtitle, message } = one;
  const title = message ?? heading;
  const frame = frameOf(template, context);
  const below = courses.map(({ area }) => placeName(area.id, context));
  const upright = isUpright(below, frame);
  const names = upright ? below : courses.map(({ area }) => barName(area.id, context));
  const series = seriesOf(one, context);
  const axis = upright ? scale : spaced(scale, subject, { names, width: frame.width });
  const legend = legendRows(series, frame);
  const bars = barRows(names, waves.length * BAR_ROWS);
  return {
    heading,
    table: tableOf(one, names, context),
    valueFormat: numberFormat(subject.decimals),
    rows: upright ? rowsUnder(title, subtitle, frame) : rowsFor(bars + legend, title, subtitle, frame),
    alternative: paragraph([
      `${columnsText('waves', upright)}: ${subtitle}.`,
      sentence(message),
      ...coursesText(one, context),
      smallBaseMeaning(missingOf(one).some(isSmall), context.catalogue.settings.smallBase),
      ...breaksOf(one, context).map(brokenText),
    ]),
    notes: notesOf(one, context),
    charts: columnChart({
      kind: upright ? 'columns' : 'bars',
      title,
      subtitle,
      rowCount: courses.length,
      series,
      valueAxis: valueAxisOf(axisTitle(subject.unit), axis, axisFormat(axis, subject.decimals)),
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
  const extent = withNumbers(extentOf(values), frameOf(template, context));
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
