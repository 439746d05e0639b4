import { quotedSheet } from './a1';

/** New names of sheets by their old ones in lower case. */
export type SheetRenames = ReadonlyMap<string, string>;

const SHEET_IN_REFERENCE = /'((?:[^']|'')+)'!|([^\s'!(),]+)!/g;

/** A reference such as `'Daten'!$A$1:$A$5`, or a list of them, after sheets were renamed. */
export const renamedReference = (reference: string, renames: SheetRenames): string =>
  reference.replace(SHEET_IN_REFERENCE, (found: string, quoted: string | undefined, plain: string | undefined) => {
    const name = renames.get((quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase());
    return name === undefined ? found : `${quotedSheet(name)}!`;
  });
