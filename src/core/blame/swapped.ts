import type { SuspectCell, Suspicion } from '../model/blame';

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

/**
 * Rows that have changed places break two sums at once: puts the two cells, each of which should hold what the other one
 * holds, into one suspicion before those of their components.
 */
export const withSwaps = (components: readonly (readonly Suspicion[])[]): readonly (readonly Suspicion[])[] => {
  const result = components.map((suspicions) => [...suspicions]);
  components.forEach((ones, index) => {
    const partner = components.findIndex((others, at) => at > index && pairOf(ones, others) !== undefined);
    const pair = partner < 0 ? undefined : pairOf(ones, components[partner] ?? []);
    if (!pair) return;
    const isSure = pair.confidence === 'only';
    result[index]?.unshift(pair);
    if (!isSure) return;
    for (const at of [index, partner]) result[at] = at === index ? [pair] : [];
  });
  return result;
};
