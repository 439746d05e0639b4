/** A value that stood in the list before, and its place. */
export interface Repeated {
  readonly index: number;
  readonly value: string;
}

/** Values that repeat an earlier one of the same type; `undefined` is none. */
export const repeated = (values: readonly unknown[]): readonly Repeated[] =>
  values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index ? [{ index, value: String(value) }] : [],
  );
