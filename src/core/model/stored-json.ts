import type { z } from 'zod';

/** Why a text that the workbook keeps cannot be read; then nothing may be written over it unasked. */
export type StoredTrouble = 'unreadable' | 'other-version' | 'too-long';

/** What a stored text is read as. */
export interface StoredShape<T> {
  readonly schema: z.ZodType<T>;
  /** The only version that the schema reads. */
  readonly version: number;
  /** Most characters; whatever is longer was not written by us. */
  readonly longest: number;
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;

/**
 * Reads JSON with a version from the workbook (gespeicherte Angaben); total, nothing is thrown. What an empty text means is the
 * caller's to say.
 */
export const readStoredJson = <T>(
  text: string,
  { schema, version, longest }: StoredShape<T>,
): { readonly data: T } | { readonly trouble: StoredTrouble } => {
  if (text.length > longest) return { trouble: 'too-long' };
  const json = jsonOf(text);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { data: parsed.data };
  const found = versionOf(json);
  return { trouble: typeof found === 'number' && found !== version ? 'other-version' : 'unreadable' };
};
