import type { CellPlace } from './blame';
import type { Severity } from './finding';

/**
 * A cell as it is marked for the department that delivered it (Markierung). `severity` is the worst of its findings, `fill`
 * a colour (`#RRGGBB`) for it, and `note` the German text, which names the severity in words.
 */
export interface CellMark {
  readonly place: CellPlace;
  readonly severity: Severity;
  readonly fill: string;
  readonly note: string;
}

/** Why a mark is not, or not wholly, in a workbook: nothing was marked, or the cell is coloured but has no note. */
export type UnmarkedReason = 'sheet-missing' | 'thread-on-cell' | 'too-many-notes';

/** A mark that is not wholly in the workbook (nicht markiert). */
export interface UnmarkedCell {
  readonly place: CellPlace;
  readonly why: UnmarkedReason;
}
