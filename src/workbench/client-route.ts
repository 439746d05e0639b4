import type { WorkbookHost } from './host';

/** The part of office.js that requests pass through. */
export interface RequestChannel {
  setCustomSendRequestFunc(
    send: (request: { readonly url: string; readonly body: string | object }) => Promise<Response>,
  ): void;
}

interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const hosts = new Map<string, WorkbookHost>();
let opened = 0;

function hostOf(url: string): WorkbookHost {
  const found = [...hosts].find(([base]) => url.startsWith(`${base}/`));
  if (!found) throw new Error(`No workbook host behind ${url}`);
  return found[1];
}

/**
 * Sends what office.js asks under a URL of its own to this host; several hosts stand side by side. Returns the URL, to be
 * given to `new Excel.RequestContext(url)`, and the way to close it.
 */
export function routeRequests(channel: RequestChannel, host: WorkbookHost): { readonly url: string; close(): void } {
  opened += 1;
  const url = `https://workbook-host.invalid/${opened}`;
  hosts.set(url, host);
  channel.setCustomSendRequestFunc(async ({ url: asked, body }) => ({
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: await hostOf(asked).processQuery(body),
  }));
  return { url, close: () => hosts.delete(url) };
}
