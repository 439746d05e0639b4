import { missing, type Quantity } from '../model/quantity';
import { type IsoDate, type Observation, TOTAL_BREAKDOWN } from '../model/table';

/** An observation whose keys could all be read; `breakdown` is the total where there is none. */
export interface KeyedObservation extends Observation {
  readonly subject: string;
  readonly area: string;
  readonly referenceDate: IsoDate;
  readonly breakdown: string;
}

/** Whether there is something in the cell that can be read: a number, or a sign for a missing value. */
export const isReadable = ({ quantity }: Observation): boolean =>
  quantity.kind === 'known' || quantity.reason !== 'unreadable';

const isKeyed = ({ subject, area, referenceDate, breakdown }: Observation): boolean =>
  subject !== undefined && area !== undefined && referenceDate !== undefined && breakdown !== undefined;

/** The figure of an observation, `undefined` where one of its keys could not be read. */
export const withKeys = (observation: Observation): KeyedObservation | undefined => {
  if (isKeyed(observation)) return observation as KeyedObservation;
  const { subject, area, referenceDate, breakdown = TOTAL_BREAKDOWN } = observation;
  if (subject === undefined || area === undefined || referenceDate === undefined) return undefined;
  return { ...observation, subject, area, referenceDate, breakdown };
};

/** Groups entries by a key, in their order. */
export const groupBy = <T>(entries: Iterable<T>, keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
};

const withoutSentinel = (quantity: Quantity, sentinels: ReadonlySet<number>): Quantity =>
  isSentinel(quantity, sentinels) ? missing('unreadable') : quantity;

const isSentinel = (quantity: Quantity | undefined, sentinels: ReadonlySet<number>): boolean =>
  quantity?.kind === 'known' && sentinels.has(quantity.value);

const hasSentinel = ({ quantity, numerator, denominator }: Observation, sentinels: ReadonlySet<number>): boolean =>
  isSentinel(quantity, sentinels) || isSentinel(numerator, sentinels) || isSentinel(denominator, sentinels);

/** The observation with sentinels made unreadable: they are never figures. */
export const clean = (observation: Observation, sentinels: ReadonlySet<number>): Observation => {
  if (!hasSentinel(observation, sentinels)) return observation;
  const { numerator, denominator } = observation;
  return {
    ...observation,
    quantity: withoutSentinel(observation.quantity, sentinels),
    ...(numerator && { numerator: withoutSentinel(numerator, sentinels) }),
    ...(denominator && { denominator: withoutSentinel(denominator, sentinels) }),
  };
};

/** Noise of binary arithmetic, relative to the size of the numbers compared. */
const NOISE = 1e-9;

/** Whether a difference is more than the tolerance allows, binary noise apart. */
export const exceeds = (difference: number, tolerance: number, size: number): boolean =>
  Math.abs(difference) > tolerance + NOISE * Math.max(1, Math.abs(size));

/** Whether a number is greater than another, binary noise apart. */
export const isGreater = (value: number, other: number): boolean => value > other && exceeds(value - other, 0, value);

/** Half a unit of the last decimal. @example halfUnit(1) // => 0.05 */
export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals;
