import type { CellDocument, WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { partText, USER_SHEET, userFile } from './origin';

const PART = 'xl/worksheets/sheet3.xml';

const edited = async (document: WorkbookDocument, changes: readonly CellDocument[]): Promise<string> => {
  const sheets = document.sheets.map((sheet) => {
    if (sheet.originPart !== PART) return sheet;
    const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    for (const change of changes) cells.set(`${change.row},${change.column}`, change);
    return { ...sheet, cells: [...cells.values()], edited: changes.map(({ row, column }) => ({ row, column })) };
  });
  return partText(await saveDocument({ ...document, sheets }), PART);
};

const without = (text: string, part: string): string => text.replace(part, '');

// Every row: what changes, the text that goes, the text that comes; the rest of the part must stay, sign by sign.
test.each<readonly [string, CellDocument, string, string]>([
  [
    'a number',
    { row: 0, column: 2, value: 0.25 },
    '<c r="C1" s="1"><v>0.10</v></c>',
    '<c r="C1" s="1"><v>0.25</v></c>',
  ],
  [
    'a text in place of a number',
    { row: 0, column: 2, value: ' <Ä> ' },
    '<c r="C1" s="1"><v>0.10</v></c>',
    '<c r="C1" s="1" t="inlineStr"><is><t xml:space="preserve"> &lt;Ä&gt; </t></is></c>',
  ],
  [
    'an emptied cell keeps its look',
    { row: 0, column: 2, value: null },
    '<c r="C1" s="1"><v>0.10</v></c>',
    '<c r="C1" s="1"/>',
  ],
  [
    'a new result of a formula that other cells share',
    { row: 1, column: 0, value: 0.5, formula: '=C1*2' },
    '<c r="A2"><f t="shared" ref="A2:A4" si="0">C1*2</f><v>0.2</v></c>',
    '<c r="A2"><f t="shared" ref="A2:A4" si="0">C1*2</f><v>0.5</v></c>',
  ],
  [
    'a text as the new result of a cell that shares',
    { row: 2, column: 0, value: 'x', formula: '=C2*2' },
    '<c r="A3"><f t="shared" si="0"/><v>0</v></c>',
    '<c r="A3" t="str"><f t="shared" si="0"/><v>x</v></c>',
  ],
  [
    'a formula in an empty cell between others',
    { row: 0, column: 1, value: 3, formula: '=IFS(1,3)' },
    '',
    '<c r="B1"><f>_xlfn.IFS(1,3)</f><v>3</v></c>',
  ],
  [
    'a cell in a row without any',
    { row: 8, column: 1, value: true },
    '<row r="9" ht="33" customHeight="1"/>',
    '<row r="9" ht="33" customHeight="1"><c r="B9" t="b"><v>1</v></c></row>',
  ],
  ['a cell in a row that is not there', { row: 6, column: 0, value: 7 }, '', '<row r="7"><c r="A7"><v>7</v></c></row>'],
  ['a cell behind the last row', { row: 20, column: 0, value: 7 }, '', '<row r="21"><c r="A21"><v>7</v></c></row>'],
])('%s', async (_, change, gone, come) => {
  const text = await edited(await loadDocument(await userFile()), [change]);
  expect(text).toContain(come);
  expect(without(text, come)).toBe(without(USER_SHEET, gone));
});

test('cells that shared a formula keep it when its first cell loses it', async () => {
  const text = await edited(await loadDocument(await userFile()), [
    { row: 1, column: 0, value: 1 },
    { row: 3, column: 0, value: 9, formula: '=C3*2' },
  ]);
  expect(text).toContain('<c r="A2"><v>1</v></c>');
  expect(text).toContain('<c r="A3"><f>C2*2</f><v>0</v></c>');
  expect(text).toContain('<c r="A4"><f>C3*2</f><v>9</v></c>');
});

test('edits make Excel calculate anew, and its list of formulas goes', async () => {
  const document = await loadDocument(await userFile());
  const sheets = document.sheets.map((sheet) =>
    sheet.originPart === PART ? { ...sheet, edited: [{ row: 0, column: 2 }] } : sheet,
  );
  const file = await saveDocument({ ...document, sheets });
  expect(partText(file, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect(partText(file, 'xl/calcChain.xml')).toBe('');
});
