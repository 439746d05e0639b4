import { formatNumber } from '../../model/rounding';
import { namesWidth } from './name-lines';
import type { AxisScale } from './scale';
import { textPoints } from '../text-lines';

/** Ground between two numbers below an axis; what stands beside its names and its plot; in points. */
const BETWEEN = 8;
const BESIDE = 30;
const LEAST_PLOT = 60;

/** Times the usual step; those that end an axis on a number come first. */
const COARSER = [1, 2, 2.5, 5, 3, 4, 10] as const;

/** What the numbers of an axis are printed with. */
export interface AxisNumbers {
  readonly decimals: number;
  readonly signed?: boolean;
}

/** What stands beside lying bars. */
export interface Lying {
  readonly names: readonly string[];
  /** Of the whole chart, in points. */
  readonly width: number;
}

/** Width that lying bars have beside their names, in points. */
export const plotWidth = ({ names, width }: Lying): number => Math.max(LEAST_PLOT, width - namesWidth(names) - BESIDE);

const exact = (value: number): number => Number(value.toPrecision(12));

const isWhole = (value: number): boolean => Number.isInteger(exact(value));

const widest = ({ minimum, maximum, majorUnit }: AxisScale, { decimals, signed = false }: AxisNumbers): number => {
  const digits = Number.isInteger(majorUnit) ? 0 : decimals;
  return Math.max(
    ...[minimum, maximum].map((value) => textPoints(formatNumber(value, digits, { signed }), { size: 9 })),
  );
};

const fits = (scale: AxisScale, numbers: AxisNumbers, plot: number): boolean =>
  (plot * scale.majorUnit) / (scale.maximum - scale.minimum) >= widest(scale, numbers) + BETWEEN;

/**
 * A scale with steps so far apart that their numbers stand side by side below lying bars: programs turn them otherwise. Its
 * ends stay, and zero keeps its number.
 */
export const spaced = (scale: AxisScale, numbers: AxisNumbers, lying: Lying): AxisScale => {
  const { minimum, maximum, majorUnit } = scale;
  const isPrinted = (step: number) => isWhole(step * 10 ** numbers.decimals);
  const steps = COARSER.map((times) => exact(times * majorUnit)).filter(
    (step) => isPrinted(step) && isWhole(minimum / step),
  );
  const whole = steps.filter((step) => isWhole(maximum / step));
  const step = [...whole, ...steps].find((one) => fits({ ...scale, majorUnit: one }, numbers, plotWidth(lying)));
  return { ...scale, majorUnit: step ?? steps.at(-1) ?? majorUnit };
};
