import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { CellMark } from '../../src/core/model/mark';
import { SHEET_NAMES } from '../../src/core/model/spec';
import { buildSheets, checkSubmission, evaluateCheck, reviewCheck } from '../../src/core/report';
import { markCells, markFills } from '../../src/core/spec/marks';
import { parseRegistry, SETTING } from '../../src/excel/registry';
import { annotate, type Annotation, REPORT_ID, reportNames } from '../../src/files/annotate';
import { AUTHOR } from '../../src/files/annotate-cells';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { RELATION } from '../../src/files/xlsx/namespaces';
import { Parts } from '../../src/files/xlsx/parts';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from '../excel/documents';
import { reportSpec } from './annotate-report';
import { FOREIGN, partChanges, partText, userFile } from './xlsx/origin';

const catalogue = shippedCatalogue();
const FILLS = markFills(catalogue.palette);
const [ERROR = '', WARNING = ''] = FILLS;

const mark = (name: string, row: number, column: number, more: Partial<CellMark> = {}): CellMark => ({
  place: { sheet: name, cell: { row, column } },
  severity: 'error',
  fill: ERROR,
  note: 'Fehler: Bitte prüfen.',
  ...more,
});

const annotation = (marks: readonly CellMark[], more: Partial<Annotation> = {}): Annotation => ({
  report: reportSpec,
  name: 'Prüfbericht',
  marks,
  fills: FILLS,
  ...more,
});

const copyOf = async (document: WorkbookDocument, marks: readonly CellMark[], more: Partial<Annotation> = {}) => {
  const copy = await annotate(await saveDocument(document), annotation(marks, more));
  return { ...copy, document: await loadDocument(copy.bytes) };
};

const named = ({ sheets }: WorkbookDocument, name: string): SheetDocument => {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};

