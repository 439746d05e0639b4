import type { CellAddress } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import { finding, type Finding, type FindingCode, type FindingFacts } from '../model/finding';
import type { RuleCode, UnverifiedReason } from '../model/rule';
import type { CellValue, Sheet, Submission } from '../model/sheet';
import type { SheetSchema } from '../model/sheet-schema';
import type { Observation, Table } from '../model/table';
import type { Amount } from './amounts';
import type { Directory } from './directory';
import type { KeyedObservation } from './observations';
import type { Book, Repeat, Series } from './series';

/** Everything that a rule may look at when it checks one sheet. */
export interface RuleContext {
  readonly table: Table;
  /** The sheet as it was read; `undefined` where the submission does not hold it. */
  readonly sheet: Sheet | undefined;
  readonly schema: SheetSchema | undefined;
  /** All observations of the sheet; sentinels are unreadable here, so that no other rule reports them again. */
  readonly observations: readonly Observation[];
  /** Observations whose keys could be read, each key once: the first of the sheet. */
  readonly keyed: readonly KeyedObservation[];
  /** The keyed observations by subject, breakdown and date. */
  readonly series: readonly Series[];
  /** Readable figures that stand on the sheet a second time. */
  readonly repeats: readonly Repeat[];
  /** Series of all sheets, this one included. */
  readonly book: Book;
  /** All counts of the sheet with their cells, each cell once; worked out when first asked for. */
  readonly counts: () => readonly Amount[];
  readonly dateSystem: Submission['dateSystem'];
  readonly directory: Directory;
  readonly catalogue: Catalogue;
}

/** What came of a rule on one sheet. `unverified` says why the sheet, or a part of it, could not be checked. */
export interface RuleResult {
  readonly findings: readonly Finding[];
  readonly unverified?: UnverifiedReason;
}

/** A check of one sheet (Regel); pure and total. It reports findings of its own code only. */
export interface Rule {
  readonly code: RuleCode;
  readonly check: (context: RuleContext) => RuleResult;
}

/** Result of a rule that has nothing to look at on this sheet. */
export const notVerifiable = (reason: UnverifiedReason): RuleResult => ({ findings: [], unverified: reason });

/** Result of a rule: its findings, and the reason where a part could not be checked. */
export const result = (findings: readonly Finding[], unverified?: UnverifiedReason): RuleResult =>
  unverified === undefined ? { findings } : { findings, unverified };

/** What stands in a cell of the sheet; empty outside the used range. */
export const valueAt = (sheet: Sheet | undefined, { row, column }: CellAddress): CellValue =>
  sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;

/** A finding at a cell of the checked sheet, with what stands there. */
export const findingAt = <C extends FindingCode>(
  { table, sheet }: RuleContext,
  code: C,
  cell: CellAddress,
  facts: FindingFacts[C],
): Finding => finding(code, { sheet: table.sheet, cell }, facts, valueAt(sheet, cell));
