import { z } from 'zod';

/**
 * What the user entered into the form of the Kurzüberblick (ausgefülltes Formular). Everything may be empty: what is open is
 * found by the checks, never guessed. Kept in the workbook.
 */
export const briefingFormSchema = z.strictObject({
  version: z.literal(1),
  /** Number of the Vorlage. @example 'V/0609/2018' */
  reference: z.string(),
  /** Year of the budget plan, in place of `JJJJ` in labels; for the rows that have none of their own. */
  planYear: z.string(),
  /** Year of the budget plan by row id: the adopted plan and the draft are of different years. */
  years: z.record(z.string(), z.string()).optional(),
  productGroup: z.strictObject({ number: z.string(), name: z.string() }),
  /** By row id of the form: the ticked option, or the text. A row that is absent has not been answered. */
  answers: z.record(z.string(), z.string()),
  /** By goal id. */
  goals: z.record(
    z.string(),
    z.strictObject({
      /** Official wording (amtlicher Wortlaut); empty: the short title stands alone. */
      officialText: z.string(),
      /** Text on the attainment (Zielerreichung) as the user wants it; absent: the draft from the numbers, marked as one. */
      attainment: z.string().optional(),
    }),
  ),
});

export type BriefingForm = Readonly<z.infer<typeof briefingFormSchema>>;

/** A form that nobody has filled in. */
export const EMPTY_FORM: BriefingForm = {
  version: 1,
  reference: '',
  planYear: '',
  productGroup: { number: '', name: '' },
  answers: {},
  goals: {},
};
