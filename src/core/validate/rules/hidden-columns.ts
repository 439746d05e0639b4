import { columnLetters } from '../../model/address';
import { findingAt, notVerifiable, result, type Rule } from '../rule';

/** Hidden columns within the table. */
export const hiddenColumns: Rule = {
  code: 'hidden-columns',
  check: (context) => {
    const { sheet, table } = context;
    if (!sheet) return notVerifiable('no-sheet');
    const { column: first, columnCount, row } = table.range;
    const columns = sheet.hiddenColumns.filter((column) => column >= first && column < first + columnCount);
    const [left] = columns;
    if (left === undefined) return result([]);
    const facts = { columns: columns.map(columnLetters) };
    return result([findingAt(context, 'hidden-columns', { row, column: left }, facts)]);
  },
};
