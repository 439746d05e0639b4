import type { Catalogue } from '../core/model/catalogue';
import { type SheetKind, type SheetSchema, sheetSchemaSchema } from '../core/model/sheet-schema';
import { texts } from './de';
import { readBytes } from './input';
import { UserError } from './trouble';

/** A schema that the user names, and the kind that all sheets are then read as. */
export interface SchemaChoice {
  readonly catalogue: Catalogue;
  readonly kind: SheetKind;
}

const choose = (schema: SheetSchema, catalogue: Catalogue): SchemaChoice => {
  const kind = schema.monitoring?.kind ?? 'tabelle';
  const monitoring = schema.monitoring ?? { kind, roles: {} };
  return { kind, catalogue: { ...catalogue, sheetSchemas: [{ ...schema, monitoring }] } };
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(texts.schemaUnreadable(file), { cause });
  }
};

const fromFile = async (file: string): Promise<SheetSchema> => {
  const json = parseJson(file, new TextDecoder().decode(await readBytes(file)));
  const parsed = sheetSchemaSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UserError(
    texts.schemaWrong(
      file,
      parsed.error.issues.map(({ path }) => path.join('.')),
    ),
  );
};

/** The schema of a name in the catalogue, or of a Table Schema file; a UserError where there is none. */
export const chosenSchema = async (nameOrFile: string, catalogue: Catalogue): Promise<SchemaChoice> =>
  choose(catalogue.sheetSchemas.find(({ name }) => name === nameOrFile) ?? (await fromFile(nameOrFile)), catalogue);
