import type { CellAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Field, Role } from '../model/sheet-schema';
import { filledCells, textOf, valueAt } from './grid';
import { candidatesOf, nearest } from './nearest';
import { headingsOf, type SchemaIndex } from './schema-index';
import { cleanHeading, nameKey } from './text';

/** A heading as it stands in a row (Überschrift). */
export interface Heading {
  readonly address: CellAddress;
  readonly text: string;
  readonly key: string;
}

/** A row held against a schema (Kopfzeile): which of its headings name which field. */
export interface Header {
  readonly schema: SchemaIndex;
  readonly row: number;
  readonly headings: readonly Heading[];
  /** Field → the first heading that names it. */
  readonly fields: ReadonlyMap<Field, Heading>;
}

/** Headings of a row, from left to right. */
export const headingsIn = (sheet: Sheet, row: number): readonly Heading[] =>
  filledCells(sheet, row).map((address) => {
    const text = textOf(valueAt(sheet, address.row, address.column));
    return { address, text: cleanHeading(text), key: nameKey(text) };
  });

/** Holds headings against a schema. */
export const matchHeader = (schema: SchemaIndex, row: number, headings: readonly Heading[]): Header => {
  const fields = new Map<Field, Heading>();
  for (const heading of headings) {
    const field = schema.headings.get(heading.key);
    if (field && !fields.has(field)) fields.set(field, heading);
  }
  return { schema, row, headings, fields };
};

const unmatched = ({ headings, fields }: Header): readonly Heading[] => {
  const taken = new Set(fields.values());
  return headings.filter((heading) => !taken.has(heading));
};

/** The heading beside those that are known that a missing field most likely has, misspelt. */
export const nearestHeading = (header: Header, field: Field): Heading | undefined => {
  const free = unmatched(header);
  const candidates = candidatesOf(free.map(({ text }) => text));
  for (const name of headingsOf(header.schema.schema, field)) {
    const label = nearest(name, candidates);
    if (label !== undefined) return free.find(({ text }) => text === label);
  }
  return undefined;
};

/** What a figure cannot do without. Area and code are one: either tells the area. */
const KEYS: readonly (readonly Role[])[] = [['time'], ['area', 'area-code'], ['subject'], ['value']];

const declares = ({ schema: { roles } }: Header, wanted: readonly Role[]): readonly Field['name'][] =>
  [...roles].filter(([, role]) => wanted.includes(role)).map(([name]) => name);

interface KeysFound {
  readonly exact: number;
  readonly missing: number;
  readonly near: number;
}

const keysFound = (header: Header): KeysFound => {
  const present = new Set([...header.fields.keys()].map(({ name }) => name));
  const declared = KEYS.map((wanted) => declares(header, wanted)).filter((names) => names.length > 0);
  const missing = declared.filter((names) => !names.some((name) => present.has(name)));
  const isNear = (names: readonly string[]) =>
    header.schema.schema.fields.some((field) => names.includes(field.name) && nearestHeading(header, field));
  const exact = declared.length - missing.length;
  return { exact, missing: missing.length, near: exact >= 2 ? missing.filter(isNear).length : 0 };
};

/** Fields that no figure can do without and that a header lacks altogether: the first one declared of each key. */
export const missingKeys = (header: Header): readonly Field['name'][] => {
  const present = new Set([...header.fields.keys()].map(({ name }) => name));
  return KEYS.map((wanted) => declares(header, wanted))
    .filter((names) => !names.some((name) => present.has(name)))
    .flatMap((names) => names.slice(0, 1));
};

/** Whether a row is a header by itself: at most one key is missing, and at least two stand there letter by letter. */
export const isHeader = (header: Header): boolean => {
  if (header.fields.size < 2) return false;
  const { exact, missing, near } = keysFound(header);
  return exact >= 2 && exact + near >= 3 && missing - near <= 1;
};
