import { finding } from '../../model/finding';
import { notVerifiable, result, type Rule } from '../rule';

/**
 * A sheet with figures and nothing that says for which day they hold, although its schema has a field for it: no column,
 * and no years in the head. Dates that are there and cannot be read have findings of their own.
 */
export const missingReferenceDate: Rule = {
  code: 'missing-reference-date',
  check: ({ table, schema }) => {
    const { observations } = table;
    if (observations.length === 0) return notVerifiable('no-figures');
    const [field] = Object.entries(schema?.monitoring?.roles ?? {}).find(([, role]) => role === 'time') ?? [];
    if (observations.some(({ referenceDate }) => referenceDate !== undefined)) return result([]);
    const isWritten = observations.some(({ cells }) => cells.time !== undefined);
    if (field === undefined || isWritten) return notVerifiable('unreadable-keys');
    return result([finding('missing-reference-date', { sheet: table.sheet }, { field })]);
  },
};
