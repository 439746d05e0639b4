import { checkForm } from '../../core/briefing/check-form';
import type { FormField, FormProblem, FormProblemCode } from '../../core/model/briefing-problem';
import type { Catalogue } from '../../core/model/catalogue';
import { type Counts, countsOf } from '../state/counts';
import type { PaneState } from '../state/state';
import type { FormState } from './state';

/** Reference date of the newest wave of the last check; undefined before there was one. */
const newestWaveDate = ({ checked }: PaneState, { waves }: Catalogue): string | undefined => {
  const newest = checked?.view.offer.waves.at(-1);
  return waves.find(({ id }) => id === newest)?.referenceDate;
};

/** What is open or wrong in the form now. */
export const problemsOf = ({ form }: FormState, state: PaneState, catalogue: Catalogue): readonly FormProblem[] =>
  checkForm(form, catalogue, { newestWaveDate: newestWaveDate(state, catalogue) });

/** Told of an empty form, these would cry at everybody who has only just begun. */
const MISSING: ReadonlySet<FormProblemCode> = new Set<FormProblemCode>([
  'reference-missing',
  'product-group-number-missing',
  'product-group-name-missing',
  'choice-missing',
  'plan-year-missing',
  'text-missing',
]);

/** Told once for all goals, they belong to none of their fields. */
const OF_ALL_GOALS: ReadonlySet<FormProblemCode> = new Set<FormProblemCode>(['wording-missing', 'attainment-draft']);

/** Problems that are told at a field; those of empty fields only once somebody `asked` for them. */
export const problemsAt = (
  field: FormField,
  problems: readonly FormProblem[],
  asked: boolean,
): readonly FormProblem[] =>
  problems.filter((one) => one.field === field && !OF_ALL_GOALS.has(one.code) && (asked || !MISSING.has(one.code)));

/** How many fields are still empty, and what else is to be cleared up. */
export interface Summary extends Counts {
  readonly missing: number;
}

export const summaryOf = (problems: readonly FormProblem[]): Summary => {
  const others = problems.filter(({ code }) => !MISSING.has(code));
  return { ...countsOf(others), missing: problems.length - others.length };
};

/** Whether two forms say the same. */
export const sameForm = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
