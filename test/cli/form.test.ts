import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_FORM } from '../../src/core/model/briefing-form';
import { formOf } from '../../src/cli/form';
import { temporaryFolder } from '../libreoffice/office';

const NO_WORKBOOK = new Uint8Array();
const FORM = { ...EMPTY_FORM, reference: 'V/1234/2019' };

const fileWith = (text: string): string => {
  const file = join(temporaryFolder(), 'formular.json');
  writeFileSync(file, text);
  return file;
};

test('the form of a file is read', async () => {
  expect(await formOf({ form: fileWith(JSON.stringify(FORM)) }, 'mappe.xlsx', NO_WORKBOOK)).toEqual(FORM);
});

test.each([
  ['no JSON', '{', 'nicht lesbar'],
  ['not our form', '{"version":1}', 'nicht lesbar'],
  ['another version', '{"version":9}', 'anderen Fassung'],
])('a file is refused in a sentence: %s', async (_, text, said) => {
  await expect(formOf({ form: fileWith(text) }, 'mappe.xlsx', NO_WORKBOOK)).rejects.toThrow(said);
});
