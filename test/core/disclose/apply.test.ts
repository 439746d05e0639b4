import fc from 'fast-check';
import { changesOf } from '../../../src/core/compute/changes';
import { indexFigures, measuredIndicatorFigures } from '../../../src/core/compute/measured-indicators';
import { rankingsOf } from '../../../src/core/compute/rankings';
import { applyDisclosure } from '../../../src/core/disclose/apply';
import { auditDisclosure } from '../../../src/core/disclose/audit';
import { planDisclosure } from '../../../src/core/disclose/plan';
import { type Figure, figureKey } from '../../../src/core/model/figure';
import { known, missing } from '../../../src/core/model/quantity';
import { measure, share } from '../compute/catalogue';
import { catalogueOf, cityOf, figure } from './tables';

const SECRET = missing('confidential');
const AREAS = cityOf([3, 2]);
const catalogue = {
  ...catalogueOf(AREAS, { measures: [measure('teil'), measure('ganzes')], indicators: [share()] }),
  waves: [
    { id: '2015', referenceDate: '2015-12-31' },
    { id: '2017', referenceDate: '2017-12-31' },
  ],
};

/** Counts of a measure in both waves, with the totals of districts and city. */
const counts = (subject: string, leaf: (area: string, wave: string) => number): readonly Figure[] =>
  ['2015', '2017'].flatMap((wave) =>
    AREAS.map(({ id }) => {
      const leaves = AREAS.filter(({ level }) => level === 'stadtteil').filter(
        (one) => id === 'stadt' || one.id === id || one.parent === id,
      );
      return figure(
        id,
        'insgesamt',
        leaves.reduce((sum, one) => sum + leaf(one.id, wave), 0),
        { subject, wave },
      );
    }),
  );

const withShares = (measures: readonly Figure[]): readonly Figure[] => [
  ...measures,
  ...measuredIndicatorFigures(share(), indexFigures(measures), catalogue, catalogue.waves),
];

const FIGURES = withShares([
  ...counts('teil', (area, wave) => (area === '1.1' && wave === '2017' ? 2 : 10 + Number(area.replace('.', '')))),
  ...counts('ganzes', () => 200),
]);

const at = (figures: readonly Figure[], subject: string, area: string, wave = '2017') =>
  figures.find((one) => figureKey(one) === figureKey({ subject, breakdown: 'insgesamt', area, wave }));

describe('what may be published', () => {
  const plan = planDisclosure(FIGURES, catalogue);
  const published = applyDisclosure(FIGURES, plan);

  // 1.1 has 2; of its district's others 1.2 (10 + 12 = 22) is smaller than 1.3 (23).
  test('small and complementary counts have the reason in place of the number', () => {
    expect(plan.suppressions.map(({ count, kind }) => [count.area, kind])).toEqual([
      ['1.1', 'primary'],
      ['1.2', 'complementary'],
    ]);
    for (const area of ['1.1', '1.2']) expect(at(published, 'teil', area)?.quantity).toEqual(SECRET);
    expect(at(published, 'teil', '1.3')?.quantity).toEqual(known(23));
  });

  test('shares lose their value and the numerator, not the denominator', () => {
    expect(at(published, 'TST-01', '1.1')).toMatchObject({
      quantity: SECRET,
      numerator: SECRET,
      denominator: known(200),
    });
    expect(plan.derived.map(({ area }) => area)).toEqual(['1.1', '1.2']);
  });

  test('everything else is untouched, in the same order', () => {
    const touched = new Set([...plan.suppressions.map(({ count }) => count), ...plan.derived].map(figureKey));
    expect(published.map(figureKey)).toEqual(FIGURES.map(figureKey));
    expect(published.filter((one) => !touched.has(figureKey(one)))).toEqual(
      FIGURES.filter((one) => !touched.has(figureKey(one))),
    );
  });

  test('changes and ranks worked out from it know nothing either, and the ranks close up', () => {
    const changes = changesOf(published, catalogue, catalogue.waves).filter(
      ({ subject, area }) => subject !== 'ganzes' && area === '1.1',
    );
    expect(changes).toHaveLength(2);
    expect(changes.map(({ difference, relative, assessment }) => [difference, relative, assessment])).toEqual(
      changes.map(() => [SECRET, SECRET, 'none']),
    );
    const [ranking] = rankingsOf(published, catalogue, catalogue.waves, ['stadtteil']).filter(
      ({ wave }) => wave === '2017',
    );
    expect(ranking?.entries.map(({ area, rank }) => [area, rank])).toEqual([
      ['2.2', 1],
      ['2.1', 2],
      ['1.3', 3],
      ['1.1', SECRET],
      ['1.2', SECRET],
    ]);
  });

  test('the audit of it finds nothing', () => {
    const changes = changesOf(published, catalogue, catalogue.waves);
    const audit = auditDisclosure(published, catalogue, {}, changes);
    expect(audit).toMatchObject({ open: [], exposures: [], derived: [] });
    expect(audit.suppressed).toHaveLength(2);
  });

  test('the audit of the figures before finds the open count', () => {
    expect(auditDisclosure(FIGURES, catalogue).open).toMatchObject([{ subject: 'teil', area: '1.1', wave: '2017' }]);
  });
});

