import { groupBy } from './observations';

/** A case with the number of further cases of its group that get no finding of their own. */
export interface Repeated<T> {
  readonly first: T;
  readonly more: { readonly more?: number };
}

const withRest = <T>(first: T, rest: number): Repeated<T> => ({ first, more: rest > 0 ? { more: rest } : {} });

/** The first case of each group, with the number of the others: one cause, one finding. */
export const oncePer = <T>(cases: readonly T[], keyOf: (entry: T) => string): readonly Repeated<T>[] =>
  [...groupBy(cases, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [withRest(first, others.length)],
  );

/** At most `limit` cases; the last one of them tells how many more there are. */
export const upTo = <T>(limit: number, cases: readonly T[]): readonly Repeated<T>[] =>
  cases.slice(0, limit).map((entry, index) => withRest(entry, index === limit - 1 ? cases.length - limit : 0));
