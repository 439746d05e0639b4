import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET_NAMES, type SheetKey } from '../../src/core/model/spec';
import type { Submission } from '../../src/core/model/sheet';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import { createSession } from '../../src/taskpane/run/session';

const FILE = 'muenster-2010-2017.xlsx';
const KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];
const request = { keys: KEYS, names: SHEET_NAMES, choice: {}, now: '2026-11-22T14:32:00' } as const;

let submission: Submission;
beforeAll(async () => {
  submission = await readSubmission(FILE, readFileSync(join(__dirname, '../../data/samples', FILE)));
});

// What the sample holds stands in data/README.md: four waves, city to Stadtteile, Migrationsanteil (BEV-03) among the indicators.
test('what can be evaluated is offered from what was submitted', () => {
  const { offer } = createSession(shippedCatalogue()).check(submission, {});
  expect(offer.waves).toEqual(expect.arrayContaining(['2010', '2012', '2015', '2017']));
  expect(offer.levels).toEqual(expect.arrayContaining(['stadtbezirk', 'stadtteil']));
  expect(offer.indicators).toContain('BEV-03');
});

test('every sheet is listed once, in the order of the workbook', () => {
  const { sheets } = createSession(shippedCatalogue()).check(submission, {});
  expect(sheets.map(({ sheet }) => sheet)).toEqual(submission.sheets.map(({ name }) => name));
});

test('a sheet that is left alone is listed without a kind and without findings', () => {
  const [first] = submission.sheets;
  const { sheets, findings } = createSession(shippedCatalogue()).check(submission, { [first!.name]: 'ignore' });
  expect(sheets[0]).toMatchObject({ sheet: first!.name, kind: undefined, figures: 0 });
  expect(findings.filter(({ place }) => place.sheet === first!.name)).toEqual([]);
});

test('all sheets are built, and everything survives the way to a worker and back', () => {
  const session = createSession(structuredClone(shippedCatalogue()));
  const view = session.check(structuredClone(submission), {});
  const specs = session.build(request);
  expect(specs.map(({ key }) => key).sort()).toEqual([...KEYS].sort());
  expect(structuredClone(view)).toEqual(view);
  expect(structuredClone(specs)).toEqual(specs);
});

test('sheets before a check are a bug', () => {
  expect(() => createSession(shippedCatalogue()).build(request)).toThrow('Nothing was checked');
});
