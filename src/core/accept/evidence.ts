import { ACCEPTANCE_LIMITS, type Acceptance } from '../model/acceptance';
import type { Finding } from '../model/finding';
import { type Meaning, meaningKey } from '../model/meaning';
import { type CellValue, isCellError } from '../model/sheet';

/** Digits that count: sums of the same numbers in another order differ behind them. */
const DIGITS = 12;

/** Numbers in facts that tell a place or come from the catalogue, not from the delivery. */
const NO_EVIDENCE: ReadonlySet<string> = new Set([
  'row',
  'more',
  'decimals',
  'minimum',
  'maximum',
  'below',
  'position',
]);

const numberIn = (name: string, fact: unknown): number | undefined => {
  if (Array.isArray(fact) && (name === 'rows' || name === 'columns')) return fact.length;
  return typeof fact === 'number' && !NO_EVIDENCE.has(name) ? Number(fact.toPrecision(DIGITS)) : undefined;
};

/**
 * Numbers of a finding that must be the same for an acceptance to hold: those of the delivery, such as the expected sum, and
 * how many rows are hidden; never limits of the catalogue. What else a sheet lacks is no evidence.
 */
export const numbersOf = ({ code, facts }: Finding): Readonly<Record<string, number>> => {
  const numbers = Object.entries(facts).flatMap(([name, fact]) => {
    const number = code === 'incomplete-grid' ? undefined : numberIn(name, fact);
    return number === undefined ? [] : [[name, number] as const];
  });
  return Object.fromEntries(numbers.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const cut = (text: string, most: number): string => text.slice(0, most);

/** What stands in the cell as it is stored; long texts are cut. */
export const storedValue = (value: CellValue): Acceptance['value'] => {
  if (isCellError(value)) return { error: cut(value.error, ACCEPTANCE_LIMITS.value) };
  return typeof value === 'string' ? cut(value, ACCEPTANCE_LIMITS.value) : value;
};

/** A meaning as it is stored; long headings are cut. */
export const storedMeaning = (meaning: Meaning): Meaning => {
  const entries = Object.entries(meaning).map(([key, text]) => [key, cut(text, ACCEPTANCE_LIMITS.key)]);
  return { ...Object.fromEntries(entries), code: meaning.code };
};

/** Key of what an acceptance is about. A code that is not known any more matches nothing. */
export const keyOf = (acceptance: Acceptance): string => meaningKey(acceptance);

/** Value and numbers as one text: what must be the same. */
export const stateOf = (value: Acceptance['value'], numbers: Acceptance['numbers']): string =>
  JSON.stringify([value, Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1))]);
