import { ACCEPTANCE_VERSION, type Acceptance, acceptanceFileSchema } from '../model/acceptance';
import { readStoredJson, type StoredTrouble } from '../model/stored-json';

const SHAPE = { schema: acceptanceFileSchema, version: ACCEPTANCE_VERSION, longest: 10_000_000 };

/** Stored acceptances, or why they cannot be read; then there are none, and nothing may be written over them unasked. */
export type StoredAcceptances = { readonly acceptances: readonly Acceptance[] } | { readonly trouble: StoredTrouble };

/** Acceptances as JSON, as they are stored in the workbook. */
export const acceptancesText = (acceptances: readonly Acceptance[]): string =>
  JSON.stringify({ version: ACCEPTANCE_VERSION, acceptances });

/** Reads stored acceptances; total, nothing is thrown. An empty text is an empty list. */
export const parseAcceptances = (text: string): StoredAcceptances => {
  if (text.trim() === '') return { acceptances: [] };
  const read = readStoredJson(text, SHAPE);
  return 'trouble' in read ? read : { acceptances: read.data.acceptances };
};
