import { strToU8, zipSync } from 'fflate';
import { RELATION } from '../../../src/files/xlsx/namespaces';
import { Parts } from '../../../src/files/xlsx/parts';
import { saveDocument } from '../../../src/files/xlsx/save';
import { document } from './sample';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What no document knows: a picture, a macro, a part of another program. */
export const FOREIGN = ['xl/media/image1.png', 'xl/vbaProject.bin', 'customXml/item1.xml', 'xl/calcChain.xml'] as const;

/** A sheet with shared formulas, rich text, a rule that we do not know, and odd white space. */
export const USER_SHEET = `<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="${MAIN}"><sheetData>
  <row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>fett</t></r><r><t> und nicht</t></r></is></c><c r="C1" s="1"><v>0.10</v></c></row>
  <row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">C1*2</f><v>0.2</v></c></row>
  <row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row>
  <row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c></row>
  <row r="9" ht="33" customHeight="1"/>
</sheetData><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></worksheet>`;

/** A file of somebody else's, with our sample's two sheets and a third one that holds what we do not know. */
export const userFile = async (): Promise<Uint8Array> => {
  const parts = Parts.open(await saveDocument({ ...document, settings: {} }));
  const user = parts.freeName('xl/worksheets/sheet', '.xml');
  parts.put(user, strToU8(USER_SHEET), 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  const link = parts.link('xl/workbook.xml', RELATION.worksheet, user);
  const sheets = parts
    .edit('xl/workbook.xml')
    ?.children.find((child) => typeof child !== 'string' && child.name === 'sheets');
  if (typeof sheets === 'object')
    sheets.children.push({
      name: 'sheet',
      attributes: { name: 'Lieferung', sheetId: '9', 'r:id': link },
      children: [],
    });
  for (const part of FOREIGN)
    parts.put(part, strToU8(part.endsWith('.xml') ? `<x xmlns="urn:x">${part}</x>` : part), 'application/octet-stream');
  parts.link(
    'xl/workbook.xml',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain',
    'xl/calcChain.xml',
  );
  // Written by another hand than ours.
  const byHand = Parts.open(parts.toFile());
  for (const part of ['xl/workbook.xml', '[Content_Types].xml', 'xl/styles.xml']) {
    const text = Buffer.from(byHand.bytes(part) ?? []).toString();
    byHand.put(part, strToU8(text.replace('?>', '?><!-- von Hand -->')));
  }
  return byHand.toFile();
};

/** Names of parts whose bytes differ, that came, and that went. */
export const partChanges = (before: Uint8Array, after: Uint8Array) => {
  const [one, other] = [Parts.open(before), Parts.open(after)];
  const same = (name: string) => Buffer.compare(one.bytes(name) ?? Buffer.of(), other.bytes(name) ?? Buffer.of()) === 0;
  return {
    changed: one.names.filter((name) => other.find(name) && !same(name)).sort(),
    added: other.names.filter((name) => !one.find(name)).sort(),
    removed: one.names.filter((name) => !other.find(name)).sort(),
  };
};

/** Text of a part. */
export const partText = (file: Uint8Array, name: string): string =>
  Buffer.from(Parts.open(file).bytes(name) ?? []).toString();

/** A file of a few parts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
