import { formatRegistry, parseRegistry, type Registry } from '../../src/excel/registry';

const registry: Registry = {
  data: { id: '{1}', name: 'Daten', mark: 'Daten', table: 'Daten', charts: {} },
  charts: {
    id: '{2}',
    name: 'Diagramme',
    mark: '',
    charts: { 'line-SOZ-01': { id: 'c1', name: 'line-SOZ-01', places: ['A5:H21'] } },
  },
};

test('what was written is read again', () => {
  expect(parseRegistry(formatRegistry(registry))).toEqual(registry);
});

test('cells that earlier versions left to the user are none of it any more', () => {
  const sheets = { ...registry, data: { ...registry.data, inputs: ['B2', 'A3:C4'] } };
  expect(parseRegistry(JSON.stringify({ version: 1, sheets }))).toEqual(registry);
});

test.each([
  ['no setting', undefined],
  ['an empty text', ''],
  ['broken JSON', '{"version":1,'],
  ['something else', '[1,2]'],
  ['a later version', JSON.stringify({ version: 2, sheets: { data: { id: 'x' } } })],
  ['no sheets', JSON.stringify({ version: 1, sheets: null })],
  ['sheets without identity', JSON.stringify({ version: 1, sheets: { data: { name: 'Daten' } } })],
  ['unknown sheets', JSON.stringify({ version: 1, sheets: { secret: { id: 'x' } } })],
])('%s makes no sheet ours', (_, value) => {
  expect(parseRegistry(value)).toEqual({});
});
