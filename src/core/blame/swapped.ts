import type { SuspectCell, Suspicion } from '../model/blame';
import { push } from './directory';

const single = ({ cells }: Suspicion): SuspectCell | undefined => (cells.length === 1 ? cells[0] : undefined);

const isExchange = (one: SuspectCell, other: SuspectCell): boolean =>
  one.value !== other.value && one.repaired === other.value && other.repaired === one.value;

const merged = (one: Suspicion, other: Suspicion): Suspicion => ({
  cells: [...one.cells, ...other.cells],
  cause: { kind: 'swapped' },
  broken: [...one.broken, ...other.broken],
  confidence: one.confidence === 'only' && other.confidence === 'only' ? 'only' : 'one-of-several',
});

/** The pair of suspicions of two components that have each other's value; only where there is exactly one. */
const pairOf = (ones: readonly Suspicion[], others: readonly Suspicion[]): Suspicion | undefined => {
  const pairs = ones.flatMap((one) =>
    others.flatMap((other) => {
      const [a, b] = [single(one), single(other)];
      return a && b && isExchange(a, b) ? [merged(one, other)] : [];
    }),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
};

const exchangeKey = (value: number, instead: number): string => `${value} ${instead}`;

/** Components by what a single cell of theirs holds and should hold instead, in ascending order. */
const byExchange = (components: readonly (readonly Suspicion[])[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  components.forEach((suspicions, index) => {
    for (const cell of suspicions.map(single)) {
      if (cell?.repaired !== undefined) push(found, exchangeKey(cell.value, cell.repaired), index);
    }
  });
  return found;
};

/**
 * Rows that have changed places break two sums at once: puts the two cells, each of which should hold what the other one
 * holds, into one suspicion before those of their components.
 */
export const withSwaps = (components: readonly (readonly Suspicion[])[]): readonly (readonly Suspicion[])[] => {
  const result = components.map((suspicions) => [...suspicions]);
  const exchanges = byExchange(components);
  const partnersOf = (ones: readonly Suspicion[], after: number): readonly number[] =>
    ones
      .flatMap((one) => {
        const cell = single(one);
        return cell?.repaired === undefined ? [] : (exchanges.get(exchangeKey(cell.repaired, cell.value)) ?? []);
      })
      .filter((at) => at > after)
      .sort((a, b) => a - b);
  components.forEach((ones, index) => {
    for (const partner of partnersOf(ones, index)) {
      const pair = pairOf(ones, components[partner] ?? []);
      if (!pair) continue;
      const isSure = pair.confidence === 'only';
      result[index]?.unshift(pair);
      if (isSure) for (const at of [index, partner]) result[at] = at === index ? [pair] : [];
      return;
    }
  });
  return result;
};
