import type { Quantity } from '../../model/quantity';

/**
 * Whether a formula over these operands, in their order, shows the quantity: their first missing one as its sign, else a result.
 * Under disclosure control it may not: a total stays printed though a part of it is suppressed, or is suppressed though all its parts
 * are printed. Then a constant stands in place of the formula.
 */
export const isReckoned = (quantity: Quantity, operands: readonly (Quantity | undefined)[]): boolean => {
  const first = operands.find((operand) => operand?.kind === 'missing');
  if (first?.kind === 'missing') return quantity.kind === 'missing' && quantity.reason === first.reason;
  return quantity.kind === 'known' || quantity.reason !== 'confidential';
};
