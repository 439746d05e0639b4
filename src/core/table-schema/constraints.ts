import type { Field } from '../model/sheet-schema';
import { compileJsonSchema } from './json-schema';
import { keyOf, type Logical } from './logical';
import { compileExpression } from './pattern';
import type { Reader } from './readers/reader';

type Written = NonNullable<Field['constraints']>;

/** One constraint on a value (Vorgabe): its name, its limit as the schema writes it, and whether a value keeps it. */
export interface Constraint {
  readonly name: string;
  readonly limit: string;
  readonly keeps: (value: Logical) => boolean;
}

const BOUNDS = {
  minimum: (order: number) => order >= 0,
  maximum: (order: number) => order <= 0,
  exclusiveMinimum: (order: number) => order > 0,
  exclusiveMaximum: (order: number) => order < 0,
} as const;

/** Names of the constraints that need an order. */
export const BOUND_NAMES = Object.keys(BOUNDS) as readonly (keyof typeof BOUNDS)[];

/** A limit or choice of a schema as the field's type means it: JSON values of the type, or texts that can be read as such. */
export const limitOf = (raw: unknown, reader: Reader): Logical | undefined => {
  if (typeof raw === 'string') return reader.text(raw);
  if (typeof raw === 'number') return reader.number?.(raw);
  if (typeof raw === 'boolean') return reader.truth?.(raw);
  return typeof raw === 'object' && raw !== null ? reader.text(JSON.stringify(raw)) : undefined;
};

/** Values of a list of limits that can be read. */
export const limitsOf = (raw: readonly unknown[], reader: Reader): readonly Logical[] =>
  raw.map((entry) => limitOf(entry, reader)).filter((limit) => limit !== undefined);

const shown = (raw: unknown): string => (typeof raw === 'object' ? JSON.stringify(raw) : String(raw));

const bounds = (constraints: Written, reader: Reader): readonly Constraint[] =>
  BOUND_NAMES.flatMap((name) => {
    const [raw, { order }] = [constraints[name], reader];
    const limit = raw === undefined ? undefined : limitOf(raw, reader);
    if (!order || limit === undefined) return [];
    return [{ name, limit: shown(raw), keeps: (value: Logical) => BOUNDS[name](order(value, limit)) }];
  });

const lengths = ({ minLength, maxLength }: Written, { length }: Reader): readonly Constraint[] => {
  if (!length) return [];
  const least = minLength ?? 0;
  const most = maxLength ?? Infinity;
  return [
    ...(minLength === undefined
      ? []
      : [{ name: 'minLength', limit: String(least), keeps: (value: Logical) => length(value) >= least }]),
    ...(maxLength === undefined
      ? []
      : [{ name: 'maxLength', limit: String(most), keeps: (value: Logical) => length(value) <= most }]),
  ];
};

const choice = (name: string, raw: readonly unknown[], reader: Reader): Constraint => {
  const allowed = new Set(limitsOf(raw, reader).map(keyOf));
  return { name, limit: raw.map(shown).join(', '), keeps: (value) => allowed.has(keyOf(value)) };
};

/** Values of `categories`, in either of their two forms. */
export const categoryValues = ({ categories }: Field): readonly unknown[] | undefined =>
  categories?.map((entry) => (typeof entry === 'object' ? entry.value : entry));

const choices = (field: Field, reader: Reader): readonly Constraint[] => {
  const [values, allowed] = [categoryValues(field), field.constraints?.enum];
  return [
    ...(values ? [choice('categories', values, reader)] : []),
    ...(allowed ? [choice('enum', allowed, reader)] : []),
  ];
};

const pattern = ({ pattern: source }: Written): readonly Constraint[] => {
  const expression = source === undefined ? undefined : compileExpression(source);
  if (source === undefined || !expression) return [];
  return [{ name: 'pattern', limit: source, keeps: (value) => expression.test(String(value)) }];
};

const jsonSchema = ({ jsonSchema: raw }: Written): readonly Constraint[] => {
  const fits = raw === undefined ? undefined : compileJsonSchema(raw);
  return fits ? [{ name: 'jsonSchema', limit: '', keeps: fits }] : [];
};

/**
 * Constraints of a field in the order of the standard; `required` and `unique` are none of them. What the field's type does not
 * allow, or nobody can read, is left out: a schema with such constraints is refused before.
 */
export const compileConstraints = (field: Field, reader: Reader): readonly Constraint[] => {
  const constraints = field.constraints ?? {};
  return [
    ...lengths(constraints, reader),
    ...bounds(constraints, reader),
    ...jsonSchema(constraints),
    ...pattern(constraints),
    ...choices(field, reader),
  ];
};
