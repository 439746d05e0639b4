import type { CellAddress } from './address';
import type { DisclosureAudit } from './disclosure';

/** Everything that does not go along into a publication (Arten des Entfernten), from what anybody sees to what nobody sees. */
export const REMOVAL_KINDS = [
  'delivered-sheet',
  'hidden-sheet',
  'house-sheet',
  'other-sheet',
  'draft',
  'formula',
  'hidden-cells',
  'comment',
  'thread',
  'person',
  'chart',
  'picture',
  'shape',
  'object',
  'control',
  'link',
  'file-path',
  'header-footer',
  'rule',
  'filter',
  'protection',
  'name',
  'hidden-name',
  'property',
  'own-property',
  'preview',
  'setting',
  'external-workbook',
  'connection',
  'query',
  'pivot',
  'data-model',
  'macro',
  'printer',
  'custom-xml',
  'label',
  'storage-place',
  'user',
  'revision',
  'other',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/**
 * Something that a workbook held and that its publication does not (Entferntes). `place` is the name of a sheet, '' for the
 * workbook as a whole; `details` are for the house alone: names, addresses, what was entered.
 */
export interface Removal {
  readonly kind: RemovalKind;
  readonly place: string;
  readonly count: number;
  readonly details: readonly string[];
}

/** What is not ready in the Kurzüberblick when it is published (Reife des Kurzüberblicks). */
export interface BriefingReadiness {
  /** Goals whose attainment nobody wrote or confirmed: their drafts are left out. */
  readonly drafts: readonly string[];
  /** How many places of the form nobody filled in: the sheet says so itself. */
  readonly open: number;
}

/** Delivered sheets that are to be published beside ours (mitveröffentlichte Blätter). */
export interface KeptSheets {
  readonly sheets: readonly string[];
  /** Whether what stands in hidden rows and columns is taken out; absent: such a sheet is refused. */
  readonly emptyHidden?: boolean;
}

/**
 * Why a delivered sheet cannot be published (Ablehnung eines Blattes).
 *
 * - `missing`: the workbook has no such sheet
 * - `date-system`: its dates begin in 1904, those of the publication in 1900
 * - `unrecognised`: nobody could read what is on it, so nobody knows what is secret
 * - `unchecked-numbers`: numbers on it belong to no figure that the disclosure control knows
 * - `hidden-cells`: rows or columns with contents are hidden, and everybody can show them
 * - `secrets`: it shows what is suppressed, or what gives it away
 */
export type SheetRefusal = { readonly sheet: string } & (
  | { readonly why: 'missing' | 'date-system' | 'unrecognised' }
  | { readonly why: 'unchecked-numbers'; readonly cells: readonly CellAddress[] }
  | { readonly why: 'hidden-cells'; readonly rows: number; readonly columns: number }
  | { readonly why: 'secrets'; readonly audit: DisclosureAudit }
);
