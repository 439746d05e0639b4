/** A value as the type of its field means it (logischer Wert): days as `YYYY-MM-DD`, times and instants in seconds. */
export type Logical = string | number | bigint | boolean | object;

/** What a cell says under its field: `null` is a missing value, `undefined` one that is not of the field's type. */
export type Reading = Logical | null | undefined;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
};

/** What a Set tells equal values by: objects and arrays by their content, whatever the order of keys. */
export const keyOf = (value: Logical): Exclude<Logical, object> =>
  typeof value === 'object' ? `\u0000${JSON.stringify(sorted(value))}` : value;

/** Key of several values together; values of different types are never equal. */
export const keyOfAll = (values: readonly Logical[]): string =>
  values.map((value) => `${typeof value} ${String(keyOf(value))}`).join('\u0001');

/** Order of numbers, texts and days: negative, zero or positive; NaN where there is none. */
export const plainOrder = (a: Logical, b: Logical): number => (a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN);
