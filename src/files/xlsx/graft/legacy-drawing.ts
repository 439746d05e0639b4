import { visitSpans, type XmlSpan } from '../../package/xml-spans';
import { NAMESPACE, RELATION } from '../namespaces';
import type { Parts } from '../parts';
import { prefixAt } from './sheet-text';

/** What may stand before the drawing of the notes, in the schema's order. */
const BEFORE: ReadonlySet<string> = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors
smartTags drawing`.split(/\s+/),
);

interface Frame {
  /** Link that names the drawing of the notes; `undefined` where the sheet has none. */
  readonly linkId: string | undefined;
  /** Where the element that names it belongs. */
  readonly place: number;
  readonly prefix: string;
  readonly relationships: string | undefined;
}

const prefixFor = (attributes: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(attributes)
    .find((key) => key.startsWith('xmlns:') && attributes[key]?.endsWith('/relationships'))
    ?.slice('xmlns:'.length);

const frameOf = (part: string, text: string): Frame => {
  let [linkId, relationships]: (string | undefined)[] = [];
  let place = 0;
  let root: XmlSpan | undefined;
  visitSpans(part, text, (name, attributes, span, path) => {
    if (path.length === 0) [root, relationships] = [span, prefixFor(attributes)];
    if (path.length !== 1) return;
    if (BEFORE.has(name)) place = span.end;
    if (name === 'legacyDrawing') linkId = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
  });
  return { linkId, place, prefix: root ? prefixAt(text, root) : '', relationships };
};

const reference = ({ prefix, relationships }: Frame, linkId: string): string =>
  relationships === undefined
    ? `<${prefix}legacyDrawing xmlns:r="${NAMESPACE.relationships}" r:id="${linkId}"/>`
    : `<${prefix}legacyDrawing ${relationships}:id="${linkId}"/>`;

/** The drawing that holds the boxes of a sheet's notes, and the sheet's text that names it. */
export interface LegacyDrawing {
  readonly part: string;
  readonly text: string;
  /** Whether the part is there already. */
  readonly known: boolean;
}

/** Finds the drawing of a sheet's notes or prepares a new one; that of pictures in headers is another. */
export const legacyDrawing = (parts: Parts, sheetPart: string, text: string): LegacyDrawing => {
  const frame = frameOf(sheetPart, text);
  const link = parts.links(sheetPart).find(({ id }) => id === frame.linkId);
  if (link && parts.find(link.target)) return { part: link.target, text, known: true };
  const part = parts.freeName('xl/drawings/vmlDrawing', '.vml');
  if (frame.linkId !== undefined) parts.unlink(sheetPart, frame.linkId);
  const made = parts.link(sheetPart, RELATION.vmlDrawing, part);
  const bare = frame.linkId === undefined ? text : text.replace(/<(?:[\w.-]+:)?legacyDrawing\s[^>]*?\/>/, '');
  return {
    part,
    known: false,
    text: bare.slice(0, frame.place) + reference(frame, made) + bare.slice(frame.place),
  };
};
