/** Groups what shares a key, directly or through others; in the order of the entries. */
export const connected = <Entry, Key>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<Key>,
): readonly (readonly Entry[])[] => {
  const root = entries.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== undefined && root[at] !== at) at = root[at] ?? at;
    root[index] = at;
    return at;
  };
  const first = new Map<Key, number>();
  entries.forEach((entry, index) => {
    for (const key of keysOf(entry)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else root[Math.max(find(other), find(index))] = Math.min(find(other), find(index));
    }
  });
  const groups = new Map<number, Entry[]>();
  entries.forEach((entry, index) => {
    const group = groups.get(find(index));
    if (group) group.push(entry);
    else groups.set(find(index), [entry]);
  });
  return [...groups.values()];
};
