import type { SuppressionKind } from '../model/disclosure';
import type { Count, CountIndex } from './counts';
import type { Publication } from './publication';

/** Why a reader sees no number: suppressed, or `absent` where nobody has one. */
export type HiddenKind = SuppressionKind | 'absent';

/** Counts without a printed number (nicht gezeigte Felder), by index. */
export type Hidden = ReadonlyMap<CountIndex, HiddenKind>;

/** Smallest and largest value that a count can have; infinite where there is no end. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Whether persons could be known by a count: small, no zero, of a source that is not anonymised, with a known place. */
export const isSmall = ({ value, at, tolerance }: Count, threshold: number, { hierarchy }: Publication): boolean =>
  value !== undefined &&
  value > 0 &&
  value < threshold &&
  tolerance === undefined &&
  hierarchy.areas.get(at.area)?.level !== 'rest';

/** What readers do not see before anything is done about it. With small counts, these as primary; else only what lacks a number. */
export const hiddenIn = (publication: Publication, threshold: number, withSmall: boolean): Hidden =>
  new Map(
    publication.counts.flatMap((count, index): readonly (readonly [CountIndex, HiddenKind])[] => {
      if (count.value === undefined) return [[index, count.delivered ? 'delivered' : 'absent']];
      return withSmall && isSmall(count, threshold, publication) ? [[index, 'primary']] : [];
    }),
  );

const UNBOUNDED: Range = { low: -Infinity, high: Infinity };

/** Series with a number below zero (balances of births and deaths): their counts have no lower end. */
export const signedSeries = ({ counts }: Publication): ReadonlySet<string> =>
  new Set(counts.flatMap(({ at, value = 0 }) => (value < 0 ? [at.series] : [])));

/** What a reader takes for granted about a count that is not shown. */
export type Prior = (index: CountIndex, kind: HiddenKind) => Range;

/**
 * The most that a reader can know before reckoning: no count is negative; what we suppress is no zero, since zeros are shown;
 * and, where `knowsRule`, a primary one lies below the threshold. A rule that leaves a single number (threshold 2) tells
 * nothing apart, and readers cannot know which count is primary: it is left out then.
 */
export const priorOf = (publication: Publication, threshold: number, knowsRule: boolean): Prior => {
  const signed = signedSeries(publication);
  return (index, kind) => {
    if (signed.has(publication.counts[index]?.at.series ?? '')) return UNBOUNDED;
    if (kind === 'primary' && knowsRule && threshold > 2) return { low: 1, high: threshold - 1 };
    return { low: kind === 'primary' || kind === 'complementary' ? 1 : 0, high: Infinity };
  };
};
