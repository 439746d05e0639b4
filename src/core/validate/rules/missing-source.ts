import { finding } from '../../model/finding';
import { isBlank } from '../../model/sheet';
import type { Table } from '../../model/table';
import { notVerifiable, result, type Rule } from '../rule';

const inColumn = ({ columns, rows }: Table): boolean =>
  columns.some(
    ({ role }, index) => role === 'source' && rows.some(({ cells }) => !isBlank(cells[index]?.value ?? null)),
  );

/** A sheet with figures names its source: below or above the table, or in a column with at least one entry. */
export const missingSource: Rule = {
  code: 'missing-source',
  check: ({ table }) => {
    if (table.observations.length === 0) return notVerifiable('no-figures');
    if (table.source?.trim() || inColumn(table)) return result([]);
    return result([finding('missing-source', { sheet: table.sheet }, {})]);
  },
};
