import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

const root = join(__dirname, '..');
const path = join(root, 'manifest.xml');
const text = readFileSync(path, 'utf8');
const xml: Document = new DOMParser().parseFromString(text, 'text/xml');

const elements = (name: string): readonly Element[] => [...xml.getElementsByTagNameNS('*', name)];
const attribute = (name: string, of: string): readonly string[] =>
  elements(of).flatMap((element) => element.getAttribute(name) ?? []);
const withAttribute = (name: string): readonly string[] =>
  elements('*').flatMap((element) => (element.hasAttribute(name) ? [element.getAttribute(name) ?? ''] : []));

const ORIGIN = 'https://localhost:3001/';

/** Width and height of a PNG file stand in its first chunk, IHDR (PNG specification, 11.2.2). */
const sizeOf = (url: string): readonly [number, number] => {
  const bytes = readFileSync(join(root, url.replace(ORIGIN, '')));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const resources = new Map(
  ['Image', 'Url', 'String'].flatMap((name) =>
    elements(name)
      .filter((element) => element.hasAttribute('id'))
      .map((element): [string, Element] => [element.getAttribute('id') ?? '', element]),
  ),
);
const valueOf = (resid: string): string => resources.get(resid)?.getAttribute('DefaultValue') ?? '';

// In a process of its own: the reader pulls in packages that jest cannot load.
const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((manifest) => process.stdout.write(JSON.stringify(manifest)));`;

test("Microsoft's own reader understands the manifest", () => {
  const read = execFileSync(process.execPath, ['-e', READ, path], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  expect(JSON.parse(read)).toMatchObject({
    displayName: 'Integrationsmonitoring',
    defaultLocale: 'de-DE',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  });
});

test('the oldest Excel that is let in has ExcelApi 1.9', () => {
  expect(elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.9'],
  ]);
});

test('every resource that is used exists, and every one that exists is used', () => {
  expect([...new Set(withAttribute('resid'))].sort()).toEqual([...resources.keys()].sort());
});

test('no id stands twice', () => {
  const ids = withAttribute('id').filter((id) => id !== 'TabHome');
  expect(ids).toEqual([...new Set(ids)]);
});

test('every address is on the one host, by https', () => {
  const addresses = withAttribute('DefaultValue').filter((value) => value.includes('://'));
  expect(addresses.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
});

// Office refuses short strings of more than 125 and long ones of more than 250 characters (Resources element, Microsoft Learn).
test.each([
  ['ShortStrings', 125],
  ['LongStrings', 250],
])('texts in %s have at most %i characters', (group, longest) => {
  const texts = elements(group).flatMap((element) => [...element.getElementsByTagNameNS('*', 'String')]);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((one) => (one.getAttribute('DefaultValue') ?? '').length > longest)).toEqual([]);
});

const images = elements('Image').filter((element) => element.hasAttribute('resid'));

test('every group and button has icons of 16, 32 and 80 pixels', () => {
  const sizes = elements('Icon').map((icon) =>
    [...icon.getElementsByTagNameNS('*', 'Image')].map((image) => image.getAttribute('size')),
  );
  expect(sizes).toEqual(Array.from({ length: 5 }, () => ['16', '32', '80']));
});

test.each(images.map((image) => [image.getAttribute('resid') ?? '', Number(image.getAttribute('size'))] as const))(
  'the file of %s has the size that is promised',
  (resid, size) => expect(sizeOf(valueOf(resid))).toEqual([size, size]),
);

// Task pane add-ins: IconUrl 32 pixels, HighResolutionIconUrl 64 pixels (Microsoft Learn, HighResolutionIconUrl element).
test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s has %i pixels', (name, size) => {
  expect(attribute('DefaultValue', name).map(sizeOf)).toEqual([[size, size]]);
});

test('the four buttons open the same pane at their own step', () => {
  const buttons = elements('Control').map((control) => ({
    label: valueOf([...control.getElementsByTagNameNS('*', 'Label')][0]?.getAttribute('resid') ?? ''),
    address: valueOf([...control.getElementsByTagNameNS('*', 'SourceLocation')][0]?.getAttribute('resid') ?? ''),
  }));
  expect(buttons).toEqual([
    { label: 'Prüfen', address: `${ORIGIN}taskpane.html?schritt=pruefen` },
    { label: 'Auswerten', address: `${ORIGIN}taskpane.html?schritt=auswerten` },
    { label: 'Diagramme', address: `${ORIGIN}taskpane.html?schritt=diagramme` },
    { label: 'Kurzüberblick', address: `${ORIGIN}taskpane.html?schritt=kurzueberblick` },
  ]);
  expect(new Set(elements('TaskpaneId').map(({ textContent }) => textContent)).size).toBe(1);
});
