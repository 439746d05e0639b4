import type { Field, Role, SheetKind, SheetSchema } from '../model/sheet-schema';
import { nameKey } from './text';

/** A sheet schema, ready to be held against a header row. */
export interface SchemaIndex {
  readonly schema: SheetSchema;
  readonly kind: SheetKind;
  /** Key of a heading → the field that it names. */
  readonly headings: ReadonlyMap<string, Field>;
  readonly roles: ReadonlyMap<string, Role>;
}

/** All headings under which a field is found: name, title, and those that the schema lists. */
export const headingsOf = ({ monitoring }: SheetSchema, field: Field): readonly string[] => {
  const listed = Object.entries(monitoring?.headings ?? {}).find(([name]) => name === field.name)?.[1] ?? [];
  return [field.name, ...(field.title === undefined ? [] : [field.title]), ...listed];
};

/** Prepares a schema; a heading that two fields claim belongs to the first, names before other headings. */
export const buildSchemaIndex = (schema: SheetSchema): SchemaIndex => {
  const headings = new Map<string, Field>();
  const claim = (heading: string, field: Field): void => {
    const key = nameKey(heading);
    if (!headings.has(key)) headings.set(key, field);
  };
  for (const field of schema.fields) claim(field.name, field);
  for (const field of schema.fields) for (const heading of headingsOf(schema, field)) claim(heading, field);
  return {
    schema,
    kind: schema.monitoring?.kind ?? 'tabelle',
    headings,
    roles: new Map(Object.entries(schema.monitoring?.roles ?? {})),
  };
};
