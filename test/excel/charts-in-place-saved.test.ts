import { SHEET_NAMES, type SheetSpec } from '../../src/core/model/spec';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { Parts } from '../../src/files/xlsx/parts';
import { saveDocument } from '../../src/files/xlsx/save';
import { textOf } from '../../src/files/xlsx/xml';
import { drawingsOf, valuesOf } from '../files/xlsx/saved-charts';
import { chartsOf, charts, frameAt, framesOf, insert, namesOf, open, reopened } from './charts-in-place';
import { type OpenHost, openHost } from './open-host';
import { range, rankingChart, spec, timeChart } from './specs';

const saved = async (host: OpenHost) => saveDocument(await host.read());
const changed = (document: WorkbookDocument, change: (sheet: SheetDocument) => readonly SheetDocument[]) => ({
  ...document,
  sheets: document.sheets.flatMap(change),
});
/** A sheet that the user makes of another. */
const own = (name: string, { originPart: _, ...copied }: SheetDocument): SheetDocument => ({
  ...copied,
  id: name,
  name,
});
/** A file without what Excel tells its sheets by. */
const anonymous = (file: Uint8Array): Uint8Array => {
  const parts = Parts.open(file);
  for (const part of parts.names.filter((name) => name.startsWith('xl/worksheets/sheet')))
    delete parts.edit(part)?.attributes['xr:uid'];
  return parts.toFile();
};
const titlesOf = async (host: OpenHost, name?: string) =>
  (await chartsOf(host, name)).map(({ title }) => title?.text).sort();

describe('our sheet in a file that was closed', () => {
  test('is ours under the name that the user gives it', async () => {
    const first = await open();
    await insert(first, charts(['a', 'b']));
    const host = await reopened(await reopened(first), (document) =>
      changed(document, (one) => [one.name === 'Diagramme' ? { ...one, name: 'Bilder' } : one]),
    );
    const names = await host.port.readSheetNames();
    expect(names.charts).toBe('Bilder');
    await host.port.insertSheets([charts(['a', 'b'], { title: 'Neu' })], names);
    expect(await titlesOf(host, 'Bilder')).toEqual(['Neu a', 'Neu b']);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Lieferung', 'Bilder']);
  });

  // Other programs drop the identities of sheets on saving; then only contents and place tell them apart.
  test('is not confused with one of the user’s that comes to stand at its place', async () => {
    const first = await open();
    await insert(first, charts(['a']));
    const second = await openHost(await loadDocument(anonymous(await saved(first))));
    await insert(second, charts(['a']));
    const document = await loadDocument(await saved(second));
    const [delivery, ours] = document.sheets;
    const sheets = [delivery!, own('Eigenes', delivery!), ours!];
    const host = await openHost(await loadDocument(anonymous(await saveDocument({ ...document, sheets }))));
    const before = (await host.sheetNamed('Eigenes')).cells;
    await insert(host, charts(['a'], { title: 'Neu' }));
    expect((await host.sheetNamed('Eigenes')).cells).toEqual(before);
    expect(await titlesOf(host)).toEqual(['Neu a']);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Lieferung', 'Eigenes', 'Diagramme']);
  });

  test('has charts that follow when it is renamed and saved without another run', async () => {
    const first = await open();
    await insert(first, charts(['a']));
    for (const host of [first, await reopened(first)]) {
      await host.asUser(({ worksheets }) => {
        worksheets.getItem('Diagramme').name = 'Bilder & mehr';
      });
      const [chart] = drawingsOf(await saved(host));
      expect(valuesOf(chart!.chart)).toMatchObject([
        { reference: "'Bilder & mehr'!$F$4:$F$6", points: { 0: '3', 1: '4', 2: '5' } },
        { reference: "'Bilder & mehr'!$E$4:$E$6" },
      ]);
    }
  });

  test('can be copied: the copy and its charts are the user’s, wherever it stands', async () => {
    const first = await open();
    await insert(first, charts(['a', 'b']));
    const copied = await reopened(first, (document) =>
      changed(document, (one) => (one.name === 'Diagramme' ? [own('Diagramme (2)', one), one] : [one])),
    );
    const host = await reopened(copied);
    const before = await chartsOf(host, 'Diagramme (2)');
    expect(before).toHaveLength(2);
    await insert(host, charts(['b'], { title: 'Neu' }));
    expect(await chartsOf(host, 'Diagramme (2)')).toEqual(before);
    expect(await titlesOf(host)).toEqual(['Neu b']);
  });
});

