import type { CellPlace, Suspicion } from '../../src/core/model/blame';
import { type Finding, finding } from '../../src/core/model/finding';
import { aidsOf } from '../../src/taskpane/findings/aids';
import { suspicionGroups } from '../../src/taskpane/suspicions/groups';
import { findingAt, repairAt } from './fixtures';

const at = (row: number): CellPlace => ({ sheet: 'Lieferung', cell: { row, column: 0 } });

const suspicion = (row: number, broken: number, part: Partial<Suspicion> = {}): Suspicion => ({
  cells: [{ place: at(row), value: 21, repaired: 12 }],
  broken: [at(broken)],
  confidence: 'one-of-several',
  alternatives: 1,
  ...part,
});

const plain = suspicion(1, 9);
const slip = suspicion(2, 9, { cause: { kind: 'digits-transposed' } });
const likeliest = suspicion(3, 9, { cause: { kind: 'digits-transposed' }, likeliest: true });
const elsewhere = suspicion(4, 8);

test('suspicions about one contradiction stand together, the best founded first', () => {
  expect(suspicionGroups([plain, elsewhere, slip, likeliest])).toEqual([
    { first: likeliest, others: [slip, plain] },
    { first: elsewhere, others: [] },
  ]);
});

const spelling: Finding = finding('number-as-text', at(5), { text: '12', number: 12 }, '12');
const aids = aidsOf({ repairs: [repairAt('Lieferung', 5)], suspicions: [plain, likeliest] });

test.each([
  ['the total that does not fit', findingAt('error', 'Lieferung', 9), likeliest],
  ['a suspected cell', findingAt('error', 'Lieferung', 1), plain],
  ['another cell', findingAt('error', 'Lieferung', 7), undefined],
  ['the same cell of another sheet', findingAt('error', 'Andere', 9), undefined],
  ['a mere notice', findingAt('notice', 'Lieferung', 9), undefined],
] as const)('a suspicion helps with %s', (_case, found, expected) => {
  expect(aids.suspicionOf(found)).toBe(expected);
});

test('a repair helps with a finding about the spelling of its cell, and with nothing else there', () => {
  expect(aids.repairOf(spelling)).toEqual(repairAt('Lieferung', 5));
  expect(aids.repairOf(findingAt('error', 'Lieferung', 5))).toBeUndefined();
  expect(aids.repairOf({ ...spelling, place: at(6) })).toBeUndefined();
});
