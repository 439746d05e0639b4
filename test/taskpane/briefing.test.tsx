/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { formatForm, parseForm } from '../../src/core/briefing/storage';
import { writtenForm } from '../../src/core/briefing/sheet-changes';
import { withField } from '../../src/core/briefing/form-fields';
import type { BriefingForm } from '../../src/core/model/briefing-form';
import type { Sheet } from '../../src/core/model/sheet';
import type { SheetSpec } from '../../src/core/model/spec';
import { shippedCatalogue } from '../../src/files/catalogue';
import { App } from '../../src/taskpane/App';
import type { PanePorts } from '../../src/taskpane/run/actions';
import type { BuildRequest } from '../../src/taskpane/run/engine';
import { ANLAGE } from '../core/briefing/anlage';
import { goodForm } from '../core/briefing/forms';
import { engineStub, filePorts, viewOf, workbookStub } from './fixtures';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const catalogue = shippedCatalogue();
const GOOD = goodForm(catalogue.briefing);

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => act(() => root.unmount()));

/** The pane at step 4, over a workbook that keeps what is stored. */
const show = async (stored = '', part: Partial<PanePorts['workbook']> = {}, ports: Partial<PanePorts> = {}) => {
  const kept = { text: stored };
  const builds: BuildRequest[] = [];
  const workbook = workbookStub({ calls: [] }, [], {
    readStored: async (key) => (key === 'briefing' && kept.text !== '' ? kept.text : undefined),
    writeStored: async (key, text) => {
      if (key === 'briefing') kept.text = text;
    },
    ...part,
  });
  const engine = engineStub(
    { calls: [] },
    {
      check: async () => viewOf([]),
      build: async (request) => {
        builds.push(request);
        return request.keys.map(
          (key) => ({ key, charts: [], contents: sheetContents(request.form) }) as unknown as SheetSpec,
        );
      },
      drafts: async () => ({ offenheit: 'Ein Indikator hat sich verbessert.' }),
    },
  );
  await act(async () =>
    root.render(
      <App
        workbook={workbook}
        engine={engine}
        catalogue={catalogue}
        files={filePorts()}
        now={() => new Date(2026, 10, 22, 14, 32)}
        hostTrouble={() => undefined}
        firstStep="briefing"
        dark={false}
        {...ports}
      />,
    ),
  );
  const form = () => {
    const read = parseForm(kept.text);
    if ('trouble' in read) throw new Error(read.trouble);
    return read;
  };
  return { kept, builds, form };
};

