import { type Finding, type Severity, finding } from '../../src/core/model/finding';
import { SHEET_NAMES, type SheetKey, type SheetSpec } from '../../src/core/model/spec';
import type { NameConflict, WorkbookPort } from '../../src/core/model/workbook-port';
import type { CheckView, Engine } from '../../src/taskpane/run/engine';

const CODES = { error: 'error-value', warning: 'missing-source', notice: 'filtered-sheet' } as const;

/** A finding of this severity in row `row` (zero-based) of column A. */
export const findingAt = (severity: Severity, sheet: string, row: number): Finding => ({
  ...finding(CODES[severity], { sheet, cell: { row, column: 0 } }, { error: '#DIV/0!' } as never),
  severity,
});

export const view = (part: Partial<CheckView> = {}): CheckView => ({
  sheets: [{ sheet: 'Lieferung', kind: 'langformat', reasons: [], figures: 12 }],
  findings: [findingAt('error', 'Lieferung', 3), findingAt('warning', 'Lieferung', 4)],
  notVerifiable: [],
  offer: { indicators: ['BEV-02', 'BEV-03'], levels: ['stadtbezirk', 'stadtteil'], waves: ['2015', '2017'] },
  ...part,
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
  revealPlace: async ({ sheet }) => {
    calls.push(`reveal ${sheet}`);
  },
  ...part,
});
