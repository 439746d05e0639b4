import fc from 'fast-check';
import { cityWith, monitored, outcomeOf, type Row, written } from './sheets';
import { largeCity, TWELVE } from './city';

const dateOf = (year: number): string => `${year}-12-31`;

/** Twelve Stadtteile in a year; values by position. */
const column = (year: number, valueOf: (index: number) => number, more: Partial<Row> = {}): Row[] =>
  TWELVE.map((area, index) => ({ date: dateOf(year), area, value: valueOf(index), ...more }));

const growing = (year: number) => (index: number) => 1000 + 10 * index + (year - 2010) * (20 + index);
const clean = (...years: number[]): Row[] => years.flatMap((year) => column(year, growing(year)));

const check = (code: Parameters<typeof outcomeOf>[0], rows: readonly Row[], ...others: readonly Row[][]) =>
  outcomeOf(code, [written(rows), ...others.map((other, index) => written(other, `Blatt ${index + 2}`))], largeCity);

describe('series-gap', () => {
  const without = (rows: readonly Row[], area: string, year: number) =>
    rows.filter((row) => row.area !== area || row.date !== dateOf(year));
  const city = [2010, 2012, 2015, 2017].map((year): Row => ({ date: dateOf(year), area: 'stadt' }));

  test.each<[string, readonly Row[], string[], string]>([
    ['all waves', city, [], 'passed'],
    ['a wave between two others is missing', without(city, 'stadt', 2015), ['D4'], 'failed'],
    ['the first wave is missing', without(city, 'stadt', 2010), [], 'passed'],
    ['the last wave is missing', without(city, 'stadt', 2017), [], 'passed'],
    ['one wave only', city.slice(0, 1), [], 'not-verifiable: single-wave'],
    ['nothing', [], [], 'not-verifiable: no-figures'],
    [
      'a sign stands for the value',
      [...city.slice(0, 2), { ...city[2], value: 'confidential' }, city[3]!],
      [],
      'passed',
    ],
    [
      'the year is wrong and reported as such',
      [...city.slice(0, 2), { ...city[2], date: '2016-12-31' }, city[3]!],
      [],
      'passed',
    ],
    [
      'the date is unreadable',
      [...city.slice(0, 2), { ...city[2], date: undefined }, city[3]!],
      [],
      'not-verifiable: unreadable-keys',
    ],
    ['a Stadtteil in a complete grid is reported there', without(clean(2010, 2012, 2015), '3a', 2012), [], 'passed'],
    ['a whole level is said once', [2012, 2017].flatMap((year) => column(year, growing(year))), ['D14'], 'failed'],
  ])('%s', (_, rows, cells, verdict) => {
    expect(check('series-gap', rows)).toMatchObject({ cells, verdicts: [verdict] });
  });

  test('another sheet has the wave', () => {
    expect(check('series-gap', without(city, 'stadt', 2015), [city[2]!]).cells).toEqual([]);
  });

  test('an area that did not exist has no gap', () => {
    const rows = [2010, 2012, 2017].map((year): Row => ({ date: dateOf(year), area: 'stadt' }));
    const young = largeCity.areas.map((area) => (area.id === 'stadt' ? { ...area, validFrom: '2016-01-01' } : area));
    expect(outcomeOf('series-gap', [written(rows)], { ...largeCity, areas: young }).cells).toEqual([]);
  });

  test('the gap is told with its neighbours, and how many areas have it', () => {
    const rows = [2012, 2017].flatMap((year) => column(year, growing(year)));
    expect(check('series-gap', rows).facts).toEqual([
      {
        subject: 'Bevölkerung',
        area: '3a Teil 3a',
        referenceDate: '2015-12-31',
        before: '2012-12-31',
        after: '2017-12-31',
        more: 11,
      },
    ]);
  });
});

describe('missing-wave', () => {
  const rows = [{ date: '2012-12-31' }, { date: '2015-12-31' }];
  test.each<[string, readonly Row[], string[] | undefined, string[], string]>([
    ['nothing is expected', rows, undefined, [], 'not-verifiable: no-waves'],
    ['all are there', rows, ['2012', '2015'], [], 'passed'],
    ['one is missing', rows, ['2012', '2015', '2017'], ['A1'], 'failed'],
    ['a date is unreadable', [...rows, { date: undefined }], ['2017'], [], 'not-verifiable: unreadable-keys'],
    ['no figures', [], ['2017'], [], 'not-verifiable: no-figures'],
  ])('%s', (_, given, waves, cells, verdict) => {
    const catalogue = monitored(waves ? { waves } : {}, largeCity);
    expect(outcomeOf('missing-wave', [written(given)], catalogue)).toMatchObject({ cells, verdicts: [verdict] });
  });

  test('a wave that the schema expects is not also a gap', () => {
    const given = [2012, 2017].map((year) => ({ date: dateOf(year), area: 'stadt' }));
    const catalogue = monitored({ waves: ['2012', '2015', '2017'] }, largeCity);
    expect(outcomeOf('series-gap', [written(given)], catalogue).cells).toEqual([]);
    expect(outcomeOf('missing-wave', [written(given)], catalogue).facts).toEqual([
      { subject: 'Bevölkerung', wave: '2015' },
    ]);
  });
});

