import type { Area } from '../../model/catalogue';
import { changeUnit, comparableWaves, type ChartContext } from './block';
import { courseOf } from './course';
import { byValue, extremes, gaps, listed, trend } from './text';
import type { ShownSubject } from '../subject';

/**
 * The course of an area in words: its values, the run since the last break in the series, and what is missing; '' where it has
 * no value at all. `name` is what it is called, where that is not its own name.
 */
export const areaCourseText = (
  subject: ShownSubject,
  area: Area,
  context: ChartContext,
  name: string = area.name,
): string => {
  const course = courseOf(subject, area, context.evaluation.waves, context);
  const known = course.flatMap((one) => byValue([one]));
  const comparable = courseOf(subject, area, comparableWaves(subject, context), context);
  const run = { decimals: subject.decimals, unit: changeUnit(subject), relative: subject.kind === 'count' };
  return known.length > 0 ? `${name}: ${listed(known, subject.decimals)}.${trend(comparable, run)}${gaps(course)}` : '';
};

/** Highest and lowest area in the last wave, and what has no value in which wave; '' where there are fewer than two areas. */
export const areasAtEndText = (subject: ShownSubject, areas: readonly Area[], context: ChartContext): string => {
  const { waves } = context.evaluation;
  const last = waves.at(-1) ?? '';
  const at = (some: readonly string[], named: (area: Area, wave: string) => string) =>
    areas.flatMap((area) =>
      courseOf(subject, area, some, context).map((one) => ({ ...one, name: named(area, one.name) })),
    );
  const parts = at([last], ({ name }) => name);
  const earlier = at(waves.slice(0, -1), ({ name }, wave) => `${name} ${wave}`);
  return parts.length > 1 ? `${extremes(parts, subject, { when: last })}${gaps([...parts, ...earlier])}` : '';
};
