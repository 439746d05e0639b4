/** What two lists have in common, and what only one of them has. */
export interface Pairs<Entry> {
  readonly both: readonly { readonly earlier: Entry; readonly now: Entry }[];
  readonly onlyEarlier: readonly Entry[];
  readonly onlyNow: readonly Entry[];
}

/** Adds an entry to the list of its key. */
export const push = <Key, Entry>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void => {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
};

const grouped = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) push(groups, keyOf(entry), entry);
  return groups;
};

/**
 * Pairs entries of equal keys. `keys` go from the closest to the widest: an entry that has an equal one by the first key is
 * paired with that, and only what is left is paired by the next; equal ones in their order.
 */
export const pair = <Entry>(
  earlier: readonly Entry[],
  now: readonly Entry[],
  keys: readonly ((entry: Entry) => string)[],
): Pairs<Entry> => {
  const both: { earlier: Entry; now: Entry }[] = [];
  const [left, right] = [new Set(earlier), new Set(now)];
  for (const keyOf of keys) {
    const partners = grouped([...right], keyOf);
    for (const one of left) {
      const partner = partners.get(keyOf(one))?.shift();
      if (partner === undefined) continue;
      both.push({ earlier: one, now: partner });
      left.delete(one);
      right.delete(partner);
    }
  }
  return { both, onlyEarlier: [...left], onlyNow: [...right] };
};
