import { buildSchemaIndex, headingsOf } from '../../../src/core/parse/schema-index';
import { LONG } from './small-catalogue';

test('a field is found under its name, its title and the headings listed', () => {
  const schema = { ...LONG, fields: [{ name: 'RAUM', title: 'Räumliche Einheit' }] };
  expect(headingsOf(schema, schema.fields[0]!)).toEqual(['RAUM', 'Räumliche Einheit', 'Raumbezug']);
  expect(buildSchemaIndex(schema).headings.get('räumlicheeinheit')?.name).toBe('RAUM');
});

test('a field’s name is never taken by another field’s heading', () => {
  const fields = [{ name: 'A' }, { name: 'B' }];
  const schema = { fields, monitoring: { kind: 'tabelle' as const, roles: {}, headings: { A: ['B'] } } };
  expect(buildSchemaIndex(schema).headings.get('b')?.name).toBe('B');
});

test('a schema without our extension is a table of its own', () => {
  expect(buildSchemaIndex({ fields: [{ name: 'A' }] })).toMatchObject({ kind: 'tabelle', roles: new Map() });
});

test('names of the prototype are ordinary names', () => {
  const schema = {
    fields: [{ name: 'constructor' }],
    monitoring: { kind: 'tabelle' as const, roles: {}, headings: {} },
  };
  expect(headingsOf(schema, schema.fields[0]!)).toEqual(['constructor']);
});
