import type { DefinedName } from '../document';
import { present } from '../present';
import { childrenOf, descend, flag, textOf, type XmlElement } from '../xml';

/** Names that belong to Excel: print areas, titles, filters. */
export const RESERVED = '_xlnm.';

/** A name as the file tells it; `position` counts all sheets of the workbook, chart sheets too. */
export interface StoredName {
  readonly element: XmlElement;
  readonly name: string;
  readonly formula: string;
  readonly position: number | undefined;
}

export const storedNames = (workbook: XmlElement | undefined): readonly StoredName[] =>
  childrenOf(descend(workbook, 'definedNames'), 'definedName').map((element) => {
    const { name = '', localSheetId } = element.attributes;
    const position = localSheetId === undefined ? undefined : Number(localSheetId);
    return { element, name, formula: textOf(element), position };
  });

/** Reserved names of one sheet, by their short form. */
export const reservedNames = (names: readonly StoredName[], position: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names
      .filter((name) => name.position === position && name.name.startsWith(RESERVED))
      .map(({ name, formula }) => [name.slice(RESERVED.length), formula]),
  );

/** The users' names; those of sheets that hold no cells are left out. */
export const definedNames = (
  names: readonly StoredName[],
  sheetAt: (position: number) => string | undefined,
): readonly DefinedName[] =>
  names.flatMap(({ name, formula, position, element }) => {
    if (name.startsWith(RESERVED)) return [];
    const sheet = position === undefined ? undefined : sheetAt(position);
    if (position !== undefined && sheet === undefined) return [];
    return [
      { name, formula: `=${formula}`, ...present({ sheet, hidden: flag(element.attributes['hidden']) || undefined }) },
    ];
  });
