import fc from 'fast-check';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { workbook } from '../office-client';
import { randomTowns } from '../recalculation/random-town';
import { differences, specsOf, uncomputed } from '../recalculation/sheets';
import { convert, temporaryFolder } from './office';

const TOWNS = 24;

test(`the formulas of ${TOWNS} made-up towns, computed by LibreOffice, equal the core's numbers`, async () => {
  const specs = fc.sample(randomTowns, { numRuns: TOWNS, seed: 20171231 }).flatMap(specsOf);
  const file = join(temporaryFolder(), 'orte.xlsx');
  await writeFile(file, await saveDocument(workbook(specs.map(uncomputed))));
  const computed = await loadDocument(new Uint8Array(await readFile(await convert(file, 'xlsx'))));
  const results = specs.map((named) => {
    const cells = computed.sheets.find(({ name }) => name === named.name)?.cells ?? [];
    const values = new Map(cells.map(({ row, column, value }) => [`${row}|${column}`, value]));
    return differences(named, (row, column) => values.get(`${row}|${column}`));
  });
  expect(results.flatMap(({ wrong }) => wrong).slice(0, 5)).toEqual([]);
  expect(results.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(TOWNS * 100);
}, 300_000);
