import { SHEET_NAMES } from '../../src/core/model/spec';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from './documents';
import { openHost } from './open-host';
import { spec } from './specs';

const NAME = 'Integrationsmonitoring.Annahmen';
const open = (settings: Readonly<Record<string, unknown>> = {}) =>
  openHost(workbook([sheet('Lieferung')], { settings }));

const errorOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  );

test('where nothing was stored there is nothing', async () => {
  const { port } = await open();
  expect(await port.readStored('acceptances')).toBeUndefined();
});

test.each([
  ['a text', '{"version":1}'],
  ['umlauts and signs', 'Überwasser – „geprüft“ 😀\n\t"'],
  ['a text of a million bytes', 'x'.repeat(1_000_000)],
])('%s is read as it was stored', async (_, text) => {
  const { port } = await open();
  await port.writeStored('acceptances', text);
  expect(await port.readStored('acceptances')).toBe(text);
});

test('a text survives saving and opening the workbook', async () => {
  const { port, read } = await open();
  await port.writeStored('acceptances', '[{"grund":"Umzug der Gemeinschaftsunterkunft <2017> & mehr"}]');
  const again = await openHost(await loadDocument(await saveDocument(await read())));
  expect(await again.port.readStored('acceptances')).toBe(
    '[{"grund":"Umzug der Gemeinschaftsunterkunft <2017> & mehr"}]',
  );
});

test('an empty text takes away what is stored, and nothing else', async () => {
  const { port, read } = await open({ anderes: 1 });
  await port.writeStored('acceptances', 'etwas');
  await port.writeStored('acceptances', '');
  expect(await port.readStored('acceptances')).toBeUndefined();
  expect((await read()).settings).toEqual({ anderes: 1 });
});

test('an empty text where nothing is stored changes nothing', async () => {
  const { port, read } = await open();
  await port.writeStored('acceptances', '');
  expect((await read()).settings).toEqual({});
});

test('what another program put under our name counts as nothing', async () => {
  const { port } = await open({ [NAME]: { fremd: true } });
  expect(await port.readStored('acceptances')).toBeUndefined();
});

test('texts and our sheets do not get in each other’s way', async () => {
  const { port } = await open();
  await port.insertSheets([spec('data')], SHEET_NAMES);
  await port.writeStored('acceptances', 'etwas');
  expect(await port.insertSheets([spec('data')], SHEET_NAMES)).toMatchObject({ updated: ['Daten'] });
  expect(await port.readStored('acceptances')).toBe('etwas');
});

test.each([
  ['letters', 'x'.repeat(1_000_001)],
  ['umlauts, which take two bytes', 'ü'.repeat(500_001)],
])('too long a text of %s is refused before anything is asked', async (_, text) => {
  const { port, host } = await open();
  expect(await errorOf(port.writeStored('acceptances', text))).toMatchObject({
    code: 'storage-full',
    happened: expect.stringContaining('passen nicht mehr'),
  });
  expect(host.stats.requests).toBe(0);
});

test('what Excel drops without a word is noticed, and the text before is put back', async () => {
  const { port, host, read } = await open();
  await port.writeStored('acceptances', 'alt');
  const { processQuery } = host;
  // Excel is played that has no room left for the new text.
  host.processQuery = (body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return processQuery(text.replace('"neu"', '""'));
  };
  expect(await errorOf(port.writeStored('acceptances', 'neu'))).toMatchObject({ code: 'storage-full' });
  host.processQuery = processQuery;
  expect((await read()).settings).toEqual({ [NAME]: 'alt' });
});

test('a list of our sheets that Excel drops is noticed, and the new sheets are taken back', async () => {
  const { port, host, read } = await open();
  const before = await read();
  const { processQuery } = host;
  host.processQuery = (body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return processQuery(text.replaceAll('\\"version\\":1', '\\"version\\":0'));
  };
  expect(await errorOf(port.insertSheets([spec('data')], SHEET_NAMES))).toMatchObject({ code: 'storage-full' });
  expect(await read()).toEqual(before);
});

test.each(['read', 'write'])('a lost connection while it is to %s is a HostError', async (task) => {
  const { port, host } = await open();
  host.inject({ code: 'ConnectionFailure', request: 1 });
  const act = task === 'read' ? port.readStored('acceptances') : port.writeStored('acceptances', 'x');
  expect(await errorOf(act)).toMatchObject({ name: 'HostError', code: 'connection-lost' });
});

test('reading takes one request, and so does writing with its proof', async () => {
  const { port, host } = await open();
  await port.writeStored('acceptances', 'x');
  expect(host.stats.requests).toBe(1);
  await port.readStored('acceptances');
  expect(host.stats.requests).toBe(2);
});
