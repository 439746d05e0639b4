import type { Area } from '../../model/catalogue';
import { smallBaseMeaning, unitBeside } from '../../text/chart-note.de';
import { changeUnit } from './axis';
import type { ChartContext } from './context';
import { comparableWaves } from './wave-dates';
import { courseOf } from './course';
import { gaps, gapsOverTime, overTime, valuesOf } from './text';
import { extremes } from './text-ends';
import { trend } from './text-trend';
import type { ShownSubject } from '../subject';

/**
 * The course of an area in words: its values, the run since the last break in the series, and what is missing; '' where it has
 * no value at all.
 */
export const areaCourseText = (subject: ShownSubject, area: Area, context: ChartContext): string => {
  const course = courseOf(subject, area, context.evaluation.waves, context);
  const comparable = courseOf(subject, area, comparableWaves(subject, context), context);
  const run = {
    decimals: subject.decimals,
    unit: unitBeside(subject.name, changeUnit(subject)),
    relative: subject.kind === 'count',
  };
  return valuesOf(course).length === 0
    ? ''
    : `${overTime(area.name, course, subject.decimals)}${trend(comparable, run)}${gaps(course)}`;
};

/** Highest and lowest area in the last wave, and what has no value in which wave; '' where there are fewer than two areas. */
export const areasAtEndText = (subject: ShownSubject, areas: readonly Area[], context: ChartContext): string => {
  const { waves } = context.evaluation;
  const last = waves.at(-1) ?? '';
  const { name, decimals } = subject;
  const unit = unitBeside(name, subject.unit);
  const courses = areas.map((area) => ({ name: area.name, course: courseOf(subject, area, waves, context) }));
  const atEnd = courses.flatMap(({ name: area, course }) => course.slice(-1).map((one) => ({ ...one, name: area })));
  return areas.length > 1 ? `${extremes(atEnd, { decimals, unit }, last)}${gapsOverTime(courses)}` : '';
};

/** What is meant by a small base; '' where no value of the areas stands on one. */
export const smallBaseText = (subject: ShownSubject, areas: readonly Area[], context: ChartContext): string => {
  const { evaluation, catalogue } = context;
  const isSmall = (area: Area) =>
    courseOf(subject, area, evaluation.waves, context).some(
      ({ smallBase, quantity }) => smallBase && quantity.kind === 'known',
    );
  return smallBaseMeaning(areas.some(isSmall), catalogue.settings.smallBase);
};
