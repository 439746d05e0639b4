import type { Acceptance, AcceptanceEntry } from '../../src/core/model/acceptance';
import { type Finding, type Severity, finding } from '../../src/core/model/finding';
import type { Repair } from '../../src/core/model/repair';
import { SHEET_NAMES, type SheetKey, type SheetSpec } from '../../src/core/model/spec';
import type { NameConflict, WorkbookPort } from '../../src/core/model/workbook-port';
import type { FilePorts } from '../../src/taskpane/delivery/tools';
import type { CheckView, Engine, SettlementView } from '../../src/taskpane/run/engine';

const CODES = { error: 'error-value', warning: 'missing-source', notice: 'filtered-sheet' } as const;

/** A finding of this severity in row `row` (zero-based) of column A. */
export const findingAt = (severity: Severity, sheet: string, row: number): Finding => ({
  ...finding(CODES[severity], { sheet, cell: { row, column: 0 } }, { error: '#DIV/0!' } as never),
  severity,
});

/** A settlement in which nothing was accepted. */
export const settlement = (part: Partial<SettlementView> = {}): SettlementView => ({
  open: [findingAt('error', 'Lieferung', 3), findingAt('warning', 'Lieferung', 4)],
  accepted: [],
  stale: [],
  ...part,
});

/** A check with these findings, all of them open. */
export const viewOf = (open: readonly Finding[], part: Partial<CheckView['review']> = {}): CheckView =>
  view({ review: { settlement: settlement({ open }), suspicions: [], repairs: [], ...part } });

export const view = (part: Partial<CheckView> = {}): CheckView => ({
  sheets: [{ sheet: 'Lieferung', kind: 'langformat', reasons: [], figures: 12 }],
  review: { settlement: settlement(), suspicions: [], repairs: [] },
  notVerifiable: [],
  offer: { indicators: ['BEV-02', 'BEV-03'], levels: ['stadtbezirk', 'stadtteil'], waves: ['2015', '2017'] },
  ...part,
});

/** An acceptance as the core makes one, told apart by the row of its finding. */
export const acceptanceOf = ({ code, place }: Finding, entry: Partial<AcceptanceEntry> = {}): Acceptance => ({
  code,
  sheet: place.sheet,
  detail: String(place.cell?.row),
  value: null,
  numbers: {},
  reason: 'Neubaugebiet',
  name: 'M. Muster',
  date: '2018-03-05',
  note: '',
  ...entry,
});

/** A repair of a number kept as text, in row `row` (zero-based) of column A. */
export const repairAt = (sheet: string, row: number): Repair => ({
  place: { sheet, cell: { row, column: 0 } },
  before: '12\u00a0',
  after: 12,
  code: 'number-as-text',
  sentence: 'Aus dem Text „12“ wird die Zahl 12.',
});

/** Resolves on demand, so that a test can look at what happens meanwhile. */
export const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

export interface Calls {
  readonly calls: string[];
}

const spec = (key: SheetKey): SheetSpec =>
  ({
    key,
    charts: key === 'charts' ? [{ key: 'a', title: 'Titel', alternative: 'Text' }] : [],
  }) as unknown as SheetSpec;

export const engineStub = ({ calls }: Calls, part: Partial<Engine> = {}): Engine => ({
  check: async () => {
    calls.push('check');
    return view();
  },
  build: async ({ keys, names }) => {
    calls.push(`build ${keys.map((key) => names[key]).join('+')}`);
    return keys.map(spec);
  },
  settle: async (acceptances) => {
    calls.push(`settle ${acceptances.length}`);
    return settlement();
  },
  accept: async (found, entry) => {
    calls.push('accept');
    return { acceptance: acceptanceOf(found, entry) };
  },
  drafts: async () => ({}),
  askFiles: async () => {
    throw new Error('No files were expected.');
  },
  ...part,
});

/** Ports for work with files: nothing is expected of them unless a test says so. */
export const filePorts = (part: Partial<FilePorts> = {}): FilePorts => ({
  askFiles: engineStub({ calls: [] }).askFiles,
  readFile: async () => new Uint8Array(),
  download: () => undefined,
  ...part,
});

/** Our own port, kept in memory: it knows no Excel, only what was asked of it. */
export const workbookStub = (
  { calls }: Calls,
  taken: readonly NameConflict[] = [],
  part: Partial<WorkbookPort> = {},
): WorkbookPort => ({
  readSubmission: async () => {
    calls.push('read');
    return { name: 'Lieferung.xlsx', dateSystem: 1900, sheets: [] };
  },
  readConflicts: async (keys, names) => taken.filter(({ key, name }) => keys.includes(key) && names[key] === name),
  insertSheets: async (specs, names) => {
    const written = specs.map(({ key }) => names[key]);
    calls.push(`insert ${written.join('+')}`);
    return {
      sheets: Object.fromEntries(specs.map(({ key }) => [key, names[key]])),
      created: written,
      updated: [],
    };
  },
  readSheetNames: async () => SHEET_NAMES,
  readSheet: async () => undefined,
  revealPlace: async ({ sheet }) => {
    calls.push(`reveal ${sheet}`);
  },
  repairCells: async (repairs) => {
    calls.push(`repair ${repairs.length}`);
    return { done: repairs.map((repair) => ({ repair, numberFormat: 'General' })), left: [] };
  },
  undoRepairs: async (repaired) => {
    calls.push(`undo ${repaired.length}`);
    return { done: repaired, left: [] };
  },
  readStored: async () => undefined,
  writeStored: async (_key, text) => {
    calls.push(`store ${text}`);
  },
  ...part,
});
