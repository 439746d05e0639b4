import type { Place } from './address';
import type { CellValue } from './sheet';

/** How bad a finding is (Schwere): Fehler, Warnung, Hinweis. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Every finding code with the facts its sentence needs (Befundarten). Codes are never renamed; where the Frictionless
 * taxonomy has a code for it, that one is used.
 *
 * Numbers in facts are unrounded; addresses are A1 texts and rows are counted from 1, since a sentence shows them. Areas,
 * subjects and fields are names, not ids. `more`: how many further cells of the sheet say the same and have no finding
 * of their own.
 */
export interface FindingFacts {
  // reading the sheet
  'unrecognised-sheet': { readonly sheet: string };
  'hidden-rows': { readonly rows: readonly number[] };
  'hidden-columns': { readonly columns: readonly string[] };
  'filtered-sheet': object;
  'unsupported-date-system': { readonly file: string };
  'missing-source': object;
  // headings
  'missing-label': { readonly field: string; readonly nearest: string | undefined };
  'extra-label': { readonly heading: string; readonly nearest: string | undefined };
  'duplicate-label': { readonly heading: string; readonly first: string };
  'blank-label': { readonly column: string };
  // rows
  'blank-row': { readonly row: number };
  'primary-key': { readonly first: string; readonly key: string };
  'incomplete-grid': {
    readonly subject: string;
    readonly area: string;
    readonly referenceDate: string;
    /** How many combinations this sheet lacks in all. */
    readonly count: number;
  };
  // cells
  'empty-cell': { readonly field: string };
  'type-error': { readonly field: string; readonly type: string; readonly text: string };
  'constraint-error': {
    readonly field: string;
    readonly constraint: string;
    readonly limit: string;
    readonly text: string;
  };
  'error-value': { readonly error: string };
  'formula-cell': { readonly formula: string; readonly more?: number };
  'number-as-text': { readonly text: string; readonly number: number };
  'ambiguous-number': { readonly text: string };
  'hidden-character': { readonly text: string; readonly cleaned: string };
  'sentinel-value': { readonly value: number };
  'negative-count': { readonly value: number };
  'fractional-count': { readonly value: number };
  'implausible-value': {
    readonly value: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly unit: string;
    /** Name of the indicator, where the value was computed from the cell and does not stand in it. */
    readonly indicator?: string;
  };
  // keys
  'unknown-area': { readonly text: string; readonly nearest: string | undefined };
  'area-mismatch': { readonly code: string; readonly name: string; readonly official: string };
  'area-spelling': { readonly text: string; readonly official: string };
  'unknown-subject': { readonly text: string; readonly nearest: string | undefined };
  'unexpected-level': {
    readonly subject: string;
    readonly area: string;
    readonly level: string;
    readonly more?: number;
  };
  'unknown-date': { readonly text: string };
  'unexpected-date': { readonly date: string; readonly expected: readonly string[]; readonly more?: number };
  'unit-mismatch': { readonly text: string; readonly expected: string; readonly more?: number };
  'foreign-key': { readonly field: string; readonly text: string; readonly resource: string };
  // figures against each other
  'sum-mismatch': {
    readonly area: string;
    readonly found: number;
    readonly expected: number;
    /** found − expected. */
    readonly difference: number;
    /** A1 addresses of the addends. */
    readonly addends: readonly string[];
    readonly decimals: number;
  };
  'share-mismatch': { readonly found: number; readonly expected: number; readonly decimals: number };
  'part-exceeds-whole': { readonly part: number; readonly whole: number; readonly wholeCell: string };
  'conflicting-figure': { readonly other: string; readonly value: number; readonly otherValue: number };
}

export type FindingCode = keyof FindingFacts;

/** Severity of each code unless the sheet schema says otherwise. A new code without one does not compile. */
export const SEVERITIES: { readonly [C in FindingCode]: Severity } = {
  'unrecognised-sheet': 'notice',
  'hidden-rows': 'notice',
  'hidden-columns': 'notice',
  'filtered-sheet': 'warning',
  'unsupported-date-system': 'error',
  'missing-source': 'warning',
  'missing-label': 'error',
  'extra-label': 'warning',
  'duplicate-label': 'error',
  'blank-label': 'warning',
  'blank-row': 'warning',
  'primary-key': 'error',
  'incomplete-grid': 'error',
  'empty-cell': 'error',
  'type-error': 'error',
  'constraint-error': 'error',
  'error-value': 'error',
  'formula-cell': 'notice',
  'number-as-text': 'warning',
  'ambiguous-number': 'error',
  'hidden-character': 'warning',
  'sentinel-value': 'error',
  'negative-count': 'error',
  'fractional-count': 'error',
  'implausible-value': 'warning',
  'unknown-area': 'error',
  'area-mismatch': 'error',
  'area-spelling': 'notice',
  'unknown-subject': 'error',
  'unexpected-level': 'error',
  'unknown-date': 'error',
  'unexpected-date': 'error',
  'unit-mismatch': 'error',
  'foreign-key': 'error',
  'sum-mismatch': 'error',
  'share-mismatch': 'error',
  'part-exceeds-whole': 'error',
  'conflicting-figure': 'error',
};

/** Something that staff must look at in a sheet (Befund). A value, never thrown; its sentence is made last, in `text/de.ts`. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: Place;
    /** What stands in the cell. */
    readonly value: CellValue;
    readonly facts: FindingFacts[C];
  };
}[FindingCode];

/** Makes a finding with its code's own severity. */
export const finding = <C extends FindingCode>(
  code: C,
  place: Place,
  facts: FindingFacts[C],
  value: CellValue = null,
): Finding => ({ code, severity: SEVERITIES[code], place, value, facts }) as unknown as Finding;

/**
 * What became of one rule on one sheet (Prüfergebnis): three-valued. `not-verifiable` carries the reason; it is never
 * shown as passed.
 */
export interface Verdict {
  readonly rule: string;
  readonly sheet: string;
  readonly outcome: 'passed' | 'failed' | 'not-verifiable';
  readonly reason?: string;
}
