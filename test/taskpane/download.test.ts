/** @jest-environment jsdom */
import { copyName, fileName, offerDownload } from '../../src/taskpane/download';

test.each([
  ['a workbook', 'Lieferung.xlsx', 'Lieferung-geprüft.xlsx'],
  ['a workbook with macros stays one', 'Lieferung.XLSM', 'Lieferung-geprüft.xlsm'],
  ['a workbook that was never saved', 'Mappe1', 'Mappe1-geprüft.xlsx'],
  ['signs that Windows does not allow', 'a/b:c.xlsx', 'a-b-c-geprüft.xlsx'],
  ['no name at all', '.xlsx', 'Arbeitsmappe-geprüft.xlsx'],
])('%s gives its name to the copy', (_case, name, expected) => {
  expect(copyName(name)).toBe(expected);
});

test('a dot in a name is no extension', () => {
  expect(fileName('Stand 31.12.2017.csv', '.json')).toBe('Stand 31.12.2017.json');
});

test('a download is offered under its name, and its content is let go afterwards', () => {
  jest.useFakeTimers();
  const revoked: string[] = [];
  const clicked: HTMLAnchorElement[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:eins', revokeObjectURL: (url: string) => revoked.push(url) });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  offerDownload({ name: 'Befunde.csv', type: 'text/csv', content: 'a;b' });
  expect(clicked[0]).toMatchObject({ download: 'Befunde.csv', href: 'blob:eins' });
  expect(revoked).toEqual([]);
  jest.runAllTimers();
  expect(revoked).toEqual(['blob:eins']);
  click.mockRestore();
});
