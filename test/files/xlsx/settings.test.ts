import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDocument } from '../../../src/files/xlsx/load';
import { CONTENT, NAMESPACE, RELATION } from '../../../src/files/xlsx/namespaces';
import { Parts } from '../../../src/files/xlsx/parts';
import { saveDocument } from '../../../src/files/xlsx/save';
import { ADD_IN } from '../../../src/files/xlsx/settings';
import { element } from '../../../src/files/xlsx/xml';
import { partChanges, partText } from './origin';
import { document } from './sample';

const OTHER = 'xl/webextensions/webextension1.xml';

/** A workbook in which another add-in has settings. */
const withForeignAddIn = async (): Promise<Uint8Array> => {
  const parts = Parts.open(await saveDocument({ ...document, settings: {} }));
  const panes = 'xl/webextensions/taskpanes.xml';
  const properties = element('we:properties', {}, [element('we:property', { name: 'k', value: '"fremd"' })]);
  const reference = element('we:reference', { id: 'wa123', version: '1.0.0.0', store: 'en-US', storeType: 'OMEX' });
  const root = element(
    'we:webextension',
    { 'xmlns:we': NAMESPACE.extension, id: '{00000000-0000-4000-8000-00000000000A}' },
    [reference, properties],
  );
  parts.put(OTHER, root, CONTENT.extension);
  parts.put(panes, element('wetp:taskpanes', { 'xmlns:wetp': NAMESPACE.taskpanes }), CONTENT.taskpanes);
  parts.link('', RELATION.taskpanes, panes);
  parts.link(panes, RELATION.extension, OTHER);
  return parts.toFile();
};

test('settings belong to the add-in of the manifest', () => {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  expect(/<Id>(.*)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN.id);
});

test('a workbook without settings gets no part for them', async () => {
  const file = await saveDocument({ ...document, settings: {} });
  expect(Parts.open(file).names.filter((name) => name.includes('webextension'))).toEqual([]);
});

test('settings of others are neither told nor lost', async () => {
  const file = await withForeignAddIn();
  const loaded = await loadDocument(file);
  expect(loaded.settings).toEqual({});
  const saved = await saveDocument({ ...loaded, settings: { a: [1, 'zwei'] } });
  expect(partText(saved, OTHER)).toBe(partText(file, OTHER));
  expect((await loadDocument(saved)).settings).toEqual({ a: [1, 'zwei'] });
});

test('settings are exchanged in place', async () => {
  const first = await loadDocument(await saveDocument(document));
  const file = await saveDocument({ ...first, settings: { b: null } });
  expect(partChanges(first.origin!, file)).toEqual({
    changed: ['xl/webextensions/webextension1.xml'],
    added: [],
    removed: [],
  });
  expect((await loadDocument(file)).settings).toEqual({ b: null });
});
