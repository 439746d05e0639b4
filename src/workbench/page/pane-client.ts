import type { RequestChannel } from '../client-route';
import type { ChartText } from '../host';
import type { OpenedWorkbook } from './opened-workbook';

/** What the workbench page shows to the pane's frame. */
export interface PaneSurroundings {
  /** The workbook that is open now. */
  openedWorkbook?: Pick<OpenedWorkbook, 'host' | 'save'>;
}

interface PaneWindow {
  readonly OfficeExtension: { readonly HttpUtility: RequestChannel };
  readonly parent: PaneSurroundings;
  Office?: unknown;
}

const pane = window as unknown as PaneWindow;

const opened = (): Pick<OpenedWorkbook, 'host' | 'save'> => {
  const { openedWorkbook } = pane.parent;
  if (!openedWorkbook) throw new Error('No workbook is open');
  return openedWorkbook;
};

// The host has all that the pane asks for; what Excel lacks is tried with the host's requirement sets in tests.
pane.Office ??= { context: { requirements: { isSetSupported: () => true } } };

// Office's client, unmodified, asks; the page around this frame answers.
pane.OfficeExtension.HttpUtility.setCustomSendRequestFunc(async ({ body }) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: await opened().host.processQuery(body),
}));

const address = document.getElementById('root')?.dataset['workbook'] ?? '';

/** What lies beside the host's own address: what Office's interface has no request for. */
const answers: Readonly<Record<string, (body: unknown) => Promise<Response>>> = {
  // The workbook as it would be saved now.
  [`${address}/file`]: async () => new Response((await opened().save()).slice()),
  // Takes text equivalents of charts.
  [`${address}/chart-texts`]: async (body) => {
    await opened().host.describeCharts(JSON.parse(String(body)) as readonly ChartText[]);
    return new Response();
  },
};

const fetchElsewhere = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const answer = typeof input === 'string' ? answers[input] : undefined;
  return answer ? answer(init?.body) : fetchElsewhere(input, init);
};
