import type { CellAddress } from '../model/address';
import { finding, type Finding, type FindingCode, type FindingFacts, type Severity } from '../model/finding';
import type { CellValue } from '../model/sheet';
import type { SheetSchema } from '../model/sheet-schema';

/** Takes down a finding on one sheet; without a cell it concerns the sheet as a whole. */
export type Report = <C extends FindingCode>(
  code: C,
  cell: CellAddress | undefined,
  facts: FindingFacts[C],
  value?: CellValue,
) => void;

/** Findings of one run in the order in which they were made. */
export interface Reporter {
  readonly findings: readonly Finding[];
  /** Reports on a sheet, with the severities of its schema where that has its own. */
  readonly on: (sheet: string, schema?: SheetSchema) => Report;
}

/** Codes that concern the file: reported once, where it is met first. */
const ONCE: ReadonlySet<FindingCode> = new Set<FindingCode>(['unsupported-date-system']);

/** One cause on many rows: the same text is reported once a sheet, with the number of the other cells. */
const REPEATED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'unknown-area',
  'area-mismatch',
  'unknown-subject',
  'unknown-date',
]);

/** The finding with one more cell. */
const again = (before: Finding): Finding => {
  const { more = 0 } = before.facts as { readonly more?: number };
  return { ...before, facts: { ...before.facts, more: more + 1 } } as Finding;
};

/** Makes an empty reporter. */
export const buildReporter = (): Reporter => {
  const findings: Finding[] = [];
  const said = new Set<FindingCode>();
  const first = new Map<string, number>();
  const on = (sheet: string, schema?: SheetSchema): Report => {
    const severities = new Map<string, Severity>(Object.entries(schema?.monitoring?.severities ?? {}));
    return (code, cell, facts, value = null) => {
      if (ONCE.has(code) && said.has(code)) return;
      said.add(code);
      const key = REPEATED.has(code) ? JSON.stringify([sheet, code, facts]) : undefined;
      const index = key === undefined ? undefined : first.get(key);
      const before = index === undefined ? undefined : findings[index];
      if (index !== undefined && before) {
        findings[index] = again(before);
        return;
      }
      if (key !== undefined) first.set(key, findings.length);
      const made = finding(code, cell ? { sheet, cell } : { sheet }, facts, value);
      findings.push({ ...made, severity: severities.get(code) ?? made.severity });
    };
  };
  return { findings, on };
};
