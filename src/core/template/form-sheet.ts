import type { PageLayout } from '../model/spec';
import type { FormSheet } from '../model/template';
import { padded, type Part } from '../spec/layout';

/** What a sheet of a form has beside its rows. */
export interface FormFrame {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly page: PageLayout;
  readonly frozenRows?: number;
  readonly inputLine?: string;
  readonly inputs?: FormSheet['inputs'];
  readonly checks?: FormSheet['checks'];
  readonly locked?: boolean;
  readonly table?: FormSheet['table'];
}

/** Completes a sheet of a form: rows of equal length, no grid, no charts. */
export const formSheet = (part: Required<Part>, frame: FormFrame): FormSheet => ({
  name: frame.name,
  contents: part.contents.map((row) => padded(row, frame.columnWidths.length)),
  styles: part.styles,
  numberFormats: part.numberFormats,
  conditionalStyles: part.conditionalStyles,
  merges: part.merges,
  columnWidths: frame.columnWidths,
  rowHeights: new Map(part.rowHeights),
  frozen: { rows: frame.frozenRows ?? 0, columns: 0 },
  gridlines: false,
  ...(frame.table && { table: frame.table }),
  page: frame.page,
  inputs: frame.inputs ?? [],
  inputLine: frame.inputLine ?? '#000000',
  charts: [],
  checks: frame.checks ?? [],
  locked: frame.locked ?? false,
});
