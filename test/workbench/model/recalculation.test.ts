import fc from 'fast-check';
import type { WorkbookDocument } from '../../../src/files/xlsx/document';
import { createModel } from '../../../src/workbench/model/model';
import { area } from '../../../src/files/xlsx/area';
import { sheet, workbook } from '../../office-client';

const ROWS = 8;
const COLUMNS = 4;

/** A cell further up on either sheet: nothing can go round in circles. */
const above = (row: number) =>
  fc
    .record({ sheet: fc.constantFrom('', "'Blatt zwei'!"), row: fc.nat(row - 1), column: fc.nat(COLUMNS - 1) })
    .map((at) => `${at.sheet}${'ABCD'[at.column]!}${at.row + 1}`);

const formulas = (row: number) =>
  fc.tuple(fc.nat(4), above(row), above(row)).map(([kind, one, other]) => {
    const block = `A1:D${row}`;
    return [
      `=SUM(${block})`,
      `=IF(ISNUMBER(${one}),${one}*2,".")`,
      `=COUNTIF(${block},">"&${one})`,
      `=IFERROR(RANK.EQ(${one},${block}),"-")`,
      `=${one}+${other}`,
    ][kind]!;
  });

const contents = (row: number) =>
  fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom('.', '', 0.25), row > 0 ? formulas(row) : fc.constant(1));

const edits = fc.nat(ROWS - 1).chain((row) =>
  fc.record({
    row: fc.constant(row),
    column: fc.nat(COLUMNS - 1),
    sheet: fc.nat(1),
    content: contents(row),
    settle: fc.boolean(),
  }),
);

const withoutResults = (document: WorkbookDocument): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((each) => ({
    ...each,
    cells: each.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  })),
});

test('after any edits results are those of a calculation from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 10, maxLength: 60 }), async (all) => {
      const model = createModel(workbook([sheet('Eins'), sheet('Blatt zwei')]));
      for (const { sheet: index, row, column, content, settle } of all) {
        model.sheets[index]!.cells.enter(area(row, column, 1, 1), () => content);
        if (settle) await model.settle();
      }
      const edited = await model.toDocument();
      const fresh = createModel(withoutResults(edited));
      expect((await fresh.toDocument()).sheets).toEqual(edited.sheets);
      model.dispose();
      fresh.dispose();
    }),
    { numRuns: 12 },
  );
});
