import {
  pointerOf,
  type SchemaProblem,
  type SchemaProblemCode,
  type SchemaProblemFacts,
} from '../model/schema-problem';
import { listText, quoted } from './list.de';

const SHAPES: Readonly<Record<string, string>> = {
  array: 'eine Liste',
  object: 'ein Objekt',
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
};

type Sentences = { readonly [C in SchemaProblemCode]: (facts: SchemaProblemFacts[C]) => string };

const allowed = (choices: readonly string[]): string => ` Möglich: ${listText(choices.map(quoted))}.`;

const SENTENCES: Sentences = {
  'wrong-shape': ({ expected }) => {
    const shapes = expected.flatMap((shape) => SHAPES[shape] ?? []);
    return shapes.length === 0
      ? 'Diese Angabe hat nicht die vorgesehene Form.'
      : `Hier muss ${listText(shapes, 'oder')} stehen.`;
  },
  'missing-property': ({ property }) => `Die Angabe ${quoted(property)} fehlt.`,
  'empty-list': () => 'Diese Liste darf nicht leer sein.',
  'unknown-choice': ({ value, choices }) => `${quoted(value)} ist nicht vorgesehen.${allowed(choices)}`,
  'unknown-type': ({ type, choices }) => `Den Typ ${quoted(type)} gibt es nicht.${allowed(choices)}`,
  'unknown-format': ({ type, format }) => `Das Format ${quoted(format)} gibt es für den Typ ${quoted(type)} nicht.`,
  'unsupported-property': ({ property, type }) =>
    `${quoted(property)} ist für den Typ ${quoted(type)} nicht vorgesehen.`,
  'unreadable-limit': ({ value, type, example }) =>
    `${quoted(value)} ist kein Wert des Typs ${quoted(type)}.${example === undefined ? '' : ` Richtig wäre etwa ${quoted(example)}.`}`,
  'bad-expression': ({ pattern }) => `${quoted(pattern)} ist kein gültiger regulärer Ausdruck.`,
  'duplicate-field': ({ field }) => `Das Feld ${quoted(field)} gibt es zweimal.`,
  'duplicate-value': ({ value }) => `${quoted(value)} steht zweimal in der Liste.`,
  'unknown-field': ({ field, choices }) => `Ein Feld ${quoted(field)} gibt es nicht.${allowed(choices)}`,
  'uneven-key': ({ fields, referenced }) =>
    `Der Schlüssel hat ${fields} und der Verweis ${referenced} Felder; beide müssen gleich viele haben.`,
  'outside-categories': ({ value }) => `${quoted(value)} ist keine der Kategorien des Feldes.`,
};

/**
 * What is wrong in a Table Schema, after its place as a JSON pointer.
 *
 * @example '/fields/1/type: Den Typ „bad“ gibt es nicht. …'
 */
export const schemaProblemText = (problem: SchemaProblem): string => {
  const sentence = SENTENCES[problem.code](problem.facts as never);
  return `${pointerOf(problem.path) || '/'}: ${sentence}`;
};
