import type { CellAddress } from '../../model/address';
import type { Indicator } from '../../model/catalogue';
import type { Finding } from '../../model/finding';
import type { UnverifiedReason } from '../../model/rule';
import type { Observation } from '../../model/table';
import { subjectOf } from '../amounts';
import { exceeds, halfUnit } from '../observations';
import { findingAt, result, type Rule, type RuleContext } from '../rule';

/** Decimals that the cell shows: of its number format where that tells, never more than the indicator prints. */
const shownDecimals = ({ sheet }: RuleContext, { row, column }: CellAddress, { decimals }: Indicator): number => {
  const format = sheet?.numberFormats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? 'General';
  const [, places] = /^[^;]*?0(?:\.(0+))?/.exec(format) ?? [];
  return /0/.test(format) ? Math.min(places?.length ?? 0, decimals) : decimals;
};

type Outcome = Finding | UnverifiedReason | undefined;

const compare = (context: RuleContext, observation: Observation, indicator: Indicator): Outcome => {
  const { quantity, numerator, denominator, place } = observation;
  if (!numerator || !denominator) return 'no-parts';
  if (quantity.kind === 'missing' || numerator.kind === 'missing' || denominator.kind === 'missing')
    return 'part-missing';
  if (denominator.value === 0) return 'zero-denominator';
  const expected = (numerator.value / denominator.value) * indicator.factor;
  const decimals = shownDecimals(context, place.cell, indicator);
  if (!exceeds(quantity.value - expected, halfUnit(decimals), expected)) return undefined;
  return findingAt(context, 'share-mismatch', place.cell, { found: quantity.value, expected, decimals });
};

const isFinding = (outcome: Outcome): outcome is Finding => typeof outcome === 'object';

/**
 * Value against numerator / denominator × factor on the same row; rounding to the decimals shown is allowed. A value
 * without both parts is not verifiable.
 */
export const shareMismatch: Rule = {
  code: 'share-mismatch',
  check: (context) => {
    const outcomes = context.observations.flatMap((observation) => {
      const indicator = subjectOf(observation, context)?.indicator;
      return indicator?.denominator ? [compare(context, observation, indicator)] : [];
    });
    const unverified = outcomes.find((outcome) => typeof outcome === 'string');
    return result(outcomes.filter(isFinding), outcomes.length === 0 ? 'no-parts' : unverified);
  },
};
