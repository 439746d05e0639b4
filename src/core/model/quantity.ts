/**
 * Why there is no number (Grund eines fehlenden Wertes). A reason stands in place of a number, never 0, NaN or null.
 *
 * - `confidential`: geheim zu halten oder nicht verfügbar (`.`)
 * - `not-yet-available`: liegt noch nicht vor (`…`)
 * - `not-applicable`: Nachweis nicht sinnvoll (`x`)
 * - `unreliable`: nicht sicher genug (`/`)
 * - `not-comparable`: Bruch in der Reihe (`|`)
 * - `zero-base`: nothing can be measured by a base of zero
 * - `negative-base`: no rate of change from below zero
 * - `not-submitted`: no cell delivers it
 * - `unreadable`: a cell is there, but what stands in it is no figure (an empty cell included); a finding says so
 */
export type MissingReason =
  | 'confidential'
  | 'not-yet-available'
  | 'not-applicable'
  | 'unreliable'
  | 'not-comparable'
  | 'zero-base'
  | 'negative-base'
  | 'not-submitted'
  | 'unreadable';

/** Remark on a number (Zusatzzeichen): berichtigt `r`, vorläufig `p`, geschätzt `s`, eingeschränkt aussagefähig `( )`. */
export type Qualifier = 'revised' | 'provisional' | 'estimated' | 'limited';

/** A number with its unit given elsewhere (Zahlenwert); unrounded. */
export interface Known {
  readonly kind: 'known';
  readonly value: number;
  readonly qualifiers: readonly Qualifier[];
}

/** A missing value with its reason (fehlender Wert). */
export interface Missing {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

/** A number, or the reason why there is none (Wert). */
export type Quantity = Known | Missing;

export const known = (value: number, qualifiers: readonly Qualifier[] = []): Known => ({
  kind: 'known',
  value,
  qualifiers,
});

export const missing = (reason: MissingReason): Missing => ({ kind: 'missing', reason });

/**
 * Computes from quantities; the first missing operand wins, and all qualifiers are carried on, each once.
 *
 * @example combine([known(1), known(2)], ([a, b]) => a + b) // => known(3)
 */
export const combine = (operands: readonly Quantity[], compute: (values: readonly number[]) => number): Quantity => {
  const values: number[] = [];
  const qualifiers = new Set<Qualifier>();
  for (const operand of operands) {
    if (operand.kind === 'missing') return operand;
    values.push(operand.value);
    for (const qualifier of operand.qualifiers) qualifiers.add(qualifier);
  }
  return known(compute(values), [...qualifiers]);
};
