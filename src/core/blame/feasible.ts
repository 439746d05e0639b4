import { roundHalfAwayFromZero } from '../model/rounding';
import { plus, negative, times, unitsAt, type Exact } from './exact';
import type { Cell, CellIndex, Limit, Relation } from './system';

/** Σ factor × unknown ≤ bound, in whole numbers; factors in the order of the unknowns. */
interface Row {
  readonly factors: readonly bigint[];
  readonly bound: bigint;
}

/** A fraction with a positive denominator. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Values that an unknown can have; open ends are absent. */
export interface Span {
  readonly low?: Fraction;
  readonly high?: Fraction;
}

/** More rows than this come from no sheet; the answer is then unknown. */
const MOST_ROWS = 1500;

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b));

const reduced = ({ factors, bound }: Row): Row => {
  const divisor = factors.reduce(greatestDivisor, bound);
  return divisor > 1n
    ? { factors: factors.map((factor) => factor / divisor), bound: bound / divisor }
    : { factors, bound };
};

const rowOf = ({ terms, atMost }: Limit, cells: readonly Cell[], unknowns: readonly CellIndex[]): Row => {
  const factors: Exact[] = unknowns.map(() => ({ units: 0n, places: 0 }));
  let bound = atMost;
  for (const { cell, factor } of terms) {
    const index = unknowns.indexOf(cell);
    const value = cells[cell]?.exact;
    if (index >= 0) factors[index] = plus(factors[index] ?? factor, factor);
    else if (value) bound = plus(bound, negative(times(factor, value)));
  }
  const places = Math.max(bound.places, ...factors.map((factor) => factor.places));
  return reduced({ factors: factors.map((factor) => unitsAt(factor, places)), bound: unitsAt(bound, places) });
};

const notNegative = (index: number, count: number): Row => ({
  factors: Array.from({ length: count }, (_, at) => (at === index ? -1n : 0n)),
  bound: 0n,
});

const combined = (above: Row, below: Row, at: number): Row => {
  const [a, b] = [above.factors[at] ?? 0n, -(below.factors[at] ?? 0n)];
  return reduced({
    factors: above.factors.map((factor, index) => factor * b + (below.factors[index] ?? 0n) * a),
    bound: above.bound * b + below.bound * a,
  });
};

const distinct = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [`${row.factors.join()}|${row.bound}`, row])).values(),
];

/** Rows without the unknown that say the same of all others (Fourier–Motzkin); `undefined` where there are too many. */
const without = (rows: readonly Row[], at: number): readonly Row[] | undefined => {
  const above = rows.filter(({ factors }) => (factors[at] ?? 0n) > 0n);
  const below = rows.filter(({ factors }) => (factors[at] ?? 0n) < 0n);
  if (above.length * below.length > MOST_ROWS) return undefined;
  const rest = rows.filter(({ factors }) => (factors[at] ?? 0n) === 0n);
  return distinct([...rest, ...above.flatMap((one) => below.map((other) => combined(one, other, at)))]);
};

const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;

const spanIn = (rows: readonly Row[], at: number): Span | 'none' => {
  let span: Span = {};
  for (const { factors, bound } of rows) {
    const factor = factors[at] ?? 0n;
    if (factor === 0n && bound < 0n) return 'none';
    const end: Fraction = factor > 0n ? { over: bound, under: factor } : { over: -bound, under: -factor };
    if (factor > 0n && (!span.high || isLess(end, span.high))) span = { ...span, high: end };
    if (factor < 0n && (!span.low || isLess(span.low, end))) span = { ...span, low: end };
  }
  return span.low && span.high && isLess(span.high, span.low) ? 'none' : span;
};

const spanOf = (rows: readonly Row[], at: number, count: number): Span | 'none' | 'unknown' => {
  let left: readonly Row[] | undefined = rows;
  for (let other = 0; other < count && left; other += 1) if (other !== at) left = without(left, other);
  return left ? spanIn(left, at) : 'unknown';
};

const floor = ({ over, under }: Fraction): bigint => over / under - (over < 0n && over % under !== 0n ? 1n : 0n);

const onGrid = ({ over, under }: Fraction, places: number): Fraction => ({ over: over * 10n ** BigInt(places), under });

/** First and last unit of the last decimal within a span. */
const unitsIn = ({ low, high }: Span, places: number): { readonly first?: bigint; readonly last?: bigint } => ({
  ...(low && { first: -floor(onGrid({ over: -low.over, under: low.under }, places)) }),
  ...(high && { last: floor(onGrid(high, places)) }),
});

/** What a changed cell can become: one value, several, or none that has the right number of decimals. */
const repairedTo = (span: Span, places: number | undefined): number | 'several' | 'none' => {
  const { low, high } = span;
  if (places === undefined) {
    const single = low && high && low.over * high.under === high.over * low.under;
    return single ? Number(low.over) / Number(low.under) : 'several';
  }
  const { first, last } = unitsIn(span, places);
  if (first === undefined || last === undefined) return 'several';
  if (first > last) return 'none';
  return first === last ? Number(`${first}e-${places}`) : 'several';
};

/** The share that the two other cells of its relation give, as it is shown; `undefined` where one of those changes, too. */
const shareFor = (
  cell: CellIndex,
  changed: readonly CellIndex[],
  relations: readonly Relation[],
): number | undefined => {
  const lifted = relations.find(({ loose }) => loose?.cell === cell);
  if (!lifted?.loose || lifted.cells.some((other) => other !== cell && changed.includes(other))) return undefined;
  return roundHalfAwayFromZero(lifted.loose.value, lifted.loose.decimals);
};

/** Values that repair all relations given to the changed cells, in their order; `undefined` where several would. */
export type Repaired = readonly (number | undefined)[];

/**
 * Whether other values in these cells can keep all the relations, and which ones.
 *
 * Exact over the rational numbers. Whole numbers (or the last decimal) are asked of each cell on its own: for sums that is
 * enough, since their equations have whole solutions; for several cells that are bound by shares it may be too generous.
 */
export const repairOf = (
  changed: readonly CellIndex[],
  relations: readonly Relation[],
  cells: readonly Cell[],
): Repaired | 'impossible' | 'unknown' => {
  const binding = relations.filter(({ loose }) => !loose || !changed.includes(loose.cell));
  const rows = [
    ...binding.flatMap(({ limits }) => limits.map((limit) => rowOf(limit, cells, changed))),
    ...changed.flatMap((cell, index) => (cells[cell]?.count ? [notNegative(index, changed.length)] : [])),
  ];
  const repaired: (number | undefined)[] = [];
  for (const [index, cell] of changed.entries()) {
    const span = spanOf(distinct(rows), index, changed.length);
    if (span === 'unknown') return 'unknown';
    const value = span === 'none' ? 'none' : repairedTo(span, cells[cell]?.places);
    if (value === 'none') return 'impossible';
    repaired.push(value === 'several' ? shareFor(cell, changed, relations) : value);
  }
  return repaired;
};
