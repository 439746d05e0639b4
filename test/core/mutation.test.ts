import fc from 'fast-check';
import { toA1 } from '../../src/core/model/address';
import type { Finding } from '../../src/core/model/finding';
import { checkSubmission } from '../../src/core/report';
import { catalogue } from './mutation/figures';
import { MUTATIONS } from './mutation/mutations';
import { type Page, toSheet } from './mutation/page';
import * as pages from './mutation/pages';
import { type Random, randomFrom } from './mutation/random';

const findingsOf = (made: readonly Page[]): readonly Finding[] =>
  checkSubmission({ name: 'Lieferung.xlsx', dateSystem: 1900, sheets: made.map(toSheet) }, catalogue).findings;

const line = ({ code, place: { sheet, cell } }: Finding): string => `${sheet} ${cell ? toA1(cell) : '–'} ${code}`;

const seeds = fc.nat(2 ** 31 - 1);

/** Runs with a fixed seed, so that a failure is the same for everybody. */
const RUNS = { seed: 2017, numRuns: 48 };

test.each<[string, (random: Random) => readonly Page[]]>([
  ['eine Liste', (random) => [pages.langformat(pages.someMeasure(random), ...pages.countsFor(random, 2))]],
  ['eine Kreuztabelle', (random) => [pages.kreuztabelle(pages.someMeasure(random), ...pages.countsFor(random, 3))]],
  ['ein Indikatorblatt', (random) => [pages.sharePage(random, 2)]],
  ['ein Blatt mit Gruppen', (random) => [pages.gruppen(random, pages.someMeasure(random), '2015')]],
  ['dieselben Werte auf zwei Blättern', (random) => pages.twice(random, 2)],
  ['Anteile und ihre Bevölkerung', (random) => pages.populationAndShare(random, 2)],
])('ohne Fehler kein Befund: %s', (_, build) => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(findingsOf(build(randomFrom(seed))).map(line)).toEqual([]);
    }),
    { ...RUNS, numRuns: 24 },
  );
});

test.each(Object.keys(MUTATIONS))('gefunden wird %s', (name) => {
  const { pages: build, make } = MUTATIONS[name]!;
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = randomFrom(seed);
      const made = build(random);
      const expected = make(made, random);
      const found = findingsOf(made).map(line);
      if ('harmless' in expected) {
        expect(found.filter((one) => one.endsWith(` ${expected.not}`))).toEqual([]);
        return;
      }
      const wanted = expected.codes.map((code) => `${expected.sheet} ${expected.cell ?? '–'} ${code}`);
      const isFound = found.some((one) => wanted.includes(one));
      expect({ wanted, isFound, found }).toEqual({ wanted, isFound: true, found });
    }),
    RUNS,
  );
});

test('more than twenty sorts, more than two thousand mistakes', () => {
  expect(Object.keys(MUTATIONS).length).toBeGreaterThanOrEqual(20);
  expect(Object.keys(MUTATIONS).length * RUNS.numRuns).toBeGreaterThanOrEqual(2000);
});
