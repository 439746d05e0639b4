/** What a text shall not cover (Band), in the unit of the axis. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** In halves of the text's height, nearest first. */
const STEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6] as const;

/** Text may come this near to a line, in parts of its height from its middle. */
const NEAR = 0.45;

const covers = (at: number, height: number, { from, to }: Band): boolean =>
  at + NEAR * height > from && at - NEAR * height < to;

/**
 * The place of a text that is nearest to where it would stand and covers none of the bands; where there is none within three
 * heights, the one where it would stand.
 *
 * @example clearPlace({ at: 10, height: 4 }, [{ from: 9, to: 11 }], { from: 0, to: 50 }) // => 14
 */
export const clearPlace = (
  { at, height }: { readonly at: number; readonly height: number },
  bands: readonly Band[],
  axis: Band,
): number => {
  const places = STEPS.map((step) => at + (step * height) / 2).filter((one) => one >= axis.from && one <= axis.to);
  return places.find((one) => !bands.some((band) => covers(one, height, band))) ?? at;
};
