const RUNS = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const time = async (task: () => unknown): Promise<number> => {
  const start = performance.now();
  await task();
  return performance.now() - start;
};

/** Times ours and a peer's work in turn, so that a drifting machine meets both, and prints medians and their ratio. */
export const compare = async (
  name: string,
  peer: string,
  ours: () => unknown,
  theirs: () => unknown,
): Promise<void> => {
  const [mine, other]: [number[], number[]] = [[], []];
  await ours();
  await theirs();
  for (let run = 0; run < RUNS; run++) {
    mine.push(await time(ours));
    other.push(await time(theirs));
  }
  const ratio = mine.map((value, run) => value / (other[run] ?? value));
  const shown = (value: number) => `${Math.round(value)} ms`;
  console.log(
    `${name}: ${shown(median(mine))}; ${peer}: ${shown(median(other))}; Verhältnis ${median(ratio).toFixed(2)}`,
  );
};
