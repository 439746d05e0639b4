import { determined, eliminate, type SparseRow } from '../linear/sparse';
import type { CountIndex } from './counts';
import type { Hidden } from './hidden';
import type { Publication } from './publication';
import type { Relation } from './relation';

/** Column of what the printed counts of an equation add up to. */
const PRINTED = -1;

const isUnknownIn =
  (hidden: Hidden) =>
  (column: number): boolean =>
    hidden.has(column);

const hiddenTerms = ({ terms }: Relation, hidden: Hidden): readonly Relation['terms'][number][] =>
  terms.filter(({ count }) => hidden.has(count));

const rowOf = (terms: Relation['terms']): SparseRow =>
  new Map(terms.map(({ count, factor }) => [count, BigInt(factor)]));

/** Σ factor × value over the printed counts of a relation. */
export const printedSum = ({ terms }: Relation, hidden: Hidden, { counts }: Publication): number =>
  terms.reduce((sum, { count, factor }) => (hidden.has(count) ? sum : sum + factor * (counts[count]?.value ?? 0)), 0);

/** Hidden counts that follow from printed ones over exact sums, whatever the numbers are. */
export const followsFrom = (relations: readonly Relation[], hidden: Hidden): ReadonlySet<CountIndex> => {
  const rows = relations.filter(({ exact }) => exact).map((relation) => rowOf(hiddenTerms(relation, hidden)));
  return new Set(determined(rows, isUnknownIn(hidden)).keys());
};

/** The printed counts from which each hidden count follows that does; by hidden count. */
export const derivations = (
  relations: readonly Relation[],
  hidden: Hidden,
): ReadonlyMap<CountIndex, readonly CountIndex[]> => {
  const isUnknown = isUnknownIn(hidden);
  const rows = relations.filter(({ exact }) => exact).map(({ terms }) => rowOf(terms));
  return new Map(
    [...determined(rows, isUnknown)].map(([count, row]) => [
      count,
      [...row.keys()].filter((column) => !isUnknown(column)).sort((a, b) => a - b),
    ]),
  );
};

/** Relations of hidden counts alone, among them those that follow from several together; numbers beyond 2^53 left out. */
export const reckoned = (
  relations: readonly Relation[],
  hidden: Hidden,
  publication: Publication,
): readonly Relation[] => {
  const sums = relations.map((relation): Relation => {
    const printed = printedSum(relation, hidden, publication);
    return {
      ...relation,
      terms: hiddenTerms(relation, hidden),
      low: relation.low - printed,
      high: relation.high - printed,
    };
  });
  const rows = sums
    .filter(({ exact, low, high }) => exact && low === high)
    .map(({ terms, low }) => new Map([...rowOf(terms), ...(low === 0 ? [] : [[PRINTED, BigInt(-low)] as const])]));
  const implied = [...eliminate(rows, isUnknownIn(hidden)).values()].map((row): Relation => {
    const bound = Number(-(row.get(PRINTED) ?? 0n));
    const terms = [...row].filter(([column]) => column !== PRINTED);
    return {
      dimension: '',
      terms: terms.map(([count, factor]) => ({ count, factor: Number(factor) })),
      low: bound,
      high: bound,
      exact: true,
    };
  });
  return [...sums, ...implied.filter(isSafe)].filter(({ terms }) => terms.length > 0);
};

const isSafe = ({ terms, low }: Relation): boolean =>
  Number.isSafeInteger(low) && terms.every(({ factor }) => Number.isSafeInteger(factor));
