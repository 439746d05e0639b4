import type { CellAddress } from '../model/address';
import type { Quantity } from '../model/quantity';
import type { UnverifiedReason } from '../model/rule';
import type { MissingChildren } from '../model/sheet-schema';
import { exceeds, halfUnit } from './observations';

/** A number of a sum with its cell (Summand). */
export interface Addend {
  readonly quantity: Quantity;
  readonly cell: CellAddress;
}

/**
 * A total against its parts (Summenprobe). `relation`: what must hold between `found` and `expected`, the sum of the parts
 * that have a number; `at-least` where some have none. `difference` = found − expected.
 */
export interface SumTest {
  readonly relation: 'equal' | 'at-least';
  readonly found: number;
  readonly expected: number;
  readonly difference: number;
  readonly tolerance: number;
  /** Cells of the parts that have a number. */
  readonly addends: readonly CellAddress[];
}

/** How numbers are rounded, and how far sums may be off beyond that, in their unit. */
export interface Precision {
  readonly decimals: number;
  readonly tolerance: number;
}

/** Rounded parts and a rounded total may each be off by half a unit of their last decimal; whole numbers are not rounded. */
const toleranceOf = ({ decimals, tolerance }: Precision, count: number): number =>
  tolerance + (decimals === 0 ? 0 : halfUnit(decimals) * (count + 1));

/** What came of holding a total against its parts; `unverified`: why that says nothing, or nothing more. */
export interface SumOutcome {
  readonly test?: SumTest;
  readonly unverified?: UnverifiedReason;
}

const relationOf = (gaps: boolean, mode: MissingChildren): SumTest['relation'] | undefined => {
  if (!gaps || mode === 'ignore') return 'equal';
  return mode === 'at-least' ? 'at-least' : undefined;
};

/**
 * Holds a total against its parts. Parts without a number, and parts that are not there (`complete` false), are gaps; the
 * mode says what they leave to test: `ignore` takes them for zero, `at-least` asks the total to be no less than the rest.
 */
export const testSum = (
  total: Quantity,
  parts: readonly Addend[],
  complete: boolean,
  precision: Precision,
  mode: MissingChildren,
): SumOutcome => {
  if (total.kind === 'missing') return { unverified: 'part-missing' };
  let expected = 0;
  const addends: CellAddress[] = [];
  for (const { quantity, cell } of parts) {
    if (quantity.kind === 'missing') continue;
    expected += quantity.value;
    addends.push(cell);
  }
  const gaps = !complete || addends.length < parts.length;
  const unverified = complete ? 'part-missing' : 'part-not-submitted';
  const relation = relationOf(gaps, mode);
  if (!relation || addends.length === 0) return { unverified };
  const found = total.value;
  const tolerance = toleranceOf(precision, addends.length);
  const test = { relation, found, expected, difference: found - expected, tolerance, addends };
  return gaps && mode !== 'ignore' ? { test, unverified } : { test };
};

/** Whether the total is wrong; also where the difference were another one, for what other findings explain. */
export const isWrongSum = ({ relation, tolerance, expected, difference }: SumTest, assumed = difference): boolean =>
  (relation === 'equal' || assumed < 0) && exceeds(assumed, tolerance, expected);
