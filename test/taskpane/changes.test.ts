import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAcceptances } from '../../src/core/accept/storage';
import { isAcceptable } from '../../src/core/model/acceptance';
import { connectWorkbook } from '../../src/excel/workbook';
import { shippedCatalogue } from '../../src/files/catalogue';
import { loadDocument } from '../../src/files/xlsx/load';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { createActions } from '../../src/taskpane/run/actions';
import { createSession } from '../../src/taskpane/run/session';
import { openFindings } from '../../src/taskpane/state/counts';
import { firstState } from '../../src/taskpane/state/state';
import { createStore } from '../../src/taskpane/state/store';
import { closeClients, openClient } from '../office-client';
import { inPageEngine } from './in-page-engine';

afterEach(closeClients);
jest.setTimeout(120_000);

const FILE = join(__dirname, '../../data/samples/fehlerhaft.xlsx');

let sample: WorkbookDocument;
beforeAll(async () => {
  sample = await loadDocument(new Uint8Array(readFileSync(FILE)));
});

/** The pane without its looks, over the workbook host, with the core itself. */
const openPane = async () => {
  const { host, openContext } = openClient(sample);
  const workbook = connectWorkbook(openContext);
  const store = createStore(firstState('check'));
  const engine = inPageEngine(createSession(shippedCatalogue()));
  const now = () => new Date(2026, 10, 22, 14, 32);
  const actions = createActions({ workbook, engine, now, hostTrouble: () => undefined }, store);
  await actions.check();
  const { bug } = store.get();
  if (bug) throw bug.cause;
  return { host, workbook, store, actions, review: () => store.get().checked!.view.review };
};

const cellsOf = async (host: { toDocument(): Promise<WorkbookDocument> | WorkbookDocument }) => {
  const { sheets } = await host.toDocument();
  const cells = sheets.flatMap(({ name, cells: all }) =>
    all.map(
      ({ row, column, value, formula, numberFormat }) =>
        [`${name} ${row} ${column}`, JSON.stringify([value, formula ?? null, numberFormat ?? 'General'])] as const,
    ),
  );
  return new Map(cells);
};

const changedBetween = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).sort();

test('repairs change exactly the cells they name, the check runs again, and everything can be taken back', async () => {
  const { host, store, actions, review } = await openPane();
  const { repairs } = review();
  const findings = openFindings(store.get()).length;
  const before = await cellsOf(host);
  expect(repairs.length).toBeGreaterThan(0);

  await actions.repair(repairs);
  const repaired = await cellsOf(host);
  const named = repairs.map(({ place: { sheet, cell } }) => `${sheet} ${cell.row} ${cell.column}`).sort();
  expect(changedBetween(before, repaired)).toEqual(named);
  expect(store.get().repaired).toMatchObject({ task: 'repair', outcome: { left: [] } });
  expect(review().repairs).toEqual([]);
  expect(openFindings(store.get()).length).toBeLessThan(findings);

  await actions.undo();
  expect(changedBetween(before, await cellsOf(host))).toEqual([]);
  expect(review().repairs).toEqual(repairs);
  expect(openFindings(store.get())).toHaveLength(findings);
  expect(store.get().repaired).toMatchObject({ task: 'undo', undoable: [] });
});

test('an acceptance is stored in the workbook, holds in the next check, and can be removed', async () => {
  const { workbook, store, actions, review } = await openPane();
  const findings = openFindings(store.get());
  const finding = findings.find(isAcceptable)!;

  await actions.accept(finding, { reason: ' Neubaugebiet ', name: 'M. Muster' });
  expect(review().settlement.open).toHaveLength(findings.length - 1);
  expect(review().settlement.accepted).toEqual([
    { finding, acceptance: expect.objectContaining({ reason: 'Neubaugebiet', name: 'M. Muster', date: '2026-11-22' }) },
  ]);
  await actions.check();
  expect(review().settlement.accepted.map((one) => one.finding)).toEqual([finding]);

  await actions.withdraw(review().settlement.accepted.map(({ acceptance }) => acceptance));
  expect(review().settlement.accepted).toEqual([]);
  expect(openFindings(store.get())).toEqual(findings);
  expect(await workbook.readStored('acceptances')).toBeUndefined();
});

test('two people at one workbook do not lose each other’s acceptances', async () => {
  const { workbook, store, actions, review } = await openPane();
  const [mine, theirs] = openFindings(store.get()).filter(isAcceptable);
  const other = createStore(firstState('check'));
  const engine = inPageEngine(createSession(shippedCatalogue()));
  const now = () => new Date(2026, 10, 22);
  const others = createActions({ workbook, engine, now, hostTrouble: () => undefined }, other);
  await others.check();
  await others.accept(theirs!, { reason: 'Bestätigt', name: 'E. Beispiel' });

  await actions.accept(mine!, { reason: 'Neubaugebiet', name: 'M. Muster' });
  const stored = parseAcceptances((await workbook.readStored('acceptances'))!);
  expect('acceptances' in stored && stored.acceptances.map(({ name }) => name)).toEqual(['E. Beispiel', 'M. Muster']);
  expect(review().settlement.accepted).toHaveLength(2);

  await others.withdraw(other.get().checked!.view.review.settlement.accepted.map(({ acceptance }) => acceptance));
  const left = parseAcceptances((await workbook.readStored('acceptances'))!);
  expect('acceptances' in left && left.acceptances.map(({ name }) => name)).toEqual(['M. Muster']);
});

test.each([
  ['is no list', '{"liste": 1}', 'unreadable'],
  ['comes from another version', '{"version": 99, "acceptances": []}', 'other-version'],
])('what is stored and %s is said, and stays until the user removes it', async (_case, text, trouble) => {
  const { workbook, store, actions, review } = await openPane();
  await workbook.writeStored('acceptances', text);
  const finding = openFindings(store.get()).find(isAcceptable)!;
  await actions.accept(finding, { reason: 'Neubaugebiet', name: 'M. Muster' });
  expect(store.get().storedTrouble).toBe(trouble);
  expect(await workbook.readStored('acceptances')).toBe(text);
  await actions.check();
  expect(store.get().storedTrouble).toBe(trouble);
  expect(review().settlement.accepted).toEqual([]);

  await actions.discard();
  expect(await workbook.readStored('acceptances')).toBeUndefined();
  expect(store.get().storedTrouble).toBeUndefined();
});

test('a finding whose value has changed since is open again, and its old reason is at hand', async () => {
  const { workbook, store, actions, review } = await openPane();
  const finding = openFindings(store.get()).find(({ code }) => code === 'negative-count')!;
  await actions.accept(finding, { reason: 'Korrekturbuchung', name: 'M. Muster' });
  const { sheet, cell } = finding.place;
  await workbook.repairCells([
    { place: { sheet, cell: cell! }, before: finding.value, after: -7, code: 'number-as-text', sentence: '' },
  ]);
  await actions.check();
  expect(review().settlement.accepted).toEqual([]);
  const [stale] = review().settlement.stale;
  expect(stale).toMatchObject({ why: 'value-changed', acceptance: { reason: 'Korrekturbuchung' } });
  expect(stale!.finding).toMatchObject({ code: 'negative-count', place: finding.place, value: -7 });
});