describe('identical-to-previous', () => {
  test.each<[string, readonly Row[], string[], string]>([
    ['other values', clean(2012, 2015), [], 'passed'],
    ['the values of the wave before', [...clean(2012), ...column(2015, growing(2012))], ['D14'], 'failed'],
    [
      'all but one',
      [...clean(2012), ...column(2015, (index) => growing(2012)(index) + (index === 3 ? 1 : 0))],
      [],
      'passed',
    ],
    ['zeros stay zeros', [...column(2012, () => 0), ...column(2015, () => 0)], [], 'passed'],
    ['nine areas', [...clean(2012), ...column(2015, growing(2012)).slice(0, 9)], [], 'not-verifiable: few-areas'],
    ['one wave', clean(2012), [], 'not-verifiable: single-wave'],
    [
      'a total worked out anew hides nothing',
      [
        ...clean(2012),
        { date: '2012-12-31', area: '3', value: 1 },
        ...column(2015, growing(2012)),
        { date: '2015-12-31', area: '3', value: 2 },
      ],
      ['D15'],
      'failed',
    ],
  ])('%s', (_, rows, cells, verdict) => {
    expect(check('identical-to-previous', rows)).toMatchObject({ cells, verdicts: [verdict] });
  });

  test('the wave before may stand on another sheet', () => {
    expect(check('identical-to-previous', clean(2012), column(2015, growing(2012))).facts).toEqual([
      {
        subject: 'Bevölkerung',
        referenceDate: '2015-12-31',
        previousDate: '2012-12-31',
        count: 12,
        other: 'Blatt 1!D2',
      },
    ]);
  });
});

test('a column under the wrong year is that, and no wave left unchanged', () => {
  const [first, second] = [clean(2010, 2012), column(2012, growing(2010))];
  expect(check('identical-to-previous', first, second).cells).toEqual([]);
  expect(check('shifted-years', first, second).cells).toEqual(['D2']);
});

describe('incomplete-grid: one mistyped row is not a series that lacks all others', () => {
  const mistyped = (rows: readonly Row[], count: number, more: Partial<Row>): Row[] =>
    rows.map((row, index) => (index < count ? { ...row, ...more } : row));
  const men = column(2012, growing(2012), { breakdown: 'männlich' });
  const twelve = largeCity.areas.filter(({ id, level }) => level !== 'stadtteil' || TWELVE.includes(id));
  const grid = (rows: readonly Row[]) => outcomeOf('incomplete-grid', [written(rows)], { ...largeCity, areas: twelve });

  test.each<[string, Row[], string[], string]>([
    ['another wave', mistyped(clean(2012), 1, { date: '2015-12-31' }), ['2012-12-31'], 'failed'],
    [
      'a year without a wave has its own finding',
      mistyped(clean(2012), 1, { date: '2013-12-31' }),
      [],
      'not-verifiable: unreadable-keys',
    ],
    [
      'another year explains its own areas only',
      mistyped(clean(2012), 1, { date: '2013-12-31' }).slice(0, -1),
      ['2012-12-31'],
      'failed: unreadable-keys',
    ],
    ['a group', [...clean(2012), ...mistyped(men, 1, { breakdown: 'männlch' })], ['2012-12-31'], 'failed'],
    [
      'three of twelve are a series',
      mistyped(clean(2012), 3, { date: '2015-12-31' }),
      [...Array<string>(9).fill('2015-12-31'), ...Array<string>(3).fill('2012-12-31')],
      'failed',
    ],
    [
      'a row of a wave that stands there in full is one of two',
      [...clean(2012), ...clean(2015).slice(0, 1)],
      Array<string>(11).fill('2015-12-31'),
      'failed',
    ],
  ])('%s', (_, rows, dates, verdict) => {
    const { facts, verdicts } = grid(rows);
    expect(facts.map((fact) => (fact as { referenceDate: string }).referenceDate)).toEqual(dates);
    expect(verdicts).toEqual([verdict]);
  });

  test('the group is named', () => {
    const rows = [...clean(2012), ...mistyped(men, 1, { breakdown: 'männlch' })];
    expect(grid(rows).facts).toEqual([
      { subject: 'Bevölkerung, männlich', area: expect.any(String), referenceDate: '2012-12-31', count: 1 },
    ]);
  });
});

