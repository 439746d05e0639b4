import { auditDisclosure } from '../../../src/core/disclose/audit';
import type { Change, Figure } from '../../../src/core/model/figure';
import { known, missing, type Quantity } from '../../../src/core/model/quantity';
import { measure, share, town } from '../compute/catalogue';
import { breakdownOf, catalogueOf, cityOf, figure, named } from './tables';

const CITY = cityOf([2, 2]);
const catalogue = catalogueOf(CITY);

/** Figures by area, all persons. @example rows('stadt=9 1=.') */
const rows = (text: string, breakdown = 'insgesamt'): Figure[] =>
  text.split(' ').map((pair) => {
    const [area = '', value = ''] = pair.split('=');
    return figure(area, breakdown, value === '.' ? '.' : Number(value));
  });

const exposed = (figures: readonly Figure[]): readonly string[] =>
  auditDisclosure(figures, catalogue).exposures.map(({ count, by }) => `${named(count)} ${by}`);

// Each worked out by hand; stadt = 1 + 2, 1 = 1.1 + 1.2, 2 = 2.1 + 2.2.
test.each([
  ['a single one under its total', 'stadt=30 1=. 2=20', ['1 sum']],
  ['two under one total', 'stadt=30 1=. 2=.', []],
  ['one that can only be zero', 'stadt=7 1=. 2=7', ['1 sum']],
  // 1 = 10 − 4, then 1.2 = 1 − 4.
  ['over two steps of the hierarchy', 'stadt=10 1=. 2=4 1.1=4 1.2=. 2.1=3 2.2=1', ['1 sum', '1.2 sum']],
  // 1.2 + 2.2 = 3 leaves several.
  ['one in each district, the districts hidden, too', 'stadt=10 1=. 2=. 1.1=4 1.2=. 2.1=3 2.2=.', []],
  [
    'a hidden district whose quarters are all shown',
    'stadt=10 1=. 2=. 1.1=4 1.2=1 2.1=3 2.2=.',
    ['1 sum', '2 sum', '2.2 sum'],
  ],
])('sums over areas: %s', (_, text, expected) => {
  expect(exposed(rows(text))).toEqual(expected);
});

test.each([
  ['a pair that adds up to seven', 'stadt=7 1=7 2=0 1.1=. 1.2=. 2.1=0 2.2=0', []],
  // Both must be zero, since no count is negative.
  // Balances may be negative: the same pair then leaves everything open.
  ['a pair that adds up to zero among balances', 'stadt=-7 1=0 2=-7 1.1=. 1.2=. 2.1=-3 2.2=-4', []],
  ['a pair that adds up to zero', 'stadt=7 1=0 2=7 1.1=. 1.2=. 2.1=3 2.2=4', ['1.1 bounds', '1.2 bounds']],
])('bounds: %s', (_, text, expected) => {
  expect(exposed(rows(text))).toEqual(expected);
});

// A rectangle leaves every row and column with two unknowns; with one corner shown each line has but one.
test.each([
  ['a rectangle of two areas and both sexes', '.', []],
  ['three corners of it', 4, ['1 männlich sum', '2 männlich sum', '1 weiblich sum']],
])('sums over areas and sexes: %s', (_, corner, expected) => {
  const figures = [
    ...rows('stadt=100 1=60 2=40'),
    ...rows('stadt=55 1=. 2=.', 'männlich'),
    figure('stadt', 'weiblich', 45),
    figure('1', 'weiblich', '.'),
    figure('2', 'weiblich', corner as number | '.'),
  ];
  expect(exposed(figures)).toEqual(expected);
});

test('a count names the printed ones that it follows from', () => {
  const [only] = auditDisclosure(rows('stadt=30 1=. 2=20'), catalogue).exposures;
  expect(only?.from.map(named)).toEqual(['stadt', '2']);
});

test('what is small and shown is open; a true zero and the row "nicht zuzuordnen" are not', () => {
  const withRest = { ...catalogue, areas: [...catalogue.areas, { ...CITY[1]!, id: 'rest', level: 'rest' as const }] };
  const { open } = auditDisclosure(rows('stadt=8 1=2 2=3 1.1=0 rest=1'), withRest);
  expect(open.map(named)).toEqual(['1']);
});

