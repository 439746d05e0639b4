import fc from 'fast-check';
import { segregation, spreadOf, variation } from '../../../src/core/compute/spread';
import { subjectsOf } from '../../../src/core/compute/subject';
import type { Quantity } from '../../../src/core/model/quantity';
import { known, missing } from '../../../src/core/model/quantity';
import { town } from './catalogue';

const amounts = (values: readonly number[]) => values.map((value) => known(value));
const shares = (parts: readonly (readonly [group: number, all: number])[]) =>
  parts.map(([group, all]) => ({ numerator: known(group), denominator: known(all) }));
const valueOf = (quantity: Quantity) => (quantity.kind === 'known' ? quantity.value : quantity.reason);

test.each([
  // The textbook example of the population's standard deviation (2 at a mean of 5).
  ['Lehrbuchbeispiel', amounts([2, 4, 4, 4, 5, 5, 7, 9]), 40],
  ['alle gleich', amounts([7, 7, 7]), 0],
  ['nur bekannte zählen', [...amounts([2, 4, 4, 4, 5, 5, 7, 9]), missing('confidential')], 40],
  ['ein einziger Wert', amounts([3]), 'not-applicable'],
  ['Mittel null', amounts([-1, 1]), 'zero-base'],
  ['Mittel unter null', amounts([-3, 1]), 'negative-base'],
])('Variationskoeffizient: %s', (_name, quantities, expected) => {
  expect(valueOf(variation(quantities))).toBe(expected);
});

test.each([
  [
    'alle wohnen getrennt',
    shares([
      [10, 10],
      [0, 30],
    ]),
    100,
  ],
  [
    'überall derselbe Anteil',
    shares([
      [1, 10],
      [5, 50],
      [20, 200],
    ]),
    0,
  ],
  // Group 10 and 30 of 40, others 40 and 20 of 60: (|1/4 − 2/3| + |3/4 − 1/3|) / 2 = 5/12.
  [
    'von Hand',
    shares([
      [10, 50],
      [30, 50],
    ]),
    41.6667,
  ],
  [
    'niemand in der Gruppe',
    shares([
      [0, 10],
      [0, 20],
    ]),
    'zero-base',
  ],
  [
    'alle in der Gruppe',
    shares([
      [10, 10],
      [20, 20],
    ]),
    'zero-base',
  ],
  ['ein einziger Raum', shares([[1, 10]]), 'not-applicable'],
  [
    'ein Zähler geheim',
    [...shares([[1, 10]]), { numerator: missing('confidential'), denominator: known(4) }],
    'confidential',
  ],
  ['ohne Nenner geliefert', [...shares([[1, 10]]), {}], 'not-submitted'],
])('Segregationsindex: %s', (_name, figures, expected) => {
  const found = valueOf(segregation(figures));
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 4);
  else expect(found).toBe(expected);
});

test('der Segregationsindex ist für die Gruppe derselbe wie für alle anderen und hängt nicht an der Einheit', () => {
  const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 2, max: 9 }), (areas, times) => {
      const of = (pick: (group: number, rest: number) => number) =>
        valueOf(segregation(shares(areas.map(([group, rest]) => [pick(group, rest), group + rest]))));
      const scaled = shares(areas.map(([group, rest]) => [group * times, (group + rest) * times]));
      expect(of((group) => group)).toBeCloseTo(of((_group, rest) => rest) as number, 8);
      expect(valueOf(segregation(scaled))).toBeCloseTo(of((group) => group) as number, 8);
    }),
  );
});

test('Anzahlen haben keine Streuung: sie unterscheiden sich schon durch die Größe der Räume', () => {
  const count = subjectsOf(town()).get('teil')!;
  const figure = { subject: 'teil', breakdown: '', area: '11', wave: '2017', quantity: known(1), places: [] };
  expect(spreadOf([figure, figure], count)).toEqual({
    variation: missing('not-applicable'),
    segregation: missing('not-applicable'),
  });
});