describe('shifted-years', () => {
  const first = clean(2010, 2012, 2015);
  const shifted = [...column(2012, growing(2010)), ...column(2015, growing(2012))];

  test.each<[string, Row[], string[], string[]]>([
    ['the same years', clean(2012, 2015), [], ['not-verifiable: no-other-sheet', 'passed']],
    ['all columns one wave late', shifted, ['D2', 'D14'], ['not-verifiable: no-other-sheet', 'failed']],
    [
      'one number differs',
      shifted.map((row, index) => (index === 0 ? { ...row, value: 7 } : row)),
      ['D14'],
      ['not-verifiable: no-other-sheet', 'failed'],
    ],
    ['nine areas', shifted.slice(0, 9), [], ['not-verifiable: no-other-sheet', 'not-verifiable: no-other-sheet']],
  ])('%s', (_, second, cells, verdicts) => {
    expect(check('shifted-years', first, second)).toMatchObject({ cells, verdicts });
  });

  test('a shifted column is one finding and not a conflict in every cell', () => {
    expect(check('conflicting-figure', first, shifted).cells).toEqual([]);
    expect(check('shifted-years', first, shifted).facts[0]).toEqual({
      subject: 'Bevölkerung',
      referenceDate: '2012-12-31',
      otherDate: '2010-12-31',
      count: 12,
      other: 'Blatt 1!D2',
    });
  });

  test('numerators of another year, against their measure on the same sheet', () => {
    const rates = column(2012, () => 5, { subject: 'BEV-02' }).map((row, index) => ({
      ...row,
      numerator: growing(2010)(index),
      denominator: 9000,
    }));
    const measures = [2010, 2012].flatMap((year) => column(year, growing(year), { subject: 'foreign' }));
    const { cells, facts } = check('shifted-years', [...measures, ...rates]);
    expect(cells).toEqual(['F26']);
    expect(facts).toEqual([expect.objectContaining({ subject: 'Ausländeranteil, Zähler', otherDate: '2010-12-31' })]);
  });
});

describe('denominator-other-year', () => {
  const population = clean(2012, 2015);
  const rates = (year: number, denominatorOf: (index: number) => number): Row[] =>
    column(2015, () => 5, { subject: 'BEV-02' }).map((row, index) => ({
      ...row,
      date: dateOf(year),
      numerator: 50,
      denominator: denominatorOf(index),
    }));

  test.each<[string, Row[], string[], string]>([
    ['the population of the same year', rates(2015, growing(2015)), [], 'passed'],
    ['that of another wave', rates(2015, growing(2012)), ['G26'], 'failed'],
    [
      'that of another wave in seven of twelve areas',
      rates(2015, (index) => (index < 7 ? growing(2012)(index) : 1)),
      ['G26'],
      'failed',
    ],
    [
      'that of another wave in six of twelve areas',
      rates(2015, (index) => (index < 6 ? growing(2012)(index) : 1)),
      [],
      'passed',
    ],
    ['in two areas only', rates(2015, growing(2012)).slice(0, 2), [], 'passed'],
    ['no denominators', column(2015, () => 5, { subject: 'BEV-02' }), [], 'not-verifiable: no-parts'],
  ])('%s', (_, rows, cells, verdict) => {
    expect(check('denominator-other-year', [...population, ...rows])).toMatchObject({ cells, verdicts: [verdict] });
  });

  test('without the population nothing is passed', () => {
    expect(check('denominator-other-year', rates(2015, growing(2012))).verdicts).toEqual([
      'not-verifiable: no-population',
    ]);
  });

  test('the finding counts', () => {
    expect(check('denominator-other-year', rates(2015, growing(2012)), population).facts).toEqual([
      { referenceDate: '2015-12-31', otherDate: '2012-12-31', count: 12, total: 12, other: 'Blatt 2!D2' },
    ]);
  });
});

