import type { FindingCode } from './finding';

/** Codes of the rules (Regeln) that tables are held against, in the order in which they run; a rule reports its own code only. */
export const RULE_CODES = [
  'missing-source',
  'hidden-rows',
  'hidden-columns',
  'filtered-sheet',
  'constraint-error',
  'primary-key',
  'unexpected-date',
  'unexpected-level',
  'unit-mismatch',
  'sentinel-value',
  'formula-cell',
  'negative-count',
  'fractional-count',
  'implausible-value',
  'share-mismatch',
  'part-exceeds-whole',
  'sum-mismatch',
  'incomplete-grid',
  'conflicting-figure',
] as const satisfies readonly FindingCode[];
export type RuleCode = (typeof RULE_CODES)[number];

/** Why a rule could not be checked on a sheet, wholly or in part (Grund für "nicht prüfbar"). */
export const UNVERIFIED_REASONS = [
  'no-sheet',
  'no-schema',
  'no-constraints',
  'no-key',
  'no-figures',
  'no-counts',
  'no-limits',
  'no-units',
  'no-parts',
  'no-totals',
  'no-districts',
  'single-sheet',
  'part-missing',
  'part-not-submitted',
  'zero-denominator',
  'unreadable-keys',
  'unreadable-pattern',
  'filter-hides-rows',
] as const;
export type UnverifiedReason = (typeof UNVERIFIED_REASONS)[number];
