import { type FormProblem, formProblem } from '../model/briefing-problem';
import { type FormContext, matches, placeholderIn, referenceYear } from './entry';

/** The number of the Vorlage: there, well written, and not older than the figures. */
export const checkReference = ({ form, briefing, newestWaveDate }: FormContext): readonly FormProblem[] => {
  const value = form.reference.trim();
  const written = briefing.referencePlaceholder;
  const placeholder = placeholderIn(value, briefing);
  if (value === '') return [formProblem('reference-missing', 'reference', { form: written })];
  if (placeholder !== undefined) return [formProblem('placeholder-left', 'reference', { placeholder })];
  if (!matches(value, briefing.referencePattern))
    return [formProblem('reference-malformed', 'reference', { value, form: written })];
  const year = referenceYear(value, briefing);
  if (year === undefined || newestWaveDate === undefined || year >= Number(newestWaveDate.slice(0, 4))) return [];
  return [formProblem('reference-too-old', 'reference', { year, newestWaveDate })];
};

const checkNumber = ({ form, briefing }: FormContext): readonly FormProblem[] => {
  const field = 'product-group-number';
  const value = form.productGroup.number.trim();
  const placeholder = placeholderIn(value, briefing);
  if (value === '') return [formProblem('product-group-number-missing', field, {})];
  if (placeholder !== undefined) return [formProblem('placeholder-left', field, { placeholder })];
  return matches(value, briefing.productGroupPattern)
    ? []
    : [formProblem('product-group-number-malformed', field, { value })];
};

/** Number and name of the product group. */
export const checkProductGroup = (context: FormContext): readonly FormProblem[] => {
  const field = 'product-group-name';
  const { name } = context.form.productGroup;
  const placeholder = placeholderIn(name, context.briefing);
  return [
    ...checkNumber(context),
    ...(name.trim() === '' ? [formProblem('product-group-name-missing', field, {})] : []),
    ...(placeholder === undefined ? [] : [formProblem('placeholder-left', field, { placeholder })]),
  ];
};