describe('wave-outlier', () => {
  const swap = (rows: readonly Row[], index: number, value: number): Row[] =>
    rows.map((row, at) => (at === index ? { ...row, value } : row));

  test.each<[string, readonly Row[], string[], string]>([
    ['even growth', clean(2012, 2015), [], 'passed'],
    ['one digit too many', swap(clean(2012, 2015), 15, 11_050), ['D17'], 'failed'],
    ['one digit too few', swap(clean(2012, 2015), 15, 105), ['D17'], 'failed'],
    ['across the wave that lies between', clean(2012, 2017), [], 'not-verifiable: single-wave'],
    ['one wave', clean(2012), [], 'not-verifiable: single-wave'],
    [
      'no value in the wave before',
      swap(clean(2012, 2015), 3, NaN).map((row) => (Number.isNaN(row.value) ? { ...row, value: 'confidential' } : row)),
      [],
      'passed',
    ],
  ])('%s', (_, rows, cells, verdict) => {
    expect(check('wave-outlier', rows)).toMatchObject({ cells, verdicts: [verdict] });
  });

  const one = (from: number, to: number, more: Partial<Row> = {}): Row[] => [
    { date: '2015-12-31', value: from, ...more },
    { date: '2017-12-31', value: to, ...more },
  ];

  // 60 per cent a year over two years is a factor of 2,56; 10 points a year are 20 points.
  test.each<[string, readonly Row[], string[]]>([
    ['a count just below 60 per cent a year', one(1000, 2560), []],
    ['a count just above', one(1000, 2561), ['D3']],
    ['a count that starts with few persons', one(99, 9000), []],
    ['a share that grows by 20 points in two years', one(20, 40, { subject: 'BEV-02' }), []],
    ['a share that grows by more', one(20, 40.1, { subject: 'BEV-02' }), ['D3']],
    ['a share that falls by more', one(40.1, 20, { subject: 'BEV-02' }), ['D3']],
    ['the row "nicht zuzuordnen"', one(1000, 9000, { area: 'rest' }), []],
  ])('limits: %s', (_, rows, cells) => {
    expect(check('wave-outlier', rows).cells).toEqual(cells);
  });

  test('a break in the series between the waves is not crossed', () => {
    const rows = [2010, 2012].flatMap((year) => column(year, growing(year), { subject: 'foreign' }));
    expect(check('wave-outlier', swap(rows, 15, 99_999))).toMatchObject({
      cells: [],
      verdicts: ['not-verifiable: series-break'],
    });
    // a share breaks with its numerator
    expect(
      check('wave-outlier', [
        { ...one(1, 99)[0]!, date: '2010-12-31', subject: 'BEV-02' },
        { ...one(1, 99)[1]!, date: '2012-12-31', subject: 'BEV-02' },
      ]).cells,
    ).toEqual([]);
  });

  test('the finding tells both numbers, and why', () => {
    const { facts, severities } = check('wave-outlier', swap(clean(2012, 2015), 15, 11_050));
    expect(severities).toEqual(['warning']);
    // 2012: 1 000 + 30 + 2 × 23 = 1 076; (11 050 / 1 076)^(1/3) − 1 = 117,36 per cent a year
    expect(facts).toEqual([
      {
        area: '3d Teil 3d',
        value: 11_050,
        previous: 1076,
        previousDate: '2012-12-31',
        previousCell: 'D5',
        decimals: 0,
        unit: 'Anzahl',
        spread: { median: expect.closeTo(1.07, 2), areas: 12 },
        limit: { perYear: expect.closeTo(117.36, 1), largest: 60, kind: 'percent' },
      },
    ]);
  });

  test('schema and settings set limits of their own', () => {
    const rows = [written(one(1000, 1200))];
    expect(
      outcomeOf('wave-outlier', rows, monitored({ plausible: { people: { perYear: 5 } } }, largeCity)).cells,
    ).toEqual(['D3']);
    const outliers = { ...largeCity.settings.outliers!, perYearOf: { people: 5 } };
    const catalogue = { ...largeCity, settings: { ...largeCity.settings, outliers } };
    expect(outcomeOf('wave-outlier', rows, catalogue).cells).toEqual(['D3']);
    const { outliers: _, ...settings } = largeCity.settings;
    expect(outcomeOf('wave-outlier', rows, { ...cityWith({}, largeCity), settings }).verdicts).toEqual([
      'not-verifiable: no-limits',
    ]);
  });

  test('scaling all areas alike makes no outlier', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 150, max: 20_000 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 95, max: 120 }),
        (values, percent) => {
          const rows = [
            ...column(2015, (index) => values[index]!),
            ...column(2017, (index) => Math.round((values[index]! * percent) / 100) + (index % 3)),
          ];
          expect(check('wave-outlier', rows).cells).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
