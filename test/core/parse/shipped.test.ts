import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toA1 } from '../../../src/core/model/address';
import { RULE_CODES } from '../../../src/core/model/rule';
import { readArea } from '../../../src/core/parse/area';
import { buildAreaIndex } from '../../../src/core/parse/area-index';
import { parseSubmission } from '../../../src/core/parse/submission';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { readSubmission } from '../../../src/files/submission';

const samples = join(__dirname, '../../../data/samples');
const catalogue = shippedCatalogue();

const parse = async (file: string) =>
  parseSubmission(await readSubmission(file, new Uint8Array(readFileSync(join(samples, file)))), catalogue);

interface Planted {
  readonly sheet: string;
  readonly cell: string | null;
  readonly code: string;
}

const ofRules: ReadonlySet<string> = new Set(RULE_CODES);

test('of the faults planted in the sample, reading finds all that are its own, and no others', async () => {
  const planted = JSON.parse(readFileSync(join(samples, 'fehlerhaft.json'), 'utf8')) as readonly Planted[];
  const expected = planted
    .filter(({ code }) => !ofRules.has(code))
    .map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
  const { findings } = await parse('fehlerhaft.xlsx');
  const found = findings.map(({ place, code }) => `${place.sheet} ${place.cell ? toA1(place.cell) : null} ${code}`);
  expect(found.sort()).toEqual([...expected].sort());
});

test('the clean sample is read without a finding, one sheet of each kind', async () => {
  const { tables, findings } = await parse('muenster-2010-2017.xlsx');
  expect(findings).toEqual([]);
  expect(tables.map(({ kind }) => kind)).toEqual(['langformat', 'kreuztabelle', 'indikatorblatt']);
  expect(tables.every(({ source }) => source?.startsWith('Stadt Münster'))).toBe(true);
});

// Population of the city on 31.12.2017 with and without German citizenship, as published by the city.
test('figures of the clean sample', async () => {
  const observations = (await parse('muenster-2010-2017.xlsx')).tables.flatMap((table) => table.observations);
  const city = (subject: string) =>
    observations.find((one) => one.subject === subject && one.area === 'stadt' && one.referenceDate === '2017-12-31');
  expect(city('bevoelkerung-wohnberechtigt')?.quantity).toMatchObject({ value: 309429 });
  expect(city('auslaender')?.quantity).toMatchObject({ value: 32422 });
  expect(observations.every(({ area, subject }) => area !== undefined && subject !== undefined)).toBe(true);
});

test('every shipped area is known by its id, name and aliases, and no two share one', () => {
  const index = buildAreaIndex(catalogue.areas);
  for (const { id, name, aliases } of catalogue.areas)
    for (const text of [id, name, ...aliases])
      expect([text, readArea(index, text)]).toEqual([text, { kind: 'known', area: id }]);
});
