import { keyOfAll, type Logical, type Reading } from './logical';

/** Values of the columns of a key in one row. */
export interface KeyRow<Place> {
  readonly place: Place;
  readonly values: readonly Reading[];
}

const isWhole = (values: readonly Reading[]): values is readonly Logical[] =>
  values.every((value) => value !== null && value !== undefined);

/** A row whose key stood in an earlier row already. */
export interface Repetition<Place> {
  readonly place: Place;
  readonly first: Place;
}

/**
 * Rows that repeat the key of an earlier one, each with the first row of that key. Keys with a missing or an unreadable
 * value are left out, as SQL leaves them out.
 */
export const findRepetitions = <Place>(rows: Iterable<KeyRow<Place>>): readonly Repetition<Place>[] => {
  const first = new Map<string, Place>();
  const found: Repetition<Place>[] = [];
  for (const { place, values } of rows) {
    if (!isWhole(values)) continue;
    const key = keyOfAll(values);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, place);
    else found.push({ place, first: earlier });
  }
  return found;
};

/** Rows whose key is none of the referenced ones; keys with a missing or an unreadable value refer to nothing. */
export const findStrays = <Place>(
  rows: Iterable<KeyRow<Place>>,
  referenced: Iterable<readonly Reading[]>,
): readonly Place[] => {
  const known = new Set<string>();
  for (const values of referenced) if (isWhole(values)) known.add(keyOfAll(values));
  const found: Place[] = [];
  for (const { place, values } of rows) if (isWhole(values) && !known.has(keyOfAll(values))) found.push(place);
  return found;
};
