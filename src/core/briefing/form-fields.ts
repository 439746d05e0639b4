import { type Briefing, type BriefingRow, type BriefingSection, namesYear, rowsOf, yearOf } from '../model/briefing';
import type { BriefingForm } from '../model/briefing-form';
import type { FormField } from '../model/briefing-problem';

const partsOf = (field: FormField): readonly [kind: string, id: string] => {
  const colon = field.indexOf(':');
  return colon < 0 ? [field, ''] : [field.slice(0, colon), field.slice(colon + 1)];
};

/** What is entered in a field (Eintrag); '' where nothing is. */
export const fieldValue = (form: BriefingForm, field: FormField): string => {
  const [kind, id] = partsOf(field);
  if (kind === 'reference') return form.reference;
  if (kind === 'product-group-number') return form.productGroup.number;
  if (kind === 'product-group-name') return form.productGroup.name;
  if (kind === 'row') return form.answers[id] ?? '';
  if (kind === 'year') return yearOf({ id }, form);
  const goal = form.goals[id];
  return (kind === 'wording' ? goal?.officialText : goal?.attainment) ?? '';
};

const without = <T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** An empty text on the attainment is no text: the draft is printed then. */
const withGoal = (form: BriefingForm, kind: string, id: string, value: string): BriefingForm => {
  const { officialText = '', attainment } = form.goals[id] ?? {};
  const wording = kind === 'wording' ? value : officialText;
  const text = kind === 'attainment' ? value : (attainment ?? '');
  const goal = { officialText: wording, ...(text !== '' && { attainment: text }) };
  return { ...form, goals: { ...form.goals, [id]: goal } };
};

/** The form with another entry in a field; '' leaves a row unanswered. */
export const withField = (form: BriefingForm, field: FormField, value: string): BriefingForm => {
  const [kind, id] = partsOf(field);
  const { productGroup, answers, years = {} } = form;
  if (kind === 'reference') return { ...form, reference: value };
  if (kind === 'product-group-number') return { ...form, productGroup: { ...productGroup, number: value } };
  if (kind === 'product-group-name') return { ...form, productGroup: { ...productGroup, name: value } };
  if (kind === 'row') return { ...form, answers: value === '' ? without(answers, id) : { ...answers, [id]: value } };
  if (kind === 'year') return { ...form, years: { ...years, [id]: value } };
  return withGoal(form, kind, id, value);
};

const rowFields = (row: BriefingRow, briefing: Briefing): readonly FormField[] => {
  if (row.kind === 'product-group') return ['product-group-number', 'product-group-name'];
  return namesYear(row, briefing) ? [`year:${row.id}`, `row:${row.id}`] : [`row:${row.id}`];
};

/** Fields of a section, in its order; the number of the Vorlage stands before those of the first one. */
export const sectionFields = (section: BriefingSection, briefing: Briefing): readonly FormField[] => [
  ...(section === briefing.sections[0] ? (['reference'] as const) : []),
  ...(section.goals ? briefing.goals.flatMap(({ id }): FormField[] => [`wording:${id}`, `attainment:${id}`]) : []),
  ...section.rows.flatMap((row) => rowFields(row, briefing)),
];

/** Every field of the form, in its order. */
export const formFields = (briefing: Briefing): readonly FormField[] =>
  briefing.sections.flatMap((section) => sectionFields(section, briefing));

/** Answers, years and goals of the form that this year's form does not have (unbekannte Angaben). */
export const unknownFields = (form: BriefingForm, briefing: Briefing): readonly FormField[] => {
  const rows = new Set(rowsOf(briefing).map(({ id }) => id));
  const goals = new Set(briefing.goals.map(({ id }) => id));
  return [
    ...Object.keys(form.answers).flatMap((id): FormField[] => (rows.has(id) ? [] : [`row:${id}`])),
    ...Object.keys(form.years ?? {}).flatMap((id): FormField[] => (rows.has(id) ? [] : [`year:${id}`])),
    ...Object.keys(form.goals).flatMap((id): FormField[] => (goals.has(id) ? [] : [`wording:${id}`])),
  ];
};
