import type { ChartOrder } from '../../../src/core/model/chart-order';
import { chartKey } from '../../../src/core/model/chart-order';
import type { SheetSpec } from '../../../src/core/model/spec';
import type { WorkbookPort } from '../../../src/core/model/workbook-port';
import { formatOrders, parseOrders } from '../../../src/core/order/stored';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { createChartDesk, ordersReader } from '../../../src/taskpane/charts/desk';
import { chartsOf, listedOrders, wantedOrders } from '../../../src/taskpane/charts/orders';
import { pictureNames, textsOf } from '../../../src/taskpane/charts/pictures';
import { shownCharts } from '../../../src/taskpane/charts/shown';
import { createActions } from '../../../src/taskpane/run/actions';
import type { BuildRequest, Engine } from '../../../src/taskpane/run/engine';
import { insertionFreshness } from '../../../src/taskpane/state/freshness';
import { firstState } from '../../../src/taskpane/state/state';
import { createStore } from '../../../src/taskpane/state/store';
import { engineStub, gate, view, workbookStub } from '../fixtures';

const catalogue = shippedCatalogue();
const SHARES = ['BEV-02', 'BEV-03'];

/** A sheet with one chart for each order, but none of changes: nothing is said of those. */
const sheetFor = (orders: readonly ChartOrder[] = []): SheetSpec =>
  ({
    key: 'charts',
    contents: [],
    charts: orders
      .filter(({ template }) => template !== 'veraenderung')
      .map((order) => ({ key: chartKey(order), title: chartKey(order), alternative: 'Text' })),
  }) as unknown as SheetSpec;

const setUp = async (first?: string, part: Partial<Engine> = {}) => {
  let text = first;
  const built: BuildRequest[] = [];
  const store = createStore(firstState('charts'));
  store.dispatch({ type: 'checked', at: '', kinds: {}, view: view(), storedTrouble: undefined });
  const workbook: WorkbookPort = workbookStub({ calls: [] }, [], {
    readStored: async () => text,
    writeStored: async (_key, written) => {
      text = written;
    },
  });
  const engine = engineStub(
    { calls: [] },
    {
      build: async (request) => {
        built.push(request);
        return [sheetFor(request.orders)];
      },
      ...part,
    },
  );
  const ports = { workbook, engine, now: () => new Date(2026, 10, 22), hostTrouble: () => undefined };
  const desk = createChartDesk({ ...ports, store, catalogue, download: () => undefined });
  await desk.open();
  const stored = () => {
    const parsed = parseOrders(text, catalogue);
    return 'trouble' in parsed ? parsed.trouble : parsed.orders?.map(chartKey);
  };
  const listed = () =>
    listedOrders(desk.get(), wantedOrders(desk.get(), store.get(), catalogue), desk.get().built).map(chartKey);
  return { desk, store, built, ports, stored, listed, text: () => text };
};

test('where nobody chose any, the standard charts are listed that there is something to show of', async () => {
  const { listed, stored } = await setUp();
  expect(stored()).toBeUndefined();
  expect(listed()).toEqual(expect.arrayContaining(SHARES.map((id) => `rangfolge-${id}`)));
  expect(listed().some((key) => key.startsWith('veraenderung'))).toBe(false);
});

test('what is added comes to the standard charts, and the form is closed', async () => {
  const { desk, stored, listed } = await setUp();
  const before = listed();
  desk.choose(true);
  desk.draft({ indicators: ['BEV-03'], templates: ['abstand'], level: 'stadtteil' });
  await desk.add();
  expect(stored()).toEqual([...before, 'abstand-BEV-03-stadtteil']);
  expect(desk.get()).toMatchObject({ choosing: false, news: { news: 'added', count: 1 }, draft: { indicators: [] } });
});

test('one that is taken away is gone, the others stay', async () => {
  const { desk, stored } = await setUp(
    formatOrders([
      { template: 'rangfolge', indicator: 'BEV-02' },
      { template: 'rangfolge', indicator: 'BEV-03' },
    ]),
  );
  await desk.remove([{ template: 'rangfolge', indicator: 'BEV-02' }]);
  expect(stored()).toEqual(['rangfolge-BEV-03']);
  await desk.remove([{ template: 'rangfolge', indicator: 'BEV-03' }]);
  expect(stored()).toEqual([]);
  await desk.reset();
  expect(stored()).toBeUndefined();
});

