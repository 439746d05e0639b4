import type { Field } from '../model/sheet-schema';
import type { Entry } from './entry';

type Constraints = NonNullable<Field['constraints']>;

/** A constraint that looks at one entry: its name in the schema, its limit as text, and whether the entry keeps it. */
export interface Limit {
  readonly name: string;
  readonly text: string;
  readonly keeps: (entry: Entry) => boolean;
}

/** Numbers compare as numbers, everything else as text; days as `YYYY-MM-DD` sort so, too. */
const compare = (entry: Entry, limit: Entry): number => {
  const [a, b] = typeof entry === 'number' ? [entry, Number(limit)] : [entry, String(limit)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const BOUNDS = {
  minimum: (order: number) => order >= 0,
  maximum: (order: number) => order <= 0,
  exclusiveMinimum: (order: number) => order > 0,
  exclusiveMaximum: (order: number) => order < 0,
} as const;

const boundsOf = (constraints: Constraints): readonly Limit[] =>
  (Object.keys(BOUNDS) as readonly (keyof typeof BOUNDS)[]).flatMap((name) => {
    const limit = constraints[name];
    return limit === undefined
      ? []
      : [{ name, text: String(limit), keeps: (entry: Entry) => BOUNDS[name](compare(entry, limit)) }];
  });

const SURROGATE = /[\ud800-\udfff]/;

/** Characters as a person counts them, not the halves of one beyond the basic plane. */
const lengthOf = (entry: Entry): number => {
  const text = String(entry);
  return SURROGATE.test(text) ? [...text].length : text.length;
};

const lengthsOf = ({ minLength, maxLength }: Constraints): readonly Limit[] => [
  ...(minLength === undefined
    ? []
    : [{ name: 'minLength', text: String(minLength), keeps: (entry: Entry) => lengthOf(entry) >= minLength }]),
  ...(maxLength === undefined
    ? []
    : [{ name: 'maxLength', text: String(maxLength), keeps: (entry: Entry) => lengthOf(entry) <= maxLength }]),
];

const choiceOf = ({ enum: choice }: Constraints): readonly Limit[] => {
  if (!choice) return [];
  const allowed = new Set(choice.map(String));
  return [{ name: 'enum', text: [...allowed].join(', '), keeps: (entry) => allowed.has(String(entry)) }];
};

/** The pattern must match the whole entry; `undefined` where it is no valid expression. */
export const patternOf = ({ pattern }: Constraints): Limit | undefined => {
  if (pattern === undefined) return undefined;
  try {
    const expression = new RegExp(`^(?:${pattern})$`, 'u');
    return { name: 'pattern', text: pattern, keeps: (entry) => expression.test(String(entry)) };
  } catch {
    return undefined;
  }
};

/** Constraints of a field that look at one entry, patterns apart. */
export const limitsOf = (constraints: Constraints): readonly Limit[] => [
  ...boundsOf(constraints),
  ...lengthsOf(constraints),
  ...choiceOf(constraints),
];
