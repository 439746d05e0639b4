import type { FindingCode } from '../../../src/core/model/finding';
import { locate, type Draft } from './draft';
import type { Edit } from './edits';

/** One mistake made on purpose: what is changed, and where it must be found. */
export interface Mistake {
  readonly code: FindingCode;
  /** In a sentence, for whoever practises with the file. */
  readonly what: string;
  /** Keys of row and column after the change; null: the sheet as a whole. */
  readonly at: readonly [row: string, column: string] | null;
  readonly edit: Edit;
  /** Nobody made it: it follows from the mistake before it in the list. */
  readonly follows?: true;
}

/** An entry of the list of mistakes that ships with the workbook. */
export interface ListedMistake {
  readonly sheet: string;
  readonly cell: string | null;
  readonly code: FindingCode;
  readonly what: string;
  readonly follows?: true;
}

/** The sheet with all its mistakes, and where they stand in the end. */
export const make = (
  draft: Draft,
  mistakes: readonly Mistake[],
): { draft: Draft; listed: readonly ListedMistake[] } => {
  const mistaken = mistakes.reduce((changed, { edit }) => edit(changed), draft);
  const listed = mistakes.map(({ code, what, at, follows }) => ({
    sheet: draft.name,
    cell: at ? locate(mistaken, ...at) : null,
    code,
    what,
    ...(follows && { follows }),
  }));
  return { draft: mistaken, listed };
};
