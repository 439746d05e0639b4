type Send = (request: { readonly url: string; readonly body: string }) => Promise<{ readonly body: string }>;

const SAVED = new Uint8Array([0x50, 0x4b, 3, 4, 255]);

/** The pane's frame, with the page around it as its parent. */
const openFrame = async (workbook: { readonly saved?: Uint8Array }) => {
  let send: Send | undefined;
  const described: unknown[] = [];
  const elsewhere: unknown[] = [];
  const frame = {
    parent: workbook.saved
      ? {
          openedWorkbook: {
            host: {
              processQuery: async (body: string) => `answer to ${body}`,
              describeCharts: async (texts: unknown) => void described.push(texts),
            },
            save: async () => workbook.saved,
          },
        }
      : {},
    OfficeExtension: { HttpUtility: { setCustomSendRequestFunc: (given: Send) => (send = given) } },
    fetch: async (...given: unknown[]) => elsewhere.push(given),
  };
  const root = { dataset: { workbook: '/workbook' } };
  Object.assign(globalThis, { window: frame, document: { getElementById: () => root } });
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/workbench/page/pane-client');
  });
  const ask = (body: string) => send?.({ url: '', body });
  return { fetch: frame.fetch as unknown as typeof fetch, ask, elsewhere, described };
};

test('beside the host’s address lies the workbook as it would be saved now', async () => {
  const { fetch, elsewhere } = await openFrame({ saved: SAVED });
  const response = await fetch('/workbook/file');
  expect(response.ok).toBe(true);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(SAVED);
  expect(elsewhere).toEqual([]);
});

test('text equivalents of charts are given to the page’s host', async () => {
  const { fetch, described, elsewhere } = await openFrame({ saved: SAVED });
  const texts = [{ sheet: '{1}', chart: '{2}', text: 'Balkendiagramm „Anteil“' }];
  const response = await fetch('/workbook/chart-texts', { method: 'PUT', body: JSON.stringify(texts) });
  expect([response.ok, described, elsewhere]).toEqual([true, [texts], []]);
});

test('everything else is fetched from where it is', async () => {
  const { fetch, elsewhere } = await openFrame({ saved: SAVED });
  await fetch('/beispiele/fehlerhaft.xlsx', { cache: 'no-store' });
  expect(elsewhere).toEqual([['/beispiele/fehlerhaft.xlsx', { cache: 'no-store' }]]);
});

test('the page’s host answers Office’s client', async () => {
  const { ask } = await openFrame({ saved: SAVED });
  expect((await ask('query'))?.body).toBe('answer to query');
});

test('without a workbook both are refused', async () => {
  const { fetch, ask } = await openFrame({});
  await expect(fetch('/workbook/file')).rejects.toThrow('No workbook is open');
  await expect(ask('query')).rejects.toThrow('No workbook is open');
});
