import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import { STORED_SETTINGS } from '../../src/excel/stored';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { createSession, type Session } from '../../src/taskpane/run/session';

jest.setTimeout(120_000);

const BYTES = new Uint8Array(readFileSync(join(__dirname, '../../data/samples/muenster-2010-2017.xlsx')));
const choice = { indicators: ['BEV-02'], waves: ['2017'] };

let session: Session;
beforeAll(async () => {
  session = createSession(shippedCatalogue());
  const submission = await readSubmission('Lieferung.xlsx', BYTES);
  session.check({ submission, kinds: {}, acceptances: [] });
});

test('the worker makes the publication of the open workbook from its bytes', async () => {
  const kept = { sheets: ['Ausländer'] };
  const made = await session.askFiles({
    task: 'publish',
    given: { bytes: BYTES, choice, kept: { sheets: [] }, now: '2026-11-22T14:32:00' },
  });
  if (made.outcome !== 'published') throw new Error(JSON.stringify(made));
  expect(made.sheets).toEqual(['Daten', 'Veränderung', 'Rangfolge', 'Rangvergleich', 'Diagramme', 'Methodik']);
  expect((await loadDocument(made.bytes)).sheets.map(({ name }) => name)).toEqual(made.sheets);
  expect(made.removed.map(({ kind, place }) => `${kind} ${place}`)).toContain('delivered-sheet Ausländer');
  const refused = await session.askFiles({
    task: 'publish',
    given: { bytes: BYTES, choice, kept: { ...kept, sheets: ['Gibt es nicht'] }, now: '2026-11-22T14:32:00' },
  });
  expect(refused).toMatchObject({ outcome: 'refused', problems: [expect.stringContaining('Gibt es nicht')] });
});

test('the worker makes open data, protected always', async () => {
  const created = '2026-11-23T09:30:00.000Z';
  const made = await session.askFiles({ task: 'export', given: { choice, form: 'package', created } });
  if (made.outcome !== 'exported') throw new Error(JSON.stringify(made));
  const description = JSON.parse(strFromU8(unzipSync(made.bytes)['datapackage.json']!));
  expect(description).toMatchObject({ created, name: 'integrationsmonitoring-muenster' });
  expect(description.description).not.toContain('Nur für das Haus');
});

/** What comes of the publication where the workbook keeps these texts. */
const publishedWith = async (kept: Partial<Record<keyof typeof STORED_SETTINGS, string>>) => {
  const document = await loadDocument(BYTES);
  const own = Object.entries(kept).map(([key, text]) => [STORED_SETTINGS[key as keyof typeof STORED_SETTINGS], text]);
  const bytes = await saveDocument({ ...document, settings: { ...document.settings, ...Object.fromEntries(own) } });
  const given = { bytes, choice, kept: { sheets: [] }, now: '2026-11-22T14:32:00' };
  return session.askFiles({ task: 'publish', given });
};

test.each([
  ['charts', { charts: '{' }, ['lässt sich nicht lesen', '„Zurück zum Standardsatz“ im Schritt „Diagramme“']],
  ['charts of another version', { charts: '{"version":9}' }, ['anderen Fassung', '„Zurück zum Standardsatz“']],
  ['form', { briefing: '{' }, ['beschädigt', 'im Schritt „Kurzüberblick“ mit „Verwerfen und neu beginnen“']],
  ['form of another version', { briefing: '{"version":9}' }, ['anderen Fassung', '„Verwerfen und neu beginnen“']],
])('stored %s that cannot be read: nothing is published, and the way out is named', async (_, kept, said) => {
  const made = await publishedWith(kept);
  if (made.outcome !== 'refused') throw new Error(made.outcome);
  expect(made.problems).toHaveLength(1);
  for (const part of said) expect(made.problems[0]).toContain(part);
});

test('a chosen chart that the catalogue cannot make is named beside what is published', async () => {
  const charts = JSON.stringify({ version: 1, orders: [{ template: 'rangfolge', indicator: 'XYZ-99' }] });
  const made = await publishedWith({ charts });
  if (made.outcome !== 'published') throw new Error(JSON.stringify(made));
  expect(made.undrawn.join()).toContain('XYZ-99');
});
