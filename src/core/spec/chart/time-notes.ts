import type { Area } from '../../model/catalogue';
import { formatNumber } from '../../model/rounding';
import { valueText } from '../../text/chart-message.de';
import { inWavesText, smallBasesNote } from '../../text/chart-note.de';
import { breakNote, CHART_WORDS, truncatedText } from '../../text/chart.de';
import type { ChartContext } from './context';
import { breaksBetween } from './wave-dates';
import { courseOf } from './course';
import type { AxisScale } from './scale';
import { gapsOverTime, type NamedCourse } from './text';
import { breaksIn, type Column } from './time-columns';
import type { ShownSubject } from '../subject';

/** Areas on a small base: by name alone where all their values stand on one, else with the waves. */
export const smallBases = (courses: readonly NamedCourse[]): readonly string[] =>
  courses.flatMap(({ name, course }) => {
    const known = course.filter(({ quantity }) => quantity.kind === 'known');
    const small = known.filter(({ smallBase }) => smallBase).map((one) => one.name);
    if (small.length === 0) return [];
    return [small.length === known.length ? name : inWavesText(name, small)];
  });

/** Notes of a chart over time: what is missing or stands on a small base, breaks, and an axis that does not begin at zero. */
export const timeNotes = (
  subject: ShownSubject,
  areas: readonly Area[],
  columns: readonly Column[],
  { minimum }: AxisScale,
  context: ChartContext,
): readonly string[] => {
  const courses = areas.map((area) => ({
    name: area.name,
    course: courseOf(subject, area, context.evaluation.waves, context),
  }));
  const dates = columns.map(({ date }) => date);
  const start = formatNumber(minimum, Number.isInteger(minimum) ? 0 : subject.decimals);
  return [
    gapsOverTime(courses).trim(),
    smallBasesNote(smallBases(courses), context.catalogue.settings.smallBase),
    ...breaksBetween(subject, dates, context).map(breakNote),
    ...(breaksIn(columns).length > 0 ? [CHART_WORDS.breakNote] : []),
    ...(minimum > 0 ? [truncatedText(subject.unit === 'Prozent' ? valueText(start, subject.unit) : start)] : []),
  ].filter((note) => note !== '');
};
