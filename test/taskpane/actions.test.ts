import type { NameConflict } from '../../src/core/model/workbook-port';
import { SHEET_NAMES } from '../../src/core/model/spec';
import { type PanePorts, createActions } from '../../src/taskpane/run/actions';
import { firstState } from '../../src/taskpane/state/state';
import { createStore } from '../../src/taskpane/state/store';
import { engineStub, gate, view, workbookStub } from './fixtures';

class Refusal extends Error {}

const pane = (part: Partial<PanePorts> = {}, taken: readonly NameConflict[] = []) => {
  const calls: string[] = [];
  const store = createStore(firstState('check'));
  const actions = createActions(
    {
      workbook: workbookStub({ calls }, taken),
      engine: engineStub({ calls }),
      now: () => new Date(2026, 10, 22, 14, 32),
      hostTrouble: (cause) => (cause instanceof Refusal ? { sentence: cause.message, details: undefined } : undefined),
      ...part,
    },
    store,
  );
  return { calls, store, actions };
};

test('checking reads and computes, and writes nothing', async () => {
  const { calls, store, actions } = pane();
  await actions.check();
  expect(calls).toEqual(['read', 'check']);
  expect(store.get()).toMatchObject({
    running: undefined,
    checked: { at: '2026-11-22T14:32:00', view: view() },
    news: { news: 'checked' },
  });
});

test('each step writes its own sheets', async () => {
  const { calls, actions } = pane();
  await actions.check();
  for (const insertion of ['findings', 'evaluate', 'charts', 'briefing'] as const) await actions.insert(insertion);
  expect(calls.filter((call) => call.startsWith('insert'))).toEqual([
    'insert Prüfbericht',
    'insert Daten+Veränderung+Rangfolge+Rangvergleich+Geheimhaltung+Methodik',
    'insert Daten+Diagramme',
    'insert Daten+Kurzüberblick',
  ]);
});

test('the charts know which evaluation they were made from, and their texts are kept', async () => {
  const { store, actions } = pane();
  await actions.check();
  await actions.insert('evaluate');
  await actions.insert('charts');
  const { evaluate, charts } = store.get().inserted;
  expect(charts?.basis).toBe(evaluate?.run);
  expect(charts?.charts).toEqual([{ key: 'a', title: 'Titel', alternative: 'Text', sheet: 'Diagramme' }]);
});

const dataTaken: NameConflict = { key: 'data', name: 'Daten', proposal: 'Daten (2)' };

test('a name that is taken is asked for before anything is computed or written', async () => {
  const { calls, store, actions } = pane({}, [dataTaken]);
  await actions.check();
  await actions.insert('evaluate');
  expect(calls).toEqual(['read', 'check']);
  expect(store.get()).toMatchObject({
    running: undefined,
    conflict: { insertion: 'evaluate', taken: [dataTaken] },
    step: 'evaluate',
  });
});

test('the name that the user gives is used', async () => {
  const { calls, store, actions } = pane({}, [dataTaken]);
  await actions.check();
  await actions.insert('evaluate');
  await actions.insert('evaluate', { ...SHEET_NAMES, data: 'Daten (2)' });
  expect(calls.at(-1)).toBe('insert Daten (2)+Veränderung+Rangfolge+Rangvergleich+Geheimhaltung+Methodik');
  expect(store.get().conflict).toBeUndefined();
});

test('stopping while reading leaves everything as it was', async () => {
  const reading = gate();
  const calls: string[] = [];
  const workbook = workbookStub({ calls }, [], {
    readSubmission: async () => {
      await reading.opened;
      return { name: '', dateSystem: 1900, sheets: [] };
    },
  });
  const { store, actions } = pane({ workbook, engine: engineStub({ calls }) });
  const checking = actions.check();
  expect(store.get().running).toMatchObject({ task: 'check', stage: 'reading' });
  actions.cancel();
  reading.open();
  await checking;
  expect(calls).toEqual([]);
  expect(store.get()).toMatchObject({ running: undefined, checked: undefined, news: { news: 'cancelled' } });
});

test('a second click while something runs does nothing', async () => {
  const { calls, actions } = pane();
  await Promise.all([actions.check(), actions.check(), actions.insert('findings')]);
  expect(calls).toEqual(['read', 'check']);
});

test('trouble in Excel becomes its sentence, and the next run clears it', async () => {
  let refuse = true;
  const workbook = workbookStub({ calls: [] }, [], {
    readSubmission: async () => {
      if (refuse) throw new Refusal('Bitte die Eingabe beenden.');
      return { name: '', dateSystem: 1900, sheets: [] };
    },
  });
  const { store, actions } = pane({ workbook });
  await actions.check();
  expect(store.get()).toMatchObject({ running: undefined, trouble: { sentence: 'Bitte die Eingabe beenden.' } });
  refuse = false;
  await actions.check();
  expect(store.get().trouble).toBeUndefined();
});

test('what is no trouble of Excel is a bug, and is said to be one', async () => {
  const bug = new Error('Widerspruch');
  const engine = engineStub({ calls: [] }, { check: () => Promise.reject(bug) });
  const { store, actions } = pane({ engine });
  await actions.check();
  expect(store.get().bug).toEqual({ cause: bug });
});

test('a cell that cannot be shown is trouble, too', async () => {
  const workbook = workbookStub({ calls: [] }, [], {
    revealPlace: () => Promise.reject(new Refusal('Das Blatt gibt es nicht mehr.')),
  });
  const { store, actions } = pane({ workbook });
  await actions.reveal({ sheet: 'Weg' });
  expect(store.get().trouble?.sentence).toBe('Das Blatt gibt es nicht mehr.');
});

test('while reading, the share that is done is shown', async () => {
  const shares: (number | undefined)[] = [];
  const workbook = workbookStub({ calls: [] }, [], {
    readSubmission: async (_cancellation, progress) => {
      progress?.(1, 4);
      shares.push(store.get().running?.share);
      return { name: '', dateSystem: 1900, sheets: [] };
    },
  });
  const { store, actions } = pane({ workbook });
  await actions.check();
  expect(shares).toEqual([0.25]);
});
