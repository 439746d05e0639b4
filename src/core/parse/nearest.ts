import { foldUmlauts, nameKey } from './text';

/** A name that a text could have meant (Vorschlag), with its key. */
export interface Candidate {
  readonly key: string;
  readonly label: string;
}

/** Makes candidates of names; a name is proposed as it is written here. */
export const candidatesOf = (labels: readonly string[]): readonly Candidate[] =>
  labels.map((label) => ({ key: foldUmlauts(nameKey(label)), label }));

const nextRow = (a: string, b: string, i: number, previous: readonly number[], before: readonly number[]): number[] => {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1];
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const edits = [(previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1)];
    row.push(Math.min(...edits, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
  }
  return row;
};

/**
 * Number of letters inserted, left out, replaced or swapped with their neighbour (Damerau-Levenshtein, restricted);
 * Infinity as soon as it is above `limit`.
 *
 * @example editDistance('aegidi', 'aegidii', 2) // => 1
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = nextRow(a, b, i, row, before);
    if (Math.min(...next) > limit) return Infinity;
    [before, row] = [row, next];
  }
  const distance = row[b.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
};

/** Letters that may be wrong in a name of this length before it counts as another name. */
const toleranceOf = (length: number): number => (length < 3 ? 0 : length <= 5 ? 1 : length <= 10 ? 2 : 3);

/** Whether a text is a slip of the pen away from a name: one wrong letter in a short name, three in a long one. */
export const isNear = (text: string, name: string): boolean => {
  const key = foldUmlauts(nameKey(name));
  return editDistance(foldUmlauts(nameKey(text)), key, toleranceOf(key.length)) < Infinity;
};

/** The candidate that a text most likely meant, `undefined` when none is near; the first of equally near ones. */
export const nearest = (text: string, candidates: readonly Candidate[]): string | undefined => {
  const key = foldUmlauts(nameKey(text));
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const limit = Math.min(toleranceOf(Math.min(key.length, candidate.key.length)), least - 1);
    const distance = limit < 0 ? Infinity : editDistance(key, candidate.key, limit);
    if (distance < least) [best, least] = [candidate.label, distance];
  }
  return best;
};
