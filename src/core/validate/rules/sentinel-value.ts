import { type Amount, collectAmounts, PARTS } from '../amounts';
import { findingAt, notVerifiable, result, type Rule } from '../rule';

/** Numbers that some sources write for "missing" (settings: `sentinels`); they take part in no other rule. */
export const sentinelValue: Rule = {
  code: 'sentinel-value',
  check: (context) => {
    const { table, catalogue } = context;
    if (table.observations.length === 0) return notVerifiable('no-figures');
    const sentinels = new Set(catalogue.settings.sentinels);
    const amounts: Amount[] = [];
    for (const observation of table.observations) collectAmounts(observation, PARTS, amounts);
    const found = amounts.filter(({ value }) => sentinels.has(value));
    return result(found.map(({ value, cell }) => findingAt(context, 'sentinel-value', cell, { value })));
  },
};
