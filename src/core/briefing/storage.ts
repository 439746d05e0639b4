import { type BriefingForm, EMPTY_FORM } from '../model/briefing-form';
import { FORM_VERSION, type StoredForm, storedFormSchema } from '../model/stored-form';

/** No form is longer; whatever is, was not written by us. */
const LONGEST_TEXT = 1_000_000;

/** A form as JSON, as it is stored in the workbook; `written`: what our sheet said when it was written last. */
export const formatForm = (form: BriefingForm, written?: BriefingForm): string =>
  JSON.stringify(written ? { ...form, written } : form);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;

/** Reads a stored form; total, nothing is thrown. An empty text is an empty form. */
export const parseForm = (text: string): StoredForm => {
  if (text.trim() === '') return { form: EMPTY_FORM };
  if (text.length > LONGEST_TEXT) return { trouble: 'too-long' };
  const json = jsonOf(text);
  const parsed = storedFormSchema.safeParse(json);
  if (parsed.success) {
    const { written, ...form } = parsed.data;
    return written ? { form, written } : { form };
  }
  const version = versionOf(json);
  return { trouble: typeof version === 'number' && version !== FORM_VERSION ? 'other-version' : 'unreadable' };
};
