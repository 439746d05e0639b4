import type { Area } from '../../model/catalogue';
import type { ChartTemplate } from '../../model/chart-template';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { measuredText } from '../../text/chart-note.de';
import { periodText } from '../../text/chart.de';
import { spokenOf, type ChartContext } from './context';
import { breaksBetween, comparableWaves, dateOf } from './wave-dates';
import type { Observation } from './message';
import { wavesMessage, type Pair } from './message-areas';
import { partsOf, placesOf, placesSubtitle } from './place';
import type { ShownSubject } from '../subject';

/** More areas than this stand side by side with their last two waves only. */
const MOST_AREAS = 12;
/** An area with its values, one for each wave that is shown. */
export interface Course {
  readonly area: Area;
  readonly values: readonly Observation[];
}

/** Everything that one comparison of waves is made of. */
export interface Comparison {
  readonly subject: ShownSubject;
  readonly waves: readonly string[];
  readonly courses: readonly Course[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

const courseOf = (
  subject: ShownSubject,
  area: Area,
  waves: readonly string[],
  { quantityOf, isSmall }: ChartContext,
): Course => ({
  area,
  values: waves.map((wave) => {
    const key = { subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave };
    return { name: wave, quantity: quantityOf(key), smallBase: isSmall(key) };
  }),
});

const messageOf = (subject: ShownSubject, parts: readonly Course[], context: ChartContext): string | undefined => {
  const comparable = comparableWaves(subject, context);
  const pairs = parts.flatMap(({ area, values }): readonly Pair[] => {
    const [earlier, later] = values.filter(({ name }) => comparable.includes(name)).slice(-2);
    return earlier && later ? [{ name: area.name, earlier, later }] : [];
  });
  return wavesMessage(spokenOf(subject, context), context.evaluation.level, pairs);
};

/** All areas with their values, one for each wave that is shown; of many areas the last two waves only. */
export const comparisonOf = (subject: ShownSubject, template: ChartTemplate, context: ChartContext): Comparison => {
  const areas = partsOf(subject, context);
  const places = placesOf(template.city, context, areas);
  const waves = context.evaluation.waves.slice(places.length > MOST_AREAS ? -2 : 0);
  const courses = places.map((area) => courseOf(subject, area, waves, context));
  const parts = courses.filter(({ area }) => area.id !== context.city?.id);
  const period = periodText(waves.map((wave) => dateOf(wave, context)));
  return {
    subject,
    waves,
    courses,
    heading: `${subject.name}: ${template.name}`,
    subtitle: `${measuredText(subject.name, subject.unit)}, ${placesSubtitle(template.city, context, areas)}, ${period}`,
    message: template.message ? messageOf(subject, parts, context) : undefined,
  };
};

/** Breaks in the series between the waves that are shown. */
export const breaksOf = ({ subject, waves }: Comparison, context: ChartContext) =>
  breaksBetween(
    subject,
    waves.map((wave) => dateOf(wave, context)),
    context,
  );
