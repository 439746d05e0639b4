import { findChosenHeader, findHeader } from '../../../src/core/parse/find-header';
import { buildSchemaIndex } from '../../../src/core/parse/schema-index';
import { INDICATOR_SHEET, LONG, WIDE } from './small-catalogue';
import { sheetOf } from './sheets';

const schemas = [LONG, INDICATOR_SHEET, WIDE].map(buildSchemaIndex);

test('the schema with most known headings is taken', () => {
  const sheet = sheetOf([['Indikator', 'Stichtag', 'Raum', 'Wert', 'Einheit', 'Quelle', 'Merkmal', 'Zeit']]);
  expect(findHeader(sheet, schemas)?.schema.kind).toBe('langformat');
});

test('of equally good rows the upper one is taken', () => {
  const header = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'];
  expect(findHeader(sheetOf([['Titel'], header, header]), schemas)?.row).toBe(1);
});

test('of equally good schemas that one is taken which lacks fewer fields', () => {
  const short = buildSchemaIndex({
    ...LONG,
    fields: LONG.fields.slice(0, 4),
    monitoring: { ...LONG.monitoring!, kind: 'indikatorblatt' },
  });
  const sheet = sheetOf([['ZEIT', 'RAUM', 'MERKMAL', 'WERT']]);
  expect(findHeader(sheet, [...schemas, short])?.schema.kind).toBe('indikatorblatt');
});

test('only the chosen kind counts when one is chosen', () => {
  const sheet = sheetOf([
    ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'],
    ['Stadtgebiet', 'Ausländer'],
  ]);
  expect(findChosenHeader(sheet, schemas, 'tabelle')?.row).toBe(1);
});
