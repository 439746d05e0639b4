import type { Catalogue, Level, Wave } from '../model/catalogue';
import type { Figure, RankEntry, Ranking } from '../model/figure';
import { missing, type Missing } from '../model/quantity';
import { groupBy } from './group';
import { byRank, distanceTo, rank, rankChange, type Place } from './ranking';
import { isBroken } from './span';
import { subjectsOf, type Subject } from './subject';

/** Levels that may be ranked; totals and the rest row never are. */
export type RankedLevel = Exclude<Level, 'gesamtstadt' | 'rest'>;

interface Round {
  readonly wave: Wave;
  readonly figures: readonly Figure[];
  readonly places: ReadonlyMap<string, Place>;
  readonly city: Figure['quantity'];
}

interface Setting {
  readonly subject: Subject;
  readonly level: RankedLevel;
  readonly catalogue: Catalogue;
  readonly levelOf: ReadonlyMap<string, Level>;
}

const roundOf = (wave: Wave, figures: readonly Figure[], { subject, level, levelOf }: Setting): Round => {
  const own = figures.filter(({ area }) => levelOf.get(area) === level);
  const city = figures.find(({ area }) => levelOf.get(area) === 'gesamtstadt')?.quantity ?? missing('not-submitted');
  const places = rank(own, subject.decimals);
  return { wave, figures: own, city, places: new Map(places.map((place) => [place.area, place])) };
};

const earlierRank = (earlier: Round | undefined, area: string): number | Missing =>
  earlier ? (earlier.places.get(area)?.rank ?? missing('not-submitted')) : missing('not-applicable');

const changeSince = (earlier: Round | undefined, area: string, now: number | Missing, broken: boolean) => {
  const moved = rankChange(earlierRank(earlier, area), now);
  return broken && typeof moved === 'number' ? missing('not-comparable') : moved;
};

const entriesOf = (round: Round, earlier: Round | undefined, { subject, catalogue }: Setting): readonly RankEntry[] => {
  const broken = earlier !== undefined && isBroken(catalogue.breaks, subject.measures, earlier.wave, round.wave);
  return round.figures.map(({ area, quantity, denominator }) => {
    const { rank: place, tied } = round.places.get(area) ?? { rank: missing('not-submitted'), tied: false };
    return {
      area,
      quantity,
      rank: place,
      tied,
      smallBase: denominator?.kind === 'known' && denominator.value < catalogue.settings.smallBase,
      distance: distanceTo(round.city, quantity, subject.kind),
      rankChange: changeSince(earlier, area, place, broken),
    };
  });
};

const rankingsOfSeries = (series: readonly Figure[], waves: readonly Wave[], setting: Setting): readonly Ranking[] => {
  const byWave = groupBy(series, ({ wave }) => wave);
  const rounds = waves
    .filter(({ id }) => byWave.has(id))
    .map((wave) => roundOf(wave, byWave.get(wave.id) ?? [], setting))
    .filter(({ figures }) => figures.length > 0);
  return rounds.map((round, index) => {
    const earlier = rounds[index - 1];
    const entries = byRank(entriesOf(round, earlier, setting));
    return {
      subject: setting.subject.id,
      breakdown: series[0]?.breakdown ?? '',
      level: setting.level,
      wave: round.wave.id,
      earlierWave: earlier?.wave.id,
      size: entries.filter(({ rank: place }) => typeof place === 'number').length,
      entries,
      city: round.city,
    };
  });
};

/**
 * Rankings of every indicator, level and wave (Rangfolgen), in the figures' order; none where the indicator or the settings
 * do not want them. Each compares with the wave before it in which the indicator was surveyed.
 */
export const rankingsOf = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  waves: readonly Wave[],
  levels: readonly RankedLevel[],
): readonly Ranking[] => {
  if (!catalogue.settings.rankings) return [];
  const subjects = subjectsOf(catalogue);
  const levelOf = new Map(catalogue.areas.map(({ id, level }) => [id, level]));
  const series = [...groupBy(figures, ({ subject, breakdown }) => `${subject}|${breakdown}`).values()];
  return series.flatMap((one) => {
    const subject = subjects.get(one[0]?.subject ?? '');
    if (!subject?.ranked) return [];
    return levels.flatMap((level) => rankingsOfSeries(one, waves, { subject, level, catalogue, levelOf }));
  });
};
