/** Every way in which a Table Schema can be wrong (Schemafehler), with the facts that its sentence needs. */
export interface SchemaProblemFacts {
  /** `expected`: types of JSON, such as `string`; empty where nobody can say. */
  'wrong-shape': { readonly expected: readonly string[] };
  'missing-property': { readonly property: string };
  'empty-list': object;
  'unknown-choice': { readonly value: string; readonly choices: readonly string[] };
  'unknown-type': { readonly type: string; readonly choices: readonly string[] };
  'unknown-format': { readonly type: string; readonly format: string };
  'unsupported-property': { readonly property: string; readonly type: string };
  'unreadable-limit': { readonly value: string; readonly type: string; readonly example: string | undefined };
  'bad-expression': { readonly pattern: string };
  'duplicate-field': { readonly field: string };
  'duplicate-value': { readonly value: string };
  'unknown-field': { readonly field: string; readonly choices: readonly string[] };
  'uneven-key': { readonly fields: number; readonly referenced: number };
  'outside-categories': { readonly value: string };
}

export type SchemaProblemCode = keyof SchemaProblemFacts;

/** Something wrong in a Table Schema, and where: `path` leads from the outside inwards. */
export type SchemaProblem = {
  readonly [C in SchemaProblemCode]: {
    readonly code: C;
    readonly path: readonly (string | number)[];
    readonly facts: SchemaProblemFacts[C];
  };
}[SchemaProblemCode];

/** JSON pointer (RFC 6901) to the place. @example pointerOf(['fields', 1, 'type']) // => '/fields/1/type' */
export const pointerOf = (path: SchemaProblem['path']): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
