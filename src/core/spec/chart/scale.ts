/** Smallest and largest value that a chart shows (Spannweite). */
export interface Extent {
  readonly lowest: number;
  readonly highest: number;
}

/** Ends and steps of an axis of values (Skala), in the values' unit. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  /** Smallest value on top; absent: no. */
  readonly reversed?: boolean;
}

/** About so many steps; an axis with more is hard to read in a small chart. */
const STEPS = 6;
const NICE = [1, 2, 5, 10];

/** Values that lie this close together would be one flat line on an axis from zero. */
const TRUNCATED_BELOW = 0.5;

const niceStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / STEPS));
  const nice = NICE.find((one) => one * power * STEPS >= span * (1 - 1e-9)) ?? 10;
  return nice * power;
};

// Powers of ten below one are inexact; the ends of an axis are shown.
const exact = (value: number): number => Number(value.toPrecision(12));

const end = (value: number, step: number, round: (steps: number) => number): number => {
  const steps = round(exact(value / step));
  return steps === 0 ? 0 : exact(steps * step);
};

/** Part of the axis that the label of a bar to the left needs. */
const LABEL_ROOM = 0.1;

// The names of the areas stand at the axis' left end; a negative bar that reaches it would be labelled over them.
const withRoom = (minimum: number, { lowest, highest }: Extent, step: number): number =>
  lowest < 0 && lowest - minimum < LABEL_ROOM * (Math.max(0, highest) - minimum) ? exact(minimum - step) : minimum;

/**
 * An axis from the numbers: ends on round steps (1, 2 or 5 times a power of ten).
 *
 * From zero always where `fromZero`, and also where the smallest value is less than half of the largest one; otherwise the
 * axis is truncated (gekürzte Achse), which must be said. Nothing but zeros: from 0 to 1.
 *
 * @example axisScale({ lowest: 16.8, highest: 40.6 }, true) // => { minimum: 0, maximum: 50, majorUnit: 10 }
 */
export const axisScale = ({ lowest, highest }: Extent, fromZero: boolean): AxisScale => {
  const near =
    Math.min(Math.abs(lowest), Math.abs(highest)) < TRUNCATED_BELOW * Math.max(Math.abs(lowest), Math.abs(highest));
  const whole = fromZero || near || Math.sign(lowest) !== Math.sign(highest);
  const low = whole ? Math.min(0, lowest) : lowest;
  const high = lowest === 0 && highest === 0 ? 1 : whole ? Math.max(0, highest) : highest;
  const majorUnit = exact(niceStep(high > low ? high - low : Math.abs(high)));
  const maximum = end(high, majorUnit, Math.ceil);
  const minimum = withRoom(end(low, majorUnit, Math.floor), { lowest, highest }, majorUnit);
  // One value alone would lie on the axis of the years.
  if (lowest === highest && minimum === lowest && !whole)
    return { minimum: exact(minimum - majorUnit), maximum: exact(minimum + majorUnit), majorUnit };
  return { minimum, maximum: maximum > minimum ? maximum : exact(minimum + majorUnit), majorUnit };
};

/** What decides about a chart's axis: charts of one group get the same one. */
export interface Scaled {
  readonly scaleGroup: string;
  readonly extent: Extent;
  readonly fromZero: boolean;
}

/** One axis for each scaling group (Skalierungsgruppe), wide enough for all its charts; from zero where one of them must be. */
export const groupScales = (charts: readonly Scaled[]): ReadonlyMap<string, AxisScale> =>
  new Map([...new Set(charts.map(({ scaleGroup }) => scaleGroup))].map((name) => [name, scaleOf(name, charts)]));

const scaleOf = (name: string, charts: readonly Scaled[]): AxisScale => {
  const group = charts.filter(({ scaleGroup }) => scaleGroup === name);
  const lowest = Math.min(...group.map(({ extent }) => extent.lowest));
  const highest = Math.max(...group.map(({ extent }) => extent.highest));
  return axisScale(
    { lowest, highest },
    group.some(({ fromZero }) => fromZero),
  );
};

/** Extent of numbers; nothing known: from 0 to 0. */
export const extentOf = (values: readonly number[]): Extent =>
  values.length === 0 ? { lowest: 0, highest: 0 } : { lowest: Math.min(...values), highest: Math.max(...values) };
