import type { Parts } from '../parts';
import { renamedReference, type SheetRenames } from '../sheet-renames';
import { descendants, textOf } from '../xml';

const CHART = /^xl\/charts\/chart[^/]*\.xml$/i;

/** Lets the charts of a file follow sheets that were renamed; charts on other sheets and on sheets of their own too. */
export const followRenames = (parts: Parts, renames: SheetRenames): void => {
  if (renames.size === 0) return;
  for (const part of parts.names.filter((name) => CHART.test(name)))
    for (const formula of descendants(parts.edit(part) ?? { name: '', attributes: {}, children: [] }, 'f'))
      formula.children.splice(0, formula.children.length, renamedReference(textOf(formula), renames));
};
