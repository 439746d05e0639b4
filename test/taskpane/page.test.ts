import fc from 'fast-check';
import { filtered, groupsOf } from '../../src/taskpane/findings/page';
import { countsOf } from '../../src/taskpane/state/counts';
import { findingAt } from './fixtures';

const findings = fc.array(
  fc.record({
    severity: fc.constantFrom('error', 'warning', 'notice'),
    sheet: fc.constantFrom('Eins', 'Zwei', 'Drei'),
    row: fc.nat(50),
  }),
);
const made = findings.map((list) => list.map(({ severity, sheet, row }) => findingAt(severity, sheet, row)));

test('a page shows exactly as many findings as it may, and no sheet counts wrong', () => {
  fc.assert(
    fc.property(made, fc.integer({ min: 1, max: 30 }), (list, limit) => {
      const groups = groupsOf(list, limit);
      expect(groups.flatMap(({ shown }) => shown).length).toBe(Math.min(limit, list.length));
      for (const { sheet, count } of groups)
        expect(count).toBe(list.filter(({ place }) => place.sheet === sheet).length);
    }),
  );
});

test('the filters show together what is there, each as many as its button says', () => {
  fc.assert(
    fc.property(made, (list) => {
      const counts = countsOf(list);
      expect(filtered(list, 'error').length).toBe(counts.error);
      expect(filtered(list, 'warning').length).toBe(counts.warning);
      expect(filtered(list, 'notice').length).toBe(counts.notice);
      expect(filtered(list, 'all').length).toBe(counts.error + counts.warning + counts.notice);
    }),
  );
});

test('findings stay in their order, by sheet', () => {
  const list = [findingAt('error', 'Eins', 4), findingAt('error', 'Zwei', 1), findingAt('notice', 'Eins', 2)];
  expect(groupsOf(list, 10)).toEqual([
    { sheet: 'Eins', count: 2, shown: [list[0], list[2]] },
    { sheet: 'Zwei', count: 1, shown: [list[1]] },
  ]);
});

test('a sheet whose findings come later is not named yet', () => {
  const list = [findingAt('error', 'Eins', 1), findingAt('error', 'Zwei', 1)];
  expect(groupsOf(list, 1).map(({ sheet }) => sheet)).toEqual(['Eins']);
});
