import type { ConditionalStyle, Content, SheetSpec } from '../core/model/spec';
import { specChart } from './spec-chart';
import { type Paint, paintAll } from './spec-sheet-paint';
import type { CellDocument, ConditionalFormatDocument, SheetDocument, StyleDocument } from './xlsx/document';
import { present } from './xlsx/present';

/** How a sheet of ours is called in a workbook. */
export interface SpecSheetNames {
  /** Identity of the sheet. */
  readonly id: string;
  readonly name: string;
  /** Name of its table, where the one of the spec is taken. */
  readonly table?: string;
}

const FONT: StyleDocument = { font: 'Arial', size: 10 };
/** Most characters that a cell holds. */
const LONGEST_TEXT = 32_767;
/** A text of this kind would become a formula as soon as somebody opened its cell and left it again. */
const LIKE_A_FORMULA = /^[=+\-@]/;
const TEXT_FORMAT = '@';

const contentOf = (content: Content): Pick<CellDocument, 'value' | 'formula'> => {
  if (content === null || typeof content === 'number') return { value: content };
  if (typeof content === 'string') return { value: content.slice(0, LONGEST_TEXT) };
  return { value: content.result, formula: content.formula };
};

const formatOf = (content: Content, numberFormat: string | undefined): string | undefined => {
  if (typeof content === 'string' && LIKE_A_FORMULA.test(content)) return TEXT_FORMAT;
  return numberFormat === 'General' ? undefined : numberFormat;
};

const cellOf = (content: Content, row: number, column: number, { style, numberFormat }: Paint): CellDocument => ({
  row,
  column,
  ...contentOf(content),
  ...present({
    style: style && Object.keys(style).length > 0 ? style : undefined,
    numberFormat: formatOf(content, numberFormat),
  }),
});

const cellsOf = (spec: Omit<SheetSpec, 'key'>): readonly CellDocument[] => {
  const canvas = paintAll(spec);
  return spec.contents
    .flatMap((line, row) => line.map((content, column) => cellOf(content, row, column, canvas[row]?.[column] ?? {})))
    .filter((cell) => cell.value !== null || cell.style !== undefined || cell.numberFormat !== undefined);
};

const conditionOf = ({ range, formula, colour, bold, fill }: ConditionalStyle): ConditionalFormatDocument => ({
  range,
  formula: formula.startsWith('=') ? formula : `=${formula}`,
  colour,
  ...present({ bold, fill }),
});

const tablesOf = ({ table }: Pick<SheetSpec, 'table'>, name: string | undefined): SheetDocument['tables'] =>
  table
    ? [
        {
          id: '1',
          name: name ?? table.name,
          range: table.range,
          style: 'TableStyleLight1',
          banded: false,
          filterButton: true,
        },
      ]
    : [];

const pageOf = ({ page }: Pick<SheetSpec, 'page'>): SheetDocument['page'] => ({
  orientation: page.orientation,
  paper: 'a4',
  printArea: page.area,
  ...present({ titleRows: page.titleRows, breaks: page.breaks }),
  fitWide: page.pagesWide,
  header: page.header,
  footer: page.footer,
});

/** A sheet of ours as a file holds it, alike to what the insertion through Excel makes of the same spec. */
export const specSheet = (spec: Omit<SheetSpec, 'key'>, { id, name, table }: SpecSheetNames): SheetDocument => {
  const columns = spec.columnWidths.map((width, index) => ({ index, width }));
  const rows = [...spec.rowHeights].sort(([one], [other]) => one - other).map(([index, height]) => ({ index, height }));
  return {
    id,
    name,
    visibility: 'Visible',
    cells: cellsOf(spec),
    merges: spec.merges,
    columns,
    rows,
    frozen: spec.frozen,
    conditionalFormats: spec.conditionalStyles.map(conditionOf),
    validations: [],
    tables: tablesOf(spec, table),
    charts: spec.charts.map((chart, index) => specChart(chart, `chart-${index + 1}`, name, { columns, rows })),
    page: pageOf(spec),
    protected: false,
    gridlines: spec.gridlines,
    style: FONT,
    edited: [],
  };
};
