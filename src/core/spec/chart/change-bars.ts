import { sheetReference } from '../../model/address';
import type { ChartTemplate } from '../../model/chart-template';
import type { Change } from '../../model/figure';
import type { Content } from '../../model/spec';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { measuredText } from '../../text/chart-note.de';
import { changeUnit, spokenOf, type ChartContext } from './block';
import type { Observation } from './message';
import { changesMessage } from './message-areas';
import { placesSubtitle } from './place';
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

const newestChanges = (subject: ShownSubject, withCity: boolean, context: ChartContext) => {
  const { waves, level } = context.evaluation;
  const [from = '', to = ''] = waves.slice(-2);
  const isShown = ({ area }: Change) =>
    (withCity && area === context.city?.id) || context.areas.get(area)?.level === level;
  return { from, to, changes: context.changesOf(subject.id, TOTAL_BREAKDOWN, from, to).filter(isShown) };
};

/** A change as a formula over the two values on *Daten*; null where one is missing. */
export const changeFormula = (subject: ShownSubject, change: Change, context: ChartContext): Content => {
  const amount = amountOf(subject, change);
  const at = (wave: string) => context.locate(change.subject, change.breakdown, change.area, wave);
  const [from, to] = [at(change.from), at(change.to)];
  if (!from || !to || amount.kind === 'missing') return null;
  const [earlier, later] = [from, to].map(({ sheet, cell }) => sheetReference(sheet, cell));
  return formula(subject.kind === 'count' ? `(${later}/${earlier}-1)*100` : `${later}-${earlier}`, amount.value);
};

/** Colour of a bar by its assessment; neutral where the indicator has no direction. */
export const judgedColour =
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

/** Changes between the last two waves, with the words around them. */
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
  const spoken = { ...spokenOf(shown, context), unit };
  const compared = `${template.name} ${comparedText(from, to)}`;
  return {
    subject: shown,
    unit,
    shown: inOrder(subject, changes, context),
    observed: observed(changes),
    heading: `${subject.name}: ${compared}`,
    subtitle: `${measuredText(`${subject.name}, ${compared}`, unit)}, ${placesSubtitle(template.city, context)}`,
    message: template.message ? changesMessage(spoken, context.evaluation.level, parts) : undefined,
  };
};
