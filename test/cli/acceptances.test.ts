import { acceptancesInside, acceptancesOfFile } from '../../src/cli/acceptances';
import { acceptancesText } from '../../src/core/accept/storage';
import type { Acceptance } from '../../src/core/model/acceptance';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { openHost } from '../excel/open-host';
import { file, foreign, LIST } from './deliveries';

const one: Acceptance = {
  code: 'sum-mismatch',
  area: '5',
  value: 6696,
  numbers: { expected: 6669 },
  reason: 'Mit dem Amt geklärt',
  name: 'M. Muster',
  date: '2018-03-05',
  note: '',
};

test('what the add-in keeps in a workbook is found in its file', async () => {
  const { port, read } = await openHost(await loadDocument(foreign));
  await port.writeStored('acceptances', acceptancesText([one]));
  expect(acceptancesInside('mappe.xlsx', await saveDocument(await read()))).toEqual([one]);
});

test('a workbook that the add-in has never seen has none, nor has a text file', () => {
  expect(acceptancesInside('mappe.xlsx', foreign)).toEqual([]);
  expect(acceptancesInside('liste.csv', new TextEncoder().encode(LIST))).toEqual([]);
});

test.each([
  ['no JSON', '{', 'sind nicht lesbar'],
  ['another version', '{"version":2,"acceptances":[]}', 'aus einer anderen Fassung'],
])('a file with %s is refused', async (name, text, sentence) => {
  await expect(acceptancesOfFile(file(`${name}.json`, text))).rejects.toThrow(sentence);
});
