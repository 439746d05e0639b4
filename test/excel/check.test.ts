import { SHEET_NAMES } from '../../src/core/model/spec';
import { checkNames } from '../../src/excel/check';
import type { Inventory } from '../../src/excel/inventory';
import { spec } from './specs';

// The workbook host keeps no protection of the structure, so this is checked without it.
const locked: Inventory = {
  sheets: [{ id: 'id-0', name: 'Daten' }],
  ours: { data: { id: 'id-0', name: 'Daten', mark: '', charts: {} } },
  stored: undefined,
  structureProtected: true,
  takenNames: new Set(),
};

test('a workbook with a protected structure takes no new sheets', () => {
  expect(() => checkNames([spec('data'), spec('ranking')], SHEET_NAMES, locked)).toThrow(
    expect.objectContaining({ code: 'workbook-protected' }),
  );
});

test('sheets that exist in it are written', () => {
  expect(() => checkNames([spec('data')], SHEET_NAMES, locked)).not.toThrow();
});
