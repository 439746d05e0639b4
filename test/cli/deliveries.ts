import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { temporaryFolder } from '../libreoffice/office';
import { cellsFile } from '../files/workbook-file';

const folder = temporaryFolder();

/** A file in the folder of the tests. */
export const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

export const place = (name: string): string => join(folder, name);

const utf16 = (text: string): readonly number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A workbook under a password: Excel wraps it into a compound file that names its stream. */
export const encrypted = Uint8Array.from([
  ...COMPOUND,
  ...new Array<number>(504).fill(0),
  ...utf16('EncryptedPackage'),
]);
export const oldFormat = Uint8Array.from([...COMPOUND, ...new Array<number>(504).fill(0), ...utf16('Workbook')]);

export const wordDocument = zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
});

/** A workbook that has nothing to do with us. */
export const foreign = cellsFile('<c r="A1" t="str"><v>Geburtstage</v></c>');

const HEAD = 'ZEIT;RAUM;MERKMAL;WERT;WERTEEINHEIT;DATENQUELLE';

/** A list as in the open data; one area is written in another way, one value is no number. */
export const LIST = `${HEAD}\r\n31.12.2017;12 Ueberwasser;Ausländer;245;Anzahl;Melderegister\r\n31.12.2017;13 Dom;Ausländer;k. A.;Anzahl;Melderegister\r\n`;

/** Windows' western encoding, as Excel saves CSV. */
export const western = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
