import { quoteSheet, rangeToA1, toA1, type CellAddress } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import type { Quantity } from '../model/quantity';
import type { FormulaContent } from '../model/spec';
import { missingSign } from '../text/catalogue.de';

/** A quantity as a cell shows it: its number, unrounded, or the sign for its reason. */
export const displayed = (quantity: Quantity, catalogue: Catalogue): number | string =>
  quantity.kind === 'known' ? quantity.value : missingSign(quantity.reason, catalogue);

/** A formula with the core's own result; `expression` is without `=`. */
export const formula = (expression: string, result: number | string): FormulaContent => ({
  formula: `=${expression}`,
  result,
});

/** A text inside a formula. @example quoteText('sagt "nein"') // => '"sagt ""nein"""' */
export const quoteText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * An expression over cells that may hold a sign in place of a number: the first one that does is shown as it stands.
 *
 * @example guarded(['C8', 'D8'], 'D8-C8') // => 'IF(ISNUMBER(C8),IF(ISNUMBER(D8),D8-C8,D8),C8)'
 */
export const guarded = (cells: readonly string[], expression: string): string =>
  cells.reduceRight((inner, cell) => `IF(ISNUMBER(${cell}),${inner},${cell})`, expression);

interface Run {
  readonly from: number;
  readonly count: number;
}

/** Excel nests 64 functions; longer runs are cut. */
const LONGEST_RUN = 50;

const runsOf = (rows: readonly number[]): readonly Run[] =>
  rows.reduce<readonly Run[]>((runs, row) => {
    const last = runs.at(-1);
    return last && last.from + last.count === row && last.count < LONGEST_RUN
      ? [...runs.slice(0, -1), { from: last.from, count: last.count + 1 }]
      : [...runs, { from: row, count: 1 }];
  }, []);

const runReference = (column: number, { from, count }: Run): string =>
  rangeToA1({ row: from, column, rowCount: count, columnCount: 1 });

// A chain of IF, because MATCH("*", …) finds numbers too in LibreOffice, and other ways need an array formula.
const firstSign = (column: number, { from, count }: Run): string =>
  Array.from({ length: count }, (_, index) => cell(from + index, column)).reduceRight(
    (inner, one) => `IF(ISTEXT(${one}),${one},${inner})`,
  );

const guardedRun = (column: number, run: Run, inner: string): string =>
  `IF(COUNT(${runReference(column, run)})=${run.count},${inner},${firstSign(column, run)})`;

/**
 * Sum of cells of one column; where one holds a sign, the first sign is shown. Neighbouring rows are one range.
 *
 * @example guardedSum(12, [3, 4]) // => 'IF(COUNT(M4:M5)=2,SUM(M4:M5),IF(ISTEXT(M4),M4,M5))'
 */
export const guardedSum = (column: number, rows: readonly number[]): string => {
  const runs = runsOf(rows);
  const sum = `SUM(${runs.map((run) => runReference(column, run)).join(',')})`;
  return runs.reduceRight((inner, run) => guardedRun(column, run, inner), sum);
};

/** A text that leads to a cell of this workbook, as a formula that also works where the add-in is not installed. */
export const linkTo = (sheet: string, target: CellAddress, text: string): FormulaContent =>
  formula(`HYPERLINK(${quoteText(`#${quoteSheet(sheet)}!${toA1(target)}`)},${quoteText(text)})`, text);

/** A cell of the same sheet, as formulas name it. */
export const cell = (row: number, column: number): string => toA1({ row, column } satisfies CellAddress);
