import type { SheetSchema } from '../model/sheet-schema';
import type { SchemaProblem } from '../model/schema-problem';

type Path = SchemaProblem['path'];
type Names = string | readonly string[];
type ForeignKey = NonNullable<SheetSchema['foreignKeys']>[number];

const unknownFields = (names: Names, path: Path, { fields }: SheetSchema): readonly SchemaProblem[] => {
  const choices = fields.map(({ name }) => name);
  return [names].flat().flatMap((field, index): readonly SchemaProblem[] =>
    choices.includes(field)
      ? []
      : [
          {
            code: 'unknown-field',
            path: typeof names === 'string' ? path : [...path, index],
            facts: { field, choices },
          },
        ],
  );
};

const foreignKeyProblems = (
  { fields, reference }: ForeignKey,
  path: Path,
  schema: SheetSchema,
): readonly SchemaProblem[] => {
  const [own, referenced] = [[fields].flat(), [reference.fields].flat()];
  const isSelf = (reference.resource ?? '') === '';
  return [
    ...unknownFields(fields, [...path, 'fields'], schema),
    ...(isSelf ? unknownFields(reference.fields, [...path, 'reference', 'fields'], schema) : []),
    ...(own.length === referenced.length
      ? []
      : [
          {
            code: 'uneven-key' as const,
            path: [...path, 'reference', 'fields'],
            facts: { fields: own.length, referenced: referenced.length },
          },
        ]),
  ];
};

/** What is wrong with the keys of a schema: fields that it has not, and references of unequal length. */
export const keyProblems = (schema: SheetSchema): readonly SchemaProblem[] => {
  const { primaryKey = [], uniqueKeys = [], foreignKeys = [] } = schema;
  return [
    ...unknownFields(primaryKey, ['primaryKey'], schema),
    ...uniqueKeys.flatMap((names, index) => unknownFields(names, ['uniqueKeys', index], schema)),
    ...foreignKeys.flatMap((key, index) => foreignKeyProblems(key, ['foreignKeys', index], schema)),
  ];
};
