import { toA1 } from '../../../src/core/model/address';
import type { Repair } from '../../../src/core/model/repair';
import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { applyRepairs } from '../../../src/core/repair/apply';
import { repairs } from '../../../src/core/repair/repairs';
import { checkSubmission } from '../../../src/core/report';
import { smallCatalogue } from '../parse/small-catalogue';
import { sheetOf, submissionOf } from '../parse/sheets';

const HEAD = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'];
const ROW = ['31.12.2015', '11 Aegidii', 'Ausländer', 93];

/** One row of a list; the cells of `row` replace the plain ones. */
const listOf = (row: readonly (CellValue | undefined)[], more: Partial<Sheet> = {}): Sheet =>
  sheetOf([HEAD, ROW.map((value, index) => row[index] ?? value)], more);

const proposed = (sheet: Sheet, catalogue = smallCatalogue()): readonly Repair[] => {
  const submission = submissionOf(sheet);
  const { findings, tables } = checkSubmission(submission, catalogue);
  return repairs(findings, tables, submission, catalogue);
};

const told = ({ place, after, numberFormat, code }: Repair): string =>
  [toA1(place.cell), code, JSON.stringify(after), ...(numberFormat ? [numberFormat] : [])].join(' ');

const value = (text: CellValue) => [undefined, undefined, undefined, text];
const area = (text: string) => [undefined, text];

test.each<[name: string, row: readonly (CellValue | undefined)[], repairs: string[]]>([
  ['a clean row', [], []],
  ['a number with a plain space', value('1 450'), ['D2 number-as-text 1450']],
  ['with a narrow no-break space', value('21\u202f318'), ['D2 number-as-text 21318']],
  ['with a comma and a nought', value('39,20'), ['D2 number-as-text 39.2']],
  ['with points and a comma', value('1.234,5'), ['D2 number-as-text 1234.5']],
  ['negative, with spaces', value('-  23'), ['D2 number-as-text -23']],
  ['with a hidden character: one repair for both', value('1\u200b450 '), ['D2 number-as-text 1450']],
  ['one that may mean two numbers', value('1.450'), []],
  ['one with a mark that would be lost', value('2 535r'), []],
  ['an identifier', value('007'), []],
  ['more digits than a number holds', value('12345678901234567'), []],
  ['no number', value('k. A.'), []],
  ['written-out umlauts', area('Ueberwasser'), ['B2 area-spelling "Überwasser"']],
  ['a slip beside the right code', area('12 Uberwasser'), ['B2 area-spelling "12 Überwasser" @']],
  ['decomposed umlauts of an area', area('Du\u0308esberg'), ['B2 area-spelling "Düesberg"']],
  ['a registered alias', area('Düesbergweg'), []],
  ['an unknown area, though a similar one exists', area('Aegidiii'), []],
  ['a code beside another area’s name', area('11 Überwasser'), []],
  ['a control character', area('Aegidii\u0007'), ['B2 hidden-character "Aegidii"']],
  ['a soft hyphen and a no-break space', area('Aegi\u00addii\u00a0'), ['B2 hidden-character "Aegidii"']],
  ['what Excel would take for a date', area('1-4\u200b'), ['B2 hidden-character "1-4" @']],
  ['what Excel would take for a formula', area('=\u200bAegidii'), []],
  ['a long dash for nought', value('–'), ['D2 sign-spelling "-"']],
  ['three points', value(' ...'), ['D2 sign-spelling "…"']],
  ['a capital cross', value('X'), ['D2 sign-spelling "x"']],
  ['the office’s own sign', value('.'), []],
  ['the office’s own sign with spaces', value(' .\u00a0'), ['D2 sign-spelling "."']],
  ['a sign of another office', value('/'), []],
  ['decomposed umlauts of a subject', [undefined, undefined, 'Ausla\u0308nder'], ['C2 decomposed-text "Ausländer"']],
])('%s', (_, row, expected) => {
  expect(proposed(listOf(row)).map(told)).toEqual(expected);
});

// The value is read from what the cell shows: under a per-cent format 0.232 is 23,2 %; in a text cell a number stays text.
test.each<[name: string, format: string, text: string, expected: string]>([
  ['a text cell', '@', '23', 'D2 number-as-text 23 General'],
  ['a per-cent cell', '0.0%', '23,2 %', 'D2 number-as-text 0.232'],
  ['a plain cell', 'General', '23,2 %', 'D2 number-as-text 23.2'],
  ['a format that would hide a decimal', '#,##0', '23,2', 'D2 number-as-text 23.2 General'],
  ['a format with enough decimals', '0.00', '23,2', 'D2 number-as-text 23.2'],
  ['the office’s format that prints 0 as -', '###\\ ###;\\-###\\ ###;\\-', '1 450', 'D2 number-as-text 1450'],
  ['thousands', '#,##0,', '1 450', 'D2 number-as-text 1450 General'],
  ['a date format', 'dd.mm.yyyy', '1 450', 'D2 number-as-text 1450 General'],
])('number format: %s', (_, format, text, expected) => {
  const numberFormats = [HEAD.map(() => 'General'), ['General', 'General', 'General', format]];
  expect(proposed(listOf(value(text), { numberFormats })).map(told)).toEqual([expected]);
});

