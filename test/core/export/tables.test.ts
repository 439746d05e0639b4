import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '../../../src/core/export/resource';
import { slug } from '../../../src/core/export/descriptor';
import { sheetSchemaSchema } from '../../../src/core/model/sheet-schema';
import { checkSubmission } from '../../../src/core/report';
import { type Export, exportCheck } from '../../../src/core/report-release';
import { readTableSchema } from '../../../src/core/table-schema/problems';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { packageFiles, exportCsv } from '../../../src/files/export';
import { readSubmission } from '../../../src/files/submission';

const catalogue = shippedCatalogue();
const SAMPLE = join(__dirname, '../../../data/samples/muenster-2010-2017.xlsx');
const CREATED = '2026-11-23T09:30:00Z';

let made: Export;
let tables: ReadonlyMap<string, Resource>;
beforeAll(async () => {
  const submission = await readSubmission('a.xlsx', new Uint8Array(readFileSync(SAMPLE)));
  made = exportCheck([checkSubmission(submission, catalogue)], catalogue, { disclosure: 'protected' }, CREATED);
  tables = new Map(made.tables.map((table) => [table.name, table]));
});

const rowsOf = (name: string, wanted: Readonly<Record<string, string | number>>) => {
  const { fields, rows } = tables.get(name)!;
  const at = (field: string) => fields.findIndex((one) => one.name === field);
  const fits = (row: Resource['rows'][number]) =>
    Object.entries(wanted).every(([field, value]) => row[at(field)] === value);
  return rows.filter(fits).map((row) => Object.fromEntries(fields.map((field, index) => [field.name, row[index]])));
};

// Anteil der Bevölkerung mit Migrationsvorgeschichte at 31.12.: figures of the city's own publications.
test.each([
  ['2010', 20.9],
  ['2012', 21.0],
  ['2015', 22.6],
  ['2017', 23.2],
])('the share of people with a history of migration in %s is %d per cent', (welle, wert) => {
  expect(rowsOf('kennzahlen', { indikator_id: 'BEV-03', raum_id: 'stadt', welle })).toMatchObject([
    { wert, einheit: 'Prozent', ebene: 'Gesamtstadt', stichtag: `${welle}-12-31`, zeichen: null },
  ]);
});

test('a change is that of the unrounded values: 0.5 points from 2015 to 2017, not 0.6', () => {
  expect(
    rowsOf('veraenderungen', { indikator_id: 'BEV-03', raum_id: 'stadt', von: '2015', bis: '2017' }),
  ).toMatchObject([{ veraenderung: 0.5, einheit: 'Prozentpunkte', veraenderung_prozent: null }]);
});

test('a change across a break has no number, but a sign and a reason', () => {
  expect(
    rowsOf('veraenderungen', { indikator_id: 'BEV-03', raum_id: 'stadt', von: '2010', bis: '2012' }),
  ).toMatchObject([{ veraenderung: null, zeichen: '|', grund: 'wegen Bruch in der Reihe nicht vergleichbar' }]);
});

// Stadtbezirke by their share in 2017, as published.
test('ranks are those of the displayed values', () => {
  const rows = rowsOf('rangfolgen', { indikator_id: 'BEV-03', ebene: 'Stadtbezirk', welle: '2017' });
  expect(rows.map(({ raum, rang, von_n, wert }) => [raum, rang, von_n, wert])).toEqual([
    ['Nord', 1, 6, 40.6],
    ['Hiltrup', 2, 6, 27.4],
    ['Südost', 3, 6, 26.8],
    ['West', 4, 6, 25.2],
    ['Ost', 5, 6, 17.9],
    ['Mitte', 6, 6, 16.8],
  ]);
});

