type Send = (request: { readonly url: string; readonly body: string }) => Promise<{ readonly body: string }>;

const SAVED = new Uint8Array([0x50, 0x4b, 3, 4, 255]);

/** The pane's frame, with the page around it as its parent. */
const openFrame = async (workbook: { readonly saved?: Uint8Array }) => {
  let send: Send | undefined;
  const elsewhere: unknown[] = [];
  const frame = {
    parent: workbook.saved
      ? {
          openedWorkbook: {
            host: { processQuery: async (body: string) => `answer to ${body}` },
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
  return { fetch: frame.fetch as unknown as typeof fetch, ask: (body: string) => send?.({ url: '', body }), elsewhere };
};

test('beside the host’s address lies the workbook as it would be saved now', async () => {
  const { fetch, elsewhere } = await openFrame({ saved: SAVED });
  const response = await fetch('/workbook/file');
  expect(response.ok).toBe(true);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(SAVED);
  expect(elsewhere).toEqual([]);
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
