import { SHEET_NAMES } from '../../src/core/model/spec';
import { COLUMNS } from '../../src/core/spec/briefing/paper';
import { valuesOnly } from '../../src/core/spec/values-only';
import type { SheetDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { briefingOf, FILLED } from '../core/spec/briefing-example';
import { sheet, workbook } from './documents';
import { openHost } from './open-host';

// Without formulas the sheet stands alone; those of the whole report are recalculated elsewhere.
const filled = valuesOnly(briefingOf(FILLED));
const empty = valuesOnly(briefingOf());

const USUAL_POINTS = 15;

let first: SheetDocument;
let second: SheetDocument;
let simplified: readonly string[] | undefined;

beforeAll(async () => {
  const { port, read, sheetNamed } = await openHost(workbook([sheet('Lieferung')]));
  ({ simplified } = await port.insertSheets([filled], SHEET_NAMES));
  const saved = await loadDocument(await saveDocument(await read()));
  first = saved.sheets.find(({ name }) => name === SHEET_NAMES.briefing)!;
  await port.insertSheets([empty], SHEET_NAMES);
  second = await sheetNamed(SHEET_NAMES.briefing);
}, 240_000);

test('the saved file prints on A4 upright: area, breaks, repeated head, numbered pages', () => {
  expect(simplified).toBeUndefined();
  expect(first.page).toMatchObject({
    orientation: 'portrait',
    paper: 'a4',
    fitWide: 1,
    printArea: { row: 0, column: 0, rowCount: filled.contents.length, columnCount: COLUMNS },
    titleRows: { first: 0, last: 0 },
    breaks: filled.page.breaks,
    header: '',
    footer: '&L&8&A&R&8Seite &P von &N',
  });
});

test('every row of the saved file has the height that its text needs', () => {
  const heights = new Map(first.rows.map(({ index, height }) => [index, height]));
  const lower = [...filled.rowHeights].filter(([row, points]) => (heights.get(row) ?? USUAL_POINTS) < points - 0.05);
  expect(lower).toEqual([]);
  expect(heights.size).toBeGreaterThan(50);
});

// A long form leaves room for fewer charts on its three pages.
test('an empty form is written over a filled one whole; charts are its own', () => {
  const texts = second.cells.map(({ value }) => String(value));
  expect(texts).toContain('Anlage A zur V/NNNN/JJJJ');
  expect(texts.filter((text) => text.includes('V/1234/2019'))).toEqual([]);
  expect(second.charts.map(({ name }) => name)).toEqual(empty.charts.map(({ key }) => key));
  expect(second.charts.length).toBeGreaterThan(filled.charts.length);
});
