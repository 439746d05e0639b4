import { exactDifference, formatNumber, roundHalfAwayFromZero } from '../../model/rounding';
import { valueText } from '../../text/chart-message.de';
import { unitBeside } from '../../text/chart-note.de';
import type { NamedQuantity } from './text';

/** What a message speaks of; the name is the short one. */
export interface MessageSubject {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
}

/** A named value that may stand on a small base. */
export interface Observation extends NamedQuantity {
  readonly smallBase: boolean;
}

/** A value as it is printed. */
export interface Printed {
  readonly name: string;
  readonly value: number;
}

/**
 * Values that a message may be made of: as printed, in their order. None where one is missing or stands on a small base: it
 * could be the very one that matters.
 */
export const printed = (observations: readonly Observation[], decimals: number): readonly Printed[] =>
  observations.some(({ quantity, smallBase }) => quantity.kind === 'missing' || smallBase)
    ? []
    : observations.flatMap(({ name, quantity }) =>
        quantity.kind === 'known' ? [{ name, value: roundHalfAwayFromZero(quantity.value, decimals) }] : [],
      );

/** A value with its unit, as messages print it; `signed` where it is a change. */
export const shown = (value: number, { name, unit, decimals }: MessageSubject, signed = false): string =>
  valueText(formatNumber(value, decimals, { signed }), unitBeside(name, unit));

/**
 * Which way a value went between two waves: -1, 0 or 1. Nothing where a value is missing or on a small base, or where the values
 * as printed and their unrounded difference say different things: then no sentence would fit both.
 */
export const stepOf = (earlier: Observation, later: Observation, decimals: number): number | undefined => {
  const [before, after] = printed([earlier, later], decimals);
  if (!before || !after || earlier.quantity.kind === 'missing' || later.quantity.kind === 'missing') return undefined;
  const exact = roundHalfAwayFromZero(exactDifference(later.quantity.value, earlier.quantity.value), decimals);
  const step = Math.sign(after.value - before.value);
  return step === Math.sign(exact) ? step : undefined;
};

/** Those that lie farthest from zero, all on one side; none where both sides do. */
export const strongest = (all: readonly Printed[]): readonly Printed[] => {
  const most = Math.max(...all.map(({ value }) => Math.abs(value)));
  const found = all.filter(({ value }) => Math.abs(value) === most);
  // An equally strong rise and fall have no common value to be named.
  return found.every(({ value }) => value === found[0]?.value) ? found : [];
};
