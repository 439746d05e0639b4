import fc from 'fast-check';
import { toA1 } from '../../../src/core/model/address';
import { blameRows, type Row, rows, told } from './town';

const CLEAN = '11=2100 12=1450 13=980 1=4530 21=3300 22=640 2=3940 rest=30 stadt=8500';

// Rows stand in D2 to D10 in the order of CLEAN. Expected values: what the sums of the other numbers give, by hand.
test.each<[name: string, given: string, sure: string[]]>([
  ['nothing is wrong', CLEAN, []],
  [
    'a district breaks its own sum and the town’s: no other cell is in both',
    CLEAN.replace('1=4530', '1=4350'),
    ['only: D5 4350→4530 digits-transposed'],
  ],
  ['a district with a digit too few', CLEAN.replace('2=3940', '2=390'), ['only: D8 390→3940 digit-missing']],
  ['a nought too few', CLEAN.replace('2=3940', '2=394'), ['only: D8 394→3940 comma-shifted']],
  ['a digit doubled', CLEAN.replace('2=3940', '2=39440'), ['only: D8 39440→3940 digit-doubled']],
  ['a district below zero', CLEAN.replace('2=3940', '2=-3940'), ['only: D8 -3940→3940 sign-flipped']],
  ['the value of the row above', CLEAN.replace('2=3940', '2=640'), ['only: D8 640→3940 neighbour']],
  [
    'two districts have changed places',
    CLEAN.replace('1=4530', '1=3940').replace(' 2=3940', ' 2=4530'),
    ['one-of-several: D5 3940→4530 + D8 4530→3940 swapped'],
  ],
  [
    'two Stadtteile of different districts have changed places',
    CLEAN.replace('12=1450', '12=3300').replace('21=3300', '21=1450'),
    ['one-of-several: D3 3300→1450 + D6 1450→3300 swapped'],
  ],
])('%s', (_, given, sure) => {
  const found = blameRows(rows(given));
  expect(found.slice(0, 1).map((one) => `${one.confidence}: ${told(one)}`)).toEqual(sure);
});

test('a Stadtteil cannot be told from its neighbours; the slip of the pen comes first', () => {
  // 4530 − 2100 − 980 = 1450; the others would have to change by the same −45, and 4485 would break the town's sum.
  const found = blameRows(rows(CLEAN.replace('12=1450', '12=1405')));
  expect(found.map(told)).toEqual(['D3 1405→1450 digits-transposed', 'D2 2100→2145', 'D4 980→1025']);
  expect(found.map(({ confidence, alternatives }) => [confidence, alternatives])).toEqual(
    Array(3).fill(['one-of-several', 2]),
  );
  expect(found.map(({ likeliest }) => likeliest)).toEqual([true, undefined, undefined]);
  expect(found.flatMap(({ broken }) => broken.map(({ cell }) => toA1(cell)))).toEqual(['D5', 'D5', 'D5']);
});

test('a cell with a finding of its own is believed less', () => {
  const given = rows(CLEAN.replace('13=980', '13=1003'));
  expect(blameRows(given).map(told)[0]).toBe('D2 2100→2077');
  expect(blameRows(given, ['D4']).map(told)[0]).toBe('D4 1003→980');
});

