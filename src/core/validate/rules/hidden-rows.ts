import { findingAt, notVerifiable, result, type Rule } from '../rule';

/** Hidden rows within the table; on a filtered sheet the filter is reported and its rows are not told apart. */
export const hiddenRows: Rule = {
  code: 'hidden-rows',
  check: (context) => {
    const { sheet, table } = context;
    if (!sheet) return notVerifiable('no-sheet');
    if (sheet.filtered) return notVerifiable('filter-hides-rows');
    const { row: first, rowCount, column } = table.range;
    const rows = sheet.hiddenRows.filter((row) => row >= first && row < first + rowCount);
    const [top] = rows;
    if (top === undefined) return result([]);
    const facts = { rows: rows.map((row) => row + 1) };
    return result([findingAt(context, 'hidden-rows', { row: top, column }, facts)]);
  },
};
