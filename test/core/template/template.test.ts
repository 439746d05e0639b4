import type { FormSheet, TemplateOrder } from '../../../src/core/model/template';
import { buildTemplate, indicatorsWithoutRows } from '../../../src/core/template/template';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { ORDER } from '../../files/fill-template';

const catalogue = shippedCatalogue();
const form = (part: Partial<TemplateOrder> = {}, department?: string) =>
  buildTemplate({ order: { ...ORDER, ...part }, catalogue, department });
const sheet = (name: string, part?: Partial<TemplateOrder>): FormSheet =>
  form(part).sheets.find((one) => one.name === name)!;
const textsOf = ({ contents }: FormSheet) => contents.flat().filter((one) => typeof one === 'string');
const HEAD = 5;
const column = ({ contents }: FormSheet, index: number) => contents.slice(HEAD + 1, -2).map((row) => row[index]);

test('the guide comes first, then the sheet to be filled in, then the lists', () => {
  expect(form().sheets.map(({ name }) => name)).toEqual(['Anleitung', 'Indikatoren', 'Listen']);
});

test('the head is the schema’s, in its order', () => {
  const schema = catalogue.sheetSchemas.find(({ name }) => name === 'indikatorblatt')!;
  expect(sheet('Indikatoren').contents[HEAD]).toEqual(schema.fields.map(({ name }) => name));
});

test('areas stand as in a printed table: parts before their whole, the city last and without a number', () => {
  const data = sheet('Indikatoren', {
    indicators: ['BEV-02'],
    waves: ['2017'],
    levels: ['gesamtstadt', 'stadtbezirk', 'stadtteil'],
  });
  const [codes, names] = [column(data, 3), column(data, 4)];
  expect(codes).toHaveLength(52);
  // Source: Kleinräumige Gliederung; Mitte ("1-4") has 23 Stadtteile, Aegidii (11) first.
  expect(codes[0]).toBe('11');
  expect(codes.indexOf('1-4')).toBe(23);
  expect(codes.slice(24, 26)).toEqual(['51', '52']);
  expect(codes.at(-1)).toBeNull();
  expect(names.at(-1)).toBe('Stadt Münster');
});

// Excel's numbers of days: 31.12.2015 is 42369, 31.12.2017 is 43100, 15.12.2017 is 43084.
test.each([
  ['31.12.', 'BEV-02', ['2015', '2017'], [42369, 43100]],
  ['15.12.', 'ARB-04', ['2017'], [43084]],
] as const)('the reference date %s is given', (_day, indicator, waves, serials) => {
  const data = sheet('Indikatoren', { indicators: [indicator], waves, levels: ['gesamtstadt'] });
  expect(column(data, 2)).toEqual(serials);
});

const inputCells = ({ inputs }: FormSheet) =>
  inputs.flatMap(({ row, column: first, rowCount, columnCount }) =>
    Array.from(
      { length: rowCount * columnCount },
      (_, at) => `${row + Math.floor(at / columnCount)},${first + (at % columnCount)}`,
    ),
  );

test('of a share value, numerator, denominator and remark are open; of a count value and remark', () => {
  const data = sheet('Indikatoren', { indicators: ['BEV-01', 'BEV-02'], waves: ['2017'], levels: ['gesamtstadt'] });
  const open = inputCells(data);
  const [count, share] = [HEAD + 1, HEAD + 2];
  expect(open.filter((cell) => cell.startsWith(`${count},`))).toEqual([`${count},5`, `${count},8`]);
  expect(open.filter((cell) => cell.startsWith(`${share},`))).toEqual([5, 6, 7, 8].map((at) => `${share},${at}`));
  // "x": a count has neither numerator nor denominator
  expect(data.contents[count]?.slice(5, 8)).toEqual([null, 'x', 'x']);
});

test('every open cell for a number is empty and has a check with a message', () => {
  const data = sheet('Indikatoren');
  for (const { row, column: at, rowCount } of data.inputs.slice(0, -1)) {
    const check = data.checks.find(({ range }) => range.row === row && range.column === at);
    expect({ at, check: check?.kind, rows: check?.range.rowCount }).toMatchObject({
      check: expect.any(String),
      rows: rowCount,
    });
    expect(data.contents.slice(row, row + rowCount).map((line) => line[at])).toEqual(Array(rowCount).fill(null));
  }
});

test('messages and prompts are as short as Excel takes them', () => {
  const all = form({ indicators: catalogue.indicators.map(({ id }) => id), levels: ['gesamtstadt'] });
  for (const { prompt, error, formula } of all.sheets.flatMap(({ checks }) => checks)) {
    expect(formula.length).toBeLessThanOrEqual(255);
    expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
    expect(error?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(error?.text.length ?? 0).toBeLessThanOrEqual(225);
  }
});

test('the guide tells what is asked, how to fill it in, the signs and every definition', () => {
  const texts = textsOf(sheet('Anleitung'));
  const all = texts.join('\n');
  expect(all).toContain('3 Indikatoren für die Erhebungen 2015 und 2017');
  expect(all).toContain('42 Zeilen');
  for (const field of ['Abgabe bis', 'Rückfragen an', 'Fachamt', 'Ansprechperson', 'Stand der Lieferung'])
    expect(texts).toContain(field);
  expect(all).toContain('Tragen Sie Zähler und Nenner ein');
  // Source: signs of the city's own publications (data/signs.json)
  for (const meaning of [
    'genau null',
    'geheim zu halten oder nicht verfügbar',
    'liegt noch nicht vor',
    'Nachweis nicht sinnvoll',
  ])
    expect(texts).toContain(meaning);
  for (const id of ORDER.indicators) {
    const { name, unit, numerator, sources } = catalogue.indicators.find((one) => one.id === id)!;
    expect(texts).toContain(`${id} ${name}`);
    expect(all).toContain(unit);
    expect(all).toContain(numerator.text);
    expect(all).toContain(sources[0]!);
  }
});

test('schema and version stand on every sheet', () => {
  for (const one of form().sheets)
    expect(textsOf(one).join('\n')).toContain('Blattschema „indikatorblatt“, Fassung 1.0');
});

test('the name of the department is filled in where it is known', () => {
  const guide = form({}, 'Jobcenter').sheets[0]!;
  expect(guide.contents.find(([label]) => label === 'Fachamt')?.[1]).toBe('Jobcenter');
});

// Source: data/indicators.json; REC-01 speaks of the city alone.
test('indicators without a row on the chosen levels are named', () => {
  const order = { ...ORDER, indicators: ['REC-01', 'BEV-02'], levels: ['stadtteil'] as const };
  expect(indicatorsWithoutRows(order, catalogue).map(({ id }) => id)).toEqual(['REC-01']);
});