const cellAt = ({ cells }: SheetDocument, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

/** The cell that shows for a cell, which may lie in a merged area. */
const firstOf = ({ merges }: SheetDocument, cell: CellMark['place']['cell']) =>
  merges.find(
    (area) =>
      cell.row >= area.row &&
      cell.row < area.row + area.rowCount &&
      cell.column >= area.column &&
      cell.column < area.column + area.columnCount,
  ) ?? cell;

const data = sheet('Daten', { cells: [{ row: 3, column: 1, value: 5 }] });

describe('the sample with planted mistakes', () => {
  const file = new Uint8Array(readFileSync(join(__dirname, '../../data/samples/fehlerhaft.xlsx')));
  const made = async () => {
    const submission = await readSubmission('fehlerhaft.xlsx', file);
    const check = checkSubmission(submission, catalogue);
    const review = reviewCheck(check, submission, catalogue, { acceptances: [] });
    const [report] = buildSheets({
      submission,
      check,
      review,
      evaluation: evaluateCheck(check, catalogue),
      catalogue,
      names: SHEET_NAMES,
      keys: ['findings'],
      now: '2026-11-22T10:00:00',
    });
    const marks = markCells(review.settlement.open, review.suspicions, catalogue.palette);
    const copy = await annotate(file, annotation(marks, { report: report! }));
    return { submission, check, marks, copy, document: await loadDocument(copy.bytes) };
  };
  const sample = made();

  test('every marked cell bears its fill and its note, and keeps its value', async () => {
    const { marks, copy, document } = await sample;
    const origin = await loadDocument(file);
    expect([copy.left, marks.length > 30]).toEqual([[], true]);
    for (const { place, fill, note } of marks) {
      const shown = firstOf(named(origin, place.sheet), place.cell);
      const [after, before] = [document, origin].map((one) => cellAt(named(one, place.sheet), shown.row, shown.column));
      expect(after).toMatchObject({ style: { fill }, comment: note, commentAuthor: AUTHOR });
      expect([after?.value, after?.formula, after?.numberFormat]).toEqual([
        before?.value ?? null,
        before?.formula,
        before?.numberFormat,
      ]);
    }
  });

  test('the check of the copy says the same about the department’s sheets', async () => {
    const { submission, check, copy } = await sample;
    const again = await readSubmission('fehlerhaft.xlsx', copy.bytes);
    expect(again.sheets[0]?.name).toBe('Prüfbericht');
    const found = checkSubmission({ ...again, sheets: again.sheets.slice(1) }, catalogue).findings;
    expect(submission.sheets.length).toBe(again.sheets.length - 1);
    expect(found).toEqual(check.findings);
  });

  test('only parts that must be are changed', async () => {
    const { copy } = await sample;
    const { changed, removed } = partChanges(file, copy.bytes);
    expect(removed).toEqual([]);
    expect(changed.filter((part) => !/^xl\/worksheets\/sheet\d+\.xml$/.test(part))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });
});

describe('the report', () => {
  test('stands first and shows alone when the file is opened', async () => {
    const { bytes, document } = await copyOf(workbook([sheet('Eins'), data, sheet('Drei')]), [mark('Daten', 3, 1)]);
    expect(document.sheets.map(({ name }) => name)).toEqual(['Prüfbericht', 'Eins', 'Daten', 'Drei']);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('activeTab="0"');
    const selected = ['1', '2', '3', '4'].filter((number) =>
      partText(bytes, `xl/worksheets/sheet${number}.xml`).includes('tabSelected'),
    );
    expect(selected).toEqual(['4']);
  });

  test('leaves a sheet of the user’s with its name alone, whatever its case', async () => {
    const own = sheet('PRÜFBERICHT', { cells: [{ row: 0, column: 0, value: 'Prüfbericht' }] });
    const { document, name } = await copyOf(workbook([own, data]), []);
    expect(name).toBe('Prüfbericht (2)');
    expect(document.sheets.map((one) => one.name)).toEqual(['Prüfbericht (2)', 'PRÜFBERICHT', 'Daten']);
    expect(named(document, 'PRÜFBERICHT').cells).toEqual(own.cells);
  });

  test('takes another name than a chart on a sheet of its own, which keeps its neighbours', async () => {
    const parts = Parts.open(await saveDocument(workbook([sheet('Eins'), data])));
    const chart = strToU8(
      '<chartsheet xmlns="urn:x"><sheetViews><sheetView tabSelected="1"/></sheetViews></chartsheet>',
    );
    parts.put('xl/chartsheets/sheet1.xml', chart, 'application/xml');
    const link = parts.link(
      'xl/workbook.xml',
      RELATION.worksheet.replace('worksheet', 'chartsheet'),
      'xl/chartsheets/sheet1.xml',
    );
    const list = parts
      .edit('xl/workbook.xml')!
      .children.find((child) => typeof child !== 'string' && child.name === 'sheets');
    if (typeof list === 'object')
      list.children.splice(1, 0, {
        name: 'sheet',
        attributes: { name: 'Prüfbericht', sheetId: '9', 'r:id': link },
        children: [],
      });
    const { bytes, name } = await annotate(parts.toFile(), annotation([]));
    expect(name).toBe('Prüfbericht (2)');
    const names = [...partText(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, one]) => one);
    expect(names).toEqual(['Prüfbericht (2)', 'Eins', 'Prüfbericht', 'Daten']);
    expect(partText(bytes, 'xl/chartsheets/sheet1.xml')).not.toContain('tabSelected');
  });

  test('gets another name for its table where one is taken', async () => {
    const names = [{ name: 'befunde', formula: '=1' }];
    const { document } = await copyOf(workbook([data], { names }), []);
    expect(document.sheets[0]!.tables.map(({ name }) => name)).toEqual(['Befunde_2']);
  });

  test('takes the place of the one that the add-in has registered, and of no other', async () => {
    const earlier = sheet('Mein Bericht', { cells: [{ row: 0, column: 0, value: 'alt' }] });
    const stored = {
      version: 1,
      sheets: { findings: { id: earlier.id, name: 'Mein Bericht', mark: 'alt', charts: {} } },
    };
    const settings = { [SETTING]: JSON.stringify(stored) };
    const registered = (all: WorkbookDocument['settings']) => parseRegistry(all[SETTING]).findings;
    const { document } = await copyOf(workbook([data, earlier], { settings }), [], { registered });
    expect(document.sheets.map(({ name }) => name)).toEqual(['Prüfbericht', 'Daten']);
    expect(document.settings).toEqual(settings);
  });
});

test('a registered report that was renamed is known by its identity', async () => {
  const earlier = sheet('Umbenannt', { id: '{0F1E2D3C-0000-4000-8000-00000000000A}' });
  const registered = () => ({ id: earlier.id, name: 'Prüfbericht', mark: 'alt' });
  const { document } = await copyOf(workbook([data, earlier]), [], { registered });
  expect(document.sheets.map(({ id, name }) => [id === earlier.id, name])).toEqual([
    [true, 'Prüfbericht'],
    [false, 'Daten'],
  ]);
});

describe('a copy that comes back', () => {
  const notes = ({ cells }: SheetDocument) => cells.flatMap(({ comment }) => comment ?? []);

  test('has one report and the marks of now', async () => {
    const first = await copyOf(workbook([data]), [mark('Daten', 3, 1), mark('Daten', 8, 0, { note: 'Fehler: weg' })]);
    const again = await annotate(first.bytes, annotation([mark('Daten', 3, 1, { note: 'Fehler: neu' })]));
    const document = await loadDocument(again.bytes);
    expect(document.sheets.map(({ id, name }) => [id === REPORT_ID, name])).toEqual([
      [true, 'Prüfbericht'],
      [false, 'Daten'],
    ]);
    expect(await reportNames(again.bytes)).toEqual(['Prüfbericht']);
    expect(notes(named(document, 'Daten'))).toEqual(['Fehler: neu']);
    expect(cellAt(named(document, 'Daten'), 3, 1)).toMatchObject({ value: 5, style: { fill: ERROR } });
    expect(cellAt(named(document, 'Daten'), 8, 0)?.style?.fill).toBeUndefined();
  });

  test('keeps the department’s note when ours goes, and a fill that is not ours', async () => {
    const own = [{ row: 3, column: 1, value: 5, comment: 'Eigene Notiz' }];
    const first = await copyOf(workbook([sheet('Daten', { cells: own })]), [
      mark('Daten', 3, 1),
      mark('Daten', 9, 0, { fill: '#00FF00' }),
    ]);
    const document = await loadDocument((await annotate(first.bytes, annotation([]))).bytes);
    expect(notes(named(document, 'Daten'))).toEqual(['Eigene Notiz']);
    expect(cellAt(named(document, 'Daten'), 9, 0)).toMatchObject({ style: { fill: '#00FF00' } });
  });
});

describe('marks', () => {
  test('in a merged area the first cell bears them, coloured for the worst', async () => {
    const merged = sheet('Daten', { merges: [{ row: 2, column: 1, rowCount: 2, columnCount: 2 }] });
    const { document } = await copyOf(workbook([merged]), [
      mark('Daten', 3, 2, { severity: 'warning', fill: WARNING, note: 'Warnung: eins' }),
      mark('Daten', 2, 1, { note: 'Fehler: zwei' }),
    ]);
    expect(cellAt(named(document, 'Daten'), 2, 1)).toMatchObject({
      style: { fill: ERROR },
      comment: 'Warnung: eins\n\nFehler: zwei',
    });
    expect(cellAt(named(document, 'Daten'), 3, 2)).toBeUndefined();
  });

  test('a merged area tells the same only once, and no more than can be read', async () => {
    const merged = sheet('Daten', { merges: [{ row: 0, column: 0, rowCount: 300, columnCount: 1 }] });
    const marks = Array.from({ length: 300 }, (_, row) =>
      mark('Daten', row, 0, { note: `Fehler: ${row % 200} ${'x'.repeat(90)}` }),
    );
    const { document } = await copyOf(workbook([merged]), marks);
    const text = cellAt(named(document, 'Daten'), 0, 0)?.comment ?? '';
    expect(text.match(/Fehler: 0 /g)).toHaveLength(1);
    expect([text.endsWith(' …'), text.length]).toEqual([true, 4002]);
  });

  test.each([
    ['white type becomes black, it could not be read on the fill', '#FFFFFF', '#000000'],
    ['dark type stays as it is', '#1F3A5F', '#1F3A5F'],
  ])('%s', async (_, colour, expected) => {
    const cells = [{ row: 0, column: 0, value: 'Kopf', style: { bold: true, colour, fill: '#1F3A5F' } }];
    const { document } = await copyOf(workbook([sheet('Daten', { cells })]), [mark('Daten', 0, 0)]);
    expect(cellAt(named(document, 'Daten'), 0, 0)?.style).toMatchObject({ bold: true, colour: expected, fill: ERROR });
  });

  test('a sheet that is not there is named', async () => {
    const { left } = await copyOf(workbook([data]), [mark('Fort', 0, 0), mark('Daten', 3, 1)]);
    expect(left).toEqual([{ place: { sheet: 'Fort', cell: { row: 0, column: 0 } }, why: 'sheet-missing' }]);
  });

  test('more notes than a sheet takes are named, and their cells coloured', async () => {
    const marks = Array.from({ length: 5002 }, (_, row) => mark('Daten', row, 0));
    const { left, document } = await copyOf(workbook([data]), marks);
    expect(left.map(({ place, why }) => [place.cell.row, why])).toEqual([
      [5000, 'too-many-notes'],
      [5001, 'too-many-notes'],
    ]);
    expect(cellAt(named(document, 'Daten'), 5001, 0)?.style?.fill).toBe(ERROR);
  });
});

describe('a file with what we do not know', () => {
  test('keeps it; protection, tables, names, charts and conditional formats too', async () => {
    const file = await userFile();
    const before = await loadDocument(file);
    const marks = [mark('Daten', 3, 1), mark("Stadt's Blatt", 0, 0), mark('Lieferung', 1, 0)];
    const { bytes, left } = await annotate(file, annotation(marks));
    const after = await loadDocument(bytes);
    expect(left).toEqual([]);
    for (const part of FOREIGN.filter((name) => name !== 'xl/calcChain.xml'))
      expect(partText(bytes, part)).toBe(partText(file, part));
    const kept = ({ sheets }: WorkbookDocument, from: number) =>
      sheets
        .slice(from)
        .map(
          ({ name, protected: locked, tables, charts, conditionalFormats, validations, merges, page, autoFilter }) => ({
            name,
            locked,
            tables,
            charts,
            conditionalFormats,
            validations,
            merges,
            page,
            autoFilter,
          }),
        );
    expect(kept(after, 1)).toEqual(kept(before, 0));
    expect(after.names).toEqual(before.names);
    expect(named(after, "Stadt's Blatt").protected).toBe(true);
  });

  test('a cell with a thread is coloured and named', async () => {
    const parts = Parts.open(await saveDocument(workbook([data])));
    const thread = 'xl/threadedComments/threadedComment1.xml';
    parts.put(thread, strToU8('<ThreadedComments xmlns="urn:t"><threadedComment ref="B4"/></ThreadedComments>'));
    parts.link('xl/worksheets/sheet1.xml', RELATION.comments.replace('comments', 'threadedComment'), thread);
    const { bytes, left } = await annotate(parts.toFile(), annotation([mark('Daten', 3, 1)]));
    expect(left).toEqual([{ place: { sheet: 'Daten', cell: { row: 3, column: 1 } }, why: 'thread-on-cell' }]);
    const cell = cellAt(named(await loadDocument(bytes), 'Daten'), 3, 1);
    expect([cell?.style?.fill, cell?.comment]).toEqual([ERROR, undefined]);
  });
});
