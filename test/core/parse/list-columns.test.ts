import { headingsIn, matchHeader } from '../../../src/core/parse/headings';
import { cellOf, listColumns, planOf } from '../../../src/core/parse/list-columns';
import { buildSchemaIndex } from '../../../src/core/parse/schema-index';
import { LONG, WIDE } from './small-catalogue';
import { sheetOf } from './sheets';

const columns = (headings: readonly string[], schema = LONG) =>
  listColumns(matchHeader(buildSchemaIndex(schema), 0, headingsIn(sheetOf([headings]), 0)));

test('a field’s first heading names it, further and unknown ones name nothing', () => {
  expect(
    columns(['Ze-\nit', 'RAUM', 'Raumbezug', 'Thema']).map(({ heading, field, role }) => [heading, field, role]),
  ).toEqual([
    ['Zeit', 'ZEIT', 'time'],
    ['RAUM', 'RAUM', 'area'],
    ['Raumbezug', undefined, undefined],
    ['Thema', undefined, undefined],
  ]);
});

test('a plan knows every value column and where roles stand', () => {
  const plan = planOf(columns(['Haushalte', 'Stadtgebiet', 'Ausländer'], WIDE));
  expect([plan.values.map(({ index }) => index), plan.roles.get('area')?.index]).toEqual([[0, 2], 1]);
  expect(cellOf([], plan.roles.get('area'))).toBeUndefined();
});
