import { ACCEPTANCE_VERSION, type Acceptance, acceptanceFileSchema } from '../model/acceptance';

/** No stored list is longer; whatever is, was not written by us. */
const LONGEST_TEXT = 10_000_000;

/** Stored acceptances, or why they cannot be read; then there are none, and nothing may be written over them unasked. */
export type StoredAcceptances =
  { readonly acceptances: readonly Acceptance[] } | { readonly trouble: 'unreadable' | 'other-version' | 'too-long' };

/** Acceptances as JSON, as they are stored in the workbook. */
export const acceptancesText = (acceptances: readonly Acceptance[]): string =>
  JSON.stringify({ version: ACCEPTANCE_VERSION, acceptances });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;

/** Reads stored acceptances; total, nothing is thrown. An empty text is an empty list. */
export const parseAcceptances = (text: string): StoredAcceptances => {
  if (text.trim() === '') return { acceptances: [] };
  if (text.length > LONGEST_TEXT) return { trouble: 'too-long' };
  const json = jsonOf(text);
  const parsed = acceptanceFileSchema.safeParse(json);
  if (parsed.success) return { acceptances: parsed.data.acceptances };
  const version = versionOf(json);
  return { trouble: typeof version === 'number' && version !== ACCEPTANCE_VERSION ? 'other-version' : 'unreadable' };
};
