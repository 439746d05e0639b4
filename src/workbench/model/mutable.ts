/** The same shape, open to change: documents are read-only, what the model keeps of them is not. */
export type Mutable<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends Uint8Array
    ? T
    : T extends object
      ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
      : T;

/** A deep copy that may be changed. */
export function mutable<T>(value: T): Mutable<T> {
  return structuredClone(value) as Mutable<T>;
}

/** Sets a property, or removes it when there is no value: absent and undefined are not the same in a document. */
export function assign<T extends object, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
