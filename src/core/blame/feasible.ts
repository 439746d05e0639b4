import { roundHalfAwayFromZero } from '../model/rounding';
import { plus, negative, times, unitsAt, type Exact } from './exact';
import { distinct, type Fraction, reduced, type Row, type Span, spanOf } from './elimination';
import type { Cell, CellIndex, Limit, Relation } from './system';

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
