import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { colourReader } from '../../../src/files/xlsx/read/colours';
import { element } from '../../../src/files/xlsx/xml';
import { storedFormula } from '../../../src/files/xlsx/future-functions';
import { escapeCellText } from '../../../src/files/xlsx/cell-text';
import { document, sheet } from './sample';

const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

// Excel's own names for these: "Blau, Akzent 1, heller 40 %" and so on. It rounds on the way, so a step of one is allowed.
test.each([
  ['40 % lighter', { theme: 4, tint: 0.3999755851924192 }, '#8EA9DB'],
  ['25 % darker', { theme: 4, tint: -0.249977111117893 }, '#305496'],
])('theme colour, %s', (_, attributes, expected) => {
  const found = channels(colourReader(undefined, undefined)(element('color', attributes)) ?? '');
  channels(expected).forEach((channel, at) => expect(Math.abs(channel - found[at]!)).toBeLessThanOrEqual(1));
});

// Colours as Excel shows them for its own theme of 2013 and its old palette.
test.each([
  ['plain', { rgb: 'FF1F5FA8' }, '#1F5FA8'],
  ['theme', { theme: 4 }, '#4472C4'],
  ['theme, light before dark', { theme: 1 }, '#000000'],
  ['white, 15 % darker', { theme: 0, tint: -0.149998474074526 }, '#D9D9D9'],
  ['palette', { indexed: 10 }, '#FF0000'],
  ['automatic', { auto: 1 }, undefined],
  ['the system’s own', { indexed: 64 }, undefined],
])('colour: %s', (_, attributes, expected) => {
  expect(colourReader(undefined, undefined)(element('color', attributes))).toBe(expected);
});

test.each([
  ['=SUM(A1)', 'SUM(A1)'],
  ['=rank.eq(A1,B:B)+STDEV.S(C:C)', '_xlfn.rank.eq(A1,B:B)+_xlfn.STDEV.S(C:C)'],
  ['="IFS(1)"&IFS(1,2)', '"IFS(1)"&_xlfn.IFS(1,2)'],
  ["='IFS(1)'!A1", "'IFS(1)'!A1"],
])('stored formula of %s', (formula, expected) => {
  expect(storedFormula(formula)).toBe(expected);
});

test.each([
  ['a bell', 'a\u0007b', 'a_x0007_b'],
  ['what looks like an escape', '_x0041_', '_x005F_x0041_'],
  ['line breaks stay', 'a\nb', 'a\nb'],
])('cell text: %s', (_, text, expected) => {
  expect(escapeCellText(text)).toBe(expected);
});

test('the style of a whole sheet lies on cells without one, and comes back apart from theirs', async () => {
  const style = { font: 'Courier New', size: 9 };
  const cells = [
    { row: 0, column: 0, value: 'a' },
    { row: 0, column: 1, value: 'b', style: { bold: true } },
    { row: 0, column: 2, value: 'c', style: { size: 20 } },
  ];
  const file = await saveDocument({ ...document, sheets: [{ ...sheet, style, cells, charts: [], tables: [] }] });
  const [loaded] = (await loadDocument(file)).sheets;
  expect({ style: loaded!.style, cells: loaded!.cells, columns: loaded!.columns }).toEqual({
    style,
    cells,
    columns: sheet.columns,
  });
});
