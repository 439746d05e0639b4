import { beforeBreakText } from '../../text/chart.de';
import type { ChartContext } from './context';
import type { ShownSubject } from '../subject';

/** Reference date of a wave. */
export const dateOf = (wave: string, { catalogue }: ChartContext): string =>
  catalogue.waves.find(({ id }) => id === wave)?.referenceDate ?? `${wave}-12-31`;

/** Series breaks of a subject between the first and the last of some dates. */
export const breaksBetween = (subject: ShownSubject, dates: readonly string[], { catalogue }: ChartContext) =>
  catalogue.breaks.filter(
    ({ measures, before, after }) =>
      measures.some((id) => subject.measures.includes(id)) &&
      dates.some((date) => date <= before) &&
      dates.some((date) => date >= after),
  );

/** Waves of the evaluation that can be compared with its last one: those after the last break in the series. */
export const comparableWaves = (subject: ShownSubject, context: ChartContext): readonly string[] => {
  const { waves } = context.evaluation;
  const dates = waves.map((wave) => dateOf(wave, context));
  const since = breaksBetween(subject, dates, context)
    .map(({ after }) => after)
    .sort()
    .at(-1);
  return since === undefined ? waves : waves.filter((_, index) => (dates[index] ?? '') >= since);
};

/** Names of the waves; those before the last break in the series say so, since nothing may be read across it. */
export const waveNames = (subject: ShownSubject, context: ChartContext): readonly string[] => {
  const comparable = comparableWaves(subject, context);
  return context.evaluation.waves.map((wave) => (comparable.includes(wave) ? wave : beforeBreakText(wave)));
};
