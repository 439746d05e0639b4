import { strToU8 } from 'fflate';
import type { NoteDocument, WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { RELATION } from '../../../src/files/xlsx/namespaces';
import { Parts } from '../../../src/files/xlsx/parts';
import { saveDocument } from '../../../src/files/xlsx/save';
import { partChanges, partText, userFile } from './origin';

const note = (row: number, column: number, text: string): NoteDocument => ({ row, column, text, author: 'Prüfung' });

const withNotes = (document: WorkbookDocument, sheet: string, notes: readonly NoteDocument[]): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((one) => (one.name === sheet ? { ...one, notes } : one)),
});

const load = async () => loadDocument(await userFile());
const put = async (sheet: string, notes: readonly NoteDocument[], document?: WorkbookDocument) =>
  saveDocument(withNotes(document ?? (await load()), sheet, notes));

const commentsOn = async (file: Uint8Array, sheet: string) =>
  Object.fromEntries(
    (await loadDocument(file)).sheets
      .find(({ name }) => name === sheet)!
      .cells.flatMap(({ row, column, comment }) => (comment === undefined ? [] : [[`${row},${column}`, comment]])),
  );

const shapes = (file: Uint8Array, part: string): readonly string[] =>
  partText(file, part).match(/<v:shape .*?<\/v:shape>/gs) ?? [];

describe('a sheet without notes', () => {
  test('gets texts, boxes and the links to them; nothing else changes', async () => {
    const document = await load();
    const file = await put('Lieferung', [note(0, 2, 'Fehler: <prüfen> & so'), note(30, 5, 'leere Zelle')], document);
    expect(await commentsOn(file, 'Lieferung')).toEqual({ '0,2': 'Fehler: <prüfen> & so', '30,5': 'leere Zelle' });
    expect(partChanges(document.origin!, file)).toEqual({
      changed: ['[Content_Types].xml', 'xl/worksheets/sheet3.xml'],
      added: ['xl/comments2.xml', 'xl/drawings/vmlDrawing2.vml', 'xl/worksheets/_rels/sheet3.xml.rels'],
      removed: [],
    });
    expect(shapes(file, 'xl/drawings/vmlDrawing2.vml')).toHaveLength(2);
  });

  test('names the boxes behind its page set-up, and its cells stay as they are', async () => {
    const document = await load();
    const text = partText(await put('Lieferung', [note(0, 2, 'x')], document), 'xl/worksheets/sheet3.xml');
    const reference = /<legacyDrawing [^>]*\/>/.exec(text)![0];
    expect(text).toMatch(/<pageMargins [^>]*\/><legacyDrawing /);
    expect(text.replace(reference, '')).toBe(partText(document.origin!, 'xl/worksheets/sheet3.xml'));
  });

  test('a box is as high as its text', async () => {
    const file = await put('Lieferung', [note(0, 2, 'kurz'), note(1, 2, 'lang '.repeat(150))]);
    const [low, high] = shapes(file, 'xl/drawings/vmlDrawing2.vml').map((shape) =>
      Number(/height:([\d.]+)pt/.exec(shape)?.[1]),
    );
    expect(high).toBeGreaterThan(2 * low!);
  });
});

describe('a sheet with notes of its own', () => {
  const OWN = 'xl/drawings/vmlDrawing1.vml';

  test('keeps them; a cell that has one gets ours below a line, in the same box', async () => {
    const file = await put('Daten', [note(2, 1, 'Unsere Notiz'), note(3, 1, 'Eine neue')]);
    const found = await commentsOn(file, 'Daten');
    expect(found['2,1']).toMatch(/^Hauptwohnsitz\n―+\nUnsere Notiz$/);
    expect(found['3,1']).toBe('Eine neue');
    expect(shapes(file, OWN)).toHaveLength(2);
    expect(partChanges((await load()).origin!, file).added).toEqual([]);
  });

  test('the shared box grows', async () => {
    const bottom = (file: Uint8Array) => Number(/<x:Anchor>([^<]*)</.exec(shapes(file, OWN)[0]!)![1]!.split(',')[6]);
    const file = await put('Daten', [note(2, 1, 'eins\nzwei\ndrei')]);
    expect(bottom(file) - bottom((await load()).origin!)).toBeGreaterThanOrEqual(3);
  });

  test('ours takes the place of an earlier one of ours', async () => {
    const first = await put('Daten', [note(2, 1, 'alt'), note(3, 1, 'alt')]);
    const second = await put('Daten', [note(2, 1, 'neu'), note(3, 1, 'neu')], await loadDocument(first));
    const found = await commentsOn(second, 'Daten');
    expect(found['2,1']).toMatch(/^Hauptwohnsitz\n―+\nneu$/);
    expect(found['3,1']).toBe('neu');
    expect(shapes(second, OWN)).toHaveLength(2);
  });

  test('numbers of boxes are all different', async () => {
    const many = Array.from({ length: 1500 }, (_, row) => note(row + 50, 0, 'x'));
    const text = partText(await put('Daten', many), OWN);
    const ids = [...text.matchAll(/<v:shape id="([^"]*)"/g)].map(([, id]) => id);
    expect([ids.length, new Set(ids).size]).toEqual([1501, 1501]);
    expect(/idmap [^>]*data="([^"]*)"/.exec(text)![1]).toBe('1,2');
  });
});

