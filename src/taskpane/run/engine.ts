import type { Accepted } from '../../core/accept/accept';
import type { Acceptance, AcceptanceEntry, Settlement, StaleAcceptance } from '../../core/model/acceptance';
import type { BriefingForm } from '../../core/model/briefing-form';
import type { ChartOrder } from '../../core/model/chart-order';
import type { Finding, Verdict } from '../../core/model/finding';
import type { Selection } from '../../core/model/report';
import type { Review } from '../../core/model/review';
import type { SheetKind } from '../../core/model/sheet-schema';
import type { Submission } from '../../core/model/sheet';
import type { SheetKey, SheetSpec } from '../../core/model/spec';
import type { RecognitionReason } from '../../core/model/table';
import type { SheetNames } from '../../core/model/workbook-port';
import type { AskFiles } from '../batch/work';

/** Level that rankings and charts can compare. */
export type ComparedLevel = NonNullable<Selection['level']>;

/** Sheet name → kind, where the user overrules the recognition. */
export type Kinds = NonNullable<Selection['kinds']>;

/** What the user chose to evaluate; what is absent means: all that the figures allow. */
export type Choice = Pick<Selection, 'indicators' | 'level' | 'waves' | 'pairs' | 'indexNumbers'> & {
  /** Whether results are written as plain values. */
  readonly valuesOnly?: boolean;
};

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

/** A settlement with the open finding that a stale acceptance would be renewed for, where there is one. */
export interface SettlementView extends Settlement {
  readonly stale: readonly (StaleAcceptance & { readonly finding?: Finding })[];
}

/** What the pane shows of a check; the tables themselves stay where they were computed. */
export interface CheckView {
  readonly sheets: readonly SheetView[];
  /** Open and accepted findings, suspicions and repairs. */
  readonly review: Review & { readonly settlement: SettlementView };
  /** Rules that could not be checked, or not everywhere. */
  readonly notVerifiable: readonly Verdict[];
  readonly offer: Offer;
}

export interface CheckRequest {
  readonly submission: Submission;
  readonly kinds: Kinds;
  readonly acceptances: readonly Acceptance[];
}

/** Drafts of the texts on the attainment (Zielerreichung), by goal id. */
export type Drafts = Readonly<Record<string, string>>;

export interface BuildRequest {
  readonly keys: readonly SheetKey[];
  readonly names: SheetNames;
  readonly choice: Choice;
  /** Charts that are wanted; absent: the standard ones. */
  readonly orders?: readonly ChartOrder[];
  /** What was entered into the form of the Kurzüberblick. */
  readonly form?: BriefingForm;
  /** Local time as ISO text, as it is printed on the sheets. */
  readonly now: string;
}

/**
 * The core at work (Rechenwerk), in a worker or in the page. It keeps the last check; sheets are built from that.
 * A call whose signal is aborted rejects, and the check before it stays the last one.
 */
export interface Engine {
  check(request: CheckRequest, signal: AbortSignal): Promise<CheckView>;
  /** Parts the findings of the last check anew; sheets are built with these acceptances from now on. */
  settle(acceptances: readonly Acceptance[], signal: AbortSignal): Promise<SettlementView>;
  /** Makes an acceptance for a finding of the last check; keeps nothing. */
  accept(finding: Finding, entry: AcceptanceEntry, signal: AbortSignal): Promise<Accepted>;
  build(request: BuildRequest, signal: AbortSignal): Promise<readonly SheetSpec[]>;
  /** Drafts of the texts on the attainment of the goals, from the last check; by goal id. */
  drafts(choice: Choice, signal: AbortSignal): Promise<Drafts>;
  /** Work with files: other deliveries, copies, lists. */
  readonly askFiles: AskFiles;
}
