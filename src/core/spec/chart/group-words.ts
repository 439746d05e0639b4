import { columnsText, gapNote, measuredText, smallBaseMeaning, smallBaseNote } from '../../text/chart-note.de';
import { breakNote, brokenText } from '../../text/chart.de';
import type { ChartContext } from './context';
import { distanceUnit, type GroupColumns } from './group-columns';
import type { Observation } from './message';
import { gaps, gapsOverTime, overTime, paragraph, sentence, valuesOf } from './text';
import { breaksBetween, dateOf } from './wave-dates';

const isSmall = ({ smallBase, quantity }: Observation): boolean => smallBase && quantity.kind === 'known';

const groupText = (name: string, values: readonly Observation[], decimals: number, signed = false): string =>
  valuesOf(values).length > 0
    ? `${overTime(name, values, decimals, signed)}${gaps(values)}`
    : gapsOverTime([{ name, course: values }]);

const breaksOf = ({ subject, of }: GroupColumns, context: ChartContext) =>
  breaksBetween(
    subject,
    of.map(({ name }) => dateOf(name, context)),
    context,
  );

/** What stands below the chart. */
export const groupNotes = (one: GroupColumns, context: ChartContext): readonly string[] => {
  const courses = [
    { name: one.groups.of, course: one.of },
    { name: one.groups.minus, course: one.minus },
  ];
  const small = [...one.of, ...one.minus].filter(isSmall);
  return [
    gapNote(one.groups.of, one.groups.minus),
    gapsOverTime(courses).trim(),
    smallBaseNote(
      small.map(({ name }) => name),
      context.catalogue.settings.smallBase,
    ),
    ...breaksOf(one, context).map((broken) => breakNote(broken)),
  ].filter((note) => note !== '');
};

/** The chart in words. */
export const groupAlternative = (one: GroupColumns, upright: boolean, context: ChartContext): string => {
  const { subject, groups, of, minus, distances, subtitle, message } = one;
  return paragraph([
    `${columnsText('groups', upright)}: ${subtitle}.`,
    sentence(message),
    groupText(`Gruppe ${groups.of}`, of, subject.decimals),
    groupText(`Gruppe ${groups.minus}`, minus, subject.decimals),
    groupText(measuredText(groups.name, distanceUnit(subject)), distances, subject.decimals, true),
    smallBaseMeaning([...of, ...minus].some(isSmall), context.catalogue.settings.smallBase),
    ...breaksOf(one, context).map(brokenText),
  ]);
};
