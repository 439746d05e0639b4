import { z } from 'zod';
import type { BriefingForm } from './briefing-form';

const isPattern = (text: string): boolean => {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
};

const pattern = z.string().refine(isPattern);

/** A row that is ticked with one of these options. */
const conditionSchema = z.strictObject({ row: z.string(), options: z.array(z.string()).min(1) });

const rowSchema = z.strictObject({
  id: z.string(),
  /** As the form prints it; '' where it prints none. */
  label: z.string(),
  /** What the screen and the checks call the row, where the form prints no label or a long one. */
  name: z.string(),
  kind: z.enum(['choice', 'text', 'product-group']),
  /** To be ticked; the words between which a product group is written; or topics that a text must speak of. */
  options: z.array(z.string()),
  /** What is ticked or written when nobody has filled it in; '' where it must be filled. */
  value: z.string(),
  /** Whether the row must be filled in. */
  required: z.boolean(),
  /** Longest text that has room on the page, in characters. */
  longest: z.int().positive().optional(),
  /** Whether the text names the Vorlagen that it rests on. */
  references: z.boolean().optional(),
  /** Whether the text speaks of the newest wave. */
  namesWave: z.boolean().optional(),
  /** Options that need an explanation, and the row that gives it. */
  explain: z.strictObject({ options: z.array(z.string()).min(1), row: z.string() }).optional(),
});

const sectionSchema = z.strictObject({
  id: z.string(),
  /** null: the paragraph right under the title has no heading of its own. */
  heading: z.string().nullable(),
  subheading: z.string().optional(),
  text: z.string().optional(),
  goals: z.boolean(),
  rows: z.array(rowSchema),
});

/** The form as its issuer has it; next year's form is another file. */
export const briefingSchema = z.strictObject({
  title: z.string(),
  header: z.string(),
  /** Of the number of a Vorlage; the group `year` is its year. */
  referencePattern: pattern,
  /** The part of `header` in whose place the number of the Vorlage is printed. */
  referencePlaceholder: z.string(),
  /** What in a text is meant as the number of a Vorlage, well written or not. */
  referenceCandidate: pattern,
  productGroupPattern: pattern,
  planYearPattern: pattern,
  /** The part of a label in whose place the year of the plan is printed. */
  yearPlaceholder: z.string(),
  /** Years that a plan may lie before and after the year of the Vorlage. */
  planYears: z.strictObject({ before: z.int().min(0), after: z.int().min(0) }),
  /** What stands in an empty form: `within` anywhere in a text, `alone` as all of it. */
  placeholders: z.strictObject({ within: z.array(z.string().min(1)), alone: z.array(z.string().min(1)) }),
  ticked: z.string(),
  unticked: z.string(),
  sections: z.array(sectionSchema),
  /** Ticks that cannot be true together: where all of `when` are, `never` must not be. */
  contradictions: z.array(z.strictObject({ when: z.array(conditionSchema).min(1), never: conditionSchema })),
  goals: z.array(z.strictObject({ id: z.string(), shortTitle: z.string(), officialText: z.string() })),
  /** Charts beside the figures, by template and indicator, where nobody chose any; the first two that can be made. */
  charts: z
    .array(z.strictObject({ template: z.string(), indicator: z.string(), size: z.string().optional() }))
    .optional(),
  /** Heading over the figures that we add after the form: where it stands, the form ends. */
  supplement: z.string(),
  source: z.string(),
});

/** The form of the Kurzüberblick (Anlage A), empty. */
export type Briefing = Readonly<z.infer<typeof briefingSchema>>;
export type BriefingSection = Briefing['sections'][number];
export type BriefingRow = BriefingSection['rows'][number];
export type BriefingGoal = Briefing['goals'][number];

/** All rows of the form, in its order. */
export const rowsOf = ({ sections }: Pick<Briefing, 'sections'>): readonly BriefingRow[] =>
  sections.flatMap(({ rows }) => rows);

/** Whether the label of a row names the year of a plan. */
export const namesYear = ({ label }: BriefingRow, { yearPlaceholder }: Briefing): boolean =>
  yearPlaceholder !== '' && label.includes(yearPlaceholder);

/** The year entered for a row; its own one, or else the one of the form; '' where there is none. */
export const yearOf = ({ id }: Pick<BriefingRow, 'id'>, { years, planYear }: BriefingForm): string =>
  years?.[id] ?? planYear;

/**
 * Label of a row as it is printed: with the year of the plan in place of the placeholder, which stays where no year of the
 * right pattern was entered.
 *
 * @example labelOf(row, form, briefing) // => 'Im beschlossenen (Nachtrags-)Haushaltsplan 2018 enthalten?'
 */
export const labelOf = (row: BriefingRow, form: BriefingForm, briefing: Briefing): string => {
  const year = yearOf(row, form).trim();
  const isYear = new RegExp(briefing.planYearPattern, 'u').test(year);
  return namesYear(row, briefing) && isYear ? row.label.replaceAll(briefing.yearPlaceholder, year) : row.label;
};

/** What is entered for a row; of one that nobody answered, what the form says itself. */
export const answerOf = ({ id, value }: BriefingRow, { answers }: BriefingForm): string => answers[id] ?? value;
