import type { Parts } from '../parts';
import {
  childrenOf,
  descend,
  element,
  insertInOrder,
  prefixedAttribute,
  prefixOf,
  withPrefix,
  type XmlElement,
} from '../xml';
import { NAMESPACE } from '../namespaces';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The workbook's own part, opened for changes. */
export interface WorkbookRoot {
  readonly part: string;
  readonly root: XmlElement;
}

/** An entry of the list of sheets, with the part that it leads to. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly linkId: string;
  readonly part: string;
  /** Last word of the link's type: `worksheet`, `chartsheet` … */
  readonly type: string;
}

export const openWorkbookRoot = (parts: Parts): WorkbookRoot => {
  const linked = parts.links('').find(({ type }) => type === 'officeDocument')?.target;
  const part = linked ?? 'xl/workbook.xml';
  return { part, root: parts.edit(part) ?? element('workbook', { xmlns: NAMESPACE.main }) };
};

/** A child of the workbook, made in the right place where it is not there. */
export const ensureChild = ({ root }: WorkbookRoot, name: string): XmlElement => {
  const known = descend(root, name);
  if (known) return known;
  const made = element(name);
  insertInOrder(root, made, ORDER);
  return descend(root, name) ?? made;
};

export const sheetEntries = (parts: Parts, { part, root }: WorkbookRoot): readonly SheetEntry[] => {
  const links = new Map(parts.links(part).map((link) => [link.id, link]));
  return childrenOf(descend(root, 'sheets'), 'sheet').map((entry) => {
    const linkId = prefixedAttribute(entry, 'id') ?? '';
    const link = links.get(linkId);
    return { element: entry, linkId, part: link?.target ?? '', type: link?.type ?? '' };
  });
};

/** Prefix that this file gives to relationships, declared where it has none. */
const relationshipPrefix = ({ root }: WorkbookRoot): string => {
  const found = Object.entries(root.attributes).find(
    ([key, value]) => key.startsWith('xmlns:') && value.endsWith('/officeDocument/2006/relationships'),
  );
  if (!found) root.attributes['xmlns:r'] = NAMESPACE.relationships;
  return found ? found[0].slice('xmlns:'.length) : 'r';
};

/** Points an entry to a link. */
export const setLink = (workbook: WorkbookRoot, entry: XmlElement, linkId: string): void => {
  const known = Object.keys(entry.attributes).find((key) => key.endsWith(':id'));
  entry.attributes[known ?? `${relationshipPrefix(workbook)}:id`] = linkId;
};

/** A new entry with a number that no other bears. */
export const newEntry = (workbook: WorkbookRoot, name: string, linkId: string): XmlElement => {
  const sheets = ensureChild(workbook, 'sheets');
  const numbers = childrenOf(sheets, 'sheet').map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
  const made = withPrefix(element('sheet', { name, sheetId: Math.max(0, ...numbers) + 1 }), prefixOf(workbook.root));
  setLink(workbook, made, linkId);
  sheets.children.push(made);
  return made;
};

/** Asks Excel to calculate everything when the file is opened. */
export const requestCalculation = (workbook: WorkbookRoot): void => {
  ensureChild(workbook, 'calcPr').attributes['fullCalcOnLoad'] = '1';
};
