import { toA1 } from '../../model/address';
import { finding } from '../../model/finding';
import { findRepetitions } from '../../table-schema/keys';
import { columnsNamed, keyRows, plainColumns, textsOf } from '../plain-columns';
import { notVerifiable, result, type Rule } from '../rule';

/** Rows that repeat the primary key of an earlier one, at their first cell of the key. */
export const plainPrimaryKey: Rule = {
  code: 'primary-key',
  check: (context) => {
    const names = [context.schema?.primaryKey ?? []].flat();
    const columns = names.length === 0 ? undefined : columnsNamed(plainColumns(context), names);
    if (!columns) return notVerifiable(names.length === 0 ? 'no-constraints' : 'no-key');
    return result(
      findRepetitions(keyRows(context, columns)).flatMap(({ place, first: earlier }) => {
        const [cell, before] = [place[0], earlier[0]];
        if (!cell || !before) return [];
        const facts = { first: toA1(before.address), key: textsOf(place) };
        return [finding('primary-key', { sheet: context.table.sheet, cell: cell.address }, facts, cell.value)];
      }),
    );
  },
};
