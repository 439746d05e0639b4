import { FileError } from '../file-error';
import type { Package } from './container';
import { readRelationships, type Relationship } from './relationships';
import { type Attributes, isSet, prefixed, readXmlPart } from './xml-part';

/** Which parts make up a workbook, in the order of its sheets. */
export interface WorkbookParts {
  readonly part: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const partOfType = (links: readonly Relationship[], type: string): string | undefined =>
  links.find((link) => link.type === type && link.part !== undefined)?.part;

/** A zip archive that is no workbook of ours: said precisely where it is another office file. */
const workbookPart = (container: Package): string => {
  const linked = partOfType(readRelationships(container, ''), 'officeDocument');
  if (linked?.endsWith('.bin') || container.find('content.xml')) throw new FileError('unsupported-format');
  const part = linked ?? container.find('xl/workbook.xml');
  if (part !== undefined) return part;
  const meant = container.names.some((name) => /^(xl\/|\[content_types\])/i.test(name));
  throw new FileError(meant ? 'damaged' : 'not-a-workbook');
};

/** The list of contents is not needed to read a file, but where it is broken the file is. */
const checkContents = (container: Package): void => {
  const part = container.find('[Content_Types].xml');
  if (part !== undefined) readXmlPart(container, part, { open: () => undefined });
};

interface DeclaredSheet {
  readonly name: string;
  readonly link: string;
}

const declaredSheet = (attributes: Attributes): DeclaredSheet => ({
  name: attributes['name'] ?? '',
  link: prefixed(attributes, 'id') ?? '',
});

const readDeclarations = (container: Package, part: string) => {
  const sheets: DeclaredSheet[] = [];
  const rootNames = new Set<string>();
  let dateSystem: 1900 | 1904 = 1900;
  readXmlPart(container, part, {
    open: (name, attributes) => {
      if (rootNames.size === 0) rootNames.add(name);
      if (name === 'sheet') sheets.push(declaredSheet(attributes));
      if (name === 'workbookPr' && isSet(attributes['date1904'])) dateSystem = 1904;
    },
  });
  if (!rootNames.has('workbook')) throw new FileError('not-a-workbook');
  return { sheets, dateSystem };
};

/** A name that stands twice makes every place in the workbook ambiguous. */
const checkNames = (sheets: readonly DeclaredSheet[]): void => {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name === '' || seen.has(name.toLowerCase())) throw new FileError('damaged', { sheet: name });
    seen.add(name.toLowerCase());
  }
};

/** Sheets that hold cells; chart sheets and macro sheets have links of another type. */
const worksheetsOf = (sheets: readonly DeclaredSheet[], links: readonly Relationship[]): WorkbookParts['sheets'] => {
  const byId = new Map(links.map((link) => [link.id, link]));
  return sheets.flatMap(({ name, link }) => {
    const target = byId.get(link);
    if (target && target.type !== 'worksheet') return [];
    if (!target?.part) throw new FileError('damaged', { sheet: name });
    return [{ name, part: target.part }];
  });
};

/** Finds the parts of a workbook. Throws `not-a-workbook`, `unsupported-format` or `damaged`. */
export const readWorkbookParts = (container: Package): WorkbookParts => {
  checkContents(container);
  const part = workbookPart(container);
  const links = readRelationships(container, part);
  const { sheets, dateSystem } = readDeclarations(container, part);
  checkNames(sheets);
  return {
    part,
    dateSystem,
    sheets: worksheetsOf(sheets, links),
    sharedStrings: partOfType(links, 'sharedStrings'),
    styles: partOfType(links, 'styles'),
  };
};
