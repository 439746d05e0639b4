import type { Finding, Verdict } from '../../core/model/finding';
import type { Selection } from '../../core/model/report';
import type { SheetKind } from '../../core/model/sheet-schema';
import type { Submission } from '../../core/model/sheet';
import type { SheetKey, SheetSpec } from '../../core/model/spec';
import type { RecognitionReason } from '../../core/model/table';
import type { SheetNames } from '../../core/model/workbook-port';

/** Level that rankings and charts can compare. */
export type ComparedLevel = NonNullable<Selection['level']>;

/** Sheet name → kind, where the user overrules the recognition. */
export type Kinds = NonNullable<Selection['kinds']>;

/** What the user chose to evaluate; what is absent means: all that the figures allow. */
export type Choice = Pick<Selection, 'indicators' | 'level' | 'waves'>;

/** A sheet of the workbook and what it was taken for; `kind` is undefined where it was not recognised or is left alone. */
export interface SheetView {
  readonly sheet: string;
  readonly kind: SheetKind | undefined;
  readonly reasons: readonly RecognitionReason[];
  /** How many figures were read from it. */
  readonly figures: number;
}

/** What can be chosen for the evaluation, from what was submitted. */
export interface Offer {
  /** Ids in the catalogue's order. */
  readonly indicators: readonly string[];
  readonly levels: readonly ComparedLevel[];
  readonly waves: readonly string[];
}

/** What the pane shows of a check; the tables themselves stay where they were computed. */
export interface CheckView {
  readonly sheets: readonly SheetView[];
  readonly findings: readonly Finding[];
  /** Rules that could not be checked, or not everywhere. */
  readonly notVerifiable: readonly Verdict[];
  readonly offer: Offer;
}

export interface BuildRequest {
  readonly keys: readonly SheetKey[];
  readonly names: SheetNames;
  readonly choice: Choice;
  /** Local time as ISO text, as it is printed on the sheets. */
  readonly now: string;
}

/**
 * The core at work (Rechenwerk), in a worker or in the page. It keeps the last check; sheets are built from that.
 * A call whose signal is aborted rejects, and the check before it stays the last one.
 */
export interface Engine {
  check(submission: Submission, kinds: Kinds, signal: AbortSignal): Promise<CheckView>;
  build(request: BuildRequest, signal: AbortSignal): Promise<readonly SheetSpec[]>;
}
