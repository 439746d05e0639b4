import type { CellPlace } from '../model/blame';
import type { CellValue, Sheet, Submission } from '../model/sheet';
import type { Table } from '../model/table';

const PLAIN = /^[ -~]*$/;

const isDecomposed = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && !PLAIN.test(value) && value !== value.normalize('NFC');

const cellsIn = ({ sheet, range }: Table, { values, origin }: Sheet): readonly CellPlace[] => {
  const [top, left] = [range.row - origin.row, range.column - origin.column];
  return values
    .slice(top, top + range.rowCount)
    .flatMap((row, r) =>
      row
        .slice(left, left + range.columnCount)
        .flatMap((value, c) =>
          isDecomposed(value) ? [{ sheet, cell: { row: range.row + r, column: range.column + c } }] : [],
        ),
    );
};

/** Cells of the tables, heads included, whose letters are put together of several characters (`u` and two dots). */
export const decomposedCells = (tables: readonly Table[], { sheets }: Submission): readonly CellPlace[] =>
  tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    return sheet ? cellsIn(table, sheet) : [];
  });
