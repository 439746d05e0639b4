import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAcceptable } from '../../src/core/model/acceptance';
import { SHEET_NAMES, type SheetKey } from '../../src/core/model/spec';
import type { Submission } from '../../src/core/model/sheet';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import type { CheckRequest, Kinds } from '../../src/taskpane/run/engine';
import { createSession } from '../../src/taskpane/run/session';

const FILE = 'muenster-2010-2017.xlsx';
const KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];
const request = { keys: KEYS, names: SHEET_NAMES, choice: {}, now: '2026-11-22T14:32:00' } as const;

let submission: Submission;
const asked = (kinds: Kinds = {}): CheckRequest => ({ submission, kinds, acceptances: [] });
let faulty: Submission;
beforeAll(async () => {
  const read = (file: string) => readSubmission(file, readFileSync(join(__dirname, '../../data/samples', file)));
  submission = await read(FILE);
  faulty = await read('fehlerhaft.xlsx');
});

// What the sample holds stands in data/README.md: four waves, city to Stadtteile, Migrationsanteil (BEV-03) among the indicators.
test('what can be evaluated is offered from what was submitted', () => {
  const { offer } = createSession(shippedCatalogue()).check(asked());
  expect(offer.waves).toEqual(expect.arrayContaining(['2010', '2012', '2015', '2017']));
  expect(offer.levels).toEqual(expect.arrayContaining(['stadtbezirk', 'stadtteil']));
  expect(offer.indicators).toContain('BEV-03');
});

test('every sheet is listed once, in the order of the workbook', () => {
  const { sheets } = createSession(shippedCatalogue()).check(asked());
  expect(sheets.map(({ sheet }) => sheet)).toEqual(submission.sheets.map(({ name }) => name));
});

test('a sheet that is left alone is listed without a kind and without findings', () => {
  const [first] = submission.sheets;
  const { sheets, review } = createSession(shippedCatalogue()).check(asked({ [first!.name]: 'ignore' }));
  expect(sheets[0]).toMatchObject({ sheet: first!.name, kind: undefined, figures: 0 });
  expect(review.settlement.open.filter(({ place }) => place.sheet === first!.name)).toEqual([]);
});

test('all sheets are built, and everything survives the way to a worker and back', () => {
  const session = createSession(structuredClone(shippedCatalogue()));
  const view = session.check(structuredClone(asked()));
  const specs = session.build(request);
  expect(specs.map(({ key }) => key).sort()).toEqual([...KEYS].sort());
  expect(structuredClone(view)).toEqual(view);
  expect(structuredClone(specs)).toEqual(specs);
});

test('values in place of formulas: in all sheets but the report, which leads to the cells', () => {
  const session = createSession(shippedCatalogue());
  session.check({ ...asked(), submission: faulty });
  const formulas = (key: SheetKey) => {
    const specs = session.build({ ...request, keys: [key], choice: { valuesOnly: true } });
    return specs.flatMap(({ contents }) => contents.flat()).filter((one) => typeof one === 'object' && one !== null);
  };
  expect(formulas('changes')).toEqual([]);
  expect(formulas('findings').length).toBeGreaterThan(0);
});

test('sheets before a check are a bug', () => {
  expect(() => createSession(shippedCatalogue()).build(request)).toThrow('Nothing was checked');
});

test('acceptances settle the last check, and go into the sheets that are built from it', () => {
  const session = createSession(shippedCatalogue());
  const { review } = session.check({ ...asked(), submission: faulty });
  const { open } = review.settlement;
  const finding = open.find(isAcceptable)!;
  const made = session.accept(finding, { reason: 'Neubaugebiet', name: 'M. Muster', date: '2026-11-22' });
  if ('refused' in made) throw new Error(made.refused);
  const settled = session.settle([made.acceptance]);
  expect(settled.open).toHaveLength(open.length - 1);
  expect(settled.accepted).toEqual([{ finding, acceptance: made.acceptance }]);
  const [report] = session.build({ ...request, keys: ['findings'] });
  expect(JSON.stringify(report!.contents)).toContain('Neubaugebiet');
});

test('what cannot be accepted is refused with a reason', () => {
  const session = createSession(shippedCatalogue());
  const finding = session
    .check({ ...asked(), submission: faulty })
    .review.settlement.open.find(({ code }) => code === 'type-error')!;
  expect(session.accept(finding, { reason: 'Stimmt so', name: 'M. Muster', date: '2026-11-22' })).toEqual({
    refused: 'not-acceptable',
  });
});
