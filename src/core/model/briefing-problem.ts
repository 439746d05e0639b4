import type { Severity } from './finding';
import type { IsoDate } from './table';

/**
 * A field of the form that a person fills in (Formularfeld): by row id the tick or the text and the year of its plan, by goal
 * id the official wording and the text on the attainment.
 */
export type FormField =
  | 'reference'
  | 'product-group-number'
  | 'product-group-name'
  | `row:${string}`
  | `year:${string}`
  | `wording:${string}`
  | `attainment:${string}`;

/** What is ticked in a row, by the row's name. */
export interface Tick {
  readonly name: string;
  readonly option: string;
}

/**
 * What can be wrong with a filled-in form, with the facts its sentence needs. `name` is the name of the row, `form` how the
 * number of a Vorlage is written, years are numbers.
 */
export interface FormProblemFacts {
  /** A word or sign of the empty form was left standing. */
  'placeholder-left': { readonly placeholder: string };
  'reference-missing': { readonly form: string };
  'reference-malformed': { readonly value: string; readonly form: string };
  /** The Vorlage is of a year before the newest wave. */
  'reference-too-old': { readonly year: number; readonly newestWaveDate: IsoDate };
  'product-group-number-missing': object;
  'product-group-number-malformed': { readonly value: string };
  'product-group-name-missing': object;
  'choice-missing': { readonly name: string; readonly options: readonly string[] };
  /** Something is ticked that this form does not offer. */
  'unknown-option': { readonly name: string; readonly value: string; readonly options: readonly string[] };
  /** Something was answered that this form does not ask. */
  'unknown-field': { readonly value: string };
  contradiction: { readonly because: readonly Tick[]; readonly never: Tick };
  'explanation-missing': Tick & { readonly row: string };
  'plan-year-missing': { readonly name: string };
  'plan-year-malformed': { readonly name: string; readonly value: string };
  'plan-year-implausible': {
    readonly name: string;
    readonly year: number;
    readonly from: number;
    readonly to: number;
  };
  'text-missing': { readonly name: string };
  /** The text names a Vorlage, but not as its number is written. */
  'mentioned-reference-malformed': { readonly value: string; readonly form: string };
  'mentioned-reference-missing': { readonly name: string };
  'topics-not-mentioned': { readonly topics: readonly string[] };
  /** The text names years, but not the one of the newest wave. */
  'newest-wave-not-mentioned': { readonly year: string; readonly mentioned: readonly string[] };
  'text-too-long': { readonly name: string; readonly length: number; readonly longest: number };
  'wording-missing': { readonly goals: readonly string[] };
  /** The draft from the numbers is printed, marked as one. */
  'attainment-draft': { readonly goals: readonly string[] };
}
export type FormProblemCode = keyof FormProblemFacts;

/** How bad each problem is; none of them keeps the sheet from being written. */
export const FORM_PROBLEM_SEVERITIES: { readonly [C in FormProblemCode]: Severity } = {
  'placeholder-left': 'error',
  'reference-missing': 'error',
  'reference-malformed': 'error',
  'reference-too-old': 'error',
  'product-group-number-missing': 'error',
  'product-group-number-malformed': 'error',
  'product-group-name-missing': 'error',
  'choice-missing': 'error',
  'unknown-option': 'error',
  'unknown-field': 'notice',
  contradiction: 'warning',
  'explanation-missing': 'warning',
  'plan-year-missing': 'error',
  'plan-year-malformed': 'error',
  'plan-year-implausible': 'warning',
  'text-missing': 'error',
  'mentioned-reference-malformed': 'warning',
  'mentioned-reference-missing': 'notice',
  'topics-not-mentioned': 'notice',
  'newest-wave-not-mentioned': 'notice',
  'text-too-long': 'notice',
  'wording-missing': 'notice',
  'attainment-draft': 'notice',
};

/** Something wrong or open in a filled-in form (Mangel des Formulars), at its field; words are made in `text/briefing.de.ts`. */
export type FormProblem = {
  readonly [C in FormProblemCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly field: FormField;
    readonly facts: FormProblemFacts[C];
  };
}[FormProblemCode];

/** A problem at a field; the severity is that of its code. */
export const formProblem = <C extends FormProblemCode>(
  code: C,
  field: FormField,
  facts: FormProblemFacts[C],
): FormProblem => ({ code, severity: FORM_PROBLEM_SEVERITIES[code], field, facts }) as unknown as FormProblem;
