/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Place } from '../../src/core/model/address';
import type { Finding } from '../../src/core/model/finding';
import { App } from '../../src/taskpane/App';
import type { PanePorts } from '../../src/taskpane/run/actions';
import { shippedCatalogue } from '../../src/files/catalogue';
import { engineStub, findingAt, view, workbookStub } from './fixtures';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => act(() => root.unmount()));

const show = (part: Partial<PanePorts> = {}) =>
  act(() =>
    root.render(
      <App
        workbook={workbookStub({ calls: [] })}
        engine={engineStub({ calls: [] })}
        catalogue={shippedCatalogue()}
        now={() => new Date(2026, 10, 22, 14, 32)}
        hostTrouble={() => undefined}
        firstStep="check"
        dark={false}
        {...part}
      />,
    ),
  );

const engineWith = (findings: readonly Finding[]) =>
  engineStub({ calls: [] }, { check: async () => view({ findings }) });

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll('\u00a0', ' ').trim();
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (name: string, selector = 'button') => {
  const found = all(selector).find((element) => nameOf(element) === name);
  if (!found) throw new Error(`no „${name}“ among ${all(selector).map(nameOf).join(' | ')}`);
  return act(async () => found.click());
};
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const items = () => all('li > button').filter((button) => button.querySelector('svg') && /!A\d/.test(nameOf(button)));

test('a newcomer finds one primary button and no result', () => {
  show();
  expect(text()).toContain('Noch nicht ausgeführt');
  expect(
    all('button')
      .map(nameOf)
      .filter((name) => name.startsWith('Prüf')),
  ).toEqual(['Prüfen']);
});

test('after the check the counts in state, filter and list are the same', async () => {
  show();
  await press('Prüfen');
  expect(text()).toContain('1 Fehler, 1 Warnung · 14:32 Uhr');
  expect(text()).toContain('2 von 2 Befunden angezeigt');
  expect(items()).toHaveLength(2);
  expect(all('[role=status]').map(nameOf)).toContain('Prüfung fertig: 1 Fehler, 1 Warnung.');
});

test('a finding tells severity, place and sentence, and leads to its cell', async () => {
  const places: Place[] = [];
  show({
    workbook: workbookStub({ calls: [] }, [], {
      revealPlace: async (place) => {
        places.push(place);
      },
    }),
  });
  await press('Prüfen');
  const [first] = items();
  expect(nameOf(first!)).toMatch(/^Fehler Lieferung!A4/);
  await act(async () => first!.click());
  expect(places).toEqual([{ sheet: 'Lieferung', cell: { row: 3, column: 0 } }]);
});

test('many findings come a hundred at a time; how many there are is always said', async () => {
  const many = Array.from({ length: 250 }, (_, row) => findingAt(row < 30 ? 'warning' : 'error', 'Lieferung', row));
  show({ engine: engineWith(many) });
  await press('Prüfen');
  expect(items()).toHaveLength(100);
  expect(text()).toContain('100 von 250 Befunden angezeigt');
  await press('Weitere 100 anzeigen');
  await press('Weitere 50 anzeigen');
  expect(items()).toHaveLength(250);
  await press('Warnungen 30');
  expect(items()).toHaveLength(30);
  expect(text()).toContain('30 von 30 Befunden angezeigt');
});

test('without findings nothing is claimed that was not checked', async () => {
  show({ engine: engineWith([]) });
  await press('Prüfen');
  expect(text()).toContain('Keine Befunde. Alle Regeln, die geprüft werden konnten, sind eingehalten.');
});

test('a changed sheet kind makes the check outdated and says why', async () => {
  show();
  await press('Prüfen');
  await press('Blätter1 von 1 erkannt');
  const select = document.querySelector('select')!;
  expect(select.getAttribute('aria-label')).toBe('Art des Blattes „Lieferung“');
  await act(async () => {
    select.value = 'ignore';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(text()).toContain('Veraltet, weil eine Blattart geändert wurde');
});

test('a later step can be entered first and offers the check', async () => {
  show({ firstStep: 'charts' } as never);
  expect(text()).toContain('Dafür muss die Arbeitsmappe zuerst geprüft werden.');
  await press('Jetzt prüfen');
  expect(text()).toContain('Dafür muss die Arbeitsmappe zuerst ausgewertet werden.');
  await press('Zum Auswerten');
  await press('Auswerten');
  expect(text()).toContain('3 Blätter eingefügt');
});

test('a name that is taken is asked for, with another one proposed', async () => {
  const taken = [{ key: 'findings', name: 'Prüfbericht', proposal: 'Prüfbericht (2)' }] as const;
  const calls: string[] = [];
  show({ workbook: workbookStub({ calls }, taken) });
  await press('Prüfen');
  await press('Prüfbericht einfügen');
  expect(document.querySelector('[role=dialog] input')).toHaveProperty('value', 'Prüfbericht (2)');
  await press('Einfügen');
  expect(calls.at(-1)).toBe('insert Prüfbericht (2)');
});

test('a bug of ours is called one, with details to copy', async () => {
  show({ engine: engineStub({ calls: [] }, { check: () => Promise.reject(new Error('Widerspruch')) }) });
  await press('Prüfen');
  expect(text()).toContain('Im Add-in ist ein Fehler aufgetreten');
  expect(document.querySelector('textarea')!.value).toContain('Widerspruch');
});
