import type { LookDocument, WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { Parts } from '../../../src/files/xlsx/parts';
import { strToU8 } from 'fflate';
import { partChanges, partText, USER_SHEET, userFile } from './origin';

const PART = 'xl/worksheets/sheet3.xml';
const FILL = '#E8BEBC';

/** The user's file; its third sheet with columns and a row that bear a style, its first style rich in what we do not know. */
const file = async (): Promise<Uint8Array> => {
  const parts = Parts.open(await userFile());
  const text = USER_SHEET.replace(
    '<sheetData>',
    '<cols><col min="5" max="7" width="9" style="2"/></cols><sheetData>',
  ).replace('<row r="9" ht="33" customHeight="1"/>', '<row r="9" ht="33" customHeight="1" s="3" customFormat="1"/>');
  parts.put(PART, strToU8(text));
  const styles = Buffer.from(parts.bytes('xl/styles.xml') ?? []).toString();
  const formats = /<cellXfs[^>]*>.*<\/cellXfs>/s.exec(styles)![0];
  const [first = '', second = ''] = formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const own =
    second.replace(/\/>$|>.*<\/xf>$/s, '') +
    ' quotePrefix="1"><alignment textRotation="45"/><protection locked="0"/></xf>';
  const rich = formats.replace(first + second, first + own);
  parts.put('xl/styles.xml', strToU8(styles.replace(formats, rich)));
  return parts.toFile();
};

const dressed = async (looks: readonly LookDocument[], more: Partial<WorkbookDocument['sheets'][number]> = {}) => {
  const document = await loadDocument(await file());
  const sheets = document.sheets.map((sheet) => (sheet.originPart === PART ? { ...sheet, looks, ...more } : sheet));
  const saved = await saveDocument({ ...document, sheets });
  return { origin: document.origin!, saved, text: partText(saved, PART) };
};

const xfs = (bytes: Uint8Array): readonly string[] =>
  /<cellXfs[^>]*>(.*)<\/cellXfs>/s
    .exec(partText(bytes, 'xl/styles.xml'))![1]!
    .match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];

const styleOf = (text: string, cell: string): number =>
  Number(new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(text)?.[1] ?? NaN);

const attributes = (xf: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...xf.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]));

test('a fill changes the fill of the cell’s own style and nothing else of it', async () => {
  const { origin, saved, text } = await dressed([{ row: 0, column: 2, fill: FILL }]);
  const [before, after] = [xfs(origin)[1]!, xfs(saved)[styleOf(text, 'C1')]!];
  const { fillId, applyFill, ...rest } = attributes(after);
  const { fillId: was, applyFill: applied, ...own } = attributes(before);
  expect(rest).toEqual(own);
  expect([applyFill, applied, fillId === was]).toEqual(['1', undefined, false]);
  expect(after).toContain('<alignment textRotation="45"/><protection locked="0"/>');
  expect(
    (await loadDocument(saved)).sheets.at(-1)!.cells.find(({ row, column }) => row === 0 && column === 2),
  ).toMatchObject({
    value: 0.1,
    style: { fill: FILL },
  });
});

test('only the styles and the sheet change, and of the sheet only the cell', async () => {
  const { origin, saved, text } = await dressed([{ row: 0, column: 2, fill: FILL }]);
  expect(partChanges(origin, saved)).toEqual({ changed: ['xl/styles.xml', PART], added: [], removed: [] });
  const number = styleOf(text, 'C1');
  expect(text.replace(`s="${number}"`, 's="1"')).toBe(partText(origin, PART));
});

test('a number format and a colour of type are changed the same way', async () => {
  const { saved, text } = await dressed([{ row: 0, column: 2, numberFormat: '0.000', colour: '#112233' }]);
  const [cell] = (await loadDocument(saved)).sheets
    .at(-1)!
    .cells.filter(({ row, column }) => row === 0 && column === 2);
  expect(cell).toMatchObject({ numberFormat: '0.000', style: { colour: '#112233' } });
  expect(attributes(xfs(saved)[styleOf(text, 'C1')]!)).toMatchObject({ quotePrefix: '1', applyFont: '1' });
});

// Every row: the cell, the style that it shows before, from itself, its row or its column.
test.each([
  ['a cell between others', { row: 0, column: 1 }, 'B1', 0],
  ['a cell in a row with a style', { row: 8, column: 1 }, 'B9', 3],
  ['a cell in a column with a style', { row: 6, column: 5 }, 'F7', 2],
  ['a cell of a row without one, in such a column', { row: 1, column: 4 }, 'E2', 2],
  ['a cell behind all others', { row: 50, column: 0 }, 'A51', 0],
])('%s is made with the look that it shows', async (_, place, name, style) => {
  const { origin, saved, text } = await dressed([{ ...place, fill: FILL }]);
  const [before, after] = [attributes(xfs(origin)[style]!), attributes(xfs(saved)[styleOf(text, name)]!)];
  expect({ ...after, fillId: '', applyFill: '' }).toEqual({ ...before, fillId: '', applyFill: '' });
  expect(text).toContain(`<c r="${name}" s="${styleOf(text, name)}"/>`);
});

test('a cell that is edited too gets both', async () => {
  const cells = [{ row: 0, column: 2, value: 7 }];
  const { text } = await dressed([{ row: 0, column: 2, fill: FILL }], { cells, edited: [{ row: 0, column: 2 }] });
  expect(text).toMatch(/<c r="C1" s="\d+"><v>7<\/v><\/c>/);
  expect(styleOf(text, 'C1')).toBeGreaterThan(3);
});

test('a thousand cells of one look share one style', async () => {
  const looks = Array.from({ length: 1000 }, (_, row) => ({ row: row + 100, column: 0, fill: FILL }));
  const { origin, saved } = await dressed(looks);
  expect(xfs(saved).length).toBe(xfs(origin).length + 1);
});
