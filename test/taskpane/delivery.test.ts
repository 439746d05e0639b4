import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET_NAMES } from '../../src/core/model/spec';
import type { Submission } from '../../src/core/model/sheet';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import { type DeliveryPorts, createDelivery } from '../../src/taskpane/delivery/actions';
import { type Session, createSession } from '../../src/taskpane/run/session';
import { inPageEngine } from './in-page-engine';

const GOOD = 'muenster-2010-2017.xlsx';
const bytes = readFileSync(join(__dirname, '../../data/samples', GOOD));
const file = (name = GOOD, content: BlobPart = bytes) => new File([content], name);

let submission: Submission;
beforeAll(async () => {
  submission = await readSubmission(GOOD, bytes);
});

/** The figure in D7 of a sheet, made greater by `difference`. */
const edited = (given: Submission, sheet: number, difference: number): Submission => {
  const target = given.sheets[sheet]!;
  const [row, column] = [6 - target.origin.row, 3 - target.origin.column];
  const values = target.values.map((line, at) =>
    line.map((value, here) => (at === row && here === column ? Number(value) + difference : value)),
  );
  return { ...given, sheets: given.sheets.map((one, at) => (at === sheet ? { ...one, values } : one)) };
};

const paneWith = (checked: Submission, part: Partial<DeliveryPorts> = {}) => {
  const session: Session = createSession(shippedCatalogue());
  const check = (one: Submission) => session.check({ submission: one, kinds: {}, acceptances: [] });
  check(checked);
  const bugs: unknown[] = [];
  const delivery = createDelivery({
    askFiles: inPageEngine(session).askFiles,
    lastRun: () => 1,
    onBug: (cause) => bugs.push(cause),
    ...part,
  });
  const report = () =>
    JSON.stringify(
      session.build({ keys: ['findings'], names: SHEET_NAMES, choice: {}, now: '2026-11-22T14:32:00' })[0]?.contents,
    );
  return { session, check, delivery, bugs, report };
};

test('the same file once more is an unchanged redelivery', async () => {
  const { delivery } = paneWith(submission);
  await delivery.compareFile(file());
  expect(delivery.get().compared).toMatchObject({ earlier: GOOD, run: 1, comparison: { identical: true } });
});

test('a value that was edited since is named with before, after and difference', async () => {
  const { delivery } = paneWith(edited(submission, 1, 7));
  await delivery.compareFile(file());
  const { comparison } = delivery.get().compared!;
  expect(comparison.identical).toBe(false);
  expect(comparison.changed).toHaveLength(1);
  expect(comparison.changed[0]).toMatchObject({
    difference: 7,
    places: { after: { sheet: submission.sheets[1]!.name } },
  });
});

test.each([
  ['an empty file', '', 'leer'],
  ['no workbook', 'GIF89a;', 'weder eine Excel-Arbeitsmappe'],
])('%s is refused with its sentence, and the comparison before it stays', async (_case, content, words) => {
  const { delivery, bugs } = paneWith(submission);
  await delivery.compareFile(file());
  await delivery.compareFile(file('früher.xlsx', content));
  expect(delivery.get()).toMatchObject({ running: false, news: 'failed' });
  expect(delivery.get().trouble).toContain(words);
  expect(delivery.get().compared?.earlier).toBe(GOOD);
  expect(bugs).toEqual([]);
});

test('sheets of the open workbook can be the earlier delivery; the others are the one of now', async () => {
  const earlier = edited(submission, 1, 7).sheets[1]!;
  const both = { ...submission, sheets: [...submission.sheets, { ...earlier, name: 'Ausländer alt' }] };
  const { delivery } = paneWith(both);
  await delivery.compareSheets(['Ausländer alt']);
  const { comparison, earlier: name } = delivery.get().compared!;
  expect(name).toBe('Blatt „Ausländer alt“');
  expect(comparison.changed).toMatchObject([
    { difference: -7, places: { before: { sheet: 'Ausländer alt' }, after: { sheet: earlier.name } } },
  ]);
  expect(comparison.added.length).toBeGreaterThan(0);
});

test('the report tells the comparison, also after the next check, until it is removed', async () => {
  const { delivery, report, check } = paneWith(submission);
  expect(report()).not.toContain('frueher.xlsx');
  await delivery.compareFile(file('frueher.xlsx'));
  expect(report()).toContain('frueher.xlsx');
  check(edited(submission, 1, 7));
  expect(report()).toContain('frueher.xlsx');
  await delivery.remove();
  expect(delivery.get()).toMatchObject({ compared: undefined, news: 'removed' });
  expect(report()).not.toContain('frueher.xlsx');
});

test('comparing again holds the same earlier delivery against the new check', async () => {
  let run = 1;
  const { delivery, check } = paneWith(submission, { lastRun: () => run });
  await delivery.compareFile(file());
  check(edited(submission, 1, 7));
  run = 2;
  await delivery.compareAgain();
  expect(delivery.get().compared).toMatchObject({
    run: 2,
    earlier: GOOD,
    comparison: { changed: [{ difference: 7 }] },
  });
});

test('stopping leaves everything as it was; a bug is called one', async () => {
  const never = () => new Promise<never>(() => undefined);
  const { delivery, bugs } = paneWith(submission, {
    askFiles: (_task, _given, signal) =>
      Promise.race([
        never(),
        new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      ]),
  });
  const comparing = delivery.compareSheets(['Ausländer']);
  expect(delivery.get().running).toBe(true);
  delivery.cancel();
  await comparing;
  expect(delivery.get()).toMatchObject({ running: false, compared: undefined, news: 'cancelled' });
  expect(bugs).toEqual([]);
  const broken = paneWith(submission, { askFiles: () => Promise.reject(new Error('Widerspruch')) });
  await broken.delivery.compareSheets(['Ausländer']);
  expect(broken.bugs).toEqual([new Error('Widerspruch')]);
});
