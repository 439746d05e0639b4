import { toA1 } from '../../core/model/address';
import type { Removal, RemovalKind } from '../../core/model/release';
import type { CellDocument, SheetDocument } from '../xlsx/document';

/** A sheet as it may be published, and what was taken out of it. */
export interface CleanSheet {
  readonly sheet: SheetDocument;
  readonly removed: readonly Removal[];
}

/** Addresses of files and folders, as they are left behind under tables: drives, shares, links to files. */
const FILE_PATH = /(?:^|[\s"'(=])(?:[A-Za-z]:[\\/]|\\\\[\w.$-]+\\|file:\/)/u;

const isFilePath = ({ value }: CellDocument): boolean => typeof value === 'string' && FILE_PATH.test(value);

const removal = (
  kind: RemovalKind,
  place: string,
  count: number,
  details: readonly string[] = [],
): readonly Removal[] => (count === 0 ? [] : [{ kind, place, count, details }]);

const hiddenIn = (lines: SheetDocument['rows'] | SheetDocument['columns']): ReadonlySet<number> =>
  new Set(lines.flatMap(({ index, hidden }) => (hidden === true ? [index] : [])));

/** Lines that were hidden are shown, and stand empty. */
const shown = <Line extends { readonly hidden?: boolean }>(lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => {
    const { hidden: _, ...rest } = line;
    return rest as Line;
  });

const plainCell = ({ row, column, value, style, numberFormat }: CellDocument): CellDocument => ({
  row,
  column,
  value,
  ...(style && { style }),
  ...(numberFormat !== undefined && { numberFormat }),
});

const losses = (sheet: SheetDocument, hidden: number, paths: readonly CellDocument[]): readonly Removal[] => {
  const { name, cells, charts, conditionalFormats, validations, page } = sheet;
  const count = (has: (cell: CellDocument) => boolean): number => cells.filter(has).length;
  return [
    ...removal(
      'formula',
      name,
      count(({ formula }) => formula !== undefined),
    ),
    ...removal('hidden-cells', name, hidden),
    ...removal('chart', name, charts.length),
    ...removal(
      'link',
      name,
      count(({ hyperlink }) => hyperlink !== undefined),
    ),
    ...removal('file-path', name, paths.length, paths.map(toA1)),
    ...removal('header-footer', name, [page.header, page.footer].filter((text) => text !== '').length),
    ...removal('rule', name, conditionalFormats.length + validations.length),
    ...removal('filter', name, sheet.autoFilter || sheet.tables.some(({ filtered }) => filtered) ? 1 : 0),
    ...removal('protection', name, sheet.protected ? 1 : 0),
  ];
};

/**
 * A delivered sheet as it may be published: values and looks, and nothing else. Formulas become their results; notes, links,
 * charts, rules, headers and the texts of cells that name files go; what is hidden is emptied and shown. Built anew of what
 * is known to be harmless, so that nothing unknown comes along.
 */
export const cleanSheet = (sheet: SheetDocument, id: string): CleanSheet => {
  const [rows, columns] = [hiddenIn(sheet.rows), hiddenIn(sheet.columns)];
  const isHidden = ({ row, column }: CellDocument): boolean => rows.has(row) || columns.has(column);
  const paths = sheet.cells.filter((cell) => isFilePath(cell) && !isHidden(cell));
  const hidden = sheet.cells.filter((cell) => isHidden(cell) && cell.value !== null).length;
  const { name, merges, frozen, gridlines, style, page } = sheet;
  return {
    sheet: {
      id,
      name,
      visibility: 'Visible',
      cells: sheet.cells.filter((cell) => !isHidden(cell) && !isFilePath(cell)).map(plainCell),
      merges,
      columns: shown(sheet.columns),
      rows: shown(sheet.rows),
      frozen,
      conditionalFormats: [],
      validations: [],
      tables: [],
      charts: [],
      page: { ...page, header: '', footer: '' },
      protected: false,
      gridlines,
      ...(style && { style }),
      edited: [],
    },
    removed: losses(sheet, hidden, paths),
  };
};
