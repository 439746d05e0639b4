import type { CellValue } from '../../../src/core/model/sheet';
import { parseSubmission } from '../../../src/core/parse/submission';
import { smallCatalogue } from './small-catalogue';
import { sheetOf, submissionOf, told } from './sheets';

const check = (type: string, value: CellValue): readonly string[] => {
  const schema = {
    fields: [{ name: 'Name' }, { name: 'Feld', type }, { name: 'Art' }],
    fieldsMatch: 'subset' as const,
    monitoring: { kind: 'tabelle' as const, roles: { Art: 'note' as const } },
  };
  const catalogue = { ...smallCatalogue(), sheetSchemas: [schema] };
  return told(
    parseSubmission(
      submissionOf(
        sheetOf([
          ['Name', 'Feld', 'Art'],
          ['a', value, 'b'],
        ]),
      ),
      catalogue,
      { Blatt: 'tabelle' },
    ).findings,
  );
};

test.each<[string, CellValue, string[]]>([
  ['number', 1.5, []],
  ['number', 'viel', ['type-error B2']],
  ['number', '1 450', ['number-as-text B2']],
  ['integer', 7, []],
  ['integer', 7.5, ['type-error B2']],
  ['integer', 'sieben', ['type-error B2']],
  ['boolean', 'ja', []],
  ['boolean', true, []],
  ['boolean', 'vielleicht', ['type-error B2']],
  ['date', '31.12.2017', []],
  ['date', '31.13.2017', ['unknown-date B2']],
  ['year', 2017, []],
  ['string', 'was auch immer', []],
  ['number', null, []],
  ['number', { error: '#NV' }, ['error-value B2']],
])('%s: %j', (type, value, expected) => {
  expect(check(type, value)).toEqual(expected);
});