test('a number that was missing for another reason keeps it', () => {
  const figures = withShares([
    ...counts('teil', (area) => (area === '1.1' ? 2 : 30)),
    ...counts('ganzes', () => 200).map((one) =>
      one.area === '1.1' ? { ...one, quantity: missing('not-yet-available') } : one,
    ),
  ]);
  const published = applyDisclosure(figures, planDisclosure(figures, catalogue));
  expect(at(published, 'ganzes', '1.1')?.quantity).toEqual(missing('not-yet-available'));
  expect(at(published, 'TST-01', '1.1')?.quantity).toEqual(missing('not-yet-available'));
});

test('submitted shares lose the parts that are suppressed', () => {
  const submitted = (area: string, numerator: number): Figure => ({
    ...figure(area, 'insgesamt', numerator / 2, { subject: 'TST-01' }),
    numerator: known(numerator),
    denominator: known(200),
  });
  const figures = [submitted('1', 72), submitted('1.1', 2), submitted('1.2', 30), submitted('1.3', 40)];
  const published = applyDisclosure(figures, planDisclosure(figures, catalogue));
  expect(published.map(({ quantity, numerator, denominator }) => [quantity, numerator, denominator])).toEqual([
    [known(36), known(72), known(200)],
    [SECRET, SECRET, known(200)],
    [SECRET, SECRET, known(200)],
    [known(20), known(40), known(200)],
  ]);
});

test('a share without a base keeps the reason for that, its small numerator goes', () => {
  const later = missing('not-yet-available');
  const figures = [
    {
      ...figure('1', 'insgesamt', '.', { subject: 'TST-01' }),
      quantity: later,
      numerator: known(2),
      denominator: later,
    },
  ];
  expect(applyDisclosure(figures, planDisclosure(figures, catalogue))).toMatchObject([
    { quantity: later, numerator: SECRET, denominator: later },
  ]);
});

test('a distance between groups goes with them', () => {
  const group = (area: string, breakdown: string, value: number) => figure(area, breakdown, value, { subject: 'teil' });
  const gap = figure('1', 'Abstand', 38, { subject: 'teil', gap: { of: 'männlich', minus: 'weiblich' } });
  const figures = [group('1', 'männlich', 40), group('1', 'weiblich', 2), gap];
  expect(applyDisclosure(figures, planDisclosure(figures, catalogue)).map(({ quantity }) => quantity)).toEqual([
    known(40),
    SECRET,
    SECRET,
  ]);
});

test('whatever the numbers: published figures hold no small count, and the audit finds nothing', () => {
  const leaf = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 3, max: 60 }));
  fc.assert(
    fc.property(fc.infiniteStream(leaf), (numbers) => {
      const drawn = new Map<string, number>();
      const draw = (area: string, wave: string): number => {
        const value = drawn.get(`${area} ${wave}`) ?? (numbers.next().value as number);
        drawn.set(`${area} ${wave}`, value);
        return value;
      };
      const figures = withShares([...counts('teil', draw), ...counts('ganzes', () => 200)]);
      const plan = planDisclosure(figures, catalogue);
      const published = applyDisclosure(figures, plan);
      const audit = auditDisclosure(published, catalogue, {}, changesOf(published, catalogue, catalogue.waves));
      expect(plan.unprotected).toEqual([]);
      expect(audit).toMatchObject({ open: [], exposures: [], derived: [] });
      const small = published.filter(
        ({ subject, quantity }) =>
          subject === 'teil' && quantity.kind === 'known' && quantity.value > 0 && quantity.value < 3,
      );
      expect(small).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