describe('one that is changed', () => {
  const first = { template: 'rangfolge', indicator: 'BEV-02' };
  const second = { template: 'rangfolge', indicator: 'BEV-03' };
  const setUpEdit = async () => {
    const setting = await setUp(formatOrders([first, second]));
    setting.desk.edit(first);
    setting.desk.draft({ ...setting.desk.get().draft, level: 'stadtteil' });
    return setting;
  };

  test('begins with what it says', async () => {
    const { desk } = await setUp(formatOrders([{ ...first, size: 'folie', highlight: '01' }]));
    desk.edit({ ...first, size: 'folie', highlight: '01' });
    expect(desk.get()).toMatchObject({
      choosing: true,
      draft: { indicators: ['BEV-02'], templates: ['rangfolge'], size: 'folie', highlight: '01' },
    });
  });

  test('is replaced in its place', async () => {
    const { desk, stored } = await setUpEdit();
    await desk.replace();
    expect(stored()).toEqual(['rangfolge-BEV-02-stadtteil', 'rangfolge-BEV-03']);
    expect(desk.get()).toMatchObject({ choosing: false, draft: { indicators: [] }, news: { news: 'replaced' } });
    expect(desk.get().edited).toEqual({ ...first, level: 'stadtteil' });
  });

  test('by one that is there already is not there twice', async () => {
    const { desk, stored } = await setUpEdit();
    desk.draft({ indicators: ['BEV-03'], templates: ['rangfolge'] });
    await desk.replace();
    expect(stored()).toEqual(['rangfolge-BEV-03']);
  });

  test('stays where its changed form is added as a new one', async () => {
    const { desk, stored } = await setUpEdit();
    await desk.add();
    expect(stored()).toHaveLength(3);
    expect(stored()).toEqual(expect.arrayContaining(['rangfolge-BEV-02', 'rangfolge-BEV-02-stadtteil']));
  });

  test('stays as it is when the form is left; the next choice begins empty', async () => {
    const { desk, stored } = await setUpEdit();
    desk.choose(false);
    expect(stored()).toEqual(['rangfolge-BEV-02', 'rangfolge-BEV-03']);
    desk.choose(true);
    expect(desk.get()).toMatchObject({ draft: { indicators: [], templates: [] }, edited: undefined });
  });
});

describe('the last change is taken back', () => {
  test.each([
    ['of a choice', formatOrders([{ template: 'rangfolge', indicator: 'BEV-03' }]), ['rangfolge-BEV-03']],
    ['of the standard charts', undefined, undefined],
  ])('%s', async (_, first, expected) => {
    const { desk, stored, listed } = await setUp(first);
    const before = listed();
    await desk.remove([{ template: 'rangfolge', indicator: 'BEV-03' }]);
    expect(listed()).not.toContain('rangfolge-BEV-03');
    await desk.undo();
    expect(stored()).toEqual(expected);
    expect(listed()).toEqual(before);
    expect(desk.get()).toMatchObject({ before: undefined, news: { news: 'undone' } });
  });
});

test('pictures are named as the pane names their charts, each unlike the others', () => {
  const orders: readonly ChartOrder[] = [
    { template: 'rangfolge', indicator: 'BEV-03' },
    { template: 'rangfolge', indicator: 'BEV-03', level: 'stadtteil', waves: ['2015', '2017'] },
    { template: 'gruppen', indicator: 'BEV-03' },
  ];
  const keys = [...orders.slice(0, 2).map(chartKey), 'gruppen-BEV-03-a', 'gruppen-BEV-03-b'];
  const shown = shownCharts({ charts: keys.map((key) => ({ key })) } as unknown as SheetSpec);
  expect(pictureNames(shown, orders, catalogue)).toEqual([
    'Rangfolge Migrationsanteil',
    'Rangfolge Migrationsanteil (Stadtteile, nur 2015, 2017)',
    'Bevölkerungsgruppen Migrationsanteil',
    'Bevölkerungsgruppen Migrationsanteil 2',
  ]);
});

test('an order that the catalogue does not know is kept when others change', async () => {
  const unknown = { template: 'torte', indicator: 'BEV-02' };
  const { desk, text } = await setUp(formatOrders([{ template: 'rangfolge', indicator: 'BEV-03' }, unknown]));
  await desk.setBriefing({ template: 'rangfolge', indicator: 'BEV-03' }, true);
  expect(JSON.parse(text() ?? '').orders).toEqual([
    { template: 'rangfolge', indicator: 'BEV-03', briefing: true },
    unknown,
  ]);
});

test('the preview is built from the orders that would be inserted, the latest ones', async () => {
  const { open, opened } = gate();
  const asked: (readonly string[])[] = [];
  const { desk } = await setUp(formatOrders([{ template: 'rangfolge', indicator: 'BEV-02' }]), {
    build: async ({ orders = [] }) => {
      asked.push(orders.map(chartKey));
      if (asked.length === 2) await opened;
      return [sheetFor(orders)];
    },
  });
  desk.choose(true);
  for (const templates of [['abstand'], ['abstand', 'entwicklung'], ['entwicklung']])
    desk.draft({ indicators: ['BEV-03'], templates });
  open();
  await new Promise((done) => setTimeout(done));
  expect(asked).toEqual([
    ['rangfolge-BEV-02'],
    ['rangfolge-BEV-02', 'abstand-BEV-03'],
    ['rangfolge-BEV-02', 'entwicklung-BEV-03'],
  ]);
  expect(desk.get()).toMatchObject({
    building: false,
    built: { sheet: { charts: [{}, { key: 'entwicklung-BEV-03' }] } },
  });
});