describe('the description', () => {
  test('every schema is one that our own reader of Table Schemas takes', () => {
    const problems = made.descriptor.resources.map(({ schema }) => readTableSchema(JSON.parse(JSON.stringify(schema))));
    expect(problems.flatMap((read) => read.problems)).toEqual([]);
    for (const { schema } of made.descriptor.resources) expect(sheetSchemaSchema.safeParse(schema).success).toBe(true);
  });

  test('fields and rows agree in number, and every key occurs once', () => {
    for (const { name, fields, primaryKey, rows } of made.tables) {
      expect([name, new Set(rows.map((row) => row.length))]).toEqual([name, new Set([fields.length])]);
      const at = primaryKey.map((key) => fields.findIndex((field) => field.name === key));
      expect([name, at.includes(-1)]).toEqual([name, false]);
      expect([name, new Set(rows.map((row) => at.map((index) => row[index]).join('|'))).size]).toEqual([
        name,
        rows.length,
      ]);
    }
  });

  test('every foreign key leads to a row', () => {
    const columns = ({ fields, rows }: Resource, keys: readonly string[]) => {
      const at = keys.map((key) => fields.findIndex((field) => field.name === key));
      return rows.map((row) => at.map((index) => row[index]).join('|'));
    };
    for (const table of made.tables)
      for (const { fields, reference } of table.foreignKeys) {
        const known = new Set(columns(tables.get(reference.resource || table.name)!, reference.fields));
        const wrong = columns(table, fields).filter((key) => key !== '' && !known.has(key));
        expect([table.name, fields, wrong]).toEqual([table.name, fields, []]);
      }
  });

  // Rules of the profile `datapackage.json` 2.0 that apply to what we write.
  test('it is as the profile of data packages wants it', () => {
    const { descriptor } = made;
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[a-z0-9-]+$/);
    expect(descriptor.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(descriptor.contributors.length).toBeGreaterThan(0);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const { name, path, type, dialect, mediatype } of descriptor.resources) {
      expect([name, path, type]).toEqual([expect.stringMatching(/^[a-z]+$/), `${name}.csv`, 'table']);
      expect([dialect.delimiter, mediatype]).toEqual([';', 'text/csv']);
    }
  });

  test('without a licence in the settings none is claimed, and the description says so', () => {
    expect(made.descriptor).not.toHaveProperty('licenses');
    expect(made.descriptor.description).toContain('Eine Lizenz ist nicht angegeben.');
  });

  test('a licence in the settings is taken over', () => {
    const licence = { name: 'dl-de-by-2.0', title: 'Datenlizenz', path: 'https://www.govdata.de/dl-de/by-2-0' };
    const licensed = { ...catalogue, settings: { ...catalogue.settings, licence } };
    const { descriptor } = exportCheck([], licensed, {}, CREATED);
    expect(descriptor.licenses).toEqual([licence]);
    expect(descriptor.description).not.toContain('Lizenz');
  });

  test('figures as they were delivered are said to be for the house alone', () => {
    expect(exportCheck([], catalogue, {}, CREATED).descriptor.description).toContain('Nur für das Haus');
    expect(made.descriptor.description).not.toContain('Nur für das Haus');
  });

  test.each([
    ['Münster', 'muenster'],
    ['Groß-Gerau (Kreis)', 'gross-gerau-kreis'],
  ])('%s may stand in a name as %s', (city, expected) => {
    expect(slug(city)).toBe(expected);
  });
});

describe('the files', () => {
  const linesOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');

  test('the CSV for Excel has the mark of UTF-8, semicolons and decimal commas', () => {
    const [head, , ...rows] = linesOf(exportCsv(made.tables[0]));
    expect(head).toMatch(/^\ufeffindikator_id;indikator;einheit;auspraegung;raum_id;/);
    expect(rows.find((line) => line.startsWith('BEV-03;') && line.includes(';stadt;'))).toContain(';20,9;');
  });

  test('those of the package have none', () => {
    const files = packageFiles(made);
    expect(files.map(({ name }) => name)).toEqual([
      'datapackage.json',
      ...['kennzahlen', 'veraenderungen', 'rangfolgen', 'raeume', 'indikatoren'].map((name) => `${name}.csv`),
    ]);
    for (const { bytes } of files) expect(linesOf(bytes)[0]).not.toContain('\ufeff');
  });

  test('a text that a program would run as a formula is made harmless', () => {
    const table = { name: 'x', fields: [{ name: 'text' }], rows: [['=1+1']] };
    expect(linesOf(exportCsv(table))[1]).toBe("'=1+1");
  });
});