/** The user's file, a thread on C1 of its third sheet as Excel keeps it: the thread, and a copy for older programs. */
const threadedFile = async (): Promise<Uint8Array> => {
  const parts = Parts.open(
    await put('Lieferung', [{ ...note(0, 2, '[Threaded comment] Stimmt das?'), author: 'tc={1}' }]),
  );
  const thread = 'xl/threadedComments/threadedComment1.xml';
  parts.put(thread, strToU8('<ThreadedComments xmlns="urn:t"><threadedComment ref="C1"/></ThreadedComments>'));
  parts.link('xl/worksheets/sheet3.xml', RELATION.comments.replace('comments', 'threadedComment'), thread);
  return parts.toFile();
};

test('a cell with a thread takes no note, and the thread stays as it was', async () => {
  const document = await loadDocument(await threadedFile());
  expect(document.sheets.at(-1)!.threads).toEqual([{ row: 0, column: 2 }]);
  const file = await put('Lieferung', [note(0, 2, 'Unsere')], document);
  expect(partChanges(document.origin!, file)).toEqual({ changed: [], added: [], removed: [] });
});

test('the copy of a thread for older programs tells of it by itself', async () => {
  const file = await put('Lieferung', [{ ...note(0, 2, '[Threaded comment]'), author: 'tc={1}' }, note(5, 0, 'x')]);
  expect((await loadDocument(file)).sheets.at(-1)!.threads).toEqual([{ row: 0, column: 2 }]);
});

test('pictures in headers have a drawing of their own, which stays', async () => {
  const parts = Parts.open(await userFile());
  const text = Buffer.from(parts.bytes('xl/worksheets/sheet3.xml') ?? []).toString();
  parts.put(
    'xl/drawings/vmlDrawing9.vml',
    strToU8('<xml>Kopfbild</xml>'),
    'application/vnd.openxmlformats-officedocument.vmlDrawing',
  );
  const id = parts.link('xl/worksheets/sheet3.xml', RELATION.vmlDrawing, 'xl/drawings/vmlDrawing9.vml');
  const named = text.replace(
    '</worksheet>',
    `<legacyDrawingHF xmlns:r="${RELATION.officeDocument.replace(/\/[^/]*$/, '')}" r:id="${id}"/></worksheet>`,
  );
  parts.put('xl/worksheets/sheet3.xml', strToU8(named));
  const file = await put('Lieferung', [note(0, 2, 'Unsere')], await loadDocument(parts.toFile()));
  expect(partText(file, 'xl/drawings/vmlDrawing9.vml')).toBe('<xml>Kopfbild</xml>');
  expect(partText(file, 'xl/worksheets/sheet3.xml')).toMatch(/<legacyDrawing [^>]*\/><legacyDrawingHF /);
});

test('a drawing that is no XML is changed all the same', async () => {
  const parts = Parts.open(await userFile());
  const before = Buffer.from(parts.bytes('xl/drawings/vmlDrawing1.vml') ?? []).toString();
  parts.put('xl/drawings/vmlDrawing1.vml', strToU8(before.replace('<v:textbox', '<br><v:textbox')));
  const file = await put('Daten', [note(3, 1, 'Unsere')], await loadDocument(parts.toFile()));
  expect(partText(file, 'xl/drawings/vmlDrawing1.vml')).toContain('<br>');
  expect(shapes(file, 'xl/drawings/vmlDrawing1.vml')).toHaveLength(2);
});
