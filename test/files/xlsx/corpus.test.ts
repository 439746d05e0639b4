import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { partChanges } from './origin';
import { sheet } from './sample';

const corpus = process.env['CORPUS_DIR'];
const LARGEST = 300_000;

const files: readonly string[] =
  corpus === undefined
    ? []
    : readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter(
          (file) =>
            /\.xls[xm]$/i.test(file) && !file.startsWith('hostile') && statSync(join(corpus, file)).size < LARGEST,
        )
        .sort();

const readable = async (file: string): Promise<WorkbookDocument | undefined> =>
  loadDocument(new Uint8Array(readFileSync(join(corpus ?? '', file)))).catch((error: Error) => {
    if (error.name === 'FileError') return undefined;
    throw error;
  });

/** Parts that must name a new sheet; in a file without styles, or with names of its own for these parts, others. */
const MUST_NAME = /^(\[content_types\]\.xml|(xl\/)?_rels\/.*\.rels|(xl\/)?workbook\d*\.xml|(xl\/)?styles\d*\.xml)$/i;

test('there are real workbooks where a folder of them is named', () => {
  expect(files.length > 0).toBe(corpus !== undefined);
});

if (corpus !== undefined) {
  test('nothing of a real workbook is lost, whether nothing changes or our sheet comes', async () => {
    const found: string[] = [];
    for (const file of files.filter((_, at) => at % 6 === 0)) {
      const document = await readable(file);
      if (!document?.origin) continue;
      const same = partChanges(document.origin, await saveDocument(document));
      const ours = { ...sheet, id: 'neu', name: 'Unser Blatt 2017', tables: [] };
      const grafted = partChanges(
        document.origin,
        await saveDocument({ ...document, sheets: [...document.sheets, ours] }),
      );
      const lost = [
        ...same.changed,
        ...same.added,
        ...same.removed,
        ...grafted.removed,
        ...grafted.changed.filter((part) => !MUST_NAME.test(part)),
      ];
      found.push(...lost.map((part) => `${file}: ${part}`));
    }
    expect(found).toEqual([]);
  }, 300_000);
}
