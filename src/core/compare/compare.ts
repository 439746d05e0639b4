import type { Catalogue } from '../model/catalogue';
import type { Comparison } from '../model/comparison';
import type { Check } from '../model/report';
import { changesBetween, contentKey, figuresOf, pairFigures, singleFigure } from './figures';
import { compareFindings } from './findings';
import { inCatalogueOrder } from './order';
import { pair } from './pairs';

type Without<Keys extends keyof Comparison> = Omit<Comparison, Keys>;

const isIdentical = (comparison: Without<'identical'>, unreadableAreEqual: boolean): boolean => {
  const { resolved, appeared, unverifiable, changed, added, removed, remaining } = comparison;
  const differences = [resolved, appeared, unverifiable, changed, added, removed];
  const sameValue = remaining.every(({ earlier, now }) => JSON.stringify(earlier.value) === JSON.stringify(now.value));
  return unreadableAreEqual && sameValue && differences.every(({ length }) => length === 0);
};

/**
 * Holds a delivery against the one before it (Vergleich der Lieferungen): what became of the findings, and which values are
 * others.
 *
 * Findings and figures are matched by what they are about, never by their address, so that sorting, moved rows and other
 * column orders change nothing. A figure that stands there several times is matched with an equal one first. Figures
 * whose keys cannot be read are only counted, and make two deliveries differ unless they say the same.
 */
export const compareDeliveries = (earlier: Check, now: Check, catalogue: Catalogue): Comparison => {
  const [before, after] = [figuresOf(earlier.tables), figuresOf(now.tables)];
  const pairs = pairFigures(before.figures, after.figures);
  const inOrder = inCatalogueOrder(catalogue);
  const loose = pair(before.unreadable, after.unreadable, [contentKey]);
  const comparison = {
    ...compareFindings(earlier, now),
    changed: pairs.both.flatMap((both) => changesBetween(both.earlier, both.now)).sort(inOrder),
    added: pairs.onlyNow.map(singleFigure).sort(inOrder),
    removed: pairs.onlyEarlier.map(singleFigure).sort(inOrder),
    compared: pairs.both.length,
    unreadable: { earlier: before.unreadable.length, now: after.unreadable.length },
  };
  const unreadableAreEqual = loose.onlyEarlier.length === 0 && loose.onlyNow.length === 0;
  return { ...comparison, identical: isIdentical(comparison, unreadableAreEqual) };
};
