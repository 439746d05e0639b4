import type { RequestChannel } from '../client-route';
import type { WorkbookHost } from '../host';

/** What the workbench page shows to the pane's frame. */
export interface PaneSurroundings {
  /** The workbook that is open now. */
  workbookHost?: WorkbookHost;
}

interface PaneWindow {
  readonly OfficeExtension: { readonly HttpUtility: RequestChannel };
  readonly parent: PaneSurroundings;
  Office?: unknown;
}

const pane = window as unknown as PaneWindow;

// The host has all that the pane asks for; what Excel lacks is tried with the host's requirement sets in tests.
pane.Office ??= { context: { requirements: { isSetSupported: () => true } } };

// Office's client, unmodified, asks; the page around this frame answers.
pane.OfficeExtension.HttpUtility.setCustomSendRequestFunc(async ({ body }) => {
  const host = pane.parent.workbookHost;
  if (!host) throw new Error('No workbook is open');
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: await host.processQuery(body) };
});