test('an official name that two areas bear is not written in place of an unmistakable one', () => {
  const catalogue = smallCatalogue();
  const [first] = catalogue.areas;
  const one = { ...first!, id: '77', name: 'Mitte', aliases: ['Kerngebiet Süd'] };
  const named = listOf(area('Kerngebiet Sued'));
  const alone = catalogue.areas.filter(({ id }) => id !== '1-4');
  expect(proposed(named, { ...catalogue, areas: [...alone, one] }).map(told)).toEqual(['B2 area-spelling "Mitte"']);
  expect(proposed(named, { ...catalogue, areas: [...catalogue.areas, one] })).toEqual([]);
});

test('a sign is not put in place of another where the office’s own form means something else', () => {
  const catalogue = smallCatalogue();
  const signs = [
    { sign: '-', variants: ['.'], meaning: '', stands: { for: 'zero' as const } },
    { sign: '.', variants: ['·'], meaning: '', stands: { for: 'missing' as const, reason: 'confidential' as const } },
  ];
  const signProfiles = [{ id: 'muenster', name: '', source: '', signs }];
  expect(proposed(listOf(value('·')), { ...catalogue, signProfiles })).toEqual([]);
  expect(proposed(listOf(value('.')), { ...catalogue, signProfiles }).map(told)).toEqual(['D2 sign-spelling "-"']);
});

test('a cell with a formula is left alone', () => {
  const formulas = [HEAD.map(() => ''), ['', '="Ueberwasser"', '', '=TEXT(5,"0")']];
  expect(proposed(listOf([undefined, 'Ueberwasser', undefined, '5'], { formulas }))).toEqual([]);
});

test('lines of a remark stay lines', () => {
  const sheet = sheetOf([
    ['Indikator', 'Ausprägung', 'Stichtag', 'Raum', 'Wert', 'Anmerkung'],
    ['Ausländer', 'insgesamt', '31.12.2015', 'Aegidii', 5, 'erste\u0007 Zeile\r\nzweite  Zeile'],
  ]);
  expect(proposed(sheet).map(({ after }) => after)).toEqual(['erste Zeile\nzweite Zeile']);
});

test('repairs come in the order of the sheet, each with a sentence', () => {
  const sheet = sheetOf([HEAD, [...ROW.slice(0, 3), '1 450'], ['31.12.2015', 'Ueberwasser', 'Ausla\u0308nder', '–']]);
  expect(proposed(sheet).map(({ place, sentence }) => `${toA1(place.cell)} ${sentence}`)).toEqual([
    'D2 Aus dem Text „1 450“ wird die Zahl 1\u00a0450.',
    'B3 Aus „Ueberwasser“ wird „Überwasser“.',
    'C3 In „Ausländer“ werden zerlegte Umlaute zusammengesetzt.',
    'D3 Das Zeichen „–“ wird zu „-“.',
  ]);
});

test('a per-cent cell is told as it is shown', () => {
  const numberFormats = [HEAD.map(() => 'General'), ['General', 'General', 'General', '0.0%']];
  expect(proposed(listOf(value('23,2'), { numberFormats })).map(({ sentence }) => sentence)).toEqual([
    'Aus dem Text „23,2“ wird die Zahl 23,2 %.',
  ]);
});

describe('applying', () => {
  const submission = submissionOf(listOf(value('1 450'), { origin: { row: 2, column: 1 } }));
  const repair: Repair = {
    place: { sheet: 'Blatt', cell: { row: 3, column: 4 } },
    before: '1 450',
    after: 1450,
    numberFormat: '0',
    code: 'number-as-text',
    sentence: '',
  };

  test('writes value and format, and leaves everything else as it was', () => {
    const [before, after] = [submission.sheets[0], applyRepairs(submission, [repair]).sheets[0]];
    expect(after?.values).toEqual([HEAD, [...ROW.slice(0, 3), 1450]]);
    expect(after?.numberFormats[1]).toEqual(['General', 'General', 'General', '0']);
    expect(before?.values[1]?.[3]).toBe('1 450');
  });

  test.each<[string, Partial<Repair>]>([
    ['the cell has changed', { before: '1 451' }],
    ['the cell is outside', { place: { sheet: 'Blatt', cell: { row: 99, column: 4 } } }],
    ['the sheet is another one', { place: { sheet: 'Anderes', cell: { row: 3, column: 4 } } }],
  ])('does nothing where %s', (_, more) => {
    expect(applyRepairs(submission, [{ ...repair, ...more }])).toEqual(submission);
  });

  test('does nothing where a formula stands by now', () => {
    const formulas = [HEAD.map(() => ''), ['', '', '', '=1']];
    const changed = { ...submission, sheets: submission.sheets.map((sheet) => ({ ...sheet, formulas })) };
    expect(applyRepairs(changed, [repair])).toEqual(changed);
  });
});
