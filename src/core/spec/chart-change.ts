import { sheetReference } from '../model/address';
import type { Change } from '../model/figure';
import type { Content } from '../model/spec';
import { TOTAL_BREAKDOWN } from '../model/table';
import { levelPluralText } from '../text/catalogue.de';
import { kindOfChartText } from '../text/chart.de';
import { barChart, changeLabels, rowsFor } from './chart-bars';
import {
  changeUnit,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import { changesMessage } from './chart-message';
import { extentOf, type AxisScale } from './chart-scale';
import { byValue, extremes, gaps, listed, paragraph, sentence, valuesOf } from './chart-text';
import { formula } from './formula';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { comparedText, WORDS } from './words';

/** Unit after "in". */
const inUnit = (unit: string): string => (unit === WORDS.points ? `${unit}n` : unit);

const amountOf = ({ kind }: ShownSubject, change: Change) => (kind === 'count' ? change.relative : change.difference);

const changeDecimals = ({ kind, decimals }: ShownSubject): number => (kind === 'count' ? 1 : decimals);

const newestChanges = (subject: ShownSubject, withCity: boolean, context: ChartContext) => {
  const { waves, level } = context.evaluation;
  const [from = '', to = ''] = waves.slice(-2);
  const isShown = ({ area }: Change) =>
    (withCity && area === context.city?.id) || context.areas.get(area)?.level === level;
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
export const planChange: ChartPlanner = (template, subject, context) => {
  const { from, to, changes } = newestChanges(subject, template.city, context);
  const nameOf = ({ area }: Change) => context.areas.get(area)?.name ?? area;
  const observed = (all: readonly Change[]) =>
    all.map((change) => ({ name: nameOf(change), quantity: amountOf(subject, change), smallBase: change.smallBase }));
  const named = observed(changes);
  const known = changes.filter((change) => amountOf(subject, change).kind === 'known');
  if (known.length === 0) return [];
  const { palette } = context.catalogue;
  const { level } = context.evaluation;
  const unit = changeUnit(subject);
  const shown = { ...subject, decimals: changeDecimals(subject) };
  const spoken = { ...spokenOf(shown, context), unit };
  const parts = observed(changes.filter(({ area }) => area !== context.city?.id));
  const message = template.message ? changesMessage(spoken, level, parts) : undefined;
  const heading = `${subject.name}: ${template.name} ${comparedText(from, to)}`;
  const places = [
    ...(parts.length < changes.length && context.city ? [context.city.name] : []),
    levelPluralText(level),
  ];
  const subtitle = `${subject.name}, ${template.name} ${comparedText(from, to)} in ${inUnit(unit)}, ${places.join(' und ')}`;
  const format = numberFormat(shown.decimals, { signed: true });
  const build = (scale: AxisScale): ChartBlock => ({
    heading,
    table: [['Raum', unit], ...known.map((change) => [nameOf(change), changeFormula(subject, change, context)])],
    valueFormat: format,
    rows: rowsFor(known.length, template.rows),
    alternative: paragraph([
      `${kindOfChartText('change')}: ${subtitle}.`,
      sentence(message),
      `${listed(byValue(named), shown.decimals, true)}.`,
      extremes(named, shown, { signed: true }),
      gaps(named),
    ]),
    notes: [WORDS.rounding],
    charts: barChart({
      key: `${template.id}-${subject.id}-${level}`,
      kind: 'change-bar',
      title: message ?? heading,
      subtitle,
      series: WORDS.change,
      colour: palette.neutral,
      points: pointColours(subject, known, context),
      count: known.length,
      valueAxis: valueAxisOf(unit, scale, format),
      labelFormat: changeLabels(subject, shown.decimals),
    }),
  });
  const extent = extentOf(valuesOf(named));
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
