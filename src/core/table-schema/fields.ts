import { isCellError, type CellValue, type Submission } from '../model/sheet';
import type { Field, SheetSchema } from '../model/sheet-schema';
import { compileConstraints, type Constraint } from './constraints';
import type { Logical, Reading } from './logical';
import { momentOf, showsMoment } from './moment';
import type { Reader } from './readers/reader';
import { readerOf } from './readers/readers';
import { anyReader } from './readers/string';

type DateSystem = Submission['dateSystem'];

/** A field of a schema, ready to read and to check cells (übersetztes Feld). */
export interface CompiledField {
  readonly field: Field;
  readonly name: string;
  /** What a finding names as expected: the type, or the format of a text. */
  readonly expected: string;
  readonly example: string | undefined;
  /** Whether a missing value is an error; also where the field is part of the primary key. */
  readonly required: boolean;
  readonly unique: boolean;
  readonly constraints: readonly Constraint[];
  /** Reads what stands in a cell; the number format tells days and times from numbers. */
  readonly read: (value: CellValue, numberFormat: string) => Reading;
}

const remembered = (answer: (text: string) => boolean): ((text: string) => boolean) => {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const now = answer(text);
    answers.set(text, now);
    return now;
  };
};

const readNumber = (value: number, reader: Reader, isMoment: boolean, system: DateSystem): Logical | undefined => {
  if (!isMoment) return reader.number?.(value);
  const moment = momentOf(value, system);
  return moment && reader.moment?.(moment);
};

const buildRead = (reader: Reader, missing: ReadonlySet<string>, system: DateSystem): CompiledField['read'] => {
  const isMoment = remembered(showsMoment);
  return (value, numberFormat) => {
    if (value === null) return null;
    if (isCellError(value)) return undefined;
    if (missing.has(String(value))) return null;
    if (typeof value === 'string') return reader.text(value);
    if (typeof value === 'boolean') return reader.truth?.(value);
    return readNumber(value, reader, isMoment(numberFormat), system);
  };
};

const DEFAULT_MISSING: readonly string[] = [''];

const compileField = (field: Field, schema: SheetSchema, system: DateSystem): CompiledField => {
  const reader = readerOf(field) ?? anyReader;
  const { type = 'any', format = 'default', constraints } = field;
  const missing = field.missingValues ?? schema.missingValues ?? DEFAULT_MISSING;
  return {
    field,
    name: field.name,
    expected: type === 'string' && format !== 'default' ? format : type,
    example: reader.example,
    required: constraints?.required === true || [schema.primaryKey ?? []].flat().includes(field.name),
    unique: constraints?.unique === true,
    constraints: compileConstraints(field, reader),
    read: buildRead(reader, new Set(missing), system),
  };
};

/** Prepares the fields of a schema, in its order. Missing values of a field replace those of the schema altogether. */
export const compileFields = (schema: SheetSchema, system: DateSystem): readonly CompiledField[] =>
  schema.fields.map((field) => compileField(field, schema, system));

/**
 * Whether a schema is a Table Schema and nothing more: its tables are read by their schema's own rules, whereas a table
 * with roles holds figures, which are read the German way.
 */
export const isPlainSchema = ({ monitoring }: SheetSchema): boolean =>
  (monitoring?.kind ?? 'tabelle') === 'tabelle' && Object.keys(monitoring?.roles ?? {}).length === 0;
