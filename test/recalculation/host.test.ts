import fc from 'fast-check';
import { createModel } from '../../src/workbench/model/model';
import { workbook } from '../office-client';
import { randomTowns, type RandomTown } from './random-town';
import { differences, specsOf, uncomputed, type Difference } from './sheets';

const TOWNS = 500;
const IN_ONE_WORKBOOK = 10;

const recompute = async (towns: readonly RandomTown[]): Promise<{ formulas: number; wrong: readonly Difference[] }> => {
  const specs = towns.flatMap(specsOf);
  const model = createModel(workbook(specs.map(uncomputed)));
  try {
    await model.settle();
    const { sheets } = await model.toDocument();
    const results = specs.map((named, index) => {
      const values = new Map(sheets[index]!.cells.map(({ row, column, value }) => [`${row}|${column}`, value]));
      return differences(named, (row, column) => values.get(`${row}|${column}`));
    });
    return {
      formulas: results.reduce((sum, { formulas }) => sum + formulas, 0),
      wrong: results.flatMap(({ wrong }) => wrong),
    };
  } finally {
    model.dispose();
  }
};

test(`the formulas of ${TOWNS} made-up towns, computed by the workbook host, equal the core's numbers`, async () => {
  const towns = fc.sample(randomTowns, { numRuns: TOWNS, seed: 20261122 });
  let formulas = 0;
  for (let start = 0; start < towns.length; start += IN_ONE_WORKBOOK) {
    const result = await recompute(towns.slice(start, start + IN_ONE_WORKBOOK));
    expect(result.wrong.slice(0, 5)).toEqual([]);
    formulas += result.formulas;
  }
  expect(formulas).toBeGreaterThan(TOWNS * 100);
}, 900_000);
