import { unzipSync, strFromU8 } from 'fflate';
import type { ValidationDocument, WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { sheet, workbook } from '../../office-client';

const range = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const withRule = (rule: Partial<ValidationDocument>): WorkbookDocument =>
  workbook([sheet('Blatt', [[1]], { validations: [{ range, type: 'list', formula1: '=$B$1:$B$3', ...rule }] })]);

const again = async (document: WorkbookDocument): Promise<WorkbookDocument> =>
  loadDocument(await saveDocument(document));

test.each([undefined, 'warning', 'information', 'none'] as const)(
  'what is done with an entry that breaks a rule comes back: %s',
  async (errorStyle) => {
    const [first] = (await again(withRule(errorStyle === undefined ? {} : { errorStyle }))).sheets;
    expect(first?.validations[0]?.errorStyle).toBe(errorStyle);
  },
);

test('cells that can be filled in while their sheet is protected come back so, all others are locked', async () => {
  const cells = [
    { row: 0, column: 0, value: 1, style: { locked: false } },
    { row: 0, column: 1, value: null, style: { locked: false, bold: true } },
    { row: 0, column: 2, value: 2 },
  ];
  const [first] = (await again(workbook([sheet('Blatt', [], { cells, protected: true })]))).sheets;
  expect(first?.protected).toBe(true);
  expect(first?.cells.map(({ style }) => style?.locked)).toEqual([false, false, undefined]);
});

test('a workbook whose structure is protected comes back so, in the schema’s place; others are not', async () => {
  const document = workbook([sheet('Blatt', [[1]])], { structureProtected: true });
  const bytes = await saveDocument(document);
  const part = strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
  expect(part.indexOf('<workbookProtection lockStructure="1"/>')).toBeGreaterThan(part.indexOf('<workbookPr'));
  expect(part.indexOf('<workbookProtection')).toBeLessThan(part.indexOf('<bookViews'));
  expect((await loadDocument(bytes)).structureProtected).toBe(true);
  expect((await again(workbook([sheet('Blatt', [[1]])]))).structureProtected).toBeUndefined();
});

test('the protection of a file that is changed stays', async () => {
  const loaded = await again(workbook([sheet('Blatt', [[1]])], { structureProtected: true }));
  const [first] = loaded.sheets;
  const cells = [{ row: 0, column: 0, value: 7 }];
  const changed = { ...loaded, sheets: [{ ...first!, cells, edited: [{ row: 0, column: 0 }] }] };
  expect((await again(changed)).structureProtected).toBe(true);
});
