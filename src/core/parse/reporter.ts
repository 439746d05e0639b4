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

/** Makes an empty reporter. */
export const buildReporter = (): Reporter => {
  const findings: Finding[] = [];
  const said = new Set<FindingCode>();
  const on = (sheet: string, schema?: SheetSchema): Report => {
    const severities = new Map<string, Severity>(Object.entries(schema?.monitoring?.severities ?? {}));
    return (code, cell, facts, value = null) => {
      if (ONCE.has(code) && said.has(code)) return;
      said.add(code);
      const made = finding(code, cell ? { sheet, cell } : { sheet }, facts, value);
      findings.push({ ...made, severity: severities.get(code) ?? made.severity });
    };
  };
  return { findings, on };
};