describe('charts of ours in a file that was closed', () => {
  test('are the same objects on a second and a third run, moved and resized ones at their place', async () => {
    const first = await open();
    await insert(first, charts(['a', 'b', 'c']));
    await first.asUser(({ worksheets }) => {
      const own = worksheets.getItem('Diagramme').charts;
      own.getItem('a').left = 700;
      own.getItem('b').height = 300;
    });
    const second = await reopened(first);
    await insert(second, charts(['a', 'b', 'c'], { shift: 100, title: 'Neu' }));
    const third = await reopened(second);
    await insert(third, charts(['c', 'b', 'a'], { shift: 200, title: 'Neuer' }));
    expect(await namesOf(third)).toEqual(['a', 'b', 'c']);
    expect((await chartsOf(third)).map(({ id }) => id)).toEqual((await chartsOf(first)).map(({ id }) => id));
    expect(await titlesOf(third)).toEqual(['Neuer a', 'Neuer b', 'Neuer c']);
    expect(await framesOf(third)).toEqual({
      a: { ...frameAt(3), left: 700 },
      b: { ...frameAt(18), height: 300 },
      c: frameAt(3),
    });
  });

  test('hang on the cells that they cover, so that they were not moved where columns are wider', async () => {
    const first = await open();
    await insert(first, charts(['a']));
    const [drawn] = drawingsOf(await saved(first));
    expect(textOf(drawn!.anchor)).toBe('003040130');
    expect([drawn!.anchor.name, drawn!.anchor.attributes]).toEqual(['xdr:twoCellAnchor', { editAs: 'oneCell' }]);
  });

  test('are told from copies of the same name when others before them go', async () => {
    const first = await open();
    await insert(first, charts(['weg', 'a']));
    await first.asUser(({ worksheets }) => {
      const own = worksheets.getItem('Diagramme');
      own.charts.add('Line', own.getRange('F4:F6')).name = 'a';
    });
    const second = await reopened(first);
    await insert(second, charts(['a'], { title: 'Neu' }));
    const third = await reopened(second);
    await insert(third, charts(['a'], { title: 'Neuer' }));
    expect((await chartsOf(third)).map(({ type, title }) => [type, title?.text])).toEqual([
      ['BarClustered', 'Neuer a'],
      ['Line', undefined],
    ]);
  });

  test('are the user’s once they are renamed: only their numbers follow the cells', async () => {
    const first = await open();
    await insert(first, charts(['a', 'b']));
    await first.asUser(({ worksheets }) => {
      worksheets.getItem('Diagramme').charts.getItem('a').name = 'Mein a';
    });
    const host = await reopened(first);
    const file = await saved(host);
    await insert(host, charts(['a', 'b'], { shift: 100, title: 'Neu' }));
    const of = (bytes: Uint8Array, name: string) => drawingsOf(bytes).find((drawn) => drawn.name === name)!;
    const [before, after] = [of(file, 'Mein a'), of(await saved(host), 'Mein a')];
    expect(after.anchor).toEqual(before.anchor);
    expect(valuesOf(after.chart)[0]).toMatchObject({ points: { 0: '103', 1: '104', 2: '105' } });
    expect(await titlesOf(host)).toEqual(['Neu a', 'Neu b', 'Titel a']);
  });
});

/** Areas in rows from the third on, waves in columns from B on, a line for each area and a ranking of the last wave. */
const courses = (
  areas: readonly string[],
  waves: readonly (readonly [number, readonly (number | null)[]])[],
): SheetSpec => {
  const last = waves.length;
  const dates = range(1, 1, 1, waves.length);
  return spec('charts', {
    contents: [
      ['Diagramme', ...waves.map(() => null)],
      [null, ...waves.map(([date]) => date)],
      ...areas.map((area, row) => [area, ...waves.map(([, values]) => values[row] ?? null)]),
    ],
    numberFormats: [
      { range: dates, numberFormat: 'dd.mm.yyyy' },
      { range: range(2, 1, areas.length, waves.length), numberFormat: '0.0' },
    ],
    charts: [
      timeChart('verlauf', {
        categories: dates,
        series: areas.map((name, row) => ({
          name,
          values: range(2 + row, 1, 1, waves.length),
          colour: '#1F4E79',
          labels: false,
        })),
      }),
      rankingChart('rang', {
        categories: range(2, 0, areas.length, 1),
        series: [{ name: 'neu', values: range(2, last, areas.length, 1), colour: '#1F4E79', labels: true }],
      }),
    ],
  });
};

