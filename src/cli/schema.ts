import type { Catalogue } from '../core/model/catalogue';
import type { SheetKind, SheetSchema } from '../core/model/sheet-schema';
import { isPlainSchema } from '../core/table-schema/fields';
import { readTableSchema } from '../core/table-schema/problems';
import { texts } from './de';
import { readBytes } from './input';
import { UserError } from './trouble';

/** A schema that the user names, and the kind that all sheets are then read as. */
export interface SchemaChoice {
  readonly catalogue: Catalogue;
  readonly kind: SheetKind;
}

/** A Table Schema knows no warnings: whatever breaks it is an error, unless our extension says otherwise. */
const STRICT = { 'extra-label': 'error', 'blank-label': 'error', 'blank-row': 'error' } as const;

const monitoringOf = (schema: SheetSchema): NonNullable<SheetSchema['monitoring']> => {
  const own = schema.monitoring ?? { kind: 'tabelle', roles: {} };
  return isPlainSchema(schema) ? { ...own, severities: { ...STRICT, ...own.severities } } : own;
};

const choose = (schema: SheetSchema, catalogue: Catalogue): SchemaChoice => {
  const monitoring = monitoringOf(schema);
  const { kind } = monitoring;
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
  const { schema, problems } = readTableSchema(json);
  if (schema) return schema;
  throw new UserError(texts.schemaWrong(file, problems));
};

/** The schema of a name in the catalogue, or of a Table Schema file; a UserError where there is none. */
export const chosenSchema = async (nameOrFile: string, catalogue: Catalogue): Promise<SchemaChoice> =>
  choose(catalogue.sheetSchemas.find(({ name }) => name === nameOrFile) ?? (await fromFile(nameOrFile)), catalogue);
