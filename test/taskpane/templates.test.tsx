/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from '../../src/taskpane/App';
import type { AskFiles } from '../../src/taskpane/batch/work';
import type { Download } from '../../src/taskpane/download';
import { createTemplates } from '../../src/taskpane/templates/actions';
import {
  firstTemplateChoice,
  orderOf,
  proposedName,
  rowCount,
  withDepartment,
  withoutRows,
} from '../../src/taskpane/templates/choice';
import { shippedCatalogue } from '../../src/files/catalogue';
import { engineStub, filePorts, workbookStub } from './fixtures';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const catalogue = shippedCatalogue();
const FIRST = firstTemplateChoice(catalogue);

test('at first nothing is asked for: the last wave, the whole city, no indicator', () => {
  expect(FIRST).toMatchObject({ waves: ['2017'], levels: ['gesamtstadt'], indicators: [] });
  expect(rowCount(FIRST, catalogue)).toBe(0);
});

// Source: data/departments.json, data/indicators.json; REC-01, 02, 03 and 05 have the city alone, REC-04 Stadtbezirke too.
test('a department brings its indicators; those without rows are left out and named', () => {
  const choice = { ...withDepartment(FIRST, 'buergerservice', catalogue), levels: ['stadtbezirk'] as const };
  expect(choice.indicators).toEqual(['REC-01', 'REC-02', 'REC-03', 'REC-04', 'REC-05']);
  expect(withoutRows(choice, catalogue).map(({ id }) => id)).toEqual(['REC-01', 'REC-02', 'REC-03', 'REC-05']);
  expect(orderOf(choice, catalogue)).toMatchObject({
    indicators: ['REC-04'],
    schema: 'indikatorblatt',
    version: '1.0',
  });
  expect(rowCount(choice, catalogue)).toBe(6);
  expect(proposedName(choice, catalogue)).toBe('Vorlage Amt für Bürger- und Ratsservice 2017');
});

const ports = (askFiles: AskFiles, bugs: unknown[] = []) => {
  const saved: Download[] = [];
  const templates = createTemplates({
    askFiles,
    catalogue,
    download: (one) => saved.push(one),
    onBug: (cause) => bugs.push(cause),
  });
  return { templates, saved };
};

const making = (asked: unknown[] = []): AskFiles =>
  (async (task: string, given: unknown) => {
    asked.push([task, given]);
    return { outcome: 'made', bytes: new Uint8Array([1, 2]) };
  }) as unknown as AskFiles;

test('a template is made in the worker and offered for saving, under the name that was typed', async () => {
  const asked: unknown[] = [];
  const { templates, saved } = ports(making(asked));
  templates.choose({ indicators: ['BEV-02'], name: 'Bitte: ausfüllen' });
  await templates.save();
  expect(asked).toMatchObject([
    ['template', { order: { indicators: ['BEV-02'], waves: ['2017'], levels: ['gesamtstadt'] } }],
  ]);
  expect(saved).toMatchObject([{ name: 'Bitte- ausfüllen.xlsx', content: new Uint8Array([1, 2]) }]);
  expect(templates.get()).toMatchObject({ running: false, saved: 'Bitte- ausfüllen.xlsx' });
});

test('without a row nothing is made', async () => {
  const asked: unknown[] = [];
  const { templates, saved } = ports(making(asked));
  await templates.save();
  expect([asked, saved]).toEqual([[], []]);
});

test('a bug is handed on and the button works again', async () => {
  const bugs: unknown[] = [];
  const { templates } = ports(() => Promise.reject(new Error('Widerspruch')), bugs);
  templates.choose({ indicators: ['BEV-02'] });
  await templates.save();
  expect(bugs).toEqual([new Error('Widerspruch')]);
  expect(templates.get().running).toBe(false);
});

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => act(() => root.unmount()));

const show = (files = filePorts()) =>
  act(() =>
    root.render(
      <App
        workbook={workbookStub({ calls: [] })}
        engine={engineStub({ calls: [] })}
        catalogue={catalogue}
        files={files}
        now={() => new Date(2026, 10, 22, 14, 32)}
        hostTrouble={() => undefined}
        firstStep="check"
        dark={false}
      />,
    ),
  );

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const nameOf = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ').trim();
const press = (name: string, selector = 'button') => {
  const found = all(selector).find((element) => nameOf(element).startsWith(name));
  if (!found) throw new Error(`no „${name}“ among ${all(selector).map(nameOf).join(' | ')}`);
  return act(async () => found.click());
};
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const tick = (label: string) => {
  const found = all('label').find((element) => nameOf(element).startsWith(label));
  const box = found && document.getElementById(found.getAttribute('for') ?? '');
  if (!box) throw new Error(`no box „${label}“`);
  return act(async () => box.click());
};

test('the view opens beside the open workbook, says what it will hold, and leads back to its button', async () => {
  const saved: Download[] = [];
  show(filePorts({ askFiles: making(), download: (one) => saved.push(one) }));
  await press('Vorlage für ein Fachamt');
  expect(all('h2').map(nameOf)).toEqual(['Vorlage für ein Fachamt']);
  expect(document.activeElement?.contains(all('h2')[0]!)).toBe(true);
  expect(text()).toContain('Bitte wählen Sie mindestens einen Indikator');
  await press('Wohnen');
  await tick('Eigentümerquote');
  expect(text()).toContain('Die Vorlage hat 1 Zeile.');
  await tick('2015');
  expect(text()).toContain('Die Vorlage hat 2 Zeilen.');
  await press('Vorlage speichern');
  expect(saved.map(({ name }) => name)).toEqual(['Vorlage 2015-2017.xlsx']);
  await press('Zurück zur Arbeitsmappe');
  expect(nameOf(document.activeElement!)).toBe('Vorlage für ein Fachamt');
  expect(text()).toContain('Noch nicht ausgeführt');
});
