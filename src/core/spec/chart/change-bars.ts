import { sheetReference } from '../../model/address';
import type { ChartTemplate } from '../../model/chart-template';
import type { Change } from '../../model/figure';
import type { WavePair } from '../../model/report';
import type { Content } from '../../model/spec';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { measuredText } from '../../text/chart-note.de';
import { dateText } from '../../text/number.de';
import { changeUnit } from './axis';
import { spokenOf, type ChartContext } from './context';
import { dateOf } from './wave-dates';
import type { Observation } from './message';
import { changesMessage } from './message-areas';
import { type BarColours, barColours, partsOf, placesSubtitle } from './place';
import { formula } from '../formula';
import type { ShownSubject } from '../subject';
import { comparedText } from '../words';

/** Everything that one chart of changes is made of. */
export interface ChangeBars {
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

/** Of the pairs that were compared the one with the newest later wave; of several such the shortest. */
const newestPair = (subject: ShownSubject, context: ChartContext): WavePair => {
  const order = ({ from, to }: WavePair) => `${dateOf(to, context)} ${dateOf(from, context)}`;
  return context.evaluation.changes
    .filter((change) => change.subject === subject.id && change.breakdown === TOTAL_BREAKDOWN)
    .reduce<WavePair>((best, one) => (best.to === '' || order(one) > order(best) ? one : best), { from: '', to: '' });
};

const newestChanges = (subject: ShownSubject, withCity: boolean, context: ChartContext) => {
  const { level } = context.evaluation;
  const { from, to } = newestPair(subject, context);
  const isShown = ({ area }: Change) =>
    (withCity && area === context.city?.id) || context.areas.get(area)?.level === level;
  return { from, to, changes: context.changesOf(subject.id, TOTAL_BREAKDOWN, from, to).filter(isShown) };
};

/** Whether other waves lie between two: a message then says which ones it compares. */
const isFar = ({ from, to }: WavePair, context: ChartContext): boolean =>
  context.catalogue.waves.some(
    ({ referenceDate }) => referenceDate > dateOf(from, context) && referenceDate < dateOf(to, context),
  );

/** A change as a formula over the two values on *Daten*; null where one is missing. */
export const changeFormula = (subject: ShownSubject, change: Change, context: ChartContext): Content => {
  const amount = amountOf(subject, change);
  const at = (wave: string) => context.locate(change.subject, change.breakdown, change.area, wave);
  const [from, to] = [at(change.from), at(change.to)];
  if (!from || !to || amount.kind === 'missing') return null;
  const [earlier, later] = [from, to].map(({ sheet, cell }) => sheetReference(sheet, cell));
  return formula(subject.kind === 'count' ? `(${later}/${earlier}-1)*100` : `${later}-${earlier}`, amount.value);
};

/** Bars by their assessment; as all bars of the house where the indicator has no direction. */
export const changeColours = (subject: ShownSubject, changes: readonly Change[], context: ChartContext): BarColours => {
  if (subject.direction === 'neutral') return barColours(context);
  const { palette } = context.catalogue;
  const assessments = new Map(changes.map(({ area, assessment }) => [area, assessment]));
  const of = (area: string) => {
    const assessment = assessments.get(area);
    return assessment === 'better' || assessment === 'worse' ? palette[assessment] : undefined;
  };
  return { usual: palette.neutral, of };
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

/** Changes of the newest pair of waves, with the words around them. */
export const barsOf = (subject: ShownSubject, template: ChartTemplate, context: ChartContext): ChangeBars => {
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
  const { name } = spokenOf(shown, context);
  const spoken = { ...shown, unit, name: isFar({ from, to }, context) ? `${name} ${comparedText(from, to)}` : name };
  const compared = `${template.name} ${comparedText(from, to)}`;
  const between = `${template.name} ${comparedText(dateText(dateOf(from, context)), dateText(dateOf(to, context)))}`;
  return {
    subject: shown,
    unit,
    shown: inOrder(subject, changes, context),
    observed: observed(changes),
    heading: `${subject.name}: ${compared}`,
    subtitle: `${measuredText(`${subject.name}, ${between}`, unit)}, ${placesSubtitle(template.city, context, partsOf(subject, context))}`,
    message: template.message ? changesMessage(spoken, context.evaluation.level, parts) : undefined,
  };
};
