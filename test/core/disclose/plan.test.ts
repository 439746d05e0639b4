import { planDisclosure } from '../../../src/core/disclose/plan';
import type { Area } from '../../../src/core/model/catalogue';
import type { DisclosurePlan, SuppressionKind } from '../../../src/core/model/disclosure';
import type { Figure } from '../../../src/core/model/figure';
import { measure } from '../compute/catalogue';
import { AGES, breakdownOf, catalogueOf, cityOf, figure, named, SEXES } from './tables';

const chosen = ({ suppressions }: DisclosurePlan, kind: SuppressionKind = 'complementary'): readonly string[] =>
  suppressions.filter((one) => one.kind === kind).map(({ count }) => named(count));

/** Rows of areas by columns of breakdowns; the last row and column are the totals. */
const tableOf = (areas: readonly string[], breakdowns: readonly string[], numbers: readonly (readonly number[])[]) =>
  areas.flatMap((area, row) => breakdowns.map((name, column) => figure(area, name, numbers[row]![column]!)));

describe('a table of quarters and ages', () => {
  const catalogue = catalogueOf(cityOf([3]).filter(({ id }) => id !== 'stadt'));
  const figures = tableOf(
    ['1.1', '1.2', '1.3', '1'],
    [...AGES, 'insgesamt'],
    [
      [1, 20, 30, 70, 80, 201],
      [15, 40, 50, 90, 95, 290],
      [25, 12, 60, 85, 75, 257],
      [41, 72, 140, 245, 250, 748],
    ],
  );
  const [first, second] = AGES;

  // By hand: with 1.1 × "unter 18" the rectangle over 1.3 and "18 bis 29" hides 20 + 25 + 12 = 57 persons; the next one,
  // over 1.2 and "18 bis 29", 20 + 15 + 40 = 75; any way over three rows more than 100; totals far more.
  test('hides the rectangle with the fewest persons', () => {
    const plan = planDisclosure(figures, catalogue);
    expect(chosen(plan, 'primary')).toEqual([`1.1 ${first}`]);
    expect(chosen(plan)).toEqual([`1.1 ${second}`, `1.3 ${first}`, `1.3 ${second}`]);
    expect(plan).toMatchObject({ unprotected: [], cheapest: true, threshold: 3 });
  });

  // With a threshold of 13 the 12 is small, too. At opposite corners of the rectangle 1 and 12 could only rise or fall
  // together, but readers know that both lie between 1 and 12: a third row (15 + 40) is the least that must go beside it.
  test('counts below another threshold are primary', () => {
    const plan = planDisclosure(figures, catalogue, { threshold: 13 });
    expect(chosen(plan, 'primary')).toEqual([`1.1 ${first}`, `1.3 ${second}`]);
    expect(chosen(plan)).toEqual([`1.1 ${second}`, `1.2 ${first}`, `1.2 ${second}`, `1.3 ${first}`]);
    expect(plan.cheapest).toBe(true);
  });

  test('says the same whatever the order of the figures', () => {
    const names = (plan: DisclosurePlan) => [...chosen(plan)].sort();
    expect(names(planDisclosure([...figures].reverse(), catalogue))).toEqual(names(planDisclosure(figures, catalogue)));
  });

  // With a zero in the cheapest rectangle (1.3, "18 bis 29") it cannot be hidden; then 75 is the least.
  test('a zero is never hidden', () => {
    const zero = figures.map((one) => (named(one) === `1.3 ${second}` ? figure('1.3', second, 0) : one));
    const smaller = zero.map((one) => {
      if (named(one) === '1.3') return figure('1.3', 'insgesamt', 245);
      if (named(one) === `1 ${second}`) return figure('1', second, 60);
      return named(one) === '1' ? figure('1', 'insgesamt', 736) : one;
    });
    expect(chosen(planDisclosure(smaller, catalogue))).toEqual([`1.1 ${second}`, `1.2 ${first}`, `1.2 ${second}`]);
  });
});

