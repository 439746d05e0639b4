import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import { exceeds, observationKey, halfUnit, type KeyedObservation } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';

/** Whole numbers must agree; other values may be the same number, rounded on one sheet and not on the other. */
const differ = (value: number, other: number, decimals: number): boolean =>
  exceeds(value - other, decimals === 0 ? 0 : halfUnit(decimals), value);

const conflict = (context: RuleContext, figure: KeyedObservation, earlier: KeyedObservation): readonly Finding[] => {
  if (figure.quantity.kind === 'missing' || earlier.quantity.kind === 'missing') return [];
  const value = figure.quantity.value;
  const otherValue = earlier.quantity.value;
  const { decimals = 0 } = context.directory.subjects.get(figure.subject) ?? {};
  if (!differ(value, otherValue, decimals)) return [];
  const other = `${earlier.place.sheet}!${toA1(earlier.place.cell)}`;
  return [findingAt(context, 'conflicting-figure', figure.place.cell, { other, value, otherValue })];
};

/**
 * The same figure on two sheets with different values, reported on the later sheet against the first one. A number and a
 * sign for a missing value are no conflict. A sheet that shares no figure with another one cannot be checked.
 */
export const conflictingFigure: Rule = {
  code: 'conflicting-figure',
  check: (context) => {
    const findings: Finding[] = [];
    let shared = false;
    for (const figure of context.keyed) {
      const [first, second] = context.submitted.get(observationKey(figure)) ?? [];
      if (!first || !second) continue;
      shared = true;
      if (first.place.sheet !== context.table.sheet) findings.push(...conflict(context, figure, first));
    }
    return shared ? result(findings) : notVerifiable('single-sheet');
  },
};
