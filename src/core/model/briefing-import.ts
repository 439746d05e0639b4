import type { BriefingForm } from './briefing-form';
import type { FormField } from './briefing-problem';

/**
 * Why a field could not be taken from an earlier form. `not-found`: neither its label nor its section; `nothing-ticked`,
 * `several-ticked`; `boxes-unclear`: nobody can tell whether the boxes stand before or behind their labels; `empty`: it was not
 * filled in there; `goal-count`: not as many bullets as there are goals, so nobody can tell which is which.
 */
export type OpenReason = 'not-found' | 'nothing-ticked' | 'several-ticked' | 'boxes-unclear' | 'empty' | 'goal-count';

/** A field that was not found in an earlier form (nicht erkannt), and why. */
export interface OpenField {
  readonly field: FormField;
  readonly why: OpenReason;
}

/** A field with its entry in an earlier form (früherer Eintrag). */
export interface EarlierEntry {
  readonly field: FormField;
  readonly value: string;
}

/**
 * What was read from an earlier form (Übernahme): `form` holds the entries of `taken` and nothing else. `renew` is what was valid for
 * the earlier Vorlage only: shown beside its field, never filled in.
 */
export interface FormImport {
  readonly form: BriefingForm;
  readonly taken: readonly FormField[];
  readonly open: readonly OpenField[];
  readonly renew: readonly EarlierEntry[];
}
