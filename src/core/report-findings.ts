import type { Catalogue } from './model/catalogue';
import type { CellMark } from './model/mark';
import type { Check } from './model/report';
import type { Review } from './model/review';
import type { SheetSpec } from './model/spec';
import { usedSchema } from './model/used-schema';
import { findingRows } from './spec/findings/finding-rows';
import { buildFindingsSheet } from './spec/findings/sheet';
import type { CheckedFile } from './spec/findings/export';
import type { FindingsInput } from './spec/findings/sections';
import { markCells, markFills } from './spec/marks';
import { schemaText } from './text/findings-report.de';

/** The findings of a checked file as a list (Befundliste), accepted ones too; `review` is the one of this check. */
export const listFindings = (file: string, check: Check, review: Review, catalogue: Catalogue): CheckedFile => {
  const schemas = check.tables.flatMap((table) => {
    const schema = usedSchema(table, catalogue);
    return schema ? [[table.sheet, schemaText(schema)] as const] : [];
  });
  return { file, rows: findingRows(check, review, catalogue), schemas: new Map(schemas) };
};

/** What a copy of a workbook shows of its check (markierte Kopie). */
export interface FindingsMarks {
  readonly report: SheetSpec;
  readonly marks: readonly CellMark[];
  /** Every fill that a mark can bear. */
  readonly fills: readonly string[];
}

/** The report and the marks of a check for a copy of its workbook; accepted findings mark nothing. */
export const markFindings = (input: FindingsInput): FindingsMarks => {
  const { review, catalogue } = input;
  return {
    report: buildFindingsSheet(input),
    marks: markCells(review.settlement.open, review.suspicions, catalogue.palette),
    fills: markFills(catalogue.palette),
  };
};