// Stadt Münster publishes residents by Stadtteil, age and sex so: where a count of the oldest is small, the two oldest groups
// of both sexes are hidden, in several Stadtteile of the same Teilbereich. The numbers here are made up.
describe('the pattern of published tables', () => {
  const quarter = (id: string): Area => ({ id, name: id, level: 'stadtteil', parent: '1', aliases: [] });
  const areas: readonly Area[] = [
    { id: '1', name: 'Altstadt', level: 'teilbereich', parent: null, aliases: [] },
    ...['11', '12', '13'].map(quarter),
  ];
  const catalogue = catalogueOf(areas);
  const LEAVES: Readonly<Record<string, readonly (readonly number[])[]>> = {
    '11': [
      [90, 180, 150, 110, 64],
      [80, 210, 140, 120, 97],
    ],
    '12': [
      [60, 250, 170, 7, 2],
      [55, 350, 150, 41, 11],
    ],
    '13': [
      [70, 370, 220, 9, 1],
      [75, 360, 180, 48, 16],
    ],
  };
  const count = (area: string, sex: string, age: string): number =>
    Object.entries(LEAVES)
      .filter(([id]) => area === '1' || id === area)
      .flatMap(([, sexes]) => SEXES.flatMap((s, at) => (sex === '' || s === sex ? [sexes[at]!] : [])))
      .flatMap((ages) => AGES.flatMap((a, at) => (age === '' || a === age ? [ages[at]!] : [])))
      .reduce((sum, value) => sum + value, 0);
  const figuresOf = (ids: readonly string[]): readonly Figure[] =>
    ids.flatMap((id) =>
      ['', ...SEXES].flatMap((sex) =>
        ['', ...AGES].map((age) => figure(id, breakdownOf(sex, age), count(id, sex, age))),
      ),
    );
  const rectangle = (id: string): readonly string[] =>
    SEXES.flatMap((sex) => AGES.slice(3).map((age) => `${id} ${breakdownOf(sex, age)}`));
  const suppressed = (plan: DisclosurePlan) => plan.suppressions.map(({ count: key }) => named(key));

  test('one Stadtteil alone: two age groups of both sexes', () => {
    expect(suppressed(planDisclosure(figuresOf(['12']), catalogue))).toEqual(rectangle('12'));
  });

  test('Stadtteile under their Teilbereich: the same rectangle in those with a small count', () => {
    const plan = planDisclosure(figuresOf(['11', '12', '13', '1']), catalogue);
    expect(suppressed(plan)).toEqual([...rectangle('12'), ...rectangle('13')]);
    expect(plan.unprotected).toEqual([]);
  });
});

// 1.1 and 1.2 are 1 each and make up a district of 2: whoever knows that all three are small knows them. Others do not, as
// long as the district cannot be worked out.
test('what only readers who know the rule can work out is told apart, and protected from all others', () => {
  const numbers = [9, 2, 1, 1, 7];
  const figures = ['stadt', '1', '1.1', '1.2', '2'].map((area, at) => figure(area, 'insgesamt', numbers[at]!));
  const plan = planDisclosure(figures, catalogueOf(cityOf([2, 0])));
  expect([chosen(plan), plan.weak.map(named), plan.unprotected]).toEqual([['2'], ['1', '1.1', '1.2'], []]);
});

test.each([
  // 1 and 2 alone below a total of 3: either may be the larger one.
  ['two small ones under their total are enough', [3, 1, 2], []],
  // Readers who know the rule know that both are 2.
  ['two of 2 under a total of 4 are not: the total goes, too', [4, 2, 2], ['stadt']],
  ['nothing is small', [30, 10, 20], []],
])('%s', (_, [all, first, second], expected) => {
  const catalogue = catalogueOf(cityOf([0, 0]));
  const plan = planDisclosure(
    [figure('stadt', 'insgesamt', all!), figure('1', 'insgesamt', first!), figure('2', 'insgesamt', second!)],
    catalogue,
  );
  expect(chosen(plan)).toEqual(expected);
  expect(plan.unprotected).toEqual([]);
});

test('what was delivered with the sign is protected, too', () => {
  const figures = [figure('stadt', 'insgesamt', 30), figure('1', 'insgesamt', '.'), figure('2', 'insgesamt', 20)];
  const plan = planDisclosure(figures, catalogueOf(cityOf([0, 0])));
  expect([chosen(plan, 'delivered'), chosen(plan)]).toEqual([['1'], ['2']]);
});

test('a sign that stands for a zero among zeros cannot be protected, and the plan says so', () => {
  const figures = [figure('stadt', 'insgesamt', 0), figure('1', 'insgesamt', '.'), figure('2', 'insgesamt', 0)];
  const plan = planDisclosure(figures, catalogueOf(cityOf([0, 0])));
  expect(plan.unprotected).toMatchObject([{ count: { area: '1' }, kind: 'delivered', by: 'sum' }]);
  expect(chosen(plan)).toEqual([]);
});

test('an anonymised source has nothing to hide', () => {
  const noisy = catalogueOf(cityOf([0, 0]), { measures: [{ ...measure('personen'), sumTolerance: 3 }] });
  const figures = [figure('stadt', 'insgesamt', 20), figure('1', 'insgesamt', 2), figure('2', 'insgesamt', 19)];
  expect(planDisclosure(figures, noisy).suppressions).toEqual([]);
});

test('waves are planned each on its own', () => {
  const wave = (id: string, small: number) => [
    figure('stadt', 'insgesamt', small + 20, { wave: id }),
    figure('1', 'insgesamt', small, { wave: id }),
    figure('2', 'insgesamt', 20, { wave: id }),
  ];
  const plan = planDisclosure([...wave('2015', 5), ...wave('2017', 2)], catalogueOf(cityOf([0, 0])));
  expect(plan.suppressions.map(({ count }) => `${count.wave} ${count.area}`)).toEqual(['2017 1', '2017 2']);
});
