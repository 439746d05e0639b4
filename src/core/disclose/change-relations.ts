import type { Change } from '../model/figure';
import { groupsOf } from './coordinates';
import type { Publication } from './publication';
import type { Relation } from './relation';

/** Printed differences between waves: with one of the two counts a reader has the other. */
export const changeRelations = (changes: readonly Change[], { find, groupNames }: Publication): readonly Relation[] =>
  changes.flatMap(({ subject, breakdown, area, from, to, difference }) => {
    const at = { series: subject, area, groups: groupsOf(breakdown, groupNames) };
    const [before, after] = [find({ ...at, wave: from }), find({ ...at, wave: to })];
    if (before === undefined || after === undefined || difference.kind === 'missing') return [];
    const terms = [
      { count: after, factor: 1 },
      { count: before, factor: -1 },
    ];
    return [{ dimension: 'change', terms, low: difference.value, high: difference.value, exact: true }];
  });
