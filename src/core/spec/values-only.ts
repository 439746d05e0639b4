import type { Content, SheetSpec } from '../model/spec';

const value = (content: Content): Content =>
  typeof content === 'object' && content !== null ? content.result : content;

/**
 * A sheet for files that leave the house (nur Werte): every formula is its result, so nothing refers to other sheets. Looks,
 * table and charts stay; links to cells become their texts.
 */
export const valuesOnly = (spec: SheetSpec): SheetSpec => ({
  ...spec,
  contents: spec.contents.map((row) => row.map(value)),
});
