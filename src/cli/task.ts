import type { Severity } from '../core/model/finding';

/** A finding as it is printed. */
export interface PrintedError {
  readonly code: string;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly value: string | number | boolean | null;
  readonly expected: string | number | null;
  readonly message: string;
}

/** What was found on one sheet of one file; `sheet` is null where the file could not be read. */
export interface Task {
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: string | null;
  readonly errors: readonly PrintedError[];
  /** Rules that could not be checked, wholly or in part. */
  readonly unverified: readonly { readonly rule: string; readonly message: string }[];
  /** Cells that are most likely wrong where values do not agree with each other. */
  readonly suspects: readonly { readonly cells: readonly string[]; readonly message: string }[];
}
