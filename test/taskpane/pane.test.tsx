/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Place } from '../../src/core/model/address';
import { acceptancesText } from '../../src/core/accept/storage';
import type { Suspicion } from '../../src/core/model/blame';
import { type Finding, finding } from '../../src/core/model/finding';
import type { Repair } from '../../src/core/model/repair';
import { findingTitle } from '../../src/core/text/de';
import { App } from '../../src/taskpane/App';
import type { PanePorts } from '../../src/taskpane/run/actions';
import { SHEETS_OF } from '../../src/taskpane/state/steps';
import { shippedCatalogue } from '../../src/files/catalogue';
import {
  acceptanceOf,
  engineStub,
  filePorts,
  findingAt,
  repairAt,
  settlement,
  view,
  viewOf,
  workbookStub,
} from './fixtures';

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
        files={filePorts()}
        now={() => new Date(2026, 10, 22, 14, 32)}
        hostTrouble={() => undefined}
        firstStep="check"
        dark={false}
        {...part}
      />,
    ),
  );

const engineWith = (findings: readonly Finding[]) => engineStub({ calls: [] }, { check: async () => viewOf(findings) });

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll('\u00a0', ' ').trim();
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (name: string, selector = 'button') => {
  const found = all(selector).find((element) => nameOf(element) === name);
  if (!found) throw new Error(`no „${name}“ among ${all(selector).map(nameOf).join(' | ')}`);
  return act(async () => found.click());
};
const type = (selector: string, value: string) =>
  act(async () => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)!;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
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

test('many findings come a page at a time; how many there are is always said', async () => {
  const many = Array.from({ length: 250 }, (_, row) => findingAt(row < 30 ? 'warning' : 'error', 'Lieferung', row));
  show({ engine: engineWith(many) });
  await press('Prüfen');
  expect(items()).toHaveLength(25);
  expect(text()).toContain('25 von 250 Befunden angezeigt');
  await press('Weitere 100 anzeigen');
  await press('Weitere 100 anzeigen');
  await press('Weitere 25 anzeigen');
  expect(items()).toHaveLength(250);
  await press('Warnungen 30');
  expect(items()).toHaveLength(25);
  expect(text()).toContain('25 von 30 Befunden angezeigt');
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
  await act(async () => void (await import('../../src/taskpane/steps/ChartsStep')));
  expect(text()).toContain('Dafür muss die Arbeitsmappe zuerst geprüft werden.');
  await press('Jetzt prüfen');
  expect(text()).toContain('Dafür muss die Arbeitsmappe zuerst ausgewertet werden.');
  await press('Zum Auswerten');
  await press('Auswerten');
  expect(text()).toContain(`${SHEETS_OF.evaluate.length} Blätter eingefügt`);
});

