import type { Content, SheetSpec } from '../model/spec';
import { WORDS } from './words';

// Names lead nowhere any more.
const value = (content: Content): Content => {
  if (content === WORDS.namesLead) return WORDS.valuesNote;
  return typeof content === 'object' && content !== null ? content.result : content;
};

/**
 * A sheet for files that leave the house (nur Werte): every formula is its result, so nothing refers to other sheets. Looks,
 * table and charts stay; links to cells become their texts, and the note that explains them says so.
 */
export const valuesOnly = (spec: SheetSpec): SheetSpec => ({
  ...spec,
  contents: spec.contents.map((row) => row.map(value)),
});
