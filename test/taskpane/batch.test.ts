import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import { type BatchPorts, createBatch } from '../../src/taskpane/batch/actions';
import { batchWords } from '../../src/taskpane/batch/de';
import { openRows, summaryOf } from '../../src/taskpane/batch/state';
import type { AskFiles } from '../../src/taskpane/batch/work';
import type { Download } from '../../src/taskpane/download';
import { createSession } from '../../src/taskpane/run/session';
import { inPageEngine } from './in-page-engine';

const SAMPLES = join(__dirname, '../../data/samples');
const GOOD = 'muenster-2010-2017.xlsx';
const FAULTY = 'fehlerhaft.xlsx';

const sample = (name: string) => new File([readFileSync(join(SAMPLES, name))], name);
const empty = () => new File([], 'leer.xlsx');
const cutOff = () => new File([readFileSync(join(SAMPLES, GOOD)).subarray(0, 3000)], 'abgeschnitten.xlsx');
const picture = () => new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])], 'bild.png');
const folder = () =>
  Object.assign(new File([], 'Ordner'), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) });

const inPage = (): AskFiles => inPageEngine(createSession(shippedCatalogue())).askFiles;

const batchOf = (part: Partial<BatchPorts> = {}) => {
  const saved: Download[] = [];
  const batch = createBatch({
    askFiles: inPage(),
    now: () => '2026-11-22T14:32:00',
    download: (one) => saved.push(one),
    ...part,
  });
  const stages = () => batch.get().files.map((one) => `${one.file.name} ${one.stage}`);
  return { batch, saved, stages };
};

const sentences = (batch: ReturnType<typeof batchOf>['batch']) =>
  batch.get().files.map((one) => (one.stage === 'unreadable' ? one.sentence : ''));

test('files are checked one after the other; those that cannot be read say why and stop nothing', async () => {
  const { batch, stages } = batchOf();
  await batch.choose([empty(), sample(FAULTY), cutOff(), picture(), folder(), sample(GOOD)]);
  expect(stages()).toEqual([
    'leer.xlsx unreadable',
    'fehlerhaft.xlsx checked',
    'abgeschnitten.xlsx unreadable',
    'bild.png unreadable',
    'Ordner unreadable',
    'muenster-2010-2017.xlsx checked',
  ]);
  const [nothing, , damaged, foreign, notOpened] = sentences(batch);
  expect(nothing).toContain('leer');
  expect(damaged).toContain('beschädigt');
  expect(foreign).toContain('weder eine Excel-Arbeitsmappe');
  expect(notOpened).toBe(batchWords.notOpened);
  expect(batch.get()).toMatchObject({ running: undefined, news: { news: 'finished' } });
});

// Source: the workbook with planted mistakes has findings, the published one has none (data/README.md).
test('each file has its own sheets and findings, with cells', async () => {
  const { batch } = batchOf();
  await batch.choose([sample(GOOD), sample(FAULTY)]);
  const [good, faulty] = batch.get().files;
  if (good?.stage !== 'checked' || faulty?.stage !== 'checked') throw new Error('not checked');
  expect(good.report.rows).toEqual([]);
  expect(faulty.report.rows.filter(({ place }) => place.cell).length).toBeGreaterThan(20);
  const { sheets } = await readSubmission(GOOD, readFileSync(join(SAMPLES, GOOD)));
  expect(good.report.sheets.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
  expect(good.report.sheets.every(({ kind }) => kind !== undefined)).toBe(true);
});

/** Asks that stay unanswered until they are stopped. */
const silent: AskFiles = (_task, _given, signal) =>
  new Promise((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });

test('stopping leaves the rest unchecked; it can be gone on with', async () => {
  let ask: AskFiles = silent;
  const { batch, stages } = batchOf({ askFiles: (...given) => ask(...given) });
  const checking = batch.choose([sample(GOOD), empty(), sample(FAULTY)]);
  await Promise.resolve();
  expect(batch.get().running).toMatchObject({ task: 'check', total: 3 });
  batch.cancel();
  await checking;
  expect(stages().map((text) => text.split(' ')[1])).toEqual(['stopped', 'stopped', 'stopped']);
  expect(batchWords.total(summaryOf(batch.get().files))).toContain('3 nicht geprüft');
  ask = inPage();
  await batch.resume();
  expect(stages().map((text) => text.split(' ')[1])).toEqual(['checked', 'unreadable', 'checked']);
});

test('files that are chosen while others are checked are checked as well', async () => {
  const { batch, stages } = batchOf();
  const first = batch.choose([empty()]);
  const second = batch.choose([new File([], 'auch leer.csv')]);
  expect(batch.get().running?.total).toBe(2);
  await Promise.all([first, second]);
  expect(stages()).toEqual(['leer.xlsx unreadable', 'auch leer.csv unreadable']);
});

test('a bug that meets one file is called one, and the others are checked', async () => {
  const real = inPage();
  const askFiles: AskFiles = (task, given, signal) =>
    'name' in given && given.name === FAULTY ? Promise.reject(new Error('Widerspruch')) : real(task, given, signal);
  const { batch } = batchOf({ askFiles });
  await batch.choose([sample(FAULTY), sample(GOOD)]);
  const [faulty, good] = batch.get().files;
  expect(faulty).toMatchObject({ stage: 'broken', details: expect.stringContaining('Widerspruch') });
  expect(good?.stage).toBe('checked');
});

const textOf = ({ content }: Download) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content).replace(/^\ufeff/, '');

