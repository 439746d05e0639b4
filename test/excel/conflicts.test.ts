import { SHEET_NAMES } from '../../src/core/model/spec';
import { nameConflicts } from '../../src/excel/conflicts';
import type { Inventory } from '../../src/excel/inventory';

const inventory = (names: readonly string[], ours: Inventory['ours'] = {}): Inventory => ({
  sheets: names.map((name, index) => ({ id: `id-${index}`, name })),
  ours,
  stored: undefined,
  structureProtected: false,
  takenNames: new Set(),
});

test('a free name is no conflict', () => {
  expect(nameConflicts(['data'], SHEET_NAMES, inventory(['Tabelle1']))).toEqual([]);
});

test('a taken name is one, whatever its case', () => {
  expect(nameConflicts(['data'], SHEET_NAMES, inventory(['DATEN']))).toEqual([
    { key: 'data', name: 'Daten', proposal: 'Daten (2)' },
  ]);
});

test('our own sheet does not stand in its own way', () => {
  const ours = { data: { id: 'id-0', name: 'Daten', mark: '', charts: {} } };
  expect(nameConflicts(['data'], SHEET_NAMES, inventory(['Daten'], ours))).toEqual([]);
});

test('a proposal is free itself', () => {
  const taken = inventory(['Daten', 'Daten (2)']);
  expect(nameConflicts(['data'], SHEET_NAMES, taken)[0]?.proposal).toBe('Daten (3)');
});

test('a proposal is no longer than Excel allows', () => {
  const name = 'Veränderung seit der Welle 2015x'.slice(0, 31);
  const [conflict] = nameConflicts(['changes'], { ...SHEET_NAMES, changes: name }, inventory([name]));
  expect(conflict?.proposal).toHaveLength(31);
  expect(conflict?.proposal).toMatch(/ \(2\)$/);
});

test('two of our sheets cannot bear one name', () => {
  const names = { ...SHEET_NAMES, changes: 'Daten' };
  expect(nameConflicts(['data', 'changes'], names, inventory([]))).toEqual([
    { key: 'changes', name: 'Daten', proposal: 'Daten (2)' },
  ]);
});
