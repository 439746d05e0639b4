import type { RangeAddress } from '../core/model/address';
import type { SheetSpec } from '../core/model/spec';
import { area } from './area';
import { supports } from './requirements';
import { ACTION_BYTES, type Step } from './step';

/** A table that stands on a sheet of ours. */
export interface TableFact {
  readonly name: string;
  readonly range: RangeAddress;
  readonly filtered: boolean;
}

/** What becomes of the tables of a sheet: one may stay and be given a new range, the others go. */
export interface TablePlan {
  readonly kept: TableFact | undefined;
  readonly dropped: readonly string[];
  /** Name of the table to be; undefined where the sheet gets none. */
  readonly name: string | undefined;
}

const sameCorner = (a: RangeAddress, b: RangeAddress): boolean => a.row === b.row && a.column === b.column;
const sameSize = (a: RangeAddress, b: RangeAddress): boolean =>
  a.rowCount === b.rowCount && a.columnCount === b.columnCount;

// A table that stays keeps the pivot tables and formulas that the user built on it.
const canStay = (table: TableFact, range: RangeAddress): boolean =>
  sameCorner(table.range, range) && (sameSize(table.range, range) || supports('1.13'));

const freeName = (name: string, taken: ReadonlySet<string>, number = 2): string =>
  !taken.has(name.toLowerCase())
    ? name
    : !taken.has(`${name}_${number}`.toLowerCase())
      ? `${name}_${number}`
      : freeName(name, taken, number + 1);

/** Decides about the tables of a sheet. `registered` is the table that we made there; `taken` are names, lower case. */
export const planTable = (
  { table }: SheetSpec,
  facts: readonly TableFact[],
  registered: string | undefined,
  taken: ReadonlySet<string>,
): TablePlan => {
  const ours = facts.find(({ name }) => name === registered);
  const kept = table && ours && canStay(ours, table.range) ? ours : undefined;
  const dropped = facts.filter((fact) => fact !== kept).map(({ name }) => name);
  const others = new Set([...taken].filter((name) => !dropped.some((gone) => gone.toLowerCase() === name)));
  return { kept, dropped, name: table && (kept?.name ?? freeName(table.name, others)) };
};

const step = (sheetId: string, sheet: string, write: (worksheet: Excel.Worksheet) => void): Step => ({
  sheet,
  bytes: 8 * ACTION_BYTES,
  write: (context) => write(context.workbook.worksheets.getItem(sheetId)),
});

/** Makes the table that stays fit, before contents are written. */
export const keptTableSteps = (
  { table }: SheetSpec,
  { kept }: TablePlan,
  id: string,
  sheet: string,
): readonly Step[] =>
  table && kept
    ? [
        step(id, sheet, (worksheet) => {
          const existing = worksheet.tables.getItem(kept.name);
          if (kept.filtered) existing.clearFilters();
          if (!sameSize(kept.range, table.range)) existing.resize(area(worksheet, table.range));
        }),
      ]
    : [];

/** Makes a new table over contents that are written already, which is much faster than filling a table. */
export const newTableSteps = ({ table }: SheetSpec, plan: TablePlan, id: string, sheet: string): readonly Step[] =>
  table && !plan.kept
    ? [
        step(id, sheet, (worksheet) => {
          const created = worksheet.tables.add(area(worksheet, table.range), true);
          created.name = plan.name ?? table.name;
          created.style = 'TableStyleLight1';
          created.showBandedRows = false;
          created.showFilterButton = true;
        }),
      ]
    : [];
