import type { Rule } from './rule';
import { conflictingFigure } from './rules/conflicting-figure';
import { constraintError } from './rules/constraint-error';
import { filteredSheet } from './rules/filtered-sheet';
import { formulaCell } from './rules/formula-cell';
import { fractionalCount } from './rules/fractional-count';
import { hiddenColumns } from './rules/hidden-columns';
import { hiddenRows } from './rules/hidden-rows';
import { implausibleValue } from './rules/implausible-value';
import { incompleteGrid } from './rules/incomplete-grid';
import { missingSource } from './rules/missing-source';
import { negativeCount } from './rules/negative-count';
import { partExceedsWhole } from './rules/part-exceeds-whole';
import { primaryKey } from './rules/primary-key';
import { sentinelValue } from './rules/sentinel-value';
import { shareMismatch } from './rules/share-mismatch';
import { sumMismatch } from './rules/sum-mismatch';
import { unexpectedDate } from './rules/unexpected-date';
import { unexpectedLevel } from './rules/unexpected-level';
import { unitMismatch } from './rules/unit-mismatch';

/** All rules: the sheet, its rows and keys, single values, values against each other, completeness, other sheets. */
export const RULES: readonly Rule[] = [
  missingSource,
  hiddenRows,
  hiddenColumns,
  filteredSheet,
  constraintError,
  primaryKey,
  unexpectedDate,
  unexpectedLevel,
  unitMismatch,
  sentinelValue,
  formulaCell,
  negativeCount,
  fractionalCount,
  implausibleValue,
  shareMismatch,
  partExceedsWhole,
  sumMismatch,
  incompleteGrid,
  conflictingFigure,
];
