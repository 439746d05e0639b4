import { toA1 } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import { findRepetitions } from '../../table-schema/keys';
import { columnsNamed, keyRows, plainColumns, textsOf, type PlainColumn } from '../plain-columns';
import { notVerifiable, result, type Rule, type RuleContext } from '../rule';

const repetitions = (context: RuleContext, columns: readonly PlainColumn[]): readonly Finding[] =>
  findRepetitions(keyRows(context, columns)).flatMap(({ place, first: earlier }) => {
    const [cell, before] = [place[0], earlier[0]];
    if (!cell || !before) return [];
    const field = columns.map(({ heading }) => heading).join(', ');
    const facts = { field, text: textsOf(place), first: toA1(before.address) };
    return [finding('unique-error', { sheet: context.table.sheet, cell: cell.address }, facts, cell.value)];
  });

/**
 * Entries that must not be repeated: fields with the constraint `unique`, and `uniqueKeys` of several fields. Equal is what
 * means the same (`1` and `01` in a number); missing values are never equal.
 */
export const uniqueError: Rule = {
  code: 'unique-error',
  check: (context) => {
    const columns = plainColumns(context);
    const single = columns.filter(({ field }) => field.unique).map((column) => [column]);
    const wanted = context.schema?.uniqueKeys ?? [];
    const keys = wanted.map((names) => columnsNamed(columns, names));
    if (single.length + keys.length === 0) return notVerifiable('no-constraints');
    const whole = keys.filter((key) => key !== undefined);
    const findings = [...single, ...whole].flatMap((key) => repetitions(context, key));
    return result(findings, whole.length < keys.length ? 'no-key' : undefined);
  },
};
