import type { z } from 'zod';
import { sheetSchemaSchema, type SheetSchema } from '../model/sheet-schema';
import type { SchemaProblem } from '../model/schema-problem';
import { fieldProblems } from './field-problems';
import { keyProblems } from './key-problems';
import { repeated } from './repeated';
import { isObject } from './readers/json';

type Issue = z.core.$ZodIssue;
type Path = SchemaProblem['path'];

const pathOf = (path: readonly PropertyKey[]): Path => path.filter((key) => typeof key !== 'symbol');

const valueAt = (json: unknown, path: Path): unknown => {
  let value = json;
  for (const key of path) value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  return value;
};

const expectedOf = (issue: Issue): readonly string[] => {
  if (issue.code === 'invalid_type') return [issue.expected === 'record' ? 'object' : issue.expected];
  if (issue.code !== 'invalid_union') return [];
  return [
    ...new Set(issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0)).flatMap(expectedOf)),
  ];
};

const shapeProblem = (issue: Issue, json: unknown): SchemaProblem => {
  const path = pathOf(issue.path);
  const property = path.at(-1);
  if (typeof property === 'string' && valueAt(json, path) === undefined) {
    return { code: 'missing-property', path: path.slice(0, -1), facts: { property } };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return { code: 'empty-list', path, facts: {} };
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return { code: 'unknown-choice', path, facts: { value: String(valueAt(json, path)), choices } };
  }
  return { code: 'wrong-shape', path, facts: { expected: expectedOf(issue) } };
};

const missingValueProblems = (raw: unknown, path: Path): readonly SchemaProblem[] => {
  if (!Array.isArray(raw)) return [];
  const at = (index: number, key: string, value: string): SchemaProblem => ({
    code: 'duplicate-value',
    path: isObject(raw[index]) ? [...path, index, key] : [...path, index],
    facts: { value },
  });
  const texts = (key: string) =>
    raw.map((entry: unknown) => (isObject(entry) ? entry[key] : key === 'value' ? entry : undefined));
  return ['value', 'label'].flatMap((key) => repeated(texts(key)).map(({ index, value }) => at(index, key, value)));
};

const allMissingValueProblems = (json: unknown): readonly SchemaProblem[] => {
  if (!isObject(json)) return [];
  const fields = Array.isArray(json['fields']) ? (json['fields'] as readonly unknown[]) : [];
  return [
    ...missingValueProblems(json['missingValues'], ['missingValues']),
    ...fields.flatMap((field, index) =>
      isObject(field) ? missingValueProblems(field['missingValues'], ['fields', index, 'missingValues']) : [],
    ),
  ];
};

/** Version 1 of the standard allowed two fields of one name; a schema that says it is one may have them. */
const isFirstVersion = ({ $schema = '' }: SheetSchema): boolean =>
  /\/profiles\/1\.|specs\.frictionlessdata\.io/.test($schema);

const nameProblems = (schema: SheetSchema): readonly SchemaProblem[] =>
  isFirstVersion(schema)
    ? []
    : repeated(schema.fields.map(({ name }) => name)).map(({ index, value }) => ({
        code: 'duplicate-field',
        path: ['fields', index, 'name'],
        facts: { field: value },
      }));

/** A Table Schema that was read, and all that is wrong with it; there is a schema where nothing is. */
export interface ReadSchema {
  readonly schema: SheetSchema | undefined;
  readonly problems: readonly SchemaProblem[];
}

/**
 * Reads a Table Schema, version 2 or older, from what came as JSON.
 *
 * Total: whatever is wrong becomes a problem with its place. What the standard does not name is let be. Problems of the
 * shape come alone, since nothing else can be told then.
 */
export const readTableSchema = (json: unknown): ReadSchema => {
  const { data: schema, error } = sheetSchemaSchema.safeParse(json);
  if (!schema) return { schema: undefined, problems: error.issues.map((issue) => shapeProblem(issue, json)) };
  const problems = [
    ...nameProblems(schema),
    ...allMissingValueProblems(json),
    ...schema.fields.flatMap(fieldProblems),
    ...keyProblems(schema),
  ];
  return problems.length > 0 ? { schema: undefined, problems } : { schema, problems };
};
