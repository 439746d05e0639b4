import type { Briefing, BriefingGoal, BriefingSection } from '../model/briefing';
import type { BriefingForm } from '../model/briefing-form';
import { type FormField, type FormProblem, formProblem } from '../model/briefing-problem';
import type { IsoDate } from '../model/table';
import { checkChoice, checkContradictions } from './check-choice';
import { checkProductGroup, checkReference } from './check-head';
import { checkText } from './check-text';
import { type FormContext, placeholderIn } from './entry';
import { fieldValue, formFields, unknownFields } from './form-fields';

const checkPlaceholders = (goal: BriefingGoal, { form, briefing }: FormContext): readonly FormProblem[] =>
  ([`wording:${goal.id}`, `attainment:${goal.id}`] as const).flatMap((field: FormField) => {
    const placeholder = placeholderIn(fieldValue(form, field), briefing);
    return placeholder === undefined ? [] : [formProblem('placeholder-left', field, { placeholder })];
  });

/** Goals whose field is empty are told together, at the first of them. */
const checkGoals = (context: FormContext): readonly FormProblem[] => {
  const { form, briefing } = context;
  const empty = (kind: 'wording' | 'attainment') =>
    briefing.goals.filter(
      ({ id, officialText }) =>
        fieldValue(form, `${kind}:${id}`).trim() === '' && (kind === 'attainment' || officialText === ''),
    );
  const told = (code: 'wording-missing' | 'attainment-draft', kind: 'wording' | 'attainment') => {
    const [first, ...more] = empty(kind);
    const goals = [first, ...more].flatMap((goal) => (goal ? [goal.shortTitle] : []));
    return first ? [formProblem(code, `${kind}:${first.id}`, { goals })] : [];
  };
  return [
    ...briefing.goals.flatMap((goal) => checkPlaceholders(goal, context)),
    ...told('wording-missing', 'wording'),
    ...told('attainment-draft', 'attainment'),
  ];
};

const checkSection = ({ goals, rows }: BriefingSection, context: FormContext): readonly FormProblem[] => [
  ...(goals ? checkGoals(context) : []),
  ...rows.flatMap((row) => {
    if (row.kind === 'product-group') return checkProductGroup(context);
    return row.kind === 'choice' ? checkChoice(row, context) : checkText(row, context);
  }),
];

const checkUnknown = ({ form, briefing }: FormContext): readonly FormProblem[] =>
  unknownFields(form, briefing).map((field) => formProblem('unknown-field', field, { value: fieldValue(form, field) }));

/**
 * What is open or wrong in a filled-in form (Mängel), in the order of the form; what this year's form does not know comes
 * last. Nothing of it keeps the sheet from being written: open fields are printed as open.
 */
export const checkForm = (
  form: BriefingForm,
  { briefing }: { readonly briefing: Briefing },
  { newestWaveDate }: { readonly newestWaveDate?: IsoDate | undefined } = {},
): readonly FormProblem[] => {
  const context = { form, briefing, newestWaveDate };
  const problems = [
    ...checkReference(context),
    ...briefing.sections.flatMap((section) => checkSection(section, context)),
    ...checkContradictions(context),
  ];
  const order = new Map(formFields(briefing).map((field, index) => [field, index]));
  const place = ({ field }: FormProblem) => order.get(field) ?? order.size;
  return [...[...problems].sort((one, other) => place(one) - place(other)), ...checkUnknown(context)];
};
