/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { shippedCatalogue } from '../../src/files/catalogue';
import { App } from '../../src/taskpane/App';
import type { Download } from '../../src/taskpane/download';
import type { AskFiles } from '../../src/taskpane/batch/work';
import { releaseAfter, NO_RELEASE, type Prepared } from '../../src/taskpane/release/state';
import { engineStub, filePorts, viewOf, workbookStub } from './fixtures';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const catalogue = shippedCatalogue();
const MADE = Uint8Array.from([1, 2, 3]);

/** What the worker would make of the workbook, and what it was asked. */
const answers = (asked: string[], problems: readonly string[] = []): AskFiles =>
  (async (task: string, given: { readonly kept?: { readonly sheets: readonly string[] }; readonly form?: string }) => {
    asked.push([task, given.form, given.kept?.sheets.join('+')].filter((part) => part).join(' '));
    if (problems.length > 0) return { outcome: 'refused', problems };
    if (task === 'export') return { outcome: 'exported', name: 'Lieferung.xlsx', bytes: MADE, rows: 7 };
    return {
      outcome: 'published',
      name: 'Lieferung.xlsx',
      bytes: MADE,
      sheets: ['Daten', 'Methodik'],
      removed: [{ kind: 'property', place: '', count: 1, details: ['Autor: Erika Muster'] }],
      plan: ['Nichts ist geheim zu halten.'],
      drafts: ['Ein Entwurf ist nicht bestätigt.'],
      undrawn: ['Ein Diagramm wird nicht gezeichnet.'],
    };
  }) as unknown as AskFiles;

let root: Root;
let saved: Download[];
let opened: Uint8Array[];
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  [saved, opened] = [[], []];
});
afterEach(() => act(() => root.unmount()));

let asked: string[];
const show = async (problems: readonly string[] = []) => {
  asked = [];
  const files = filePorts({
    readFile: async () => new Uint8Array(),
    download: (one) => void saved.push(one),
    openCopy: async (bytes) => void opened.push(bytes),
  });
  await act(async () =>
    root.render(
      <App
        workbook={workbookStub({ calls: [] })}
        engine={engineStub({ calls: [] }, { check: async () => viewOf([]), askFiles: answers(asked, problems) })}
        catalogue={catalogue}
        files={files}
        now={() => new Date(2026, 10, 22, 14, 32)}
        hostTrouble={() => undefined}
        firstStep="release"
        dark={false}
      />,
    ),
  );
};

const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const button = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, input')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replaceAll('\u00a0', ' ').trim() === name,
  );
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const press = async (name: string) => {
  const found = button(name);
  if (!found) throw new Error(`no „${name}“`);
  await act(async () => found.click());
  await settled();
};

test('nothing is given on before the check, and the way out is offered', async () => {
  await show();
  expect(text()).toContain('Dafür muss die Arbeitsmappe zuerst geprüft werden.');
  expect(button('Bereinigte Fassung vorbereiten')?.getAttribute('aria-disabled')).toBe('true');
});

test('a cleaned workbook is prepared, shown, saved and opened; open data are saved', async () => {
  await show();
  await press('Jetzt prüfen');
  await press('Bereinigte Fassung vorbereiten');
  expect(text()).toContain('Enthalten: Daten, Methodik');
  expect(text()).toContain('Geheimhaltung: Nichts ist geheim zu halten.');
  expect(text()).toContain('Ein Entwurf ist nicht bestätigt.');
  expect(text()).toContain('Ein Diagramm wird nicht gezeichnet.');
  expect(text()).toContain('1 Dokumenteigenschaft: Autor: Erika Muster');
  await press('Bereinigte Fassung speichern');
  await press('Als neue Mappe öffnen');
  await press('Diese Liste speichern');
  await press('Als offene Daten (CSV)');
  await press('Datenpaket (ZIP)');
  expect(saved.map(({ name }) => name)).toEqual([
    'Lieferung-Veröffentlichung.xlsx',
    'Lieferung-nicht-enthalten.txt',
    'Lieferung-Kennzahlen.csv',
    'Lieferung-Datenpaket.zip',
  ]);
  expect([saved[0]!.content, ...opened]).toEqual([MADE, MADE]);
  expect(String(saved[1]!.content)).toContain('Autor: Erika Muster');
  expect(asked).toEqual(['publish', 'export csv', 'export package']);
  expect(document.querySelector('[role=tab][aria-selected=true]')?.getAttribute('aria-label')).toBe(
    '5 Weitergeben, erledigt',
  );
});

test('delivered sheets go along only where they are chosen', async () => {
  await show();
  await press('Jetzt prüfen');
  await press('Gelieferte Blätter mit veröffentlichenkeine');
  await act(async () => document.querySelector<HTMLElement>('input[type=checkbox]')!.click());
  await press('Bereinigte Fassung vorbereiten');
  expect(asked).toEqual(['publish Lieferung']);
});

test('where readers could work something out, the reasons are named and nothing can be saved', async () => {
  await show(['„Ausländer, 11 Aegidii, 2017“ ist rückrechenbar.']);
  await press('Jetzt prüfen');
  await press('Bereinigte Fassung vorbereiten');
  expect(text()).toContain('„Ausländer, 11 Aegidii, 2017“ ist rückrechenbar.');
  expect(button('Bereinigte Fassung speichern')).toBeUndefined();
});

test('what was prepared before another check is not saved any more', async () => {
  await show();
  await press('Jetzt prüfen');
  await press('Bereinigte Fassung vorbereiten');
  await press('1 Prüfen, erledigt');
  await press('Erneut prüfen');
  await press('5 Weitergeben, noch nicht ausgeführt');
  expect(text()).toContain('Bitte bereiten Sie die Fassung neu vor.');
  expect(button('Bereinigte Fassung speichern')).toBeUndefined();
});

describe('the state', () => {
  const prepared = { fileName: 'a.xlsx' } as Prepared;
  const ready = releaseAfter(NO_RELEASE, { type: 'prepared', prepared });

  test('saving keeps what was prepared, preparing again forgets it', () => {
    expect(releaseAfter(ready, { type: 'saved', name: 'a.xlsx' }).prepared).toBe(prepared);
    expect(releaseAfter(ready, { type: 'started', task: 'csv' }).prepared).toBe(prepared);
    expect(releaseAfter(ready, { type: 'started', task: 'prepare' }).prepared).toBeUndefined();
  });

  test('a refusal names its reasons until something else is done', () => {
    const refused = releaseAfter(NO_RELEASE, { type: 'refused', problems: ['Grund'] });
    expect(refused.problems).toEqual(['Grund']);
    expect(releaseAfter(refused, { type: 'started', task: 'csv' }).problems).toEqual([]);
  });
});
