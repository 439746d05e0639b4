import { openPackage, type Package } from '../package/container';
import { readSharedStrings } from '../package/shared-strings';
import { readWorkbookParts } from '../package/workbook-part';
import type { SheetDocument, WorkbookDocument } from './document';
import { gridOf } from './grid';
import { derivedIdentity } from './identity';
import { Parts } from './parts';
import { present } from './present';
import { readProperties } from './properties';
import { cellsOf } from './read/cells';
import { type ColourReader, colourReader } from './read/colours';
import { chartsOf } from './read/drawings';
import { columnsOf, rowsOf, sheetStyleNumber, viewOf } from './read/layout';
import { definedNames, reservedNames, storedNames } from './read/names';
import { commentsOf, hyperlinksOf, threadsOf } from './read/notes';
import { pageOf } from './read/page';
import { conditionalFormatsOf, validationsOf } from './read/rules';
import { readSheetTree, type SheetTree } from './read/sheet-tree';
import { type StyleReader, styleReader } from './read/styles';
import { tablesOf } from './read/tables';
import { readSettings } from './settings';
import { childrenOf, descend, flag, prefixedAttribute, type XmlElement } from './xml';

interface Source {
  readonly parts: Parts;
  readonly container: Package;
  readonly colour: ColourReader;
  readonly styles: StyleReader;
  readonly sharedStrings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/** A sheet as the workbook's list names it. */
interface ListedSheet {
  readonly position: number;
  readonly name: string;
  readonly part: string;
  readonly entry: XmlElement;
}

const VISIBILITY = { hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const visibilityOf = ({ entry }: ListedSheet): SheetDocument['visibility'] =>
  VISIBILITY[entry.attributes['state'] as keyof typeof VISIBILITY] ?? 'Visible';

/** Excel keeps a sheet's identity beside its contents; other programs give it none. */
const identityOf = ({ parts }: Source, { root }: SheetTree, { position, part }: ListedSheet): string =>
  prefixedAttribute(root, 'uid') ?? derivedIdentity(parts.bytes(part) ?? new Uint8Array(), position);

/** Copied sheets may bear the same identity: the later ones are told apart by their position. */
const withOwnIdentities = (sheets: readonly SheetDocument[]): readonly SheetDocument[] =>
  sheets.map((sheet, index) => {
    const first = sheets.findIndex(({ id }) => id === sheet.id) === index;
    return first ? sheet : { ...sheet, id: `${sheet.id}-${index + 1}` };
  });

const sheetOf = (source: Source, listed: ListedSheet, reserved: Readonly<Record<string, string>>): SheetDocument => {
  const { parts, container, styles, colour } = source;
  const { part, name } = listed;
  const tree = readSheetTree(container, part, name, { ...source, formats: styles.formats });
  const notes = { hyperlinks: hyperlinksOf(parts, part, tree.root), comments: commentsOf(parts, part) };
  const style = styles.style(sheetStyleNumber(tree));
  const sizes = { columns: columnsOf(tree), rows: rowsOf(tree) };
  const threads = threadsOf(parts, part);
  return {
    id: identityOf(source, tree, listed),
    name,
    visibility: visibilityOf(listed),
    cells: cellsOf(tree, styles, style, notes),
    ...sizes,
    ...viewOf(tree.root, colour),
    conditionalFormats: conditionalFormatsOf(tree.root, styles),
    validations: validationsOf(tree.root),
    tables: tablesOf(parts, part),
    charts: chartsOf(parts, part, gridOf(sizes)),
    page: pageOf(tree.root, reserved),
    ...present({ style, threads: threads.length > 0 ? threads : undefined }),
    originPart: part,
    edited: [],
  };
};

/** Entries of the workbook's list that hold cells, with their position among all. */
const listedSheets = (
  workbook: XmlElement | undefined,
  sheets: readonly { readonly name: string; readonly part: string }[],
) => {
  const parts = new Map(sheets.map(({ name, part }) => [name, part]));
  return childrenOf(descend(workbook, 'sheets'), 'sheet').flatMap((entry, position): readonly ListedSheet[] => {
    const name = entry.attributes['name'] ?? '';
    const part = parts.get(name);
    return part === undefined ? [] : [{ position, name, part, entry }];
  });
};

/** Names in the workbook's list that lead to no cells. */
const otherNames = (workbook: XmlElement | undefined, listed: readonly ListedSheet[]): readonly string[] =>
  childrenOf(descend(workbook, 'sheets'), 'sheet')
    .filter((entry) => !listed.some((sheet) => sheet.entry === entry))
    .map(({ attributes }) => attributes['name'] ?? '');

const partOf = (parts: Parts, source: string, type: string): XmlElement | undefined => {
  const link = parts.links(source).find((candidate) => candidate.type === type);
  return link && parts.tree(link.target);
};

/**
 * A workbook file as a document; it keeps the file as its `origin`. Rejects with FileError.
 *
 * What the document does not know (pictures, pivot tables, macros, other kinds of rules …) stays in the origin.
 */
export const loadDocument = async (bytes: Uint8Array): Promise<WorkbookDocument> => {
  const container = openPackage(bytes);
  const workbookParts = readWorkbookParts(container);
  const parts = Parts.open(bytes);
  const workbook = parts.tree(workbookParts.part);
  const stylesTree = partOf(parts, workbookParts.part, 'styles');
  const colour = colourReader(partOf(parts, workbookParts.part, 'theme'), stylesTree);
  const source = {
    parts,
    container,
    colour,
    styles: styleReader(stylesTree, colour),
    sharedStrings: readSharedStrings(container, workbookParts.sharedStrings),
    dateSystem: workbookParts.dateSystem,
  };
  const listed = listedSheets(workbook, workbookParts.sheets);
  const otherSheets = otherNames(workbook, listed);
  const names = storedNames(workbook);
  const sheets = withOwnIdentities(listed.map((sheet) => sheetOf(source, sheet, reservedNames(names, sheet.position))));
  const idAt = new Map(listed.map(({ position }, index) => [position, sheets[index]?.id]));
  return {
    dateSystem: workbookParts.dateSystem,
    sheets,
    names: definedNames(names, (position) => idAt.get(position)),
    settings: readSettings(parts),
    properties: readProperties(parts),
    origin: bytes,
    ...present({
      structureProtected: flag(descend(workbook, 'workbookProtection')?.attributes['lockStructure']) || undefined,
      otherSheets: otherSheets.length > 0 ? otherSheets : undefined,
    }),
  };
};
