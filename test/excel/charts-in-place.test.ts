import { chartsOf, charts, frameAt, framesOf, insert, namesOf, open, reopened } from './charts-in-place';
import { type OpenHost, openHost } from './open-host';

/** The user moves chart a and makes chart b larger. */
const moveAndResize = (host: OpenHost): Promise<void> =>
  host.asUser(({ worksheets }) => {
    const own = worksheets.getItem('Diagramme').charts;
    own.getItem('a').left = 700;
    own.getItem('b').height = 333;
  });

test('three runs on changed data keep one object for each key, with the newest data and title', async () => {
  const host = await open();
  await insert(host, charts(['a', 'b']));
  const first = (await chartsOf(host)).map(({ id }) => id);
  await insert(host, charts(['a', 'b'], { shift: 100, title: 'Neu' }));
  await insert(host, charts(['a', 'b'], { shift: 200, title: 'Neuer' }));
  const [a, b, ...others] = await chartsOf(host);
  expect(others).toEqual([]);
  expect([a?.id, b?.id]).toEqual(first);
  expect([a?.title?.text, b?.title?.text]).toEqual(['Neuer a', 'Neuer b']);
  expect(b?.series[0]?.values).toBe('Diagramme!$F$19:$F$21');
});

test('charts that nobody moved follow their blocks when the list changes; moved and resized ones stay', async () => {
  const host = await open();
  await insert(host, charts(['a', 'b', 'c', 'd']));
  await moveAndResize(host);
  await insert(host, charts(['d', 'neu', 'b', 'a', 'c']));
  expect(await framesOf(host)).toEqual({
    a: { ...frameAt(3), left: 700 },
    b: { ...frameAt(18), height: 333 },
    c: frameAt(63),
    d: frameAt(3),
    neu: frameAt(18),
  });
  // And again: what stayed once is not taken for unmoved later.
  await insert(host, charts(['b', 'c']));
  expect(await framesOf(host)).toEqual({ b: { ...frameAt(18), height: 333 }, c: frameAt(18) });
});

test('the same after the file was saved and opened again', async () => {
  const first = await open();
  await insert(first, charts(['a', 'b', 'c']));
  await moveAndResize(first);
  const host = await reopened(first);
  await insert(host, charts(['c', 'b', 'a']));
  const { a, b, c } = await framesOf(host);
  expect(Math.round(a?.left ?? 0)).toBe(700);
  expect(Math.round(b?.height ?? 0)).toBe(333);
  expect(c).toEqual(frameAt(3));
});

test('a chart that grew with its columns was not moved', async () => {
  const first = await open();
  await insert(first, charts(['a', 'b']));
  // In files charts hang on cells, so wider columns make them wider; as in Excel.
  const host = await reopened(first, (document) => ({
    ...document,
    sheets: document.sheets.map((one) => ({
      ...one,
      columns: one.columns.map((column) => (column.index === 0 ? { ...column, width: 30 } : column)),
      charts: one.charts.map((chart) => ({
        ...chart,
        frame: { ...chart.frame, width: (3 * 10 + 30) * 5.25 + 4 * 3.75 },
      })),
    })),
  }));
  await insert(host, charts(['b', 'a']));
  expect(await framesOf(host)).toEqual({ a: frameAt(18), b: frameAt(3) });
});

test('an order that goes takes its chart along, and nothing of the user’s', async () => {
  const host = await open();
  await insert(host, charts(['a', 'b', 'c']));
  await host.asUser(({ worksheets }) => {
    const own = worksheets.getItem('Diagramme');
    own.charts.getItem('b').name = 'Mein b';
    own.charts.add('Line', own.getRange('F4:F6')).name = 'Eigenes';
  });
  const before = (await chartsOf(host)).filter(({ name }) => name === 'Mein b' || name === 'Eigenes');
  await insert(host, charts(['c']));
  expect(await namesOf(host)).toEqual(['Eigenes', 'Mein b', 'c']);
  expect((await chartsOf(host)).filter(({ name }) => name !== 'c')).toEqual(before);
});

test('of two charts with one name the original is ours; a deleted chart is made again', async () => {
  const host = await open();
  await insert(host, charts(['a', 'b']));
  await host.asUser(({ worksheets }) => {
    const own = worksheets.getItem('Diagramme');
    const copy = own.charts.add('Line', own.getRange('F4:F6'));
    copy.name = 'a';
    copy.left = 900;
    own.charts.getItem('b').delete();
  });
  const copied = (await chartsOf(host)).find(({ frame }) => frame.left === 900);
  await insert(host, charts(['a', 'b'], { title: 'Neu' }));
  expect(await namesOf(host)).toEqual(['a', 'a', 'b']);
  expect((await chartsOf(host)).find(({ id }) => id === copied?.id)).toEqual(copied);
  expect((await chartsOf(host)).map(({ title }) => title?.text)).toEqual(expect.arrayContaining(['Neu a', 'Neu b']));
});

test('the charts of a copied sheet are the user’s, those of a renamed one stay ours', async () => {
  const first = await open();
  await insert(first, charts(['a', 'b']));
  const document = await first.read();
  const host = await openHost({
    ...document,
    sheets: document.sheets.flatMap((one) =>
      one.name === 'Diagramme'
        ? [
            { ...one, name: 'Bilder' },
            { ...one, id: '{copy}', name: 'Diagramme (2)' },
          ]
        : [one],
    ),
  });
  const before = await chartsOf(host, 'Diagramme (2)');
  const names = await host.port.readSheetNames();
  expect(names.charts).toBe('Bilder');
  await host.port.insertSheets([charts(['b'], { title: 'Neu' })], names);
  expect(await chartsOf(host, 'Diagramme (2)')).toEqual(before);
  expect((await chartsOf(host, 'Bilder')).map(({ title }) => title?.text)).toEqual(['Neu b']);
});

// Whatever is done by then: a chart stands on its old or on its new place, and both are ours.
test.each([
  ['before the charts are written', { request: 4, action: 8 }],
  ['between the charts', { request: 4, action: 55 }],
  ['after the charts', { request: 5 }],
])('after a run that broke %s they still follow their blocks', async (_, fault) => {
  const host = await open();
  await insert(host, charts(['a', 'b', 'c']));
  const takeBack = host.host.inject({ code: 'ConnectionFailure', ...fault });
  await expect(insert(host, charts(['c', 'b', 'a']))).rejects.toMatchObject({ code: 'connection-lost' });
  takeBack();
  await insert(host, charts(['b', 'a', 'c']));
  expect(await framesOf(host)).toEqual({ a: frameAt(18), b: frameAt(3), c: frameAt(33) });
});

test('where an older version remembered no places, charts stay where they are', async () => {
  const first = await open();
  await insert(first, charts(['a', 'b']));
  const host = await reopened(first, (document) => ({
    ...document,
    settings: Object.fromEntries(
      Object.entries(document.settings).map(([key, value]) => [
        key,
        typeof value === 'string' ? value.replaceAll(/,"places":\[[^\]]*\]/g, '') : value,
      ]),
    ),
  }));
  await insert(host, charts(['b', 'a']));
  expect(await framesOf(host)).toEqual({ a: frameAt(3), b: frameAt(18) });
});
