import { finding } from '../../model/finding';
import { notVerifiable, result, type Rule } from '../rule';

/** A filter that hides rows at the moment: who reads the sheet does not see all that was submitted. */
export const filteredSheet: Rule = {
  code: 'filtered-sheet',
  check: ({ sheet, table }) => {
    if (!sheet) return notVerifiable('no-sheet');
    return result(sheet.filtered ? [finding('filtered-sheet', { sheet: table.sheet }, {})] : []);
  },
};