test('comparisons, index numbers and values are chosen in a fold; a change makes the evaluation outdated', async () => {
  show({ engine: engineStub({ calls: [] }, { check: async () => view() }) });
  await press('Prüfen');
  await act(async () => all('[role=tab]')[1]!.click());
  await press('Auswerten');
  const fold = () => all('button').find((one) => nameOf(one).startsWith('Weitere Einstellungen'))!;
  expect(nameOf(fold())).toBe('Weitere Einstellungenwie üblich');
  await act(async () => fold().click());
  const box = (label: string) =>
    all('input[type=checkbox]').find((one) => (one as HTMLInputElement).labels?.[0]?.textContent?.trim() === label)!;
  await act(async () => box('Messzahlen (Basiswelle = 100)').click());
  await act(async () => box('Nur Werte statt Formeln').click());
  expect(nameOf(fold())).toBe('Weitere EinstellungenMesszahlen, nur Werte');
  expect(document.body.textContent).toContain('Veraltet, weil die Auswahl geändert wurde');
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

describe('repairs', () => {
  const thousands = Array.from({ length: 3000 }, (_, row) => repairAt(row < 1000 ? 'Lieferung' : 'Andere', row));

  test('thousands are shown a few at a time, and how many there are is said', async () => {
    show({ engine: engineStub({ calls: [] }, { check: async () => viewOf([], { repairs: thousands }) }) });
    await press('Prüfen');
    await press('Korrekturvorschläge3 000 Zellen');
    expect(all('li input[type=checkbox]')).toHaveLength(25);
    expect(text()).toContain('1 bis 25 von 3 000');
    await press('Nächste');
    expect(all('li input[type=checkbox]')).toHaveLength(25);
    expect(text()).toContain('26 bis 50 von 3 000');
  });

  test('before anything is written, how many cells of which sheets is said, and only what is ticked is written', async () => {
    const calls: string[] = [];
    const written: Repair[][] = [];
    const repairs = [repairAt('Lieferung', 1), repairAt('Lieferung', 2), repairAt('Andere', 3)];
    const workbook = workbookStub({ calls }, [], {
      repairCells: async (given) => {
        written.push([...given]);
        return { done: given.map((repair) => ({ repair, numberFormat: '@' })), left: [] };
      },
    });
    show({ workbook, engine: engineStub({ calls }, { check: async () => viewOf([], { repairs }) }) });
    await press('Prüfen');
    await press('Korrekturvorschläge3 Zellen');
    await press('Lieferung!A3 auswählen', 'input');
    await press('2 ausgewählte übernehmen …');
    const dialog = nameOf(document.querySelector('[role=dialog]')!);
    expect(dialog).toContain('Geändert werden genau diese 2 Zellen und sonst nichts');
    expect(dialog).toContain('Blatt „Lieferung“: 1 Zelle');
    expect(dialog).toContain('Blatt „Andere“: 1 Zelle');
    expect(written).toEqual([]);
    await press('2 Zellen korrigieren');
    expect(written).toEqual([[repairs[0], repairs[2]]]);
    expect(text()).toContain('2 Zellen korrigiert.');
    expect(all('[role=status]').map(nameOf)).toContain('2 Zellen korrigiert. Prüfung fertig: Keine Befunde.');
  });

  test('declined, nothing is written', async () => {
    const calls: string[] = [];
    show({
      workbook: workbookStub({ calls }),
      engine: engineStub({ calls: [] }, { check: async () => viewOf([], { repairs: [repairAt('Lieferung', 1)] }) }),
    });
    await press('Prüfen');
    await press('Korrekturvorschläge1 Zelle');
    await press('1 ausgewählte übernehmen …');
    await press('Abbrechen');
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(calls).toEqual(['read']);
  });

  test('what was left alone is named with the reason, and the rest can be taken back', async () => {
    const calls: string[] = [];
    const repairs = [repairAt('Lieferung', 1), repairAt('Lieferung', 2)];
    const workbook = workbookStub({ calls }, [], {
      repairCells: async ([first, second]) => ({
        done: [{ repair: first!, numberFormat: '@' }],
        left: [{ place: second!.place, why: 'value-changed' }],
      }),
    });
    show({ workbook, engine: engineStub({ calls: [] }, { check: async () => viewOf([], { repairs }) }) });
    await press('Prüfen');
    await press('Korrekturvorschläge2 Zellen');
    await press('2 ausgewählte übernehmen …');
    await press('2 Zellen korrigieren');
    expect(text()).toContain('1 Zelle korrigiert.');
    expect(text()).toContain('Lieferung!A3: Dort steht inzwischen etwas anderes.');
    await press('Rückgängig machen');
    expect(calls).toContain('undo 1');
    expect(text()).toContain('1 Zelle wieder wie vor der Korrektur.');
    expect(all('button').map(nameOf)).not.toContain('Rückgängig machen');
  });
});

describe('a finding that was chosen', () => {
  const chosen = async (findings: readonly Finding[], part = {}, ports: Partial<PanePorts> = {}) => {
    show({ engine: engineStub({ calls: [] }, { check: async () => viewOf(findings, part) }), ...ports });
    await press('Prüfen');
    await act(async () => items()[0]!.click());
  };
  const spelling = finding('number-as-text', repairAt('Lieferung', 1).place, { text: '12', number: 12 }, '12');

  test('offers its repair, and writes that one only', async () => {
    const calls: string[] = [];
    await chosen(
      [spelling],
      { repairs: [repairAt('Lieferung', 1), repairAt('Lieferung', 2)] },
      { workbook: workbookStub({ calls }) },
    );
    expect(text()).toContain('vorherText „12geschütztes Leerzeichen“nachherZahl 12');
    await press('Korrektur in Lieferung!A2 übernehmen');
    expect(calls).toEqual(['read', 'reveal Lieferung', 'repair 1', 'read']);
  });

  test('says that it has to be corrected where nobody can accept it', async () => {
    await chosen([findingAt('error', 'Lieferung', 1)]);
    expect(text()).toContain('der Eintrag muss berichtigt werden');
    expect(all('button').map(nameOf)).not.toContain('Befund in Lieferung!A2 begründet annehmen');
  });

  test('tells the suspicion about it', async () => {
    const suspicion: Suspicion = {
      cells: [{ place: { sheet: 'Lieferung', cell: { row: 19, column: 5 } }, value: 2989, repaired: 2998 }],
      cause: { kind: 'digits-transposed' },
      broken: [repairAt('Lieferung', 1).place],
      confidence: 'only',
    };
    await chosen([findingAt('error', 'Lieferung', 1)], { suspicions: [suspicion] });
    expect(nameOf(items()[0]!)).toContain(
      'Wahrscheinlich ist F20 falsch: 2 989 statt 2 998 – zwei Ziffern vertauscht.',
    );
    expect(all('li button').map(nameOf)).toContain('Lieferung!F20 anzeigen');
  });

  test('is accepted with a reason and a name only', async () => {
    const calls: string[] = [];
    const warning = findingAt('warning', 'Lieferung', 1);
    await chosen([warning], {}, { workbook: workbookStub({ calls }) });
    await press('Befund in Lieferung!A2 begründet annehmen');
    await press('Annehmen');
    const dialog = () => nameOf(document.querySelector('[role=dialog]')!);
    expect(dialog()).toContain('Bitte eine Begründung eintragen.');
    expect(dialog()).toContain('Bitte den Namen eintragen.');
    expect(dialog()).toContain('Datum: 22.11.2026');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await type('[role=dialog] textarea', 'x'.repeat(501));
    expect(dialog()).toContain('Höchstens 500 Zeichen, es sind 501.');
    await type('[role=dialog] textarea', 'Neubaugebiet');
    await type('[role=dialog] input', 'M. Muster');
    expect(calls).toEqual(['read', 'reveal Lieferung']);
    await press('Annehmen');
    const acceptance = acceptanceOf(warning, { reason: 'Neubaugebiet', name: 'M. Muster', date: '2026-11-22' });
    expect(calls.at(-1)).toBe(`store ${acceptancesText([acceptance])}`);
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  test('keeps what was typed where Excel would not store it', async () => {
    const workbook = workbookStub({ calls: [] }, [], { writeStored: () => Promise.reject(new Error('voll')) });
    const hostTrouble = () => ({ sentence: 'In der Arbeitsmappe ist kein Platz mehr.', details: undefined });
    await chosen([findingAt('warning', 'Lieferung', 1)], {}, { workbook, hostTrouble });
    await press('Befund in Lieferung!A2 begründet annehmen');
    await type('[role=dialog] textarea', 'Neubaugebiet');
    await type('[role=dialog] input', 'M. Muster');
    await press('Annehmen');
    expect(nameOf(document.querySelector('[role=dialog]')!)).toContain('In der Arbeitsmappe ist kein Platz mehr.');
    expect(document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')!.value).toBe('Neubaugebiet');
  });
});

test('accepted findings leave the list and stand with their reason; removing one asks first', async () => {
  const calls: string[] = [];
  const [error, warning] = settlement().open;
  const acceptance = acceptanceOf(warning!);
  const settled = settlement({ open: [error!], accepted: [{ finding: warning!, acceptance }] });
  const review = { settlement: settled, suspicions: [], repairs: [] };
  show({
    workbook: workbookStub({ calls }, [], { readStored: async () => acceptancesText([acceptance]) }),
    engine: engineStub({ calls }, { check: async () => view({ review }) }),
  });
  await press('Prüfen');
  expect(text()).toContain('1 Fehler, 1 begründet angenommen');
  expect(items()).toHaveLength(1);
  await press('Angenommen1 Befund');
  expect(text()).toContain('Angenommen am 05.03.2018 von M. Muster: „Neubaugebiet“.');
  await press('Annahme des Befundes in Lieferung!A5 aufheben');
  expect(calls).toEqual(['read']);
  await press('Aufheben');
  expect(calls).toEqual(['read', 'store ', 'settle 0']);
  expect(text()).toContain('2 von 2 Befunden angezeigt');
});

test('acceptances that no longer hold are listed with the reason, to be renewed or removed', async () => {
  const [error, warning] = settlement().open;
  const stale = [
    { acceptance: acceptanceOf(warning!), why: 'value-changed', finding: warning! },
    { acceptance: acceptanceOf(error!), why: 'no-finding' },
  ] as const;
  show({
    engine: engineStub({ calls: [] }, { check: async () => viewOf([warning!], { settlement: settlement({ stale }) }) }),
  });
  await press('Prüfen');
  await press('Angenommen2 nicht mehr gültig');
  expect(text()).toContain('Die Annahme gilt nicht mehr, weil sich der Wert geändert hat.');
  expect(text()).toContain('Die Annahme wird nicht mehr gebraucht, denn der Befund besteht nicht mehr.');
  expect(
    all('button')
      .map(nameOf)
      .filter((name) => name.endsWith('erneut annehmen')),
  ).toHaveLength(1);
  await press(`${findingTitle('missing-source')}, Lieferung erneut annehmen`);
  expect(document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')!.value).toBe('Neubaugebiet');
});

test('acceptances that cannot be read are said to be there, and nothing new is stored over them', async () => {
  const workbook = workbookStub({ calls: [] }, [], { readStored: async () => 'unlesbar' });
  show({ workbook, engine: engineWith([findingAt('warning', 'Lieferung', 1)]) });
  await press('Prüfen');
  expect(text()).toContain('Sie werden nicht angewendet und nicht überschrieben');
  await act(async () => items()[0]!.click());
  expect(all('button').map(nameOf)).not.toContain('Befund in Lieferung!A2 begründet annehmen');
});
