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
});

const fieldSchema = z.looseObject({
  name: z.string().min(1),
  type: z.string().optional(),
  format: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  missingValues: z.array(z.string()).optional(),
  constraints: constraintsSchema.optional(),
});

const severity = z.enum(['error', 'warning', 'notice']);

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
});

/** A sheet schema (Blattschema): a Table Schema v2 descriptor with the extension `monitoring`. */
export const sheetSchemaSchema = z.looseObject({
  $schema: z.string().optional(),
  name: z.string().optional(),
  title: z.string().optional(),
  version: z.string().optional(),
  fields: z.array(fieldSchema).min(1),
  fieldsMatch: z.enum(['exact', 'equal', 'subset', 'superset', 'partial']).optional(),
  missingValues: z.array(z.string()).optional(),
  primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
  monitoring: monitoringSchema.optional(),
});

export type SheetSchema = Readonly<z.infer<typeof sheetSchemaSchema>>;
export type Field = Readonly<z.infer<typeof fieldSchema>>;