describe('the parts of a saved file on changed data', () => {
  const shown = async (host: OpenHost, name: string) => {
    const drawn = drawingsOf(await saved(host)).filter((one) => one.name === name);
    expect(drawn).toHaveLength(1);
    return valuesOf(drawn[0]!.chart);
  };
  const WAVES = [
    [40543, [1, 2, 3]],
    [42369, [4, null, 6]],
  ] as const;

  test('hold ranges, values, gaps and number formats of the first run', async () => {
    const host = await open();
    await insert(host, courses(['Ost', 'West', 'Nord'], WAVES));
    expect((await shown(host, 'verlauf')).slice(0, 4)).toEqual([
      { reference: 'Diagramme!$B$2:$C$2', format: 'dd.mm.yyyy', count: 2, points: { 0: '40543', 1: '42369' } },
      { reference: 'Diagramme!$B$3:$C$3', format: '0.0', count: 2, points: { 0: '1', 1: '4' } },
      { reference: 'Diagramme!$B$2:$C$2', format: 'dd.mm.yyyy', count: 2, points: { 0: '40543', 1: '42369' } },
      { reference: 'Diagramme!$B$4:$C$4', format: '0.0', count: 2, points: { 0: '2' } },
    ]);
    expect(await shown(host, 'rang')).toEqual([
      { reference: 'Diagramme!$C$3:$C$5', format: '0.0', count: 3, points: { 0: '4', 2: '6' } },
      { reference: 'Diagramme!$A$3:$A$5', count: 3, points: { 0: 'Ost', 1: 'West', 2: 'Nord' } },
    ]);
  });

  test.each([
    [
      'another value',
      courses(['Ost', 'West', 'Nord'], [WAVES[0], [42369, [4, 5.5, 6]]]),
      [3, 'Diagramme!$B$4:$C$4', { 0: '2', 1: '5.5' }],
      ['Diagramme!$C$3:$C$5', { 0: '4', 1: '5.5', 2: '6' }],
    ],
    [
      'one more wave',
      courses(['Ost', 'West', 'Nord'], [...WAVES, [43100, [7, 8, 9]]]),
      [3, 'Diagramme!$B$4:$D$4', { 0: '2', 2: '8' }],
      ['Diagramme!$D$3:$D$5', { 0: '7', 1: '8', 2: '9' }],
    ],
    [
      'one area fewer',
      courses(['Ost', 'West'], WAVES),
      [2, 'Diagramme!$B$4:$C$4', { 0: '2' }],
      ['Diagramme!$C$3:$C$4', { 0: '4' }],
    ],
  ] as const)(
    'hold those of a second and a third run with %s',
    async (_, next, [lines, course, points], [rank, bars]) => {
      const first = await open();
      await insert(first, courses(['Ost', 'West', 'Nord'], WAVES));
      const second = await reopened(first);
      await insert(second, next);
      const third = await reopened(second);
      await insert(third, next);
      for (const host of [second, third]) {
        const values = await shown(host, 'verlauf');
        expect(values).toHaveLength(2 * lines);
        expect(values[3]).toMatchObject({ reference: course, points });
        expect(values[3]!.points).toEqual(points);
        expect((await shown(host, 'rang'))[0]).toMatchObject({ reference: rank, points: bars });
      }
      expect(drawingsOf(await saved(third))).toHaveLength(2);
    },
  );
});

test('a file that was run three times has no parts of charts that are gone', async () => {
  const first = await open();
  await insert(first, charts(['a', 'b', 'c']));
  const second = await reopened(first);
  await insert(second, charts(['a', 'b', 'c'], { title: 'Neu' }));
  const third = await reopened(second);
  await third.port.insertSheets([charts(['b'])], SHEET_NAMES);
  const parts = (await loadDocument(await saved(third))).sheets.flatMap(({ charts: all }) => all);
  expect(parts).toHaveLength(1);
  expect(drawingsOf(await saved(third)).map(({ name }) => name)).toEqual(['b']);
});
