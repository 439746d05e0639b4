import type { Field } from '../model/sheet-schema';
import type { SchemaProblem } from '../model/schema-problem';
import { BOUND_NAMES, categoryValues, limitOf, limitsOf } from './constraints';
import { keyOf } from './logical';
import { compileExpression } from './pattern';
import type { Reader } from './readers/reader';
import { FIELD_TYPES, ITEM_TYPES, readerOf } from './readers/readers';
import { repeated } from './repeated';

/** Properties that belong to certain types only. */
const PROPERTY_TYPES: Readonly<Record<string, readonly string[]>> = {
  categories: ['string', 'integer'],
  categoriesOrdered: ['string', 'integer'],
};

/** Constraints that belong to certain types only; types with an order and collections are told by their readers. */
const CONSTRAINT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pattern: ['string'],
  jsonSchema: ['array', 'object'],
};

const isAllowed = (constraint: string, type: string, { order, length }: Reader): boolean => {
  if ((BOUND_NAMES as readonly string[]).includes(constraint)) return order !== undefined;
  if (constraint === 'minLength' || constraint === 'maxLength') return length !== undefined;
  return !Object.hasOwn(CONSTRAINT_TYPES, constraint) || (CONSTRAINT_TYPES[constraint]?.includes(type) ?? false);
};

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const typeProblem = ({ type = 'any', format = 'default' }: Field): SchemaProblem =>
  FIELD_TYPES.includes(type)
    ? { code: 'unknown-format', path: ['format'], facts: { type, format } }
    : { code: 'unknown-type', path: ['type'], facts: { type, choices: FIELD_TYPES } };

const propertyProblems = (field: Field): readonly SchemaProblem[] => {
  const { type = 'any', itemType } = field;
  const misplaced = Object.entries(PROPERTY_TYPES)
    .filter(([property, types]) => field[property] !== undefined && !types.includes(type))
    .map(([property]): SchemaProblem => ({
      code: 'unsupported-property',
      path: [property],
      facts: { property, type },
    }));
  if (type !== 'list' || itemType === undefined || (ITEM_TYPES as readonly string[]).includes(itemType))
    return misplaced;
  return [
    ...misplaced,
    { code: 'unknown-choice', path: ['itemType'], facts: { value: itemType, choices: ITEM_TYPES } },
  ];
};

const unsupported = (field: Field, reader: Reader): readonly SchemaProblem[] => {
  const { type = 'any', constraints = {} } = field;
  return Object.keys(constraints)
    .filter((name) => !isAllowed(name, type, reader))
    .map((property) => ({
      code: 'unsupported-property',
      path: ['constraints', property],
      facts: { property, type },
    }));
};

const unreadable = (
  path: SchemaProblem['path'],
  value: unknown,
  field: Field,
  reader: Reader,
): readonly SchemaProblem[] =>
  limitOf(value, reader) !== undefined
    ? []
    : [
        {
          code: 'unreadable-limit',
          path,
          facts: { value: shown(value), type: field.type ?? 'any', example: reader.example },
        },
      ];

const limitProblems = (field: Field, reader: Reader): readonly SchemaProblem[] => {
  const constraints = field.constraints ?? {};
  const bounds = reader.order ? BOUND_NAMES.filter((name) => constraints[name] !== undefined) : [];
  return [
    ...bounds.flatMap((name) => unreadable(['constraints', name], constraints[name], field, reader)),
    ...(constraints.enum ?? []).flatMap((value, index) =>
      value === null ? [] : unreadable(['constraints', 'enum', index], value, field, reader),
    ),
  ];
};

const expressionProblems = ({ constraints }: Field): readonly SchemaProblem[] => {
  const pattern = constraints?.pattern;
  if (pattern === undefined || compileExpression(pattern)) return [];
  return [{ code: 'bad-expression', path: ['constraints', 'pattern'], facts: { pattern } }];
};

const categoryProblems = (field: Field, reader: Reader): readonly SchemaProblem[] => {
  const values = categoryValues(field);
  if (!values) return [];
  const labels = (field.categories ?? []).map((entry) => (typeof entry === 'object' ? entry.label : undefined));
  const allowed = new Set(limitsOf(values, reader).map(keyOf));
  const isOutside = (raw: unknown): boolean => {
    const value = limitOf(raw, reader);
    return value !== undefined && !allowed.has(keyOf(value));
  };
  return [
    ...values.flatMap((value, index) => unreadable(['categories', index], value, field, reader)),
    ...[...repeated(values), ...repeated(labels)].map(({ index, value }): SchemaProblem => ({
      code: 'duplicate-value',
      path: ['categories', index],
      facts: { value },
    })),
    ...(field.constraints?.enum ?? []).flatMap((raw, index): readonly SchemaProblem[] =>
      isOutside(raw)
        ? [{ code: 'outside-categories', path: ['constraints', 'enum', index], facts: { value: shown(raw) } }]
        : [],
    ),
  ];
};

const problemsOf = (field: Field): readonly SchemaProblem[] => {
  const reader = readerOf(field);
  if (!reader) return [typeProblem(field)];
  const misplaced = propertyProblems(field);
  return [
    ...misplaced,
    ...unsupported(field, reader),
    ...limitProblems(field, reader),
    ...expressionProblems(field),
    ...(misplaced.length > 0 ? [] : categoryProblems(field, reader)),
  ];
};

/** What is wrong with the field of a schema, `index` being its place among the fields. */
export const fieldProblems = (field: Field, index: number): readonly SchemaProblem[] =>
  problemsOf(field).map((problem) => ({ ...problem, path: ['fields', index, ...problem.path] }));
