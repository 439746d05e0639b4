import type { Place } from './address';
import type { ExpressionProblem } from './expression-problem';
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
  /** `field`: where the schema expects the date. */
  'missing-reference-date': { readonly field: string };
  /** A rule of the schema that cannot be read; `position` counts characters from 1, `found` is what stands there. */
  'unreadable-rule': {
    readonly rule: string;
    readonly part: 'when' | 'expect';
    readonly problem: ExpressionProblem;
    readonly position: number;
    readonly found: string;
  };
  /** Findings of one kind that are too few to be named one by one, as the schema says. */
  'summarised-findings': { readonly title: string; readonly count: number; readonly cells: readonly string[] };
  /** The template that came back is of a schema, or of a version of it, that is not the catalogue's; `known` is that one. */
  'template-version': {
    readonly schema: string;
    readonly found: string;
    readonly known: string | undefined;
    readonly relation: 'newer' | 'older' | 'unknown-schema' | 'unreadable';
  };
  /** The template came back without the sheet that was to be filled in. */
  'template-sheet-missing': { readonly sheet: string };
  // headings
  'missing-label': { readonly field: string; readonly nearest: string | undefined };
  'extra-label': { readonly heading: string; readonly nearest: string | undefined };
  'duplicate-label': { readonly heading: string; readonly first: string };
  'blank-label': { readonly column: string };
  'incorrect-label': { readonly heading: string; readonly field: string };
  'blank-header': object;
  'unmatched-header': { readonly fields: readonly string[] };
  // rows
  'blank-row': { readonly row: number };
  'missing-cell': { readonly field: string };
  'extra-cell': { readonly text: string };
  'primary-key': { readonly first: string; readonly key: string };
  'incomplete-grid': {
    readonly subject: string;
    readonly area: string;
    readonly referenceDate: string;
    /** How many combinations this sheet lacks in all. */
    readonly count: number;
  };
  /** A wave that the schema expects and that has no figure of the subject. */
  'missing-wave': { readonly subject: string; readonly wave: string };
  'series-gap': {
    readonly subject: string;
    readonly area: string;
    readonly referenceDate: string;
    readonly before: string;
    readonly after: string;
    /** How many further areas lack the same wave. */
    readonly more?: number;
  };
  /** A rule of the schema that a row breaks, with the schema's own message. */
  'row-constraint': { readonly rule: string; readonly message: string };
  // cells
  /** `key`: the cell says what the row is about, not how much. */
  'empty-cell': { readonly field: string; readonly key?: true };
  'type-error': {
    readonly field: string;
    readonly type: string;
    readonly text: string;
    /** An entry that would be right, where the type alone does not tell how to write it. */
    readonly example?: string;
  };
  'constraint-error': {
    readonly field: string;
    readonly constraint: string;
    readonly limit: string;
    readonly text: string;
  };
  /** `first`: where the entry, or the entries of several fields together, stood before. */
  'unique-error': { readonly field: string; readonly text: string; readonly first: string };
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
  /** `found` and `expected` count decimals. */
  'decimals-mismatch': {
    readonly subject: string;
    readonly found: number;
    readonly expected: number;
    readonly more?: number;
  };
  'primary-confidentiality': { readonly value: number; readonly below: number; readonly more?: number };
  // keys
  'unknown-area': { readonly text: string; readonly nearest: string | undefined; readonly more?: number };
  'area-mismatch': {
    readonly code: string;
    readonly name: string;
    readonly official: string;
    readonly more?: number;
  };
  'area-spelling': { readonly text: string; readonly official: string };
  /** `text` is '' where the sheet names no subject at all. */
  'unknown-subject': { readonly text: string; readonly nearest: string | undefined; readonly more?: number };
  'unexpected-level': {
    readonly subject: string;
    readonly area: string;
    readonly level: string;
    readonly more?: number;
  };
  'unknown-date': { readonly text: string; readonly more?: number };
  'unexpected-date': { readonly date: string; readonly expected: readonly string[]; readonly more?: number };
  'unit-mismatch': { readonly text: string; readonly expected: string; readonly more?: number };
  /** `base`: population of the subject; `other`: the one that the text names. */
  'wrong-base': { readonly text: string; readonly base: string; readonly other: string; readonly more?: number };
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
    /** Heading of the column where it is not the value's own (Zähler, Nenner). */
    readonly column?: string;
    /** Present where parts lack a number: the total must be at least the sum of the others. */
    readonly relation?: 'at-least';
  };
  /** Groups of a figure against its total; `at-most`: one group alone, which must not exceed the total. */
  'breakdown-sum': {
    readonly area: string;
    readonly relation: 'equal' | 'at-least' | 'at-most';
    readonly breakdowns: readonly string[];
    readonly found: number;
    readonly expected: number;
    /** found − expected. */
    readonly difference: number;
    /** A1 addresses of the groups; of `at-most` the total's. */
    readonly addends: readonly string[];
    readonly decimals: number;
    readonly column?: string;
  };
  'share-mismatch': { readonly found: number; readonly expected: number; readonly decimals: number };
  'part-exceeds-whole': { readonly part: number; readonly whole: number; readonly wholeCell: string };
  'conflicting-figure': { readonly other: string; readonly value: number; readonly otherValue: number };
  // over time
  'wave-outlier': {
    readonly area: string;
    readonly value: number;
    readonly previous: number;
    readonly previousDate: string;
    readonly previousCell: string;
    readonly decimals: number;
    readonly unit: string;
    /** Median of value / previous over the areas of the level, and how many there are. */
    readonly spread?: { readonly median: number; readonly areas: number };
    /** Change per year that is over the limit, both in percentage points or per cent. */
    readonly limit?: { readonly perYear: number; readonly largest: number; readonly kind: 'points' | 'percent' };
  };
  'identical-to-previous': {
    readonly subject: string;
    readonly referenceDate: string;
    readonly previousDate: string;
    readonly count: number;
    /** First cell of the other column, with its sheet where that is another one. */
    readonly other: string;
  };
  'shifted-years': {
    readonly subject: string;
    readonly referenceDate: string;
    readonly otherDate: string;
    readonly count: number;
    readonly other: string;
  };
  'denominator-other-year': {
    readonly referenceDate: string;
    readonly otherDate: string;
    readonly count: number;
    readonly total: number;
    readonly other: string;
  };
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
  'missing-reference-date': 'error',
  'unreadable-rule': 'warning',
  'summarised-findings': 'notice',
  'template-version': 'error',
  'template-sheet-missing': 'error',
  'missing-label': 'error',
  'extra-label': 'warning',
  'duplicate-label': 'error',
  'blank-label': 'warning',
  'incorrect-label': 'error',
  'blank-header': 'error',
  'unmatched-header': 'error',
  'blank-row': 'warning',
  'missing-cell': 'error',
  'extra-cell': 'error',
  'primary-key': 'error',
  'incomplete-grid': 'error',
  'missing-wave': 'error',
  'series-gap': 'warning',
  'row-constraint': 'error',
  'empty-cell': 'error',
  'type-error': 'error',
  'constraint-error': 'error',
  'unique-error': 'error',
  'error-value': 'error',
  'formula-cell': 'notice',
  'number-as-text': 'warning',
  'ambiguous-number': 'error',
  'hidden-character': 'warning',
  'sentinel-value': 'error',
  'negative-count': 'error',
  'fractional-count': 'error',
  'implausible-value': 'warning',
  'decimals-mismatch': 'notice',
  'primary-confidentiality': 'warning',
  'unknown-area': 'error',
  'area-mismatch': 'error',
  'area-spelling': 'notice',
  'unknown-subject': 'error',
  'unexpected-level': 'error',
  'unknown-date': 'error',
  'unexpected-date': 'warning',
  'unit-mismatch': 'error',
  'wrong-base': 'warning',
  'foreign-key': 'error',
  'sum-mismatch': 'error',
  'breakdown-sum': 'error',
  'share-mismatch': 'error',
  'part-exceeds-whole': 'error',
  'conflicting-figure': 'error',
  'wave-outlier': 'warning',
  'identical-to-previous': 'warning',
  'shifted-years': 'error',
  'denominator-other-year': 'error',
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
