import type { Catalogue } from '../../model/catalogue';
import { finding, type Finding } from '../../model/finding';
import type { SheetSchema } from '../../model/sheet-schema';
import type { Reading } from '../../table-schema/logical';
import { findStrays } from '../../table-schema/keys';
import { columnsNamed, keyRows, plainColumns, textsOf, type PlainColumn } from '../plain-columns';
import { notVerifiable, result, type Rule, type RuleContext } from '../rule';

type ForeignKey = NonNullable<SheetSchema['foreignKeys']>[number];
type Entry = Readonly<Record<string, unknown>>;

/** Files of the catalogue that a schema may refer to by name. */
const RESOURCES: Readonly<Record<string, (catalogue: Catalogue) => readonly Entry[]>> = {
  areas: ({ areas }) => areas,
  measures: ({ measures }) => measures,
  indicators: ({ indicators }) => indicators,
  fields: ({ fields }) => fields,
  waves: ({ waves }) => waves,
};

/** An entry of the catalogue as the referring field means it. */
const readEntry = (value: unknown, { field }: PlainColumn): Reading =>
  typeof value === 'string' || typeof value === 'number' ? field.read(String(value), '@') : undefined;

const fromCatalogue = (
  resource: string,
  names: readonly string[],
  columns: readonly PlainColumn[],
  { catalogue }: RuleContext,
): readonly (readonly Reading[])[] | undefined => {
  const entries = Object.hasOwn(RESOURCES, resource) ? RESOURCES[resource]?.(catalogue) : undefined;
  if (!entries || !names.every((name) => entries.some((entry) => entry[name] !== undefined))) return undefined;
  return entries.map((entry) =>
    names.map((name, index) => {
      const column = columns[index];
      return column && readEntry(entry[name], column);
    }),
  );
};

const fromTable = (
  names: readonly string[],
  all: readonly PlainColumn[],
  context: RuleContext,
): readonly (readonly Reading[])[] | undefined => {
  const columns = columnsNamed(all, names);
  return columns && keyRows(context, columns).map(({ values }) => values);
};

/** What one foreign key finds; `undefined` where it leads to nothing that is there. */
const strays = (
  { fields, reference }: ForeignKey,
  all: readonly PlainColumn[],
  context: RuleContext,
): readonly Finding[] | undefined => {
  const { resource = '' } = reference;
  const names = [reference.fields].flat();
  const columns = columnsNamed(all, [fields].flat());
  const known =
    columns && (resource === '' ? fromTable(names, all, context) : fromCatalogue(resource, names, columns, context));
  if (!columns || !known) return undefined;
  const field = columns.map(({ heading }) => heading).join(', ');
  return findStrays(keyRows(context, columns), known).flatMap((cells) => {
    const [cell] = cells;
    if (!cell) return [];
    const facts = { field, text: textsOf(cells), resource };
    return [finding('foreign-key', { sheet: context.table.sheet, cell: cell.address }, facts, cell.value)];
  });
};

/**
 * Entries that must stand elsewhere: in fields of the same table, or in a file of the catalogue by its name (`areas`,
 * `measures`, `indicators`, `fields`, `waves`). References to anything else cannot be checked, and that is said.
 */
export const foreignKey: Rule = {
  code: 'foreign-key',
  check: (context) => {
    const wanted = context.schema?.foreignKeys ?? [];
    if (wanted.length === 0) return notVerifiable('no-constraints');
    const columns = plainColumns(context);
    const found = wanted.map((key) => strays(key, columns, context));
    const unknown = found.includes(undefined);
    return result(
      found.flatMap((findings) => findings ?? []),
      unknown ? 'unknown-resource' : undefined,
    );
  },
};
