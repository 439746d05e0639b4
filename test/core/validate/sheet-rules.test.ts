import { outcomeOf, written, type Written } from './sheets';

const one = [{}];

test.each<[string, 'missing-source' | 'hidden-rows' | 'hidden-columns' | 'filtered-sheet', Written, string[], string]>([
  ['a source below the table', 'missing-source', written(one), [], 'passed'],
  ['a source in a column', 'missing-source', written([{ source: 'IT.NRW' }], 'B', { source: '' }), [], 'passed'],
  ['no source at all', 'missing-source', written(one, 'B', { source: '' }), ['B'], 'failed'],
  ['a source of blanks', 'missing-source', written([{ source: ' ' }], 'B', { source: '' }), ['B'], 'failed'],
  ['an empty table', 'missing-source', written([], 'B', { source: '' }), [], 'not-verifiable: no-figures'],
  ['all rows visible', 'hidden-rows', written(one), [], 'passed'],
  ['a hidden row of the table', 'hidden-rows', written([{}, {}], 'B', { hiddenRows: [2] }), ['A3'], 'failed'],
  ['a hidden row below the table', 'hidden-rows', written(one, 'B', { hiddenRows: [2] }), [], 'passed'],
  [
    'rows hidden by a filter',
    'hidden-rows',
    written(one, 'B', { hiddenRows: [1], filtered: true }),
    [],
    'not-verifiable: filter-hides-rows',
  ],
  ['a hidden column of the table', 'hidden-columns', written(one, 'B', { hiddenColumns: [3] }), ['D1'], 'failed'],
  ['a hidden column beside the table', 'hidden-columns', written(one, 'B', { hiddenColumns: [9] }), [], 'passed'],
  ['a filter that hides rows', 'filtered-sheet', written(one, 'B', { filtered: true }), ['B'], 'failed'],
  ['no filter', 'filtered-sheet', written(one), [], 'passed'],
])('%s: %s', (_, code, sheet, cells, verdict) => {
  expect(outcomeOf(code, [sheet])).toMatchObject({ cells, verdicts: [verdict] });
});

test('hidden rows and columns are named as Excel names them', () => {
  const sheet = written([{}, {}, {}], 'B', { hiddenRows: [1, 3], hiddenColumns: [0, 5] });
  expect(outcomeOf('hidden-rows', [sheet]).facts).toEqual([{ rows: [2, 4] }]);
  expect(outcomeOf('hidden-columns', [sheet]).facts).toEqual([{ columns: ['A', 'F'] }]);
});

test('a table whose sheet is not in the submission cannot be checked for hidden rows', () => {
  const { table } = written(one, 'B');
  const { sheet } = written(one, 'anderes');
  expect(outcomeOf('hidden-rows', [{ table, sheet }]).verdicts).toEqual(['not-verifiable: no-sheet']);
});