// Only the total and its parts stand there: 5 + 3 = 8, so D4 9→8, D2 5→6 or D3 3→4. The town's own row is not there.
test.each<[name: string, given: Row[], sets: string[]]>([
  ['a sum alone leaves all its cells open', rows('21=5 22=3 2=9'), ['D2 5→6', 'D3 3→4', 'D4 9→8']],
  ['a part without a number is no relation', rows('21=. 22=3 2=9'), []],
  ['a row "nicht zuzuordnen" without a number is none either', rows('1=5 2=3 rest=. stadt=9'), []],
  ['a placeholder is no number', rows('21=-88888888 22=3 2=9'), []],
  ['decimals within rounding', rows('21=5.1 22=3.1 2=8.3', { subject: 'hours' }), []],
  ['within the tolerance of an anonymised source', rows('21=50 22=30 2=83', { subject: 'noisy' }), []],
  // 80 ± 3 fits, so that there is no one right value
  ['beyond it', rows('21=50 22=30 2=84', { subject: 'noisy' }), ['D2 50→?', 'D3 30→?', 'D4 84→?']],
  ['a value that would have to fall below zero is not to blame', rows('21=5 22=3 2=1'), ['D4 1→8']],
  ['a negative count is to blame for the sum, too', rows('21=-23 22=40 2=63'), ['D2 -23→23 sign-flipped']],
  ['half a person is to blame for the sum, too', rows('21=12.5 22=4 2=16'), ['D2 12.5→12']],
  ['half a person alone has its finding already', rows('21=12.5'), []],
  [
    'groups that make up the whole',
    [...rows('21=60', { breakdown: 'männlich' }), ...rows('21=50', { breakdown: 'weiblich' }), ...rows('21=100')],
    // 60 + 50 = 110; the groups could as well be 50 + 50 or 60 + 40
    ['D2 60→50', 'D3 50→40', 'D4 100→110'],
  ],
  [
    'a group larger than its total',
    [...rows('21=60', { breakdown: 'unter 18' }), ...rows('21=50')],
    ['D2 60→50 + D3 50→60 swapped', 'D2 60→?', 'D3 50→?'],
  ],
  [
    'a part larger than its whole, both measures on the sheet',
    [...rows('21=60', { subject: 'foreign' }), ...rows('21=50')],
    ['D2 60→50 + D3 50→60 swapped', 'D2 60→?', 'D3 50→?'],
  ],
  ['a rounded share', [{ subject: 'BEV-02', area: '21', value: 8.1, numerator: 112, denominator: 1384 }], []],
  [
    'a share that does not fit: 112 / 1384 = 8,1 %',
    [{ subject: 'BEV-02', area: '21', value: 8.9, numerator: 112, denominator: 1384 }],
    // 8,85 % to 8,95 % of 1384 are 122,5 to 123,9: 123 only; 112 / 0,0895 to 112 / 0,0885 are 1252 to 1265
    ['D2 8.9→8.1', 'E2 112→123', 'F2 1384→?'],
  ],
])('%s', (_, given, sets) => {
  expect([...blameRows(given).map(told)].sort()).toEqual([...sets].sort());
});

test('a part that no whole number makes right is not to blame', () => {
  // 1 / 9 = 11,1 %. 12,25 % to 12,35 % of 9 are 1,10 to 1,11, and 1 is that part of 8,10 to 8,16: no whole numbers.
  const found = blameRows([{ subject: 'BEV-02', area: '21', value: 12.3, numerator: 1, denominator: 9 }]);
  expect(found.map((one) => `${one.confidence} ${told(one)}`)).toEqual(['only D2 12.3→11.1']);
});

test('where no single cell repairs everything, all pairs that do are named', () => {
  // Foreigners of 21 and 22 cannot be more than the people there, so 2 must become 10 – and the town 18, or the rest 2 –
  // or the people of 21 or 22 are wrong, too.
  const foreign = rows('11=3 12=3 13=2 1=8 21=5 22=5 2=12 rest=0 stadt=20', { subject: 'foreign' });
  expect([...blameRows([...foreign, ...rows('21=5 22=5')]).map(told)].sort()).toEqual([
    'D6 5→7 + D11 5→?',
    'D7 5→7 + D12 5→?',
    'D8 12→10 + D10 20→18',
    'D8 12→10 + D9 0→2',
  ]);
});

test('two broken sums without a common cell are repaired together where that takes fewer cells', () => {
  // Men and women hold each Stadtteil fast, so that each district alone would need a second cell; 8 + 10 is the town's 18.
  const men = rows('11=1 12=1 13=1 21=2 22=2', { breakdown: 'männlich' });
  const women = rows('11=2 12=2 13=1 21=3 22=3', { breakdown: 'weiblich' });
  const found = blameRows([...rows('11=3 12=3 13=2 1=11 21=5 22=5 2=7 stadt=18'), ...men, ...women]);
  expect(found.map((one) => `${one.confidence} ${told(one)}`)).toEqual(['only D5 11→8 + D8 7→10']);
});

test('numerators that add up clear themselves: only the share is left to blame', () => {
  const given = ['21', '22'].map((area): Row => ({
    subject: 'BEV-02',
    area,
    value: 10,
    numerator: 100,
    denominator: 1000,
  }));
  const total: Row = { subject: 'BEV-02', area: '2', value: 19, numerator: 200, denominator: 2000 };
  expect(blameRows([...given, total]).map((one) => `${one.confidence} ${told(one)}`)).toEqual(['only D4 19→10']);
});

