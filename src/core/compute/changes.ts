import type { Catalogue, Wave } from '../model/catalogue';
import type { Change, Figure } from '../model/figure';
import { missing } from '../model/quantity';
import { change } from './change';
import { groupBy } from './group';
import { spanOf } from './span';
import { subjectsOf, type Subject } from './subject';

type Pair = readonly [from: Wave, to: Wave];

/** Consecutive waves, and the first with the last where that is another pair. */
export const pairsOf = (waves: readonly Wave[]): readonly Pair[] => {
  const consecutive = waves.slice(1).map((to, index): Pair => [waves[index] ?? to, to]);
  const [first, last] = [waves[0], waves.at(-1)];
  return first && last && consecutive.length > 1 ? [...consecutive, [first, last]] : consecutive;
};

const changesOfPair = (
  subject: Subject,
  [from, to]: Pair,
  byWave: ReadonlyMap<string, readonly Figure[]>,
  breaks: Catalogue['breaks'],
) => {
  const span = spanOf(breaks, subject.measures, from, to);
  const before = new Map(byWave.get(from.id)?.map(({ area, quantity }) => [area, quantity]));
  return (byWave.get(to.id) ?? []).map(({ subject: id, breakdown, area, quantity }): Change => ({
    subject: id,
    breakdown,
    area,
    from: from.id,
    to: to.id,
    ...change(subject, before.get(area) ?? missing('not-submitted'), quantity, span),
  }));
};

/** Changes of one series (figures of one subject and breakdown) between its own waves. */
const changesOfSeries = (series: readonly Figure[], subject: Subject, catalogue: Catalogue, waves: readonly Wave[]) => {
  const byWave = groupBy(series, ({ wave }) => wave);
  const pairs = pairsOf(waves.filter(({ id }) => byWave.has(id)));
  return pairs.flatMap((pair) => changesOfPair(subject, pair, byWave, catalogue.breaks));
};

/**
 * Changes of all figures, in their order: between consecutive waves of a series, then from its first to its last. A series
 * that was not surveyed in a wave changes over the longer time; the figures' own waves say so.
 */
export const changesOf = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  waves: readonly Wave[],
): readonly Change[] => {
  const subjects = subjectsOf(catalogue);
  const series = groupBy(figures, ({ subject, breakdown }) => `${subject}|${breakdown}`);
  return [...series.values()].flatMap((one) => {
    const subject = subjects.get(one[0]?.subject ?? '');
    return subject ? changesOfSeries(one, subject, catalogue, waves) : [];
  });
};
