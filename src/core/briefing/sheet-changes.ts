import { type Briefing, rowsOf } from '../model/briefing';
import type { BriefingForm } from '../model/briefing-form';
import type { EarlierEntry } from '../model/briefing-import';
import type { FormField } from '../model/briefing-problem';
import type { Sheet } from '../model/sheet';
import type { Content, SheetSpec } from '../model/spec';
import { placeholderIn } from './entry';
import { fieldValue, formFields, withField } from './form-fields';
import { readFormSheet } from './import-sheet';

const shownOf = (content: Content): string | number | boolean | null =>
  typeof content === 'object' && content !== null ? content.result : content;

/** What our sheet says once it is written: the form, read from it as it will be read from the sheet. */
export const writtenForm = ({ contents }: Pick<SheetSpec, 'contents'>, briefing: Briefing): BriefingForm =>
  readFormSheet({ values: contents.map((row) => row.map(shownOf)) }, briefing).form;

/** An entry that was typed into our sheet, and what the form held in its place. */
export interface TypedEntry extends EarlierEntry {
  readonly before: string;
}

/** Whether the empty form says it itself: a placeholder, or what stands in a row that nobody answered. */
const isEmptyForms = (value: string, field: FormField, briefing: Briefing): boolean =>
  placeholderIn(value, briefing) !== undefined ||
  rowsOf(briefing).some((row) => field === `row:${row.id}` && row.value === value);

/** What is kept of the form: its entries, and what our sheet said when it was written last. */
export interface KeptForm {
  readonly form: BriefingForm;
  readonly written?: BriefingForm | undefined;
}

const isTyped = (field: FormField, now: BriefingForm, { form, written }: KeptForm, briefing: Briefing): boolean => {
  const value = fieldValue(now, field);
  const held = fieldValue(form, field);
  if (value === '' || value === held) return false;
  return written ? value !== fieldValue(written, field) : held === '' && !isEmptyForms(value, field, briefing);
};

/**
 * What somebody has typed into our sheet since it was written (Einträge im Blatt), in the order of the form. An entry that was
 * emptied there is none: the form still has it. Where nothing is known of what was written, only fields count that are empty in
 * the form, and only with what the empty form does not say itself.
 */
export const typedEntries = (
  sheet: Pick<Sheet, 'values'>,
  kept: KeptForm,
  briefing: Briefing,
): readonly TypedEntry[] => {
  const { form: now } = readFormSheet(sheet, briefing);
  return formFields(briefing)
    .filter((field) => isTyped(field, now, kept, briefing))
    .map((field) => ({ field, value: fieldValue(now, field), before: fieldValue(kept.form, field) }));
};

/** The form with these entries. */
export const withEntries = (form: BriefingForm, entries: readonly EarlierEntry[]): BriefingForm =>
  entries.reduce((changed, { field, value }) => withField(changed, field, value), form);
