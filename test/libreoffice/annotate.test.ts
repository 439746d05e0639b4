import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET_NAMES } from '../../src/core/model/spec';
import { buildSheets, checkSubmission, evaluateCheck, reviewCheck } from '../../src/core/report';
import { markCells } from '../../src/core/spec/marks';
import { annotate } from '../../src/files/annotate';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { sample } from '../cli/monitoring';
import { convert, temporaryFolder } from './office';

const catalogue = shippedCatalogue();
const path = join(temporaryFolder(), 'kopie.xlsx');

/** The copy of the sample with planted mistakes, and where its marks are. */
const made = (async () => {
  const file = new Uint8Array(readFileSync(sample('fehlerhaft.xlsx')));
  const submission = await readSubmission('fehlerhaft.xlsx', file);
  const check = checkSubmission(submission, catalogue);
  const review = reviewCheck(check, submission, catalogue, { acceptances: [] });
  const evaluation = evaluateCheck(check, catalogue);
  const now = '2026-11-22T10:00:00';
  const [report] = buildSheets({
    submission,
    check,
    review,
    evaluation,
    catalogue,
    names: SHEET_NAMES,
    keys: ['findings'],
    now,
  });
  const marks = markCells(review.settlement.open, review.suspicions, catalogue.palette);
  const { bytes } = await annotate(file, { report: report!, name: 'Prüfbericht', marks });
  writeFileSync(path, bytes);
  return loadDocument(bytes);
})();

/** Fill and note of every cell that has a note. */
const noted = ({ sheets }: WorkbookDocument) =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, style, comment }) =>
      comment === undefined ? [] : [[name, row, column, style?.fill, comment.trim()]],
    ),
  );

test('another program opens the copy and keeps every fill and every note', async () => {
  const before = await made;
  const after = await loadDocument(new Uint8Array(readFileSync(await convert(path, 'xlsx'))));
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(noted(before).length).toBeGreaterThan(30);
  expect(new Set(noted(after).map((one) => JSON.stringify(one)))).toEqual(
    new Set(noted(before).map((one) => JSON.stringify(one))),
  );
}, 180_000);

test('on paper the report comes first and the department’s sheets as they were', async () => {
  await made;
  const pages = async (file: string) =>
    execFileSync('pdftotext', ['-layout', await convert(file, 'pdf'), '-'], { encoding: 'utf8' }).split('\f');
  const [copy, origin] = [await pages(path), await pages(sample('fehlerhaft.xlsx'))];
  expect(copy[0]).toContain('Prüfbericht');
  // Numbers of pages differ, nothing else does; the spaces are pdftotext's guess at the layout.
  const body = (page: string) => page.replace(/Seite \d+ von \d+/g, '').replace(/\s+/g, ' ');
  const added = copy.length - origin.length;
  expect(added).toBeGreaterThan(0);
  expect(copy.slice(added).map(body)).toEqual(origin.map(body));
}, 180_000);