test('the row "nicht zuzuordnen" belongs to the sum of the city', () => {
  const withRest = { ...catalogue, areas: [...catalogue.areas, { ...CITY[1]!, id: 'rest', level: 'rest' as const }] };
  const namesOf = (text: string) => auditDisclosure(rows(text), withRest).exposures.map(({ count }) => named(count));
  expect(namesOf('stadt=30 1=. 2=20 rest=.')).toEqual([]);
  expect(namesOf('stadt=30 1=. 2=20 rest=1')).toEqual(['1']);
});

test('a count that was not submitted is unknown to readers, too', () => {
  const absent = { ...figure('2', 'insgesamt', 1), quantity: missing('not-submitted') };
  expect(exposed([...rows('stadt=30 1=.'), absent])).toEqual([]);
});

test('a source whose sums may be off by something gives nothing away by sums', () => {
  const noisy = catalogueOf(CITY, { measures: [{ ...measure('personen'), sumTolerance: 3 }] });
  const audit = auditDisclosure(rows('stadt=30 1=. 2=20'), noisy);
  expect(audit.exposures).toEqual([]);
  // 30 − 20 ± 3
  expect(audit.narrow).toEqual([]);
  expect(auditDisclosure(rows('stadt=30 1=. 2=20'), noisy, { narrowBelow: 8 }).narrow).toMatchObject([
    { low: 7, high: 13 },
  ]);
});

// Two counts that add up to 2: each is 0, 1 or 2, three whole numbers.
test('a narrow range is told with its ends', () => {
  const figures = rows('stadt=2 1=. 2=.');
  expect(auditDisclosure(figures, catalogue).narrow).toEqual([]);
  expect(auditDisclosure(figures, catalogue, { narrowBelow: 4 }).narrow.map(({ low, high }) => [low, high])).toEqual([
    [0, 2],
    [0, 2],
  ]);
});

describe('differences between waves', () => {
  const difference = (value: number): Change => ({
    subject: 'personen',
    breakdown: 'insgesamt',
    area: '1',
    from: '2015',
    to: '2017',
    difference: known(value),
    relative: missing('not-applicable'),
    perYear: missing('not-applicable'),
    assessment: 'none',
    smallBase: false,
  });
  const figures = [figure('1', 'insgesamt', 8, { wave: '2015' }), figure('1', 'insgesamt', '.')];

  test('a printed one gives away the hidden count of the other wave', () => {
    expect(auditDisclosure(figures, catalogue, {}, [difference(-6)]).exposures).toMatchObject([
      { count: { wave: '2017' }, by: 'sum', from: [{ wave: '2015' }] },
    ]);
  });

  // 2015: 1 + 2 = 8, 2017: 1 + 2 = 3, and district 1 has 6 less: 6 to 8 then, 0 to 2 now.
  test('bounds of one wave are bounds of the other', () => {
    const wave = (id: string, all: number) => [
      figure('stadt', 'insgesamt', all, { wave: id }),
      figure('1', 'insgesamt', '.', { wave: id }),
      figure('2', 'insgesamt', '.', { wave: id }),
    ];
    const both = [...wave('2015', 8), ...wave('2017', 3)];
    const { narrow } = auditDisclosure(both, catalogue, { narrowBelow: 4 }, [difference(-6)]);
    expect(narrow.map(({ count, low, high }) => [count.wave, count.area, low, high])).toEqual([
      ['2015', '1', 6, 8],
      ['2015', '2', 0, 2],
      ['2017', '1', 0, 2],
      ['2017', '2', 1, 3],
    ]);
  });

  test('without it waves have nothing to do with each other', () => {
    expect(auditDisclosure(figures, catalogue).exposures).toEqual([]);
  });
});

describe('measures', () => {
  const parts = town({
    measures: [{ ...measure('ganzes'), sums: [['teil', 'anderes']] }, measure('teil'), measure('anderes')],
    indicators: [],
  });
  test('that make up another one give a single hidden one away', () => {
    const of = (subject: string, value: number | '.') => figure('stadt', 'insgesamt', value, { subject });
    const audit = auditDisclosure([of('ganzes', 12), of('teil', '.'), of('anderes', 10)], parts);
    expect(audit.exposures).toMatchObject([{ count: { subject: 'teil' }, by: 'sum' }]);
    expect(auditDisclosure([of('ganzes', 12), of('teil', '.'), of('anderes', '.')], parts).exposures).toEqual([]);
  });
});

