import { z } from 'zod';

/** Kinds of sheets that can be read (Blattarten); `tabelle` is any table with one header row and a schema of its own. */
export const SHEET_KINDS = ['langformat', 'indikatorblatt', 'kreuztabelle', 'tabelle'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What a field tells about a figure (Rolle eines Feldes). */
export const ROLES = [
  'time',
  'area',
  'area-code',
  'subject',
  'breakdown',
  'value',
  'numerator',
  'denominator',
  'unit',
  'source',
  'note',
] as const;
export type Role = (typeof ROLES)[number];

const constraintsSchema = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.union([z.number(), z.string()]).optional(),
  maximum: z.union([z.number(), z.string()]).optional(),
  exclusiveMinimum: z.union([z.number(), z.string()]).optional(),
  exclusiveMaximum: z.union([z.number(), z.string()]).optional(),
  minLength: z.int().min(0).optional(),
  maxLength: z.int().min(0).optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).min(1).optional(),
  /** A JSON Schema for values of the types `array` and `object`. */
  jsonSchema: z.record(z.string(), z.unknown()).optional(),
});

/** A missing value as text, or as an object with its text and a label, which is read as its text. */
const missingValueSchema = z.union([
  z.string(),
  z.looseObject({ value: z.string(), label: z.string().optional() }).transform(({ value }) => value),
]);

const categorySchema = z.union([
  z.string(),
  z.number(),
  z.looseObject({ value: z.union([z.string(), z.number()]), label: z.string().optional() }),
]);

const names = z.union([z.string(), z.array(z.string()).min(1)]);

const foreignKeySchema = z.looseObject({
  fields: names,
  /** Without `resource`, or with an empty one, the table itself is meant. */
  reference: z.looseObject({ resource: z.string().optional(), fields: names }),
});

const fieldSchema = z.looseObject({
  name: z.string().min(1),
  type: z.string().optional(),
  format: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  missingValues: z.array(missingValueSchema).optional(),
  constraints: constraintsSchema.optional(),
  decimalChar: z.string().min(1).optional(),
  groupChar: z.string().min(1).optional(),
  bareNumber: z.boolean().optional(),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  categories: z.array(categorySchema).optional(),
  categoriesOrdered: z.boolean().optional(),
  itemType: z.string().optional(),
  delimiter: z.string().min(1).optional(),
});

const severity = z.enum(['error', 'warning', 'notice']);

/** Number of findings of a code on a sheet, or their share of its rows. */
const thresholdSchema = z.union([
  z.strictObject({ count: z.int().min(1) }),
  z.strictObject({ share: z.number().positive().max(1) }),
]);

/** From when on a code's findings are errors or warnings, and below which they become one summarising finding (Schwellen). */
const thresholdsSchema = z.strictObject({
  error: thresholdSchema.optional(),
  warning: thresholdSchema.optional(),
  summarise: thresholdSchema.optional(),
});

/** What a total is held against when parts of it lack a number (fehlende Teile). */
export const MISSING_CHILDREN = ['ignore', 'not-verifiable', 'at-least'] as const;

/** A rule of the schema's own: where `when` holds, or everywhere, `expect` must hold. */
const rowRuleSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  when: z.string().optional(),
  expect: z.string().min(1),
  message: z.string().min(1),
  severity: severity.optional(),
});

/** Limits of one measure or indicator, in its unit; `perYear`: largest change a year, as in the settings. */
const plausibleSchema = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  perYear: z.number().positive().optional(),
});

/** Our one namespaced extension of Table Schema: what a statistics sheet needs beyond columns and types. */
const monitoringSchema = z.strictObject({
  kind: z.enum(SHEET_KINDS),
  /** Field name → role. */
  roles: z.record(z.string(), z.enum(ROLES)),
  /** Other headings under which a field is found, by field name. */
  headings: z.record(z.string(), z.array(z.string())).optional(),
  /** Levels that must be complete per subject and wave. */
  grid: z.array(z.string()).optional(),
  /** Finding code → severity, where it differs from the default. */
  severities: z.record(z.string(), severity).optional(),
  /** Finding code → thresholds. */
  thresholds: z.record(z.string(), thresholdsSchema).optional(),
  /** How far a total may differ from its parts, in the unit; wins over the measure's. */
  tolerance: z.number().min(0).optional(),
  /** Absent: `at-least`. */
  missingChildren: z.enum(MISSING_CHILDREN).optional(),
  /** Years that every subject of the sheet must have. */
  waves: z.array(z.string().regex(/^\d{4}$/)).optional(),
  /** Id of a measure or indicator → limits that replace the catalogue's. */
  plausible: z.record(z.string(), plausibleSchema).optional(),
  /** Whether figures of such sheets are published as they are; absent: yes. */
  publication: z.boolean().optional(),
  rules: z.array(rowRuleSchema).optional(),
});

/** A sheet schema (Blattschema): a Table Schema v2 descriptor with the extension `monitoring`. */
export const sheetSchemaSchema = z.looseObject({
  $schema: z.string().optional(),
  name: z.string().optional(),
  title: z.string().optional(),
  version: z.string().optional(),
  fields: z.array(fieldSchema).min(1),
  fieldsMatch: z.enum(['exact', 'equal', 'subset', 'superset', 'partial']).optional(),
  missingValues: z.array(missingValueSchema).optional(),
  primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
  uniqueKeys: z.array(z.array(z.string()).min(1)).min(1).optional(),
  foreignKeys: z.array(foreignKeySchema).optional(),
  monitoring: monitoringSchema.optional(),
});

export type SheetSchema = Readonly<z.infer<typeof sheetSchemaSchema>>;
/** A rule of the schema's own (Zeilenregel), as it is written. */
export type RowRule = Readonly<z.infer<typeof rowRuleSchema>>;
export type MissingChildren = (typeof MISSING_CHILDREN)[number];
export type Thresholds = Readonly<z.infer<typeof thresholdsSchema>>;
export type Field = Readonly<z.infer<typeof fieldSchema>>;
