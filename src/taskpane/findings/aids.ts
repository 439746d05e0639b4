import { type Place, toA1 } from '../../core/model/address';
import type { Suspicion } from '../../core/model/blame';
import type { Finding } from '../../core/model/finding';
import { REPAIR_CODES, type Repair } from '../../core/model/repair';
import type { Review } from '../../core/model/review';
import { suspicionGroups } from '../suspicions/groups';

/** What helps with a finding (Hilfen): a safe repair of its cell, or a suspicion about it. */
export interface Aids {
  readonly repairOf: (finding: Finding) => Repair | undefined;
  readonly suspicionOf: (finding: Finding) => Suspicion | undefined;
}

const keyOf = ({ sheet, cell }: Place): string => `${sheet}!${cell ? toA1(cell) : ''}`;

const repairable: ReadonlySet<string> = new Set(REPAIR_CODES);

/** Findings about spelling are helped by repairs, all others but mere notices by suspicions. */
export const aidsOf = ({ repairs, suspicions }: Pick<Review, 'repairs' | 'suspicions'>): Aids => {
  const repairAt = new Map(repairs.map((repair) => [keyOf(repair.place), repair]));
  const likeliestFirst = suspicionGroups(suspicions).flatMap(({ first, others }) => [first, ...others]);
  const entries = likeliestFirst.flatMap((suspicion) => {
    const places = [...suspicion.cells.map(({ place }) => place), ...suspicion.broken];
    return places.map((place) => [keyOf(place), suspicion] as const);
  });
  const suspicionAt = new Map(entries.reverse());
  return {
    repairOf: ({ code, place }) => (repairable.has(code) ? repairAt.get(keyOf(place)) : undefined),
    suspicionOf: ({ code, severity, place }) =>
      severity === 'notice' || repairable.has(code) ? undefined : suspicionAt.get(keyOf(place)),
  };
};
