import { loadDocument } from '../../src/files/xlsx/load';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { closeClients, openClient } from '../office-client';
import { templateFile } from './fill-template';

afterEach(closeClients);

/** BEV-01 is a count, BEV-02 a share, BEV-08 a balance per 1,000 inhabitants; one row of each, in the rows 7, 8 and 9. */
const template = templateFile({ indicators: ['BEV-01', 'BEV-02', 'BEV-08'], waves: ['2017'], levels: ['gesamtstadt'] });

/** Formulas of the checks of single cells, by column and row. */
const checksOf = ({ sheets }: WorkbookDocument): ReadonlyMap<string, string> =>
  new Map(
    sheets
      .find(({ name }) => name === 'Indikatoren')!
      .validations.map(({ range, formula1 = '' }) => [`${'ABCDEFGHI'[range.column]}${range.row + 1}`, formula1]),
  );

type Entries = Readonly<Record<string, number | string>>;

/** What the check of a cell says once these entries stand on the sheet; an independent engine works it out. */
const verdict = async (cell: string, entries: Entries): Promise<unknown> => {
  const document = await loadDocument(await template);
  const formula = checksOf(document).get(cell)!;
  const open = { ...document, sheets: document.sheets.map((sheet) => ({ ...sheet, protected: false })) };
  return openClient(open).run(async (context) => {
    const data = context.workbook.worksheets.getItem('Indikatoren');
    for (const [address, value] of Object.entries(entries)) data.getRange(address).values = [[value]];
    const target = data.getRange(`L${cell.slice(1)}`);
    target.formulas = [[formula]];
    target.load('values');
    await context.sync();
    return target.values[0]?.[0] as unknown;
  });
};

// F value, G numerator, H denominator.
test.each<[string, string, Entries, boolean]>([
  ['a count', 'F7', { F7: 312_000 }, true],
  ['zero', 'F7', { F7: 0 }, true],
  ['a negative count', 'F7', { F7: -1 }, false],
  ['half a person', 'F7', { F7: 12.5 }, false],
  ['the sign for zero', 'F7', { F7: '-' }, true],
  ['the sign for secret', 'F7', { F7: '.' }, true],
  ['the sign for not yet available', 'F7', { F7: '…' }, true],
  ['the sign for not meaningful', 'F7', { F7: 'x' }, true],
  ['a word', 'F7', { F7: 'k. A.' }, false],
  ['a number as text with a unit', 'F7', { F7: '12 Personen' }, false],
  ['a numerator without a denominator yet', 'G8', { G8: 20 }, true],
  ['a numerator below its denominator', 'G8', { G8: 20, H8: 100 }, true],
  ['a numerator equal to its denominator', 'G8', { G8: 100, H8: 100 }, true],
  ['a numerator above its denominator', 'G8', { G8: 101, H8: 100 }, false],
  ['a numerator beside a sign', 'G8', { G8: 20, H8: '.' }, true],
  ['half a person in the numerator', 'G8', { G8: 20.5 }, false],
  ['a negative numerator', 'G8', { G8: -20 }, false],
  ['a sign for the numerator', 'G8', { G8: '.', H8: 100 }, true],
  ['a denominator below its numerator', 'H8', { G8: 101, H8: 100 }, false],
  ['a denominator above its numerator', 'H8', { G8: 20, H8: 100 }, true],
  ['a numerator above a denominator of which it is no part', 'G9', { G9: 500, H9: 100 }, true],
  ['more departures than arrivals in the numerator', 'G9', { G9: -20, H9: 100 }, true],
  ['a negative denominator of a balance', 'H9', { G9: -20, H9: -100 }, false],
  ['decimals where nothing is counted', 'G9', { G9: 20.5, H9: 100 }, true],
])('%s in %s: %j may stand: %s', async (_case, cell, entries, expected) => {
  expect(await verdict(cell, entries)).toBe(expected);
});

/** What the line above the table says. */
const openText = async (entries: Entries): Promise<unknown> => {
  const document = await loadDocument(await template);
  const open = { ...document, sheets: document.sheets.map((sheet) => ({ ...sheet, protected: false })) };
  return openClient(open).run(async (context) => {
    const data = context.workbook.worksheets.getItem('Indikatoren');
    for (const [address, value] of Object.entries(entries)) data.getRange(address).values = [[value]];
    const line = data.getRange('A4').load('values');
    await context.sync();
    return line.values[0]?.[0] as unknown;
  });
};

test.each<[string, Entries, number]>([
  ['nothing is filled in', {}, 3],
  ['a count is', { F7: 5 }, 2],
  ['a numerator alone is not enough', { G8: 5 }, 3],
  ['numerator and denominator are', { G8: 5, H8: 10 }, 2],
  ['a sign in place of the value is', { F8: '.' }, 2],
  ['all rows are', { F7: 5, G8: 5, H8: 10, F9: 'x' }, 0],
])('the sheet counts the rows that are left: %s', async (_case, entries, left) => {
  expect(await openText(entries)).toBe(`Noch auszufüllen: ${left} von 3 Zeilen`);
});
