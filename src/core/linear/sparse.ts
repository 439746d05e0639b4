/** A linear equation Σ factor × unknown = 0 in whole numbers, factors by column; no factor is zero. */
export type SparseRow = ReadonlyMap<number, bigint>;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? absolute(a) : greatestDivisor(b, a % b));

const reduced = (row: ReadonlyMap<number, bigint>): SparseRow => {
  let divisor = 0n;
  for (const factor of row.values()) {
    divisor = greatestDivisor(divisor, factor);
    if (divisor === 1n) return row;
  }
  return new Map([...row].map(([column, factor]) => [column, factor / divisor]));
};

/** The row less as much of the pivot's as takes the column out of it. */
const without = (row: SparseRow, pivot: SparseRow, column: number): SparseRow => {
  const [own, other] = [row.get(column) ?? 0n, pivot.get(column) ?? 1n];
  const result = new Map<number, bigint>();
  for (const [at, factor] of row) result.set(at, factor * other);
  for (const [at, factor] of pivot) {
    const sum = (result.get(at) ?? 0n) - factor * own;
    if (sum === 0n) result.delete(at);
    else result.set(at, sum);
  }
  return reduced(result);
};

const unknownsIn = (row: SparseRow, isUnknown: (column: number) => boolean): readonly number[] =>
  [...row.keys()].filter(isUnknown);

/**
 * Reduced row echelon form (Gauss–Jordan) over the rational numbers, exact; rows by their pivot column.
 *
 * Only unknown columns become pivots; known ones are carried along, so that a row with a single unknown says from which
 * known numbers it follows. An unknown follows from the rows exactly where it is the only unknown of its pivot's row.
 *
 * @example eliminate([x + y = a, y = b], x and y unknown) // => x = a − b, y = b
 */
export const eliminate = (
  rows: readonly SparseRow[],
  isUnknown: (column: number) => boolean,
): ReadonlyMap<number, SparseRow> => {
  const pivots = new Map<number, SparseRow>();
  for (const row of [...rows].sort((a, b) => a.size - b.size)) {
    let rest = row;
    for (const column of unknownsIn(row, isUnknown)) {
      const pivot = pivots.get(column);
      if (pivot) rest = without(rest, pivot, column);
    }
    const [column] = unknownsIn(rest, isUnknown);
    if (column === undefined) continue;
    for (const [at, pivot] of pivots) if (pivot.has(column)) pivots.set(at, without(pivot, rest, column));
    pivots.set(column, rest);
  }
  return pivots;
};

/** Unknowns that follow from the rows, with the row that says how. */
export const determined = (
  rows: readonly SparseRow[],
  isUnknown: (column: number) => boolean,
): ReadonlyMap<number, SparseRow> =>
  new Map([...eliminate(rows, isUnknown)].filter(([, row]) => unknownsIn(row, isUnknown).length === 1));
