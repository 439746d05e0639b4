import { readFileSync } from 'node:fs';
import { routeRequests, type RequestChannel } from './client-route';
import type { WorkbookHost } from './host';

interface OfficeGlobals {
  window?: unknown;
  navigator?: unknown;
  Excel?: typeof Excel;
  OfficeExtension?: { readonly HttpUtility: RequestChannel };
  Office?: { context?: unknown };
}

const globals = globalThis as unknown as OfficeGlobals;

/** Microsoft's client, unmodified. It is made for pages and asks for a window; it is evaluated once, in this realm. */
function loadClient(): typeof Excel {
  if (globals.Excel === undefined) {
    globals.window ??= globalThis;
    globals.navigator ??= { userAgent: '' };
    const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
    (0, eval)(source);
  }
  if (globals.Excel === undefined) throw new Error('office.js did not define Excel');
  return globals.Excel;
}

/** Versions of requirement sets, such as `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

function atLeast(offered: string, wanted: string): boolean {
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Makes `Office.context.requirements` tell these sets and nothing above them; the client itself then refuses the rest. */
export function offerRequirementSets(sets: RequirementSets): void {
  loadClient();
  const offered = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  const isSetSupported = (name: string, version: string | number = '0'): boolean => {
    const found = offered.get(name.toLowerCase());
    return found !== undefined && atLeast(found, String(version));
  };
  globals.Office = { ...globals.Office, context: { requirements: { isSetSupported } } };
}

export interface Connection {
  /** For `new Excel.RequestContext(url)`. */
  readonly url: string;
  openContext(): Excel.RequestContext;
  /** `Excel.run` over this host. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): void;
}

export interface ConnectOptions {
  /** By default everything that our floor and what we detect above it need. */
  readonly requirementSets?: RequirementSets;
}

/** Everything that Excel offered when this was written. */
const ALL: RequirementSets = { ExcelApi: '1.20' };

/** Connects Microsoft's client to a host, in Node. Requirement sets are the client's, not the host's: the last call counts. */
export function connect(host: WorkbookHost, options: ConnectOptions = {}): Connection {
  const client = loadClient();
  offerRequirementSets(options.requirementSets ?? ALL);
  const channel = globals.OfficeExtension?.HttpUtility;
  if (channel === undefined) throw new Error('office.js did not define OfficeExtension');
  const { url, close } = routeRequests(channel, host);
  const openContext = (): Excel.RequestContext => new client.RequestContext(url);
  return { url, openContext, run: (batch) => client.run(openContext(), batch), close };
}
