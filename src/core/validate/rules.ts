import type { Rule } from './rule';
import { breakdownSum } from './rules/breakdown-sum';
import { conflictingFigure } from './rules/conflicting-figure';
import { constraintError } from './rules/constraint-error';
import { decimalsMismatch } from './rules/decimals-mismatch';
import { denominatorOtherYear } from './rules/denominator-other-year';
import { filteredSheet } from './rules/filtered-sheet';
import { formulaCell } from './rules/formula-cell';
import { fractionalCount } from './rules/fractional-count';
import { hiddenColumns } from './rules/hidden-columns';
import { hiddenRows } from './rules/hidden-rows';
import { identicalToPrevious } from './rules/identical-to-previous';
import { implausibleValue } from './rules/implausible-value';
import { incompleteGrid } from './rules/incomplete-grid';
import { missingReferenceDate } from './rules/missing-reference-date';
import { missingSource } from './rules/missing-source';
import { missingWave } from './rules/missing-wave';
import { negativeCount } from './rules/negative-count';
import { partExceedsWhole } from './rules/part-exceeds-whole';
import { primaryConfidentiality } from './rules/primary-confidentiality';
import { primaryKey } from './rules/primary-key';
import { rowConstraint } from './rules/row-constraint';
import { sentinelValue } from './rules/sentinel-value';
import { seriesGap } from './rules/series-gap';
import { shareMismatch } from './rules/share-mismatch';
import { shiftedYears } from './rules/shifted-years';
import { sumMismatch } from './rules/sum-mismatch';
import { unexpectedDate } from './rules/unexpected-date';
import { unexpectedLevel } from './rules/unexpected-level';
import { unitMismatch } from './rules/unit-mismatch';
import { unreadableRule } from './rules/unreadable-rule';
import { waveOutlier } from './rules/wave-outlier';
import { wrongBase } from './rules/wrong-base';

/** All rules: the sheet, its rows and keys, single values, values against each other, completeness, waves, other sheets. */
export const RULES: readonly Rule[] = [
  missingSource,
  missingReferenceDate,
  hiddenRows,
  hiddenColumns,
  filteredSheet,
  constraintError,
  unreadableRule,
  rowConstraint,
  primaryKey,
  unexpectedDate,
  unexpectedLevel,
  unitMismatch,
  wrongBase,
  sentinelValue,
  formulaCell,
  negativeCount,
  fractionalCount,
  decimalsMismatch,
  primaryConfidentiality,
  implausibleValue,
  shareMismatch,
  partExceedsWhole,
  sumMismatch,
  breakdownSum,
  incompleteGrid,
  missingWave,
  seriesGap,
  identicalToPrevious,
  shiftedYears,
  denominatorOtherYear,
  waveOutlier,
  conflictingFigure,
];