test('the value of another date is recognised', () => {
  const earlier = rows('21=700 22=100 2=800', { date: '2015-12-31' });
  const [first] = blameRows([...earlier, ...rows('22=140 21=700 2=880')]);
  // 880 − 140 = 740; 700 was the value two years before
  expect(first?.cause).toEqual({
    kind: 'neighbour',
    of: 'date',
    from: { sheet: 'Blatt', cell: { row: 1, column: 3 } },
  });
  expect(first && told(first)).toBe('D6 700→740 neighbour');
});

test('too many errors at once are said, and no cell is named', () => {
  const years = ['2012', '2013', '2015', '2017'].map((year) => `${year}-12-31`);
  const given = years.flatMap((date, index) =>
    ['männlich', 'weiblich', 'insgesamt'].flatMap((breakdown, at) =>
      rows(`11=${5 + at} 12=7 13=8 1=${300 + index + at * 17} 21=9 22=4 2=${200 - at * 31} rest=1 stadt=${900 + at}`, {
        breakdown,
        date,
      }),
    ),
  );
  const found = blameRows(given);
  expect(found.map(({ confidence }) => confidence)).toEqual(Array(4).fill('not-determined'));
  expect(found.every(({ cells, broken }) => cells.length === 0 && broken.length > 4)).toBe(true);
});

const LEAVES = ['11', '12', '13', '21', '22', 'rest'] as const;

interface Numbers {
  readonly people: readonly number[];
  readonly foreign: readonly number[];
}

const withTotals = (values: readonly number[], subject: string): Row[] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, rest = 0] = values;
  const totals = { '1': a + b + c, '2': d + e, stadt: a + b + c + d + e + rest };
  const leaves = LEAVES.map((area, index) => ({ area, subject, value: values[index] ?? 0 }));
  return [...leaves, ...Object.entries(totals).map(([area, value]) => ({ area, subject, value }))];
};

const consistent = fc
  .array(fc.record({ people: fc.integer({ min: 20, max: 20_000 }), part: fc.integer({ min: 0, max: 100 }) }), {
    minLength: 6,
    maxLength: 6,
  })
  .map((leaves): Numbers => ({
    people: leaves.map(({ people }) => people),
    foreign: leaves.map(({ people, part }) => Math.floor((people * part) / 100)),
  }));

const sheetOf = ({ people, foreign }: Numbers): Row[] => [
  ...withTotals(people, 'people'),
  ...withTotals(foreign, 'foreign'),
];

test('a consistent hierarchy of two measures is never suspected', () => {
  fc.assert(fc.property(consistent, (numbers) => expect(blameRows(sheetOf(numbers))).toEqual([])));
});

test('one planted error: its cell is named, or sets as small as it are, each repairing everything', () => {
  fc.assert(
    fc.property(consistent, fc.nat({ max: 17 }), fc.integer({ min: 1, max: 9000 }), (numbers, at, error) => {
      const given = sheetOf(numbers).map((row, index) =>
        index === at ? { ...row, value: Number(row.value) + error } : row,
      );
      const found = blameRows(given);
      expect(found.length).toBeGreaterThan(0);
      for (const { cells } of found) {
        const [cell] = cells;
        if (cells.length > 1 || cell?.repaired === undefined) continue;
        const repaired = given.map((row, index) =>
          index === cell.place.cell.row - 1 ? { ...row, value: cell.repaired ?? 0 } : row,
        );
        expect(blameRows(repaired)).toEqual([]);
      }
      const singles = found.filter(({ cells }) => cells.length === 1);
      const planted = singles.find(({ cells }) => cells[0]?.place.cell.row === at + 1);
      expect(planted).toBeDefined();
      expect(planted?.alternatives).toBe(found.length - 1);
      if (found.length === 1) expect(planted?.confidence).toBe('only');
    }),
    { numRuns: 40 },
  );
});

test('an error in a district is always that district’s, and its value is known', () => {
  fc.assert(
    fc.property(consistent, fc.constantFrom(6, 7), fc.integer({ min: 1, max: 9000 }), (numbers, at, error) => {
      const given = sheetOf(numbers);
      const right = Number(given[at]?.value);
      const wrong = given.map((row, index) => (index === at ? { ...row, value: right + error } : row));
      const [first, ...others] = blameRows(wrong);
      expect(others).toEqual([]);
      expect(first).toMatchObject({ confidence: 'only', cells: [{ repaired: right, value: right + error }] });
    }),
  );
});
