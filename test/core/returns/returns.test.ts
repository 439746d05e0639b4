import type { ReturnedFile, ReturnedSeries, ReturnsScope } from '../../../src/core/model/returns';
import { checkSubmission } from '../../../src/core/report';
import { returnedSeries } from '../../../src/core/report-release';
import { owedSeries, scopeOf } from '../../../src/core/returns/owed';
import { buildReturns } from '../../../src/core/returns/returns';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { readSubmission } from '../../../src/files/submission';
import { fillTemplate, sampleEntries, templateFile, withEntries } from '../../files/fill-template';

const catalogue = shippedCatalogue();
const DISTRICTS = ['1-4', '5', '6', '7', '8', '9'];
const SCOPE: ReturnsScope = { waves: ['2017'], levels: ['stadtbezirk'] };

const file = (series: readonly Partial<ReturnedSeries>[], part: Partial<ReturnedFile> = {}): ReturnedFile => ({
  name: 'jobcenter.xlsx',
  date: '2027-03-01',
  series: series.map((one) => ({ subject: 'SOZ-01', wave: '2017', areas: [], wrong: [], ...one })),
  errors: 0,
  ...part,
});

const owed = (files: readonly ReturnedFile[], scope = SCOPE) =>
  owedSeries(files, scopeOf(files, scope, catalogue), catalogue);
const quota = (files: readonly ReturnedFile[]) => owed(files).find(({ indicator }) => indicator === 'SOZ-01');

// Münster has six Stadtbezirke.
test.each<[string, readonly ReturnedFile[], object]>([
  ['nothing came', [], { state: 'missing', delivered: 0, expected: 6, errors: 0, files: [], date: undefined }],
  [
    'all came',
    [file([{ areas: DISTRICTS }])],
    { state: 'complete', delivered: 6, files: ['jobcenter.xlsx'], date: '2027-03-01' },
  ],
  ['some came', [file([{ areas: ['5', '6'] }])], { state: 'partial', delivered: 2 }],
  ['all came, one wrong', [file([{ areas: DISTRICTS, wrong: ['6'] }])], { state: 'faulty', delivered: 6, errors: 1 }],
  [
    'an error on another level does not count',
    [file([{ areas: DISTRICTS, wrong: ['stadt'] }])],
    { state: 'complete', errors: 0 },
  ],
  [
    'only wrong ones came: nothing is there',
    [file([{ wrong: ['6', '6'] }])],
    { state: 'missing', delivered: 0, errors: 2 },
  ],
  ['another wave came', [file([{ wave: '2015', areas: DISTRICTS }])], { state: 'missing' }],
  ['another level came', [file([{ areas: ['11', '12'] }])], { state: 'missing', files: [] }],
  [
    'two files: a value counts once, the later day',
    [file([{ areas: ['5', '6'] }]), file([{ areas: ['6', '7'] }], { name: 'nachtrag.xlsx', date: '2027-04-01' })],
    { delivered: 3, files: ['jobcenter.xlsx', 'nachtrag.xlsx'], date: '2027-04-01' },
  ],
])('%s', (_case, files, expected) => {
  expect(quota(files)).toMatchObject(expected);
});

test('who owes it is named; levels on which an indicator does not exist are not owed', () => {
  const all = owed([], { waves: ['2015', '2017'], levels: ['gesamtstadt', 'stadtbezirk', 'stadtteil'] });
  expect(all.find(({ indicator }) => indicator === 'SOZ-01')?.department).toBe('Jobcenter');
  // Source: data/indicators.json; REC-04 has city and Stadtbezirke, REC-05 the city alone.
  const levels = (id: string) =>
    all.filter(({ indicator, wave }) => indicator === id && wave === '2017').map(({ level }) => level);
  expect(levels('REC-04')).toEqual(['gesamtstadt', 'stadtbezirk']);
  expect(levels('REC-05')).toEqual(['gesamtstadt']);
});

test('indicators that nobody owes are listed all the same', () => {
  const without = { ...catalogue, departments: [] };
  const departments = new Set(
    owedSeries([], { waves: ['2017'], levels: ['gesamtstadt'] }, without).map(({ department }) => department),
  );
  expect(departments).toEqual(new Set(['keinem Fachamt zugeordnet']));
});