test('the list holds every finding of every file, the same in both forms, and says which files are not in it', async () => {
  const { batch, saved } = batchOf();
  await batch.choose([sample(FAULTY), empty(), new File(['Raum;Wert\r\nNirgendwo;x\r\n'], 'klein.csv')]);
  const { open } = summaryOf(batch.get().files);
  batch.saveList('csv');
  batch.saveList('json');
  const [csv, json] = saved;
  expect(csv?.name).toBe('Befunde.csv');
  const sheet = (await readSubmission('Befunde.csv', csv?.content as Uint8Array)).sheets[0];
  expect(sheet?.values).toHaveLength(open.length + 1);
  expect(new Set(sheet?.values.slice(1).map(([file]) => file))).toEqual(new Set([FAULTY, 'klein.csv']));
  const records = JSON.parse(textOf(json!)) as readonly Record<string, unknown>[];
  expect(records).toHaveLength(open.length);
  expect(records.map(({ message }) => message)).toEqual(open.map(({ sentence }) => sentence));
  expect(batch.get().left).toEqual([{ name: 'leer.xlsx', sentence: batchWords.notListed }]);
});

// The keys are those that the command line prints: whoever reads one can read the other.
test('as JSON a finding says file, sheet and what programs need', async () => {
  const { batch, saved } = batchOf();
  await batch.choose([
    new File(['ZEIT;RAUM;MERKMAL;WERT\r\n31.12.2017;12 Ueberwasser;Ausländer;245\r\n'], 'klein.csv'),
  ]);
  batch.saveList('json');
  const records = JSON.parse(textOf(saved[0]!)) as readonly Record<string, unknown>[];
  expect(records.find(({ code }) => code === 'area-spelling')).toEqual({
    file: 'klein.csv',
    sheet: 'klein',
    schema: expect.stringMatching(/Version/),
    code: 'area-spelling',
    severity: 'notice',
    cell: 'B2',
    value: '12 Ueberwasser',
    expected: '12 Überwasser',
    message: '„12 Ueberwasser“ wird als „12 Überwasser“ gelesen.',
    title: expect.any(String),
    rowLabel: expect.stringContaining('12 Überwasser'),
    columnLabel: 'RAUM',
    difference: null,
    suggestion: expect.stringMatching(/^Bitte /),
    status: 'open',
    acceptance: null,
    checkedAt: '2026-11-22T14:32:00',
  });
});

test('annotated copies come as one archive, equal names are numbered, CSV files are named as left out', async () => {
  const { batch, saved } = batchOf();
  await batch.choose([sample(FAULTY), sample(FAULTY), new File(['Raum;Wert\r\n11 Aegidii;5\r\n'], 'klein.csv')]);
  await batch.saveCopies();
  const files = unzipSync(saved[0]?.content as Uint8Array);
  expect(Object.keys(files)).toEqual(['fehlerhaft-geprüft.xlsx', 'fehlerhaft-geprüft (2).xlsx']);
  const { sheets } = await readSubmission('kopie.xlsx', Object.values(files)[0]!);
  expect(sheets[0]?.name).toBe('Prüfbericht');
  expect(batch.get().left).toEqual([{ name: 'klein.csv', sentence: batchWords.noCopyOfText }]);
});

test('a copy of one file bears its name; nothing is saved where nothing could be copied', async () => {
  const { batch, saved } = batchOf();
  await batch.choose([sample(FAULTY), new File(['Raum;Wert\r\n'], 'klein.csv')]);
  const [faulty, text] = batch.get().files;
  await batch.saveCopy(text!.id);
  expect(saved).toEqual([]);
  expect(batch.get().news).toEqual({ news: 'not-saved' });
  await batch.saveCopy(faulty!.id);
  expect(saved[0]?.name).toBe('fehlerhaft-geprüft.xlsx');
});

// A copy that comes back carries our report: that is no delivery, its figures must not be taken for the department's.
test('sheets of ours in a file are not checked', async () => {
  const { batch, saved } = batchOf();
  await batch.choose([sample(FAULTY)]);
  await batch.saveCopy(batch.get().files[0]!.id);
  const before = batch.get().files[0];
  await batch.choose([new File([saved[0]?.content as BlobPart], 'zurück.xlsx')]);
  const after = batch.get().files[1];
  if (before?.stage !== 'checked' || after?.stage !== 'checked') throw new Error('not checked');
  const content = ({ rows }: typeof before.report) => rows.filter(({ place }) => place.sheet !== 'Prüfbericht');
  expect(content(after.report)).toEqual(openRows(before.report));
});

test('an empty list has no files, and says so', async () => {
  const { batch } = batchOf();
  await batch.choose([empty()]);
  batch.clear();
  expect(batch.get()).toMatchObject({ files: [], news: { news: 'cleared' } });
});

// Source: data/samples; the published figures are those of the population (BEV-01 …), and nothing of the Jobcenter's.
test('the list of returns says who has delivered what, and names files that could not be read', async () => {
  const { batch, saved } = batchOf();
  await batch.choose([sample(GOOD), cutOff()]);
  await batch.saveReturns();
  expect(saved.map(({ name }) => name)).toEqual(['Rücklaufliste.xlsx']);
  const { sheets } = await readSubmission('liste.xlsx', saved[0]!.content as Uint8Array);
  const rows = (name: string) => sheets.find((sheet) => sheet.name === name)!.values;
  const stateOf = (id: string) => rows('Einzeln').find((row) => row[1] === id)?.[5];
  expect([stateOf('BEV-02'), stateOf('SOZ-01')]).toEqual(['☒ geliefert', '☐ fehlt']);
  const broken = rows('Dateien').find(([name]) => name === 'abgeschnitten.xlsx');
  expect(broken?.at(-1)).toContain('beschädigt');
  expect(batch.get()).toMatchObject({ running: undefined, news: { news: 'saved', name: 'Rücklaufliste.xlsx' } });
});
