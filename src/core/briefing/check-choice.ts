import { answerOf, type Briefing, type BriefingRow, namesYear, rowsOf, yearOf } from '../model/briefing';
import { type FormProblem, formProblem } from '../model/briefing-problem';
import { type FormContext, matches, placeholderIn, referenceYear } from './entry';

const checkPlausible = (row: BriefingRow, year: number, { form, briefing }: FormContext): readonly FormProblem[] => {
  const of = referenceYear(form.reference, briefing);
  if (of === undefined) return [];
  const [from, to] = [of - briefing.planYears.before, of + briefing.planYears.after];
  if (year >= from && year <= to) return [];
  return [formProblem('plan-year-implausible', `year:${row.id}`, { name: row.name, year, from, to })];
};

const checkYear = (row: BriefingRow, context: FormContext): readonly FormProblem[] => {
  const { form, briefing } = context;
  if (!namesYear(row, briefing)) return [];
  const field = `year:${row.id}` as const;
  const value = yearOf(row, form).trim();
  const placeholder = placeholderIn(value, briefing);
  if (value === '') return [formProblem('plan-year-missing', field, { name: row.name })];
  if (placeholder !== undefined) return [formProblem('placeholder-left', field, { placeholder })];
  if (!matches(value, briefing.planYearPattern))
    return [formProblem('plan-year-malformed', field, { name: row.name, value })];
  return checkPlausible(row, Number(value), context);
};

const checkTick = (row: BriefingRow, { form }: FormContext): readonly FormProblem[] => {
  const { name, options, required } = row;
  const value = answerOf(row, form);
  if (value === '') return required ? [formProblem('choice-missing', `row:${row.id}`, { name, options })] : [];
  return options.includes(value) ? [] : [formProblem('unknown-option', `row:${row.id}`, { name, value, options })];
};

/** An explanation that says no more than the empty form is none. */
const isExplained = (row: BriefingRow, { form, briefing }: FormContext): boolean => {
  const text = answerOf(row, form).trim();
  return text !== '' && text !== row.value && placeholderIn(text, briefing) === undefined;
};

const checkExplanation = (row: BriefingRow, context: FormContext): readonly FormProblem[] => {
  const option = answerOf(row, context.form);
  const by = rowsOf(context.briefing).find(({ id }) => id === row.explain?.row);
  if (!by || !row.explain?.options.includes(option) || isExplained(by, context)) return [];
  return [formProblem('explanation-missing', `row:${by.id}`, { name: row.name, option, row: by.name })];
};

/** A row to be ticked: the year in its label, one of its options, and what that option asks for. */
export const checkChoice = (row: BriefingRow, context: FormContext): readonly FormProblem[] => [
  ...checkYear(row, context),
  ...checkTick(row, context),
  ...checkExplanation(row, context),
];

type Condition = Briefing['contradictions'][number]['never'];

/** Ticks that cannot be true together. */
export const checkContradictions = ({ form, briefing }: FormContext): readonly FormProblem[] => {
  const rows = new Map(rowsOf(briefing).map((row) => [row.id, row]));
  const tickOf = ({ row: id, options }: Condition) => {
    const row = rows.get(id);
    const option = row ? answerOf(row, form) : '';
    return row && options.includes(option) ? { name: row.name, option } : undefined;
  };
  return briefing.contradictions.flatMap(({ when, never }) => {
    const because = when.map(tickOf).filter((tick) => tick !== undefined);
    const found = tickOf(never);
    return found && because.length === when.length
      ? [formProblem('contradiction', `row:${never.row}`, { because, never: found })]
      : [];
  });
};
