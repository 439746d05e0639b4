import type { Finding } from '../model/finding';
import type { Submission } from '../model/sheet';

const NO_CELL = -1;

/** Findings as a reader goes through the file: by sheet, then row, then column; findings on a whole sheet come first. */
export const inSheetOrder = (findings: readonly Finding[], submission: Submission): readonly Finding[] => {
  const positions = new Map(submission.sheets.map((sheet, index) => [sheet.name, index]));
  const sheetOf = ({ place }: Finding) => positions.get(place.sheet) ?? NO_CELL;
  const rowOf = ({ place }: Finding) => place.cell?.row ?? NO_CELL;
  const columnOf = ({ place }: Finding) => place.cell?.column ?? NO_CELL;
  return [...findings].sort((a, b) => sheetOf(a) - sheetOf(b) || rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
};
