import type { WavePair } from '../model/report';

/** Consecutive waves, and the first with the last where that is another pair. */
const usualPairs = (waves: readonly string[]): readonly WavePair[] => {
  const consecutive = waves.slice(1).map((to, index) => ({ from: waves[index] ?? to, to }));
  const [from, to] = [waves[0], waves.at(-1)];
  return from !== undefined && to !== undefined && consecutive.length > 1
    ? [...consecutive, { from, to }]
    : consecutive;
};

/** Pairs of waves to be compared: the chosen ones of which both waves are there, or the usual ones. */
export const pairsOf = (waves: readonly string[], chosen?: readonly WavePair[]): readonly WavePair[] =>
  chosen ? chosen.filter(({ from, to }) => waves.includes(from) && waves.includes(to)) : usualPairs(waves);
