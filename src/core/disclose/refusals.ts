import type { DisclosureAudit } from '../model/disclosure';
import type { Figure } from '../model/figure';
import type { KeptSheets, SheetRefusal } from '../model/release';
import type { Check } from '../model/report';
import type { Sheet, Submission } from '../model/sheet';
import type { Table } from '../model/table';
import { figuresBeside, uncheckedNumbers } from './beside';

/** What delivered sheets are held against. */
export interface Publishing {
  readonly figuresOf: (tables: readonly Table[]) => readonly Figure[];
  readonly audit: (figures: readonly Figure[]) => DisclosureAudit;
  /** What is published anyway. */
  readonly published: readonly Figure[];
}

const withoutHidden = (sheet: Sheet): Sheet => {
  const [rows, columns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const { row: top, column: left } = sheet.origin;
  return {
    ...sheet,
    values: sheet.values.map((line, row) =>
      line.map((value, column) => (rows.has(row + top) || columns.has(column + left) ? null : value)),
    ),
  };
};

const leaks = ({ open, exposures, derived }: DisclosureAudit): boolean =>
  open.length + exposures.length + derived.length > 0;

const unfitness = (sheet: Sheet, table: Table | undefined, emptyHidden: boolean): SheetRefusal | undefined => {
  const { name, hiddenRows, hiddenColumns } = sheet;
  if (!table) return { sheet: name, why: 'unrecognised' };
  const [rows, columns] = [hiddenRows.length, hiddenColumns.length];
  return rows + columns > 0 && !emptyHidden ? { sheet: name, why: 'hidden-cells', rows, columns } : undefined;
};

/**
 * Why delivered sheets cannot be published as they are; none where all can.
 *
 * Held against what is published anyway, one sheet after the other: what two of them say only together, the later one may
 * not. A sheet that could not be read, or holds a number that is no figure, was not checked, and is refused therefore.
 */
export const refusals = (
  { sheets: wanted, emptyHidden = false }: KeptSheets,
  submission: Submission,
  check: Check,
  { figuresOf, audit, published }: Publishing,
): readonly SheetRefusal[] => {
  let shown = published;
  return wanted.flatMap((name): readonly SheetRefusal[] => {
    const sheet = submission.sheets.find((one) => one.name === name);
    const tables = check.tables.filter((table) => table.sheet === name);
    if (!sheet) return [{ sheet: name, why: 'missing' }];
    if (submission.dateSystem === 1904) return [{ sheet: name, why: 'date-system' }];
    const unfit = unfitness(sheet, tables[0], emptyHidden);
    if (unfit || !tables[0]) return unfit ? [unfit] : [];
    const own = figuresOf(tables);
    const cells = uncheckedNumbers(withoutHidden(sheet), tables[0], own);
    if (cells.length > 0) return [{ sheet: name, why: 'unchecked-numbers', cells }];
    const both = figuresBeside(shown, own);
    const found = audit(both);
    if (leaks(found)) return [{ sheet: name, why: 'secrets', audit: found }];
    shown = both;
    return [];
  });
};
