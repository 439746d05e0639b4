import type { Field } from '../model/sheet-schema';

/** What a field of a row holds; null is an empty field. */
export type Entry = string | number | null;

/** A field of a Table Schema, as we write it. */
export type ExportField = Pick<Field, 'name' | 'title' | 'type' | 'description' | 'decimalChar' | 'constraints'>;

/** Fields that lead to a row of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** One table of the export (Tabelle der Ausgabe): rows in the order of its fields, all of equal length. */
export interface Resource {
  /** Name in the package, and of its file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly ExportField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Entry[])[];
}

/** A field with a text; `required` unless it may be empty. */
export const textField = (name: string, title: string, required = true, description?: string): ExportField => ({
  name,
  title,
  type: 'string',
  ...(description !== undefined && { description }),
  ...(required && { constraints: { required: true } }),
});

/** A field with a number in German notation, without marks between thousands; empty where there is none. */
export const numberField = (name: string, title: string, description?: string): ExportField => ({
  name,
  title,
  type: 'number',
  decimalChar: ',',
  ...(description !== undefined && { description }),
});

/** A field with one of several words. */
export const choiceField = (name: string, title: string, choices: readonly string[], required = true): ExportField => ({
  name,
  title,
  type: 'string',
  constraints: { ...(required && { required: true }), enum: [...choices] },
});

/** A field with a whole number. */
export const wholeField = (name: string, title: string, minimum?: number): ExportField => ({
  name,
  title,
  type: 'integer',
  ...(minimum !== undefined && { constraints: { minimum } }),
});

/** A field with a day as `YYYY-MM-DD`. */
export const dayField = (name: string, title: string): ExportField => ({ name, title, type: 'date' });

/** A field with the year of a wave. */
export const waveField = (name: string, title: string): ExportField => ({
  name,
  title,
  type: 'year',
  constraints: { required: true },
});

/** Leads from fields to fields of another table. */
export const leadsTo = (fields: readonly string[], resource: string, keys: readonly string[]): ForeignKey => ({
  fields,
  reference: { resource, fields: keys },
});
