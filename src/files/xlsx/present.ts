/** An object without the entries that are `undefined`. */
export const present = <T extends object>(entries: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as never;
