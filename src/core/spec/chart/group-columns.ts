import type { Area } from '../../model/catalogue';
import type { ChartTemplate } from '../../model/chart-template';
import { formatNumber } from '../../model/rounding';
import { proseText } from '../../text/chart-message.de';
import { groupsText, measuredText } from '../../text/chart-note.de';
import { periodText } from '../../text/chart.de';
import { changeUnit } from './axis';
import { spokenOf, type ChartContext } from './context';
import { comparableWaves, dateOf, waveNames } from './wave-dates';
import type { Observation } from './message';
import { gapMessage } from './message-course';
import type { ShownSubject } from '../subject';

/** Two groups whose distance is a figure of its own. */
export interface Groups {
  readonly name: string;
  readonly of: string;
  readonly minus: string;
}

/** Everything that one comparison of two groups is made of; values are one for each wave. */
export interface GroupColumns {
  readonly subject: ShownSubject;
  readonly groups: Groups;
  readonly of: readonly Observation[];
  readonly minus: readonly Observation[];
  readonly distances: readonly Observation[];
  /** Waves as they are named below their columns, with the distance. */
  readonly labels: readonly string[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

/** Pairs of groups that have a distance of their own in the city, in the order of the figures. */
export const groupsOf = (subject: ShownSubject, city: Area, { evaluation }: ChartContext): readonly Groups[] => {
  const own = evaluation.figures.filter((figure) => figure.subject === subject.id && figure.area === city.id);
  const named = own.flatMap(({ breakdown, gap }) => (gap ? [[breakdown, { name: breakdown, ...gap }] as const] : []));
  return [...new Map(named).values()];
};

const readings = (
  subject: ShownSubject,
  breakdown: string,
  city: Area,
  { evaluation, quantityOf, isSmall }: ChartContext,
): readonly Observation[] =>
  evaluation.waves.map((wave) => {
    const key = { subject: subject.id, breakdown, area: city.id, wave };
    return { name: wave, quantity: quantityOf(key), smallBase: isSmall(key) };
  });

/** A distance is in percentage points for shares, else in the subject's unit. */
export const distanceUnit = (subject: ShownSubject): string =>
  subject.kind === 'share' ? changeUnit(subject) : subject.unit;

/** A wave with the distance of its groups, signed and with its unit. */
export const distanceText = (name: string, { quantity }: Observation, subject: ShownSubject): string =>
  quantity.kind === 'known'
    ? `${name}: Abstand ${proseText(formatNumber(quantity.value, subject.decimals, { signed: true }))} ${distanceUnit(subject)}`
    : `${name}: ohne Abstand`;

/** What a comparison of two groups shows in the city, wave by wave. */
export const columnsOf = (
  subject: ShownSubject,
  groups: Groups,
  city: Area,
  template: ChartTemplate,
  context: ChartContext,
): GroupColumns => {
  const [of, minus, gap] = [groups.of, groups.minus, groups.name].map((one) => readings(subject, one, city, context));
  // A distance stands on a small base where one of its groups does.
  const distances = (gap ?? []).map((one, index) => ({
    ...one,
    smallBase: [of, minus].some((group) => group?.[index]?.smallBase === true),
  }));
  const comparable = comparableWaves(subject, context);
  const spoken = { ...spokenOf(subject, context), unit: distanceUnit(subject) };
  const sound = distances.filter(({ name }) => comparable.includes(name));
  const names = waveNames(subject, context);
  const period = periodText(context.evaluation.waves.map((wave) => dateOf(wave, context)));
  const measured = measuredText(subject.name, subject.unit);
  return {
    subject,
    groups,
    of: of ?? [],
    minus: minus ?? [],
    distances,
    labels: distances.map((one, index) => distanceText(names[index] ?? one.name, one, subject)),
    heading: `${subject.name}: ${template.name}, ${groups.name}`,
    subtitle: `${measured}, ${groupsText(groups.of, groups.minus)}, ${city.name}, ${period}`,
    message: template.message ? gapMessage(spoken, sound) : undefined,
  };
};