/** As much of a sheet as the reader needs. */
const sheetContents = (form?: BriefingForm): Sheet['values'] => [
  [`Anlage A zur ${form?.reference ?? ''}`],
  ['Kurzüberblick'],
  [form?.answers['zusammenfassung'] ?? null],
  ['Finanzierung'],
  ['Pflichtigkeitsgrad'],
];

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll('\u00a0', ' ').trim();
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const button = (name: string) => all('button').find((one) => nameOf(one).startsWith(name));
const press = (name: string) => {
  const found = button(name);
  if (!found) throw new Error(`no „${name}“ among ${all('button').map(nameOf).join(' | ')}`);
  return act(async () => found.click());
};
const labelled = (label: string) => {
  const found = all('label').find((one) => nameOf(one) === label);
  const field = found && document.getElementById(found.getAttribute('for') ?? '');
  if (!field) throw new Error(`no „${label}“ among ${all('label').map(nameOf).join(' | ')}`);
  return field as HTMLInputElement | HTMLTextAreaElement;
};
const fill = async (label: string, value: string) => {
  const field = labelled(label);
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const leave = (label: string) =>
  act(async () => {
    labelled(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
const insert = async () => {
  await press('Jetzt prüfen');
  await press('Zum Auswerten');
  await press('Auswerten');
  await act(async () => all('[role=tab]')[3]!.click());
  await press('Kurzüberblick einfügen');
};

test('an empty form says how much is open, not that it is wrong', async () => {
  await show();
  // Fields that must be filled in: 15 without the goals; the goals are two notices.
  expect(nameOf(button('Noch zu klären')!)).toBe('Noch zu klären15 offen, 2 Hinweise');
  await press('Finanzierung');
  expect(all('[role=alert]')).toEqual([]);
});

test('what is entered is kept in the workbook when the field is left', async () => {
  const { kept, form } = await show();
  await press('Vorlagennummer, Zusammenfassung');
  await fill('Vorlagennummer', 'V/0700/2018');
  expect(kept.text).toBe('');
  await leave('Vorlagennummer');
  expect(form().form.reference).toBe('V/0700/2018');
  expect(all('[role=status]').map(nameOf)).toContain('Das Formular ist in der Arbeitsmappe gespeichert.');
});

test('a tick is kept at once', async () => {
  const { form } = await show(formatForm(GOOD));
  await press('Finanzierung');
  const yes = all('input[type=radio]').find((one) => (one as HTMLInputElement).value === 'Ja')!;
  await act(async () => yes.click());
  expect(form().form.answers['ergebnisplan']).toBe('Ja');
});

test('the stored form is shown, and a problem stands at its field and leads to it', async () => {
  await show(formatForm(withField(GOOD, 'year:hhplan-entwurf', 'JJJJ')));
  await press('Noch zu klären');
  await press('Entwurf des Haushaltsplans: Jahr');
  await act(async () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
  expect(document.activeElement).toBe(labelled('Entwurf des Haushaltsplans: Jahr'));
  expect(all('[role=alert]').map(nameOf).join()).toContain('Hier steht noch der Platzhalter „JJJJ“.');
  await fill('Entwurf des Haushaltsplans: Jahr', '2019');
  expect(text()).toContain('Im Entwurf des (Nachtrags-)Haushaltsplan 2019 enthalten?');
});

test('last time’s text is taken over once that is wanted, and what must be new is shown beside its field', async () => {
  const { kept, form } = await show(formatForm(withField(GOOD, 'row:handlungsgrundlage', 'Mein Text (V/0001/2018).')));
  await press('Aus der letzten Anlage übernehmen');
  await fill('Text der letzten Anlage', ANLAGE);
  await press('Text lesen');
  expect(text()).toMatch(/Erkannt: \d+ Angaben/);
  expect(text()).toContain('Vorlagennummer: V/0123/2019');
  expect(kept.text).toContain('Mein Text');
  await press('Übernehmen');
  expect(form().form.answers['handlungsgrundlage']).toBe(
    'Grundlage ist der Beschluss des Rates (Vorlage V/0007/2009).',
  );
  expect(form().form.reference).toBe(GOOD.reference);
  await press('Vorlagennummer, Zusammenfassung');
  expect(text()).toContain('In der früheren Anlage: V/0123/2019');
});

test.each([
  ['', 'Bitte fügen Sie zuerst den Text der letzten Anlage ein.'],
  ['Ein Brief.', 'Darin war kein Kurzüberblick zu erkennen.'],
])('the text „%s“ changes nothing and says why', async (given, sentence) => {
  const { kept } = await show();
  await press('Aus der letzten Anlage übernehmen');
  await fill('Text der letzten Anlage', given);
  await press('Text lesen');
  expect(text()).toContain(sentence);
  expect(kept.text).toBe('');
});

test('a stored form that cannot be read stays until it is discarded', async () => {
  const { kept } = await show('{"version":2}');
  expect(text()).toContain(
    'Das Formular in dieser Arbeitsmappe wurde mit einer anderen Fassung des Add-ins gespeichert.',
  );
  await press('Vorlagennummer, Zusammenfassung');
  expect(labelled('Vorlagennummer')).toHaveProperty('readOnly', true);
  await leave('Vorlagennummer');
  expect(kept.text).toBe('{"version":2}');
  await press('Verwerfen und neu beginnen');
  expect(kept.text).toBe('');
  expect(labelled('Vorlagennummer')).toHaveProperty('readOnly', false);
});

test('where Excel would not keep it, what was typed stays and can be kept again', async () => {
  const full = { now: true };
  const written: string[] = [];
  await show(
    '',
    {
      writeStored: async (_, given) => {
        if (full.now) throw new Error('voll');
        written.push(given);
      },
    },
    { hostTrouble: () => ({ sentence: 'In der Arbeitsmappe ist kein Platz mehr.', details: undefined }) },
  );
  await press('Vorlagennummer, Zusammenfassung');
  await fill('Vorlagennummer', 'V/0700/2018');
  await leave('Vorlagennummer');
  expect(text()).toContain('In der Arbeitsmappe ist kein Platz mehr.');
  expect(labelled('Vorlagennummer').value).toBe('V/0700/2018');
  full.now = false;
  await press('Erneut speichern');
  expect(written).toHaveLength(1);
  expect(text()).not.toContain('kein Platz mehr');
});

test('the draft from the numbers becomes the text when it is taken', async () => {
  const { form } = await show(formatForm(withField(GOOD, 'attainment:offenheit', '')));
  await insert();
  await press('Ziele/Teilziele/Zielerreichung');
  expect(text()).toContain('Ein Indikator hat sich verbessert.');
  await press('Entwurf zu „Offen aufeinander zugehen“ übernehmen');
  expect(form().form.goals['offenheit']?.attainment).toBe('Ein Indikator hat sich verbessert.');
  expect(text()).toContain('Seit dem Einfügen wurde das Formular geändert.');
});

test('the sheet is laid out from the form, and what it says then is remembered', async () => {
  const { builds, form } = await show(formatForm(GOOD));
  await insert();
  const build = builds.at(-1)!;
  expect(build.form).toEqual(GOOD);
  const spec = { contents: sheetContents(GOOD) } as unknown as SheetSpec;
  expect(form()).toEqual({ form: GOOD, written: writtenForm(spec, catalogue.briefing) });
});

test('what was typed into the sheet is taken over before it is written anew, told, and can be put back', async () => {
  const written = writtenForm({ contents: sheetContents(GOOD) } as unknown as SheetSpec, catalogue.briefing);
  const inSheet = withField(GOOD, 'row:zusammenfassung', 'Im Blatt geschrieben, Stand 2017.');
  const { builds, form } = await show(formatForm(GOOD, written), {
    readSheet: async () => ({ values: sheetContents(inSheet) }) as Sheet,
  });
  await insert();
  expect(builds.at(-1)?.form).toEqual(inSheet);
  expect(text()).toContain('Aus dem Blatt übernommen');
  expect(text()).toContain(`Vorher im Formular: „${GOOD.answers['zusammenfassung']}“`);
  await press('Zusammenfassung: vorherige Angabe wieder einsetzen');
  expect(form().form).toEqual(GOOD);
});