test('left open, the list is about what the files have; without any figure about everything', () => {
  expect(scopeOf([file([{ areas: DISTRICTS }])], {}, catalogue)).toEqual({ waves: ['2017'], levels: ['stadtbezirk'] });
  expect(scopeOf([], {}, catalogue)).toEqual({
    waves: ['2010', '2012', '2015', '2017'],
    levels: ['gesamtstadt', 'stadtbezirk', 'stadtteil'],
  });
});

const seriesOf = async (bytes: Uint8Array) => {
  const check = checkSubmission(await readSubmission('a.xlsx', bytes), catalogue);
  return returnedSeries(check, check.findings, catalogue);
};
const filled = (async () => fillTemplate(await templateFile(), await sampleEntries()))();
const find = (series: readonly ReturnedSeries[], subject: string, wave: string) =>
  series.find((one) => one.subject === subject && one.wave === wave);

test('what a template that came back delivers', async () => {
  const series = await seriesOf(await filled);
  expect(find(series, 'BEV-02', '2017')).toEqual({
    subject: 'BEV-02',
    wave: '2017',
    wrong: [],
    areas: expect.arrayContaining([...DISTRICTS, 'stadt']),
  });
  expect(find(series, 'BEV-02', '2010')).toBeUndefined();
});

// G21 is the numerator of BEV-02 for Mitte in 2015 (see test/files/template.test.ts).
test.each([
  ['a sign is delivered', '.', true, []],
  ['an empty cell is not, and is wrong', null, false, ['1-4']],
  ['a word is not, and is wrong', 'k. A.', false, ['1-4']],
] as const)('%s', async (_case, entry, delivered, wrong) => {
  const series = find(await seriesOf(await withEntries(await filled, { G21: entry })), 'BEV-02', '2015');
  expect(series?.areas.includes('1-4')).toBe(delivered);
  expect(series?.wrong).toEqual(wrong);
});

const formOf = (files: readonly ReturnedFile[]) =>
  buildReturns({ files, scope: SCOPE, catalogue, now: '2027-04-02T09:30:00' });
const rowsOf = (form: ReturnType<typeof formOf>, name: string) =>
  form.sheets.find((sheet) => sheet.name === name)!.contents;

test('a box and its word; totals by department and over all', () => {
  const form = formOf([
    file([
      { areas: DISTRICTS, wrong: ['6'] },
      { subject: 'SOZ-02', areas: ['5'] },
    ]),
  ]);
  const states = rowsOf(form, 'Einzeln')
    .filter(([name]) => name === 'Jobcenter')
    .map((row) => row[5]);
  expect(states).toEqual(['☒ mit Fehlern', '☒ teilweise']);
  const [total] = rowsOf(form, 'Rücklauf').filter(([name]) => name === 'Jobcenter');
  // owed, delivered, with errors, partly, missing, values, of
  expect(total).toEqual(['Jobcenter', 2, 0, 1, 1, 0, 7, 12]);
  const sport = rowsOf(formOf([]), 'Einzeln').find((row) => row[1] === 'GES-01');
  expect(sport?.[5]).toBe('☐ fehlt');
  expect(rowsOf(form, 'Rücklauf').find(([name]) => name === 'Zusammen')?.[1]).toBe(
    rowsOf(form, 'Einzeln').filter((row) => typeof row[6] === 'number').length,
  );
});

test('files that could not be read are named with the reason', () => {
  const form = formOf([file([], { name: 'kaputt.xlsx', trouble: 'Die Datei ist beschädigt.' })]);
  expect(rowsOf(form, 'Dateien').find(([name]) => name === 'kaputt.xlsx')).toContain('Die Datei ist beschädigt.');
});

test('printed on A4 across, head rows repeated; dates are dates', () => {
  const form = formOf([file([{ areas: DISTRICTS }])]);
  for (const { page } of form.sheets)
    expect(page).toMatchObject({ orientation: 'landscape', pagesWide: 1, titleRows: {} });
  // Excel's number of 1 March 2027.
  expect(rowsOf(form, 'Dateien').find(([name]) => name === 'jobcenter.xlsx')?.[1]).toBe(46_447);
});
