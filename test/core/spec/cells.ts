import { parseA1 } from '../../../src/core/model/address';
import type { Content, FormulaContent, SheetSpec } from '../../../src/core/model/spec';

export const contentAt = (spec: SheetSpec, a1: string): Content => {
  const { row, column } = parseA1(a1)!;
  return spec.contents[row]![column]!;
};

export const isFormula = (content: Content): content is FormulaContent =>
  typeof content === 'object' && content !== null;

/** What a reader sees before the number format: the constant, or the formula's result. */
export const resultOf = (content: Content): string | number | null => (isFormula(content) ? content.result : content);

/** Results of the first row that has this text in this column. */
export const rowWith = (spec: SheetSpec, column: number, text: string): readonly (string | number | null)[] =>
  spec.contents.find((row) => resultOf(row[column] ?? null) === text)!.map(resultOf);

export const formulasOf = (spec: SheetSpec): readonly string[] =>
  spec.contents.flatMap((row) => row.filter(isFormula).map(({ formula }) => formula));
