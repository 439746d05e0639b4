import type { SheetDocument, WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { partText } from './origin';
import { document, sheet } from './sample';

const withoutOrigin = ({ originPart: _part, ...rest }: SheetDocument): SheetDocument => rest;
const comparable = ({ origin: _origin, ...rest }: WorkbookDocument): WorkbookDocument => ({
  ...rest,
  sheets: rest.sheets.map(withoutOrigin),
});

test('a document comes back from its file as it went in', async () => {
  expect(comparable(await loadDocument(await saveDocument(document)))).toEqual(document);
});

test('the 1904 system comes back', async () => {
  expect((await loadDocument(await saveDocument({ ...document, dateSystem: 1904 }))).dateSystem).toBe(1904);
});

test('the same document gives the same file', async () => {
  expect(Buffer.compare(await saveDocument(document), await saveDocument(document))).toBe(0);
});

test('saved, loaded and written anew, nothing grows', async () => {
  const first = await saveDocument(document);
  const loaded = await loadDocument(first);
  const replaced = loaded.sheets.map((entry) => ({ ...entry, replaced: true }));
  const second = await saveDocument({ ...loaded, sheets: replaced });
  expect(partText(second, 'xl/styles.xml')).toBe(partText(first, 'xl/styles.xml'));
  expect(comparable(await loadDocument(second))).toEqual(document);
});

describe('what a reader of the file finds', () => {
  const textOf = async (part: string) => partText(await saveDocument(document), part);

  test.each([
    ['newer functions bear their prefix', 'xl/worksheets/sheet1.xml', '<f>_xlfn.RANK.EQ(B10,$B$10:$B$13)</f><v>1</v>'],
    ['an error is an error', 'xl/worksheets/sheet1.xml', '<c r="C15" t="e"><f>NA()</f><v>#N/A</v></c>'],
    [
      'a text that looks like one is a text',
      'xl/worksheets/sheet1.xml',
      '<c r="B16" t="inlineStr"><is><t>#N/A</t></is></c>',
    ],
    ['what looks like an escape is escaped', 'xl/worksheets/sheet1.xml', 'Umbruch _x005F_x000D_ '],
    [
      'the chart has a text alternative',
      'xl/drawings/drawing1.xml',
      'descr="Liniendiagramm: 20,9 Prozent 2010, 23,2 Prozent 2017."',
    ],
    ['years stand to scale', 'xl/charts/chart1.xml', '<c:baseTimeUnit val="years"/>'],
    ['a chart keeps its values beside the reference', 'xl/charts/chart1.xml', '<c:pt idx="3"><c:v>23.2</c:v></c:pt>'],
    ['the first row stands on top, the value axis below', 'xl/charts/chart2.xml', '<c:crosses val="max"/>'],
    [
      'the print area belongs to its sheet',
      'xl/workbook.xml',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Daten!$A$1:$U$40</definedName>',
    ],
    ['the language of the document', 'docProps/core.xml', '<dc:language>de-DE</dc:language>'],
  ])('%s', async (_, part, expected) => {
    expect(await textOf(part)).toContain(expected);
  });
});

test.each([
  ['Stacked', 'BarStacked'],
  ['columns', 'ColumnClustered'],
  ['lines without markers', 'Line'],
  ['areas', 'Area'],
])('chart type: %s', async (_, type) => {
  const [chart] = sheet.charts;
  const series = chart!.series.map((entry) => ({ ...entry, ...(type === 'Line' && { marker: 'None' }) }));
  const file = await saveDocument({ ...document, sheets: [{ ...sheet, charts: [{ ...chart!, type, series }] }] });
  expect((await loadDocument(file)).sheets[0]!.charts[0]!.type).toBe(type);
});
