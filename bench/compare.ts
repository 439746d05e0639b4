const RUNS = 3;

/** Something to be measured. What it gives back is not used, but keeps it from being left out. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds of one run. */
const time = async (task: Task): Promise<number> => {
  const start = performance.now();
  await task.run();
  return performance.now() - start;
};

/**
 * Measures tasks in turn, so that a drifting machine meets all of them, and prints for each the median time and the median of
 * its ratios to the first task in the same round; the first round warms up and does not count.
 */
export const compare = async (title: string, tasks: readonly Task[]): Promise<void> => {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const measured = await time(task);
      if (round > 0) times[index]?.push(measured);
    }
  }
  console.log(title);
  for (const [index, { name }] of tasks.entries()) {
    const own = times[index] ?? [];
    const ratio = median(own.map((value, round) => value / (times[0]?.[round] ?? value)));
    console.log(`  ${name}: ${Math.round(median(own))} ms, Verhältnis ${ratio.toFixed(2)}`);
  }
};
