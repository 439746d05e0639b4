import { type Observation, TOTAL_BREAKDOWN } from '../model/table';
import type { KeyedObservation } from './observations';

/** What tells one figure from all others. */
export type Combination = Pick<KeyedObservation, 'subject' | 'breakdown' | 'area' | 'referenceDate'>;

const ANY = '\u0002';

const looseKey = ({
  subject = ANY,
  breakdown = TOTAL_BREAKDOWN,
  area = ANY,
  referenceDate = ANY,
}: Partial<Combination>): string => [subject, breakdown, referenceDate, area].join('\u0001');

const keysOf = ({ subject, breakdown, area, referenceDate }: Observation): Partial<Combination> => ({
  ...(subject !== undefined && { subject }),
  ...(breakdown !== undefined && { breakdown }),
  ...(area !== undefined && { area }),
  ...(referenceDate !== undefined && { referenceDate }),
});

/** All ways to leave keys of a combination open. */
const openings = ({ subject, breakdown, area, referenceDate }: Combination): readonly string[] =>
  [{ subject }, {}].flatMap((bySubject) =>
    [{ area }, {}].flatMap((byArea) =>
      [{ referenceDate }, {}].map((byDate) => looseKey({ breakdown, ...bySubject, ...byArea, ...byDate })),
    ),
  );

const isLoose = ({ subject, area, referenceDate }: Observation): boolean =>
  subject === undefined || area === undefined || referenceDate === undefined;

/** Tells combinations that a row with an unreadable key may well be: that row has its finding already. */
export const explainable = (observations: readonly Observation[]): ((combination: Combination) => boolean) => {
  const loose = new Set(observations.filter(isLoose).map((observation) => looseKey(keysOf(observation))));
  return (combination) => loose.size > 0 && openings(combination).some((key) => loose.has(key));
};
