import { evaluate, partOf } from '../../../src/core/compute/evaluation';
import { missing } from '../../../src/core/model/quantity';
import { shipped } from './catalogue';
import { muenster } from './submission';

const tables = [muenster()];
const whole = evaluate(tables, shipped, {});

// Two ways to one result: the figures of the whole, and the tables read anew for the selection alone.
test.each([
  ['a level', { level: 'stadtteil' }],
  ['waves', { waves: ['2012', '2017'] }],
  ['a level and waves', { level: 'stadtteil', waves: ['2010', '2015', '2017'] }],
] as const)('a part by %s is what is evaluated for this selection', (_, selection) => {
  const level = whole.level === 'stadtbezirk' ? whole.level : undefined;
  const part = partOf(whole, shipped, selection);
  const { subjects: _subjects, ...anew } = evaluate(tables, shipped, { ...(level && { level }), ...selection });
  expect(part).toMatchObject(anew);
});

test('without waves of its own a part compares what the whole compares', () => {
  const pairs = [{ from: '2010', to: '2017' }];
  const chosen = evaluate(tables, shipped, { pairs });
  expect(partOf(chosen, shipped, { level: 'stadtteil' }).pairs).toEqual(pairs);
  expect(partOf(chosen, shipped, { waves: ['2012', '2015'] }).pairs).toEqual([{ from: '2012', to: '2015' }]);
});

test('what the whole does not have is not in a part', () => {
  const chosen = evaluate(tables, shipped, { indicators: ['BEV-02'], waves: ['2015', '2017'] });
  const part = partOf(chosen, shipped, { waves: ['2010', '2015', '2017'] });
  expect(part.waves).toEqual(['2015', '2017']);
  expect(part.subjects).toEqual(chosen.subjects);
  expect(part.subjects).not.toContain('BEV-03');
});

test('what is secret in the whole is secret in a part, with everything that follows from it', () => {
  const [area, wave] = ['11', '2017'];
  const plan = { cells: [], unsolved: [] } as never;
  const hidden = evaluate(tables, shipped, {}, (figures) =>
    figures.map((figure) =>
      figure.area === area && figure.wave === wave ? { ...figure, quantity: missing('confidential') } : figure,
    ),
  );
  const part = partOf({ ...hidden, plan }, shipped, { level: 'stadtteil', waves: ['2015', '2017'] });
  expect(part.plan).toBe(plan);
  const own = [
    ...part.figures.filter((one) => one.area === area && one.wave === wave).map(({ quantity }) => quantity),
    ...part.changes.filter((one) => one.area === area && one.to === wave).map(({ difference }) => difference),
    ...part.rankings
      .filter((one) => one.wave === wave)
      .flatMap(({ entries }) => entries.filter((one) => one.area === area).map(({ quantity }) => quantity)),
  ];
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter(({ kind }) => kind === 'known')).toEqual([]);
});
