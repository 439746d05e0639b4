/** Items in order, as few packs of at most so many bytes as there can be; an item that is larger has a pack of its own. */
export const pack = <Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
  limit: number,
): readonly (readonly Item[])[] => {
  const packs: Item[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const added = bytesOf(item);
    if (bytes + added > limit) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(item);
    bytes += added;
  }
  return packs;
};

/** Two halves; of an odd number the first is longer. */
export const halves = <Item>(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
};
