/** Quantile of sorted numbers with linear interpolation between neighbours (type 7 of Hyndman and Fan 1996); NaN-free for at least one number. */
export const quantile = (sorted: readonly number[], share: number): number => {
  const position = (sorted.length - 1) * share;
  const low = Math.floor(position);
  const [at, next] = [sorted[low] ?? 0, sorted[low + 1] ?? sorted[low] ?? 0];
  return at + (position - low) * (next - at);
};

/** Numbers in ascending order. */
export const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
