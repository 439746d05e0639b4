import type { FindingRecord } from '../core/spec/findings/finding-record';

/** What was found on one sheet of one file; `sheet` is null where the file could not be read. */
export interface Task {
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: string | null;
  /** The schema that the sheet was read by; null where it was not read. */
  readonly schema: { readonly name: string | null; readonly version: string | null } | null;
  /** Accepted findings too; they do not count as errors. */
  readonly errors: readonly FindingRecord[];
  /** Rules that could not be checked, wholly or in part. */
  readonly unverified: readonly { readonly rule: string; readonly message: string }[];
  /** Cells that are most likely wrong where values do not agree with each other. */
  readonly suspects: readonly { readonly cells: readonly string[]; readonly message: string }[];
}

/** An acceptance that no longer holds. */
export interface PrintedStale {
  readonly file: string;
  readonly code: string;
  readonly why: 'value-changed' | 'no-finding';
  readonly message: string;
}

/** A file held against the earlier delivery. */
export interface PrintedComparison {
  readonly file: string;
  readonly earlier: string;
  readonly identical: boolean;
  readonly findings: {
    readonly resolved: number;
    readonly new: number;
    readonly remaining: number;
    readonly notVerifiable: number;
  };
  readonly values: {
    readonly compared: number;
    readonly changed: number;
    readonly added: number;
    readonly removed: number;
  };
  /** The outcome in a few sentences. */
  readonly messages: readonly string[];
  readonly resolved: readonly {
    readonly code: string;
    readonly sheet: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
  readonly changes: readonly string[];
}