// One key begins like the other: `rangfolge-BEV-03` and `rangfolge-BEV-03-stadtteil`.
test('charts are those of their own order, also where an order makes several', () => {
  const orders: readonly ChartOrder[] = [
    { template: 'rangfolge', indicator: 'BEV-03' },
    { template: 'rangfolge', indicator: 'BEV-03', level: 'stadtteil' },
    { template: 'kleine-vielfache', indicator: 'BEV-03' },
  ];
  const keys = [
    'rangfolge-BEV-03',
    'rangfolge-BEV-03-stadtteil',
    'kleine-vielfache-BEV-03-5',
    'kleine-vielfache-BEV-03-6',
  ];
  const shown = shownCharts({ charts: keys.map((key) => ({ key })) } as unknown as SheetSpec);
  expect(orders.map((order) => chartsOf(order, { shown, orders }).map(({ head }) => head.key))).toEqual([
    keys.slice(0, 1),
    keys.slice(1, 2),
    keys.slice(2),
  ]);
});

test('small charts of one group are one picture, with its words and the name of its order', () => {
  const order = { template: 'kleine-vielfache', indicator: 'BEV-03' };
  const group = { key: chartKey(order), title: 'Gestiegen', subtitle: 'in Prozent', alternative: 'Alle', across: 2 };
  const charts = [
    { key: 'rangfolge-BEV-03', title: 'Rang', alternative: 'Text' },
    ...['5', '6'].map((area) => ({ key: `${group.key}-${area}`, title: area, alternative: area, group })),
  ];
  const shown = shownCharts({ charts } as unknown as SheetSpec);
  expect(shown.map(({ head: { title, alternative }, charts: own }) => [title, alternative, own.length])).toEqual([
    ['Rang', 'Text', 1],
    ['Gestiegen', 'Alle', 2],
  ]);
  expect(chartsOf(order, { shown, orders: [order] })).toEqual(shown.slice(1));
  expect(textsOf(shown.slice(1), ['02-kleine-vielfache-BEV-03'])).toBe(
    ['02-kleine-vielfache-BEV-03', 'Gestiegen', 'in Prozent', 'Alternativtext: Alle'].join('\r\n'),
  );
});

describe('inserting', () => {
  const insert = async (first: string | undefined) => {
    const { ports, store, built } = await setUp(first);
    const actions = createActions(ports, store, undefined, ordersReader(ports, catalogue));
    built.length = 0;
    await actions.insert('charts');
    return { state: store.get(), orders: built.map(({ orders }) => orders) };
  };

  test('what is stored is what is inserted', async () => {
    const orders = [{ template: 'rangfolge', indicator: 'BEV-03' }];
    expect((await insert(formatOrders(orders))).orders).toEqual([orders]);
  });

  test('where nobody chose, nothing is said: the core takes the standard charts', async () => {
    expect((await insert(undefined)).orders).toEqual([undefined]);
  });

  test('where the choice cannot be read, nothing is inserted and it is said why', async () => {
    const { state, orders } = await insert('{"version":99}');
    expect(orders).toEqual([]);
    expect(state.trouble?.sentence).toContain('stammt aus einer anderen Fassung');
  });
});

test('other charts make the inserted ones outdated; the Kurzüberblick only where its own charts change', async () => {
  const { desk, store } = await setUp(formatOrders([{ template: 'rangfolge', indicator: 'BEV-03' }]));
  const made = { at: '', choice: {}, outcome: { sheets: {}, created: [], updated: [] }, charts: [] } as const;
  store.dispatch({ type: 'inserted', insertion: 'evaluate', basis: store.get().checked!.run, ...made });
  const basis = store.get().inserted.evaluate!.run;
  for (const insertion of ['charts', 'briefing'] as const)
    store.dispatch({ type: 'inserted', insertion, basis, ...made });
  const freshness = () => (['charts', 'briefing'] as const).map((one) => insertionFreshness(store.get(), one));
  expect(freshness()).toEqual([{ state: 'current' }, { state: 'current' }]);
  desk.draft({ indicators: ['BEV-02'], templates: ['rangfolge'] });
  await desk.add();
  expect(freshness()).toEqual([{ state: 'outdated', because: 'charts-chosen' }, { state: 'current' }]);
  await desk.setBriefing({ template: 'rangfolge', indicator: 'BEV-02' }, true);
  expect(freshness()[1]).toEqual({ state: 'outdated', because: 'charts-chosen' });
});
