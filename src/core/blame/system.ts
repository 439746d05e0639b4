import type { CellPlace } from '../model/blame';
import type { IsoDate } from '../model/table';
import { type Exact, isAtMost, plus, times } from './exact';

/** Index of a cell in its system. */
export type CellIndex = number;

/** A cell with a number that relations hold against others (Zelle des Systems). */
export interface Cell {
  readonly place: CellPlace;
  readonly value: number;
  readonly exact: Exact;
  /** Decimals that a right value has at most; absent where nobody says. */
  readonly places: number | undefined;
  /** Counts are never below zero. */
  readonly count: boolean;
  /** What the number is about without its date, and the date: to find the same figure of another date. */
  readonly series: string;
  readonly date: IsoDate;
}

/** Σ factor × cell ≤ `atMost`. */
export interface Limit {
  readonly terms: readonly { readonly cell: CellIndex; readonly factor: Exact }[];
  readonly atMost: Exact;
}

/**
 * What cells must keep among each other (Beziehung). A changed `loose` cell lifts the relation: a share's value can always
 * be made to fit its numerator and denominator.
 */
export interface Relation {
  readonly kind: 'sum' | 'breakdown' | 'part-whole' | 'share' | 'own';
  /** Where the relation is reported when it is broken. */
  readonly at: CellIndex;
  readonly cells: readonly CellIndex[];
  readonly limits: readonly Limit[];
  /** An equation without tolerance: one of its cells cannot change alone. */
  readonly exactly?: true;
  readonly loose?: { readonly cell: CellIndex; readonly value: number; readonly decimals: number };
}

/** Cells of a sheet and all that relates them (Gleichungssystem). */
export interface System {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** Whether the cells keep a limit, some of them with other values. */
export const keepsLimit = (
  { terms, atMost }: Limit,
  cells: readonly Cell[],
  changed: ReadonlyMap<CellIndex, Exact> = new Map(),
): boolean => {
  const start: Exact = { units: 0n, places: 0 };
  const sum = terms.reduce((total, { cell, factor }) => {
    const value = changed.get(cell) ?? cells[cell]?.exact;
    return value ? plus(total, times(factor, value)) : total;
  }, start);
  return isAtMost(sum, atMost);
};

/** Whether the cells keep a relation; what a cell alone breaks (a negative count, half a person) is `own`. */
export const holds = (relation: Relation, cells: readonly Cell[]): boolean =>
  relation.kind !== 'own' && relation.limits.every((limit) => keepsLimit(limit, cells));
