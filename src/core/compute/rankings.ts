import type { Catalogue, Level, Wave } from '../model/catalogue';
import type { Figure, RankEntry, Ranking } from '../model/figure';
import { missing, type Missing } from '../model/quantity';
import { groupBy, seriesOf } from './group';
import { quartersAmong } from './quarters';
import { byRank, distanceTo, rank, rankChange, ratioTo, type Place } from './ranking';
import { isSmall } from './small-base';
import { isBroken } from './span';
import { spreadOf } from './spread';
import { subjectsOf, type Subject } from './subject';

/** Levels that may be ranked; totals and the rest row never are. */
export type RankedLevel = Exclude<Level, 'gesamtstadt' | 'rest'>;

interface Round {
  readonly wave: Wave;
  readonly figures: readonly Figure[];
  /** Those that take part; the others are on too small a base. */
  readonly ranked: readonly Figure[];
  readonly places: ReadonlyMap<string, Place>;
  readonly city: Figure['quantity'];
}

interface Setting {
  readonly subject: Subject;
  readonly level: RankedLevel;
  readonly catalogue: Catalogue;
  readonly levelOf: ReadonlyMap<string, Level>;
}

const roundOf = (wave: Wave, figures: readonly Figure[], setting: Setting): Round => {
  const { subject, level, levelOf, catalogue } = setting;
  const own = figures.filter(({ area }) => levelOf.get(area) === level);
  const city = figures.find(({ area }) => levelOf.get(area) === 'gesamtstadt')?.quantity ?? missing('not-submitted');
  const excludes = catalogue.settings.smallBaseRanks === 'excluded';
  // What has no value keeps its own reason.
  const isExcluded = (figure: Figure) =>
    excludes && figure.quantity.kind === 'known' && isSmall(figure, catalogue.settings);
  const ranked = own.filter((figure) => !isExcluded(figure));
  const places = new Map(rank(ranked, subject.decimals).map((place) => [place.area, place]));
  return { wave, figures: own, ranked, city, places };
};

// Whoever is there but does not take part is on too small a base.
const placeIn = ({ places, figures }: Round, area: string): Pick<Place, 'rank' | 'tied'> =>
  places.get(area) ?? {
    rank: missing(figures.some((figure) => figure.area === area) ? 'unreliable' : 'not-submitted'),
    tied: false,
  };

const earlierRank = (earlier: Round | undefined, area: string): number | Missing =>
  earlier ? placeIn(earlier, area).rank : missing('not-applicable');

const changeSince = (earlier: Round | undefined, area: string, now: number | Missing, broken: boolean) => {
  const moved = rankChange(earlierRank(earlier, area), now);
  return broken && typeof moved === 'number' ? missing('not-comparable') : moved;
};

const entriesOf = (round: Round, earlier: Round | undefined, { subject, catalogue }: Setting): readonly RankEntry[] => {
  const broken = earlier !== undefined && isBroken(catalogue.breaks, subject.measures, earlier.wave, round.wave);
  const quarterOf = quartersAmong(
    round.ranked.map(({ quantity }) => quantity),
    subject.decimals,
  );
  return round.figures.map((figure) => {
    const { area, quantity } = figure;
    const { rank: place, tied } = placeIn(round, area);
    return {
      area,
      quantity,
      rank: place,
      tied,
      smallBase: catalogue.settings.smallBaseRanks !== 'kept' && isSmall(figure, catalogue.settings),
      distance: distanceTo(round.city, quantity, subject.kind),
      ratio: ratioTo(round.city, quantity, subject.kind),
      quarter: typeof place === 'number' ? quarterOf(quantity) : place,
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
      spread: spreadOf(round.figures, setting.subject),
    };
  });
};

/**
 * Rankings of every indicator, level and wave (Rangfolgen), in the figures' order; none where the indicator or the settings
 * do not want them, and none of distances between groups. Each compares with the wave before it in which the indicator was surveyed.
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
  return seriesOf(figures).flatMap((one) => {
    const subject = subjects.get(one[0]?.subject ?? '');
    if (!subject?.ranked || one[0]?.gap) return [];
    return levels.flatMap((level) => rankingsOfSeries(one, waves, { subject, level, catalogue, levelOf }));
  });
};
