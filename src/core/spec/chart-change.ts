import { sheetReference } from '../model/address';
import type { ChartTemplate } from '../model/chart-template';
import type { Change } from '../model/figure';
import type { Content } from '../model/spec';
import { TOTAL_BREAKDOWN } from '../model/table';
import { CHART_NOTES, measuredText, smallBaseNote } from '../text/chart-note.de';
import { kindOfChartText } from '../text/chart.de';
import { barChart, changeLabels, signedAxis } from './chart-bars';
import {
  changeUnit,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import type { Observation } from './chart-message';
import { changesMessage } from './chart-message-areas';
import { barColour, barPoints, placeName, placesSubtitle } from './chart-place';
import { rowsFor, withLabels } from './chart-room';
import { extentOf, type AxisScale } from './chart-scale';
import { byValue, gaps, listed, paragraph, sentence, valuesOf } from './chart-text';
import { formula } from './formula';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { comparedText, WORDS } from './words';

/** Everything that one chart of changes is made of. */
interface ChangeBars {
  /** With the decimals of its changes. */
  readonly subject: ShownSubject;
  readonly unit: string;
  /** Changes that are known, in the order of their bars. */
  readonly shown: readonly Change[];
  /** All changes, the missing ones too, in the catalogue's order. */
  readonly observed: readonly Observation[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

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

const judgedColour =
  (subject: ShownSubject, changes: readonly Change[], { catalogue: { palette } }: ChartContext) =>
  (area: string): string => {
    const { assessment = 'none' } = changes.find((change) => change.area === area) ?? {};
    const isJudged = subject.direction !== 'neutral' && (assessment === 'better' || assessment === 'worse');
    return isJudged ? palette[assessment] : palette.neutral;
  };

/** The city first, then the largest rise on top. */
const inOrder = (subject: ShownSubject, changes: readonly Change[], { city }: ChartContext): readonly Change[] => {
  const value = (change: Change) => {
    const amount = amountOf(subject, change);
    if (change.area === city?.id) return Number.POSITIVE_INFINITY;
    return amount.kind === 'known' ? amount.value : 0;
  };
  return changes
    .filter((change) => amountOf(subject, change).kind === 'known')
    .sort((a, b) => value(b) - value(a) || 0);
};

const barsOf = (subject: ShownSubject, template: ChartTemplate, context: ChartContext): ChangeBars => {
  const { from, to, changes } = newestChanges(subject, template.city, context);
  const observed = (all: readonly Change[]) =>
    all.map((change) => ({
      name: context.areas.get(change.area)?.name ?? change.area,
      quantity: amountOf(subject, change),
      smallBase: change.smallBase,
    }));
  const unit = changeUnit(subject);
  const parts = observed(changes.filter(({ area }) => area !== context.city?.id));
  const shown = { ...subject, decimals: changeDecimals(subject) };
  const spoken = { ...spokenOf(shown, context), unit };
  const compared = `${template.name} ${comparedText(from, to)}`;
  return {
    ...{ subject: shown, unit, shown: inOrder(subject, changes, context), observed: observed(changes) },
    heading: `${subject.name}: ${compared}`,
    subtitle: `${measuredText(`${subject.name}, ${compared}`, unit)}, ${placesSubtitle(template.city, context)}`,
    message: template.message ? changesMessage(spoken, context.evaluation.level, parts) : undefined,
  };
};

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
    rows: rowsFor(shown.length, title, subtitle, template.rows),
    alternative: alternativeOf(one),
    notes: notesOf(one, context),
    charts: barChart({
      ...{ kind: 'change-bar', title, subtitle, series: WORDS.change, count: shown.length },
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
  const extent = withLabels(extentOf(valuesOf(bars.observed)), subject.direction !== 'neutral');
  const build = (scale: AxisScale) => blockOf(bars, template, scale, context);
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
