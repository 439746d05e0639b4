import type { Place } from '../../model/address';
import type { Area, Catalogue } from '../../model/catalogue';
import { figureKey, type Figure } from '../../model/figure';
import type { Evaluation } from '../../model/report';
import type { FormattedRange, SheetSpec, StyledRange } from '../../model/spec';
import { DATA_COLUMNS } from './formula';
import { dataRow, type RowContext } from './row';
import { area, pageOf, sheetOf, stack, styled, type Block } from '../layout';
import { DATE_FORMAT, numberFormat } from '../number-format';
import { houseStyle } from '../style';
import { shownSubjects, type ShownSubject } from '../subject';
import { DATA_HEADS } from '../words';

export { dateSerial } from '../date-serial';

/** Finds the cell of a figure's value on *Daten*; `undefined` where the sheet has no such row. */
export type Locate = (subject: string, breakdown: string, area: string, wave: string) => LocatedPlace | undefined;

/** A place that names a cell. */
export type LocatedPlace = Required<Place>;

/** The sheet *Daten*, and where on it each figure stands: other sheets refer to it by `locate`. */
export interface DataSheet {
  readonly spec: SheetSpec;
  readonly locate: Locate;
}

const WIDTHS = [34, 10, 28, 44, 14, 12, 9, 26, 8, 11, 12, 12, 12, 12, 34, 30, 28];
const DATE_COLUMN = 9;
const UNIT_COLUMN = 13;
const LINK_COLUMN = 15;
const partsByArea = (areas: readonly Area[]): ReadonlyMap<string, readonly string[]> => {
  const parts = new Map<string, string[]>();
  for (const { id, parent } of areas) if (parent !== null) parts.set(parent, [...(parts.get(parent) ?? []), id]);
  return parts;
};

const contextOf = (
  { figures }: Evaluation,
  catalogue: Catalogue,
  sheet: string,
  delivery: string | null,
): RowContext => {
  const rows = new Map(figures.map((figure, index) => [figureKey(figure), index + 1]));
  const parts = partsByArea(catalogue.areas);
  return {
    catalogue,
    sheet,
    delivery,
    rowOf: (key) => rows.get(key),
    figureAt: (key) => figures[(rows.get(key) ?? 0) - 1],
    partsOf: (id) => parts.get(id) ?? [],
    subjects: shownSubjects(catalogue),
    areas: new Map(catalogue.areas.map((one) => [one.id, one])),
    dates: new Map(catalogue.waves.map(({ id, referenceDate }) => [id, referenceDate])),
  };
};

// One format per stretch of rows of one subject: figures of a subject stand together.
const valueFormats = (
  figures: readonly Figure[],
  subjects: ReadonlyMap<string, ShownSubject>,
): readonly FormattedRange[] => {
  const starts = figures.flatMap(({ subject }, index) => (figures[index - 1]?.subject === subject ? [] : [index]));
  return starts.map((start, index) => ({
    range: area(start + 1, DATA_COLUMNS.value, (starts[index + 1] ?? figures.length) - start, 1),
    numberFormat: numberFormat(subjects.get(figures[start]?.subject ?? '')?.decimals ?? 0),
  }));
};

const stylesOf = (rows: number, catalogue: Catalogue): readonly StyledRange[] => {
  const style = houseStyle(catalogue.palette);
  return [
    styled(area(0, 0, 1, DATA_HEADS.length), style.headLeft),
    styled(area(0, DATE_COLUMN, 1, 4), style.head),
    styled(area(1, 0, rows, DATA_HEADS.length), style.stub),
    styled(area(1, DATE_COLUMN, rows, 4), style.value),
    styled(area(1, UNIT_COLUMN, rows, 1), style.indented),
    styled(area(1, LINK_COLUMN, rows, 1), style.link),
  ];
};

const formatsOf = (figures: readonly Figure[], { subjects }: RowContext): readonly FormattedRange[] => {
  const rows = Math.max(1, figures.length);
  return [
    { range: area(1, DATE_COLUMN, rows, 1), numberFormat: DATE_FORMAT },
    { range: area(1, DATA_COLUMNS.numerator, rows, 2), numberFormat: numberFormat(0) },
    ...valueFormats(figures, subjects),
  ];
};

const rowsOf =
  (figures: readonly Figure[], context: RowContext): Block =>
  () => ({
    contents: [DATA_HEADS, ...figures.map((figure, index) => dataRow(figure, index + 1, context))],
    styles: stylesOf(Math.max(1, figures.length), context.catalogue),
    numberFormats: formatsOf(figures, context),
  });

const locator =
  ({ rowOf: find }: RowContext, sheet: string): Locate =>
  (subject, breakdown, place, wave) => {
    const row = find(figureKey({ subject, breakdown, area: place, wave }));
    return row === undefined ? undefined : { sheet, cell: { row, column: DATA_COLUMNS.value } };
  };

/**
 * Lays out *Daten*: one row per subject, breakdown, area and wave, so that everything else refers to it.
 *
 * Measures come first with what was submitted (a number, or its sign as text) and a link to the cell it comes from; sums
 * over areas and indicators are formulas over rows of the same sheet, which show the first sign that keeps them from being
 * computed. What a formula would not show any more under disclosure control is a constant. Values are unrounded. A real table
 * from A1 on, without merged cells. `name` is the sheet's name in the workbook, `delivery` that of the file that was submitted; null
 * where nothing may lead back to it.
 */
export const buildDataSheet = (
  evaluation: Evaluation,
  catalogue: Catalogue,
  name: string,
  delivery: string | null = '',
): DataSheet => {
  const context = contextOf(evaluation, catalogue, name, delivery);
  const { figures } = evaluation;
  const [rowCount, columnCount] = [figures.length + 1, DATA_HEADS.length];
  const spec = sheetOf(stack([rowsOf(figures, context)]), {
    key: 'data',
    columnWidths: WIDTHS,
    frozen: { rows: 1, columns: 0 },
    gridlines: true,
    page: pageOf(name, catalogue, { rowCount, columnCount, orientation: 'landscape', headRows: [0, 0] }),
    ...(figures.length > 0 && { table: { name: 'Daten', range: area(0, 0, rowCount, columnCount) } }),
  });
  return { spec, locate: locator(context, name) };
};
