import type { CellAddress, Place } from './address';

/** A place that is a cell, never a sheet as a whole. */
export type CellPlace = Place & { readonly cell: CellAddress };

/** A cell that would have to change (verdächtige Zelle). */
export interface SuspectCell {
  readonly place: CellPlace;
  /** What stands there, as it was read. */
  readonly value: number;
  /** The one value that repairs everything together with the other cells of the suspicion; absent where several would. */
  readonly repaired?: number;
}

/**
 * What most likely happened (vermutete Ursache).
 *
 * - `digits-transposed`: two neighbouring digits have changed places
 * - `digit-missing`, `digit-doubled`, `digit-added`: one digit too few, the same digit twice, one digit too many
 * - `comma-shifted`: the value is `factor` times the right one (10, 100, 1000 or 0.1, 0.01, 0.001)
 * - `sign-flipped`: the right value with the other sign
 * - `swapped`: the values of the two cells have changed places
 * - `neighbour`: the value is that of the next row, the next column or the next date (`from`)
 */
export type Cause =
  | {
      readonly kind:
        'digits-transposed' | 'digit-missing' | 'digit-doubled' | 'digit-added' | 'sign-flipped' | 'swapped';
    }
  | { readonly kind: 'comma-shifted'; readonly factor: number }
  | { readonly kind: 'neighbour'; readonly of: 'row' | 'column' | 'date'; readonly from: CellPlace };

/**
 * How sure a suspicion is (Sicherheit). `only`: no other set of as few cells repairs everything. `one-of-several`: others
 * do, or it is not proven that none does. `not-determined`: the search was given up at its limit; no cell is named.
 */
export type Confidence = 'only' | 'one-of-several' | 'not-determined';

/**
 * A smallest set of cells whose change repairs all broken relations (Verdacht).
 *
 * `broken` are the places at which the broken relations are reported: totals, parts, shares. `alternatives` counts the
 * other sets of as few cells that repair the same relations; absent where they were not counted.
 */
export interface Suspicion {
  readonly cells: readonly SuspectCell[];
  readonly cause?: Cause;
  readonly broken: readonly CellPlace[];
  readonly confidence: Confidence;
  readonly alternatives?: number;
  /** Of several the only one that a slip of the pen explains. */
  readonly likeliest?: true;
}
