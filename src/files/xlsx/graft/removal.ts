import type { Parts } from '../parts';

const sourceOf = (linksPart: string): string => linksPart.replace(/_rels\/([^/]*)\.rels$/i, '$1');

/** Every part that some list of links leads to. */
const linkedParts = (parts: Parts): ReadonlySet<string> => {
  const lists = parts.names.filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name));
  return new Set(
    lists.flatMap((name) =>
      parts
        .links(sourceOf(name))
        .filter(({ external }) => !external)
        .map(({ target }) => target),
    ),
  );
};

/** Takes a part away, and what was linked from nowhere else. */
export const removeWithBelongings = (parts: Parts, part: string): void => {
  const belongings = parts
    .links(part)
    .filter(({ external }) => !external)
    .map(({ target }) => target);
  parts.remove(part);
  const needed = linkedParts(parts);
  for (const target of belongings) if (!needed.has(target) && parts.find(target)) removeWithBelongings(parts, target);
};
