/** Two waves that a column compares. */
export interface WavePair {
  readonly from: string;
  readonly to: string;
}

/** Pairs that a table shows: consecutive waves, then the first with the last where that is another pair. */
export const wavePairs = (waves: readonly string[]): readonly WavePair[] => {
  const consecutive = waves.slice(1).map((to, index) => ({ from: waves[index] ?? to, to }));
  const [from, to] = [waves[0], waves.at(-1)];
  return from !== undefined && to !== undefined && consecutive.length > 1
    ? [...consecutive, { from, to }]
    : consecutive;
};
