import fc from 'fast-check';
import { change } from '../../../src/core/compute/change';
import { known, missing, type Quantity } from '../../../src/core/model/quantity';
import { share } from './catalogue';

const points = share();
const persons = { ...points, kind: 'count' as const, decimals: 0 };
const better = share({ direction: 'higher-is-better' });
const lower = share({ direction: 'lower-is-better' });
const twoYears = { years: 2, broken: false };

const valueOf = (quantity: Quantity) => (quantity.kind === 'known' ? quantity.value : quantity.reason);

test.each([
  // By hand: 12 − 10; 2 / 2 years.
  ['Anteil: Prozentpunkte, je Jahr geteilt', points, known(10), known(12), twoYears, 2, 'not-applicable', 1],
  // By hand: 121 / 100 = 1.21 = 1.1².
  ['Anzahl: Prozent, je Jahr geometrisches Mittel', persons, known(100), known(121), twoYears, 21, 21, 10],
  [
    'gesperrter erster Wert',
    persons,
    missing('confidential'),
    known(5),
    twoYears,
    'confidential',
    'confidential',
    'confidential',
  ],
  [
    'der erste Grund zählt',
    points,
    missing('not-yet-available'),
    missing('confidential'),
    twoYears,
    'not-yet-available',
    'not-yet-available',
    'not-yet-available',
  ],
  ['Ausgangswert null: keine Prozente', persons, known(0), known(5), twoYears, 5, 'zero-base', 'zero-base'],
  [
    'negativer Ausgangswert: keine Prozente',
    persons,
    known(-4),
    known(5),
    twoYears,
    9,
    'negative-base',
    'negative-base',
  ],
  ['auf null gefallen: minus 100 Prozent', persons, known(4), known(0), twoYears, -4, -100, -100],
  ['unter null gefallen: kein Wachstum je Jahr', persons, known(4), known(-4), twoYears, -8, -200, 'not-applicable'],
  [
    'Bruch in der Reihe',
    points,
    known(10),
    known(12),
    { years: 2, broken: true },
    'not-comparable',
    'not-comparable',
    'not-comparable',
  ],
  [
    'ein gesperrter Wert bleibt auch über einen Bruch gesperrt',
    points,
    known(10),
    missing('confidential'),
    { years: 2, broken: true },
    'confidential',
    'confidential',
    'confidential',
  ],
])('%s', (_name, subject, from, to, span, difference, relative, perYear) => {
  const found = change(subject, from, to, span);
  expect(valueOf(found.difference)).toBe(difference);
  expect(valueOf(found.relative)).toBe(relative);
  const yearly = valueOf(found.perYear);
  if (typeof perYear === 'number') expect(yearly).toBeCloseTo(perYear, 10);
  else expect(yearly).toBe(perYear);
});

test.each([
  ['gestiegen, höher ist besser', better, 10, 12, 'better'],
  ['gesunken, höher ist besser', better, 12, 10, 'worse'],
  ['gesunken, niedriger ist besser', lower, 12, 10, 'better'],
  ['gestiegen, niedriger ist besser', lower, 10, 12, 'worse'],
  ['ohne Richtung', points, 10, 12, 'neutral'],
  ['gleich', better, 10, 10, 'unchanged'],
  ['weniger als angezeigt wird', better, 10, 10.04, 'unchanged'],
  ['gerade so viel, dass es angezeigt wird', better, 10, 10.05, 'better'],
])('Bewertung: %s', (_name, subject, from, to, expected) => {
  expect(change(subject, known(from), known(to), twoYears).assessment).toBe(expected);
});

test('was fehlt, wird nicht bewertet', () => {
  expect(change(better, known(1), missing('confidential'), twoYears).assessment).toBe('none');
});

const amount = fc.integer({ min: 1, max: 1_000_000 });

test('je Jahr über die Jahre fortgeschrieben ergibt den späteren Wert', () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 10 }), (from, to, years) => {
      const { perYear } = change(persons, known(from), known(to), { years, broken: false });
      const grown = perYear.kind === 'known' ? from * (1 + perYear.value / 100) ** years : NaN;
      expect(Math.abs(grown - to) / to).toBeLessThan(1e-9);
    }),
  );
});

test('hin und zurück heben sich auf', () => {
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      const there = change(points, known(from), known(to), twoYears).difference;
      const back = change(points, known(to), known(from), twoYears).difference;
      expect(there.kind === 'known' && back.kind === 'known' ? there.value + back.value : NaN).toBe(0);
    }),
  );
});
