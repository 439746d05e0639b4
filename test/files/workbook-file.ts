import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type PartContent = string | Uint8Array | null;

/** Parts of a workbook with one sheet "Blatt"; `more` adds parts, exchanges them, or takes them away with null. */
export const parts = (
  sheet: string,
  more: Readonly<Record<string, PartContent>> = {},
): Readonly<Record<string, PartContent>> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': `<Relationships xmlns="${PACKAGE_LINKS}"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Blatt" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_LINKS}"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  ...more,
});

/** A file of these parts. */
export const fileOf = (content: Readonly<Record<string, PartContent>>): Uint8Array => {
  const entries = Object.entries(content).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(entries) as Zippable);
};

/** A file with one sheet. */
export const sheetFile = (sheet: string, more: Readonly<Record<string, PartContent>> = {}): Uint8Array =>
  fileOf(parts(sheet, more));

/** A file with one row of cells. */
export const cellsFile = (cells: string, more: Readonly<Record<string, PartContent>> = {}): Uint8Array =>
  sheetFile(`<sheetData><row r="1">${cells}</row></sheetData>`, more);

export const sharedStrings = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;
export const styles = (inner: string): string => `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
export const workbook = (inner: string): string => `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${inner}</workbook>`;

/** UTF-16 with its mark, little end first. */
export const utf16 = (text: string): Uint8Array => {
  const units = [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
  return Uint8Array.from([0xff, 0xfe, ...units]);
};
