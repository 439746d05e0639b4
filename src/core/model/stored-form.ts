import { type BriefingForm, briefingFormSchema } from './briefing-form';

/** Version of the stored form; raised when a later one cannot be read as this one. */
export const FORM_VERSION = 1;

/** A form as it is kept in the workbook, with what our sheet said when it was written last. */
export const storedFormSchema = briefingFormSchema.extend({ written: briefingFormSchema.optional() });

/** A form from the workbook, or why it cannot be read; then nothing may be written over it unasked. */
export type StoredForm =
  | {
      readonly form: BriefingForm;
      /** What our sheet says if nobody has typed into it since; absent: no sheet was written yet. */
      readonly written?: BriefingForm;
    }
  | { readonly trouble: FormTrouble };

export type FormTrouble = 'unreadable' | 'other-version' | 'too-long';
