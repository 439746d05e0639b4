import { type BriefingForm, EMPTY_FORM } from '../model/briefing-form';
import { FORM_VERSION, type StoredForm, storedFormSchema } from '../model/stored-form';
import { readStoredJson } from '../model/stored-json';

const SHAPE = { schema: storedFormSchema, version: FORM_VERSION, longest: 1_000_000 };

/** A form as JSON, as it is stored in the workbook; `written`: what our sheet said when it was written last. */
export const formatForm = (form: BriefingForm, written?: BriefingForm): string =>
  JSON.stringify(written ? { ...form, written } : form);

/** Reads a stored form; total, nothing is thrown. An empty text is an empty form. */
export const parseForm = (text: string): StoredForm => {
  if (text.trim() === '') return { form: EMPTY_FORM };
  const read = readStoredJson(text, SHAPE);
  if ('trouble' in read) return read;
  const { written, ...form } = read.data;
  return written ? { form, written } : { form };
};
