import type { Catalogue, Wave } from '../model/catalogue';
import type { Change, Figure } from '../model/figure';
import { missing } from '../model/quantity';
import type { WavePair } from '../model/report';
import { change } from './change';
import { groupBy, seriesOf } from './group';
import { pairsOf } from './pairs';
import { isSmall } from './small-base';
import { spanOf } from './span';
import { subjectsOf, type Subject } from './subject';

const changesOfPair = (
  subject: Subject,
  [from, to]: readonly [from: Wave, to: Wave],
  byWave: ReadonlyMap<string, readonly Figure[]>,
  { breaks, settings }: Catalogue,
) => {
  const span = spanOf(breaks, subject.measures, from, to);
  const before = new Map(byWave.get(from.id)?.map((figure) => [figure.area, figure]));
  return (byWave.get(to.id) ?? []).map((figure): Change => {
    const { subject: id, breakdown, area, quantity } = figure;
    const earlier = before.get(area);
    return {
      subject: id,
      breakdown,
      area,
      from: from.id,
      to: to.id,
      ...change(subject, earlier?.quantity ?? missing('not-submitted'), quantity, span),
      smallBase: isSmall(earlier, settings) || isSmall(figure, settings),
    };
  });
};

/** Changes of one series (figures of one subject and breakdown) between its own waves. */
const changesOfSeries = (
  series: readonly Figure[],
  subject: Subject,
  catalogue: Catalogue,
  waves: readonly Wave[],
  chosen: readonly WavePair[] | undefined,
) => {
  const byWave = groupBy(series, ({ wave }) => wave);
  const own = new Map(waves.filter(({ id }) => byWave.has(id)).map((wave) => [wave.id, wave]));
  return pairsOf([...own.keys()], chosen).flatMap(({ from, to }) => {
    const [before, after] = [own.get(from), own.get(to)];
    return before && after ? changesOfPair(subject, [before, after], byWave, catalogue) : [];
  });
};

// Whether a distance between two groups should grow or shrink is not what the catalogue says of the value itself.
const judged = (subject: Subject, isGap: boolean): Subject => (isGap ? { ...subject, direction: 'neutral' } : subject);

/**
 * Changes of all figures, in their order: between consecutive waves of a series, then from its first to its last, or
 * between the chosen waves. A series that was not surveyed in a wave changes over the longer time; the figures' own waves
 * say so.
 */
export const changesOf = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  waves: readonly Wave[],
  chosen?: readonly WavePair[],
): readonly Change[] => {
  const subjects = subjectsOf(catalogue);
  return seriesOf(figures).flatMap((series) => {
    const subject = subjects.get(series[0]?.subject ?? '');
    if (!subject) return [];
    return changesOfSeries(series, judged(subject, series[0]?.gap !== undefined), catalogue, waves, chosen);
  });
};