describe('shares', () => {
  const withShare = town();
  const part = (value: number | '.') => figure('11', 'insgesamt', value, { subject: 'teil' });
  const whole = (value: number) => figure('11', 'insgesamt', value, { subject: 'ganzes' });
  const shown = (value: number): Figure => ({
    ...figure('11', 'insgesamt', value, { subject: 'TST-01' }),
    parts: { numerator: ['teil'], denominator: ['ganzes'] },
  });

  // 12,0 per cent of 50 lies between 5,975 and 6,025: 6 is the only whole number. Of 5000 it lies between 597,5 and 602,5.
  test.each([
    ['of a small base', 50, [['teil', 'share']]],
    // Between 107,55 and 108,45: 108.
    ['as far as half a unit goes', 900, [['teil', 'share']]],
    ['of a large base', 5000, []],
  ])('as printed, %s', (_, base, expected) => {
    const { exposures, derived } = auditDisclosure([part('.'), whole(base), shown(12)], withShare);
    expect(exposures.map(({ count, by }) => [count.subject, by])).toEqual(expected);
    expect(derived).toEqual([{ subject: 'TST-01', breakdown: 'insgesamt', area: '11', wave: '2017' }]);
  });

  test('a distance between groups gives away what one of them hides', () => {
    const withBreakdowns = [
      figure('11', 'Deutsche', 40, { subject: 'teil' }),
      figure('11', 'Ausländer', '.', { subject: 'teil' }),
    ];
    const gap = figure('11', 'Abstand', 35, { subject: 'teil', gap: { of: 'Deutsche', minus: 'Ausländer' } });
    expect(auditDisclosure([...withBreakdowns, gap], withShare).derived.map(named)).toEqual(['11 Abstand']);
  });

  test('numerators of a submitted share add up like counts', () => {
    const submitted = (area: string, numerator: number | '.'): Figure => ({
      ...figure(area, 'insgesamt', 20, { subject: 'TST-01' }),
      ...(numerator === '.' && { quantity: missing('confidential') }),
      numerator: numerator === '.' ? missing('confidential') : known(numerator),
      denominator: numerator === '.' ? missing('confidential') : known(100),
    });
    const figures = [submitted('1', 30), submitted('11', '.'), submitted('12', 20)];
    expect(auditDisclosure(figures, withShare).exposures.map(({ count }) => [count.area, count.part])).toEqual([
      ['11', 'numerator'],
    ]);
  });
});

test('breakdowns that name two groups add up over each of them', () => {
  const age = 'unter 18';
  const figures = [
    figure('1', age, 9),
    figure('1', breakdownOf('männlich', age), '.'),
    figure('1', breakdownOf('weiblich', age), 4),
  ];
  expect(exposed(figures)).toEqual([`1 männlich, ${age} sum`]);
});

// The same measure is the numerator of one indicator and the denominator of another; it is not delivered itself.
test('a number that stands in two indicators is known from either', () => {
  const twoIndicators = catalogueOf(CITY, {
    indicators: [
      share({ id: 'AAA-01', numerator: { text: '', measures: ['arbeitslose'] } }),
      share({
        id: 'BBB-01',
        numerator: { text: '', measures: ['langzeit'] },
        denominator: { text: '', measures: ['arbeitslose'] },
      }),
    ],
  });
  const indicator = (subject: string, numerator: Quantity, denominator: Quantity): Figure => ({
    ...figure('1', 'insgesamt', '.', { subject }),
    numerator,
    denominator,
    quantity: numerator.kind === 'missing' ? numerator : known(20),
  });
  const hidden = indicator('AAA-01', missing('confidential'), missing('confidential'));
  const shown = indicator('BBB-01', known(8), known(40));
  const { exposures } = auditDisclosure([hidden, shown], twoIndicators);
  expect(exposures.map(({ count, by, from }) => [count.subject, count.part, by, from[0]?.subject])).toEqual([
    ['AAA-01', 'numerator', 'sum', 'BBB-01'],
  ]);
});

test.each([
  ['a rate per 100 counts persons', 100, ['numerator']],
  ['an amount by a person does not', 1, []],
])('%s: a small numerator of it is open or not', (_, factor, expected) => {
  const rates = catalogueOf(CITY, { indicators: [share({ kind: 'amount', factor })] });
  const rate = {
    ...figure('1', 'insgesamt', '.', { subject: 'TST-01' }),
    quantity: known(0.5),
    numerator: known(2),
    denominator: known(400),
  };
  expect(auditDisclosure([rate], rates).open.map(({ part }) => part)).toEqual(expected);
});
