import type { RangeAddress } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import type {
  CellStyle,
  ConditionalStyle,
  Content,
  FormattedRange,
  PageLayout,
  SheetSpec,
  StyledRange,
} from '../model/spec';

/** Some rows of a sheet over each other (Abschnitt), with addresses that are those of the sheet already. */
export interface Part {
  readonly contents: readonly (readonly Content[])[];
  readonly styles?: readonly StyledRange[];
  readonly numberFormats?: readonly FormattedRange[];
  readonly conditionalStyles?: readonly ConditionalStyle[];
  readonly merges?: readonly RangeAddress[];
  readonly rowHeights?: readonly (readonly [row: number, points: number])[];
}

/** A part that is built when the row is known on which it begins. */
export type Block = (top: number) => Part;

/** A range by its first cell and its size. */
export const area = (row: number, column: number, rowCount: number, columnCount: number): RangeAddress => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A style on a range. */
export const styled = (range: RangeAddress, style: CellStyle): StyledRange => ({ range, style });

const covers = ({ range }: { readonly range: RangeAddress }): boolean => range.rowCount > 0 && range.columnCount > 0;

// A list may be empty: its ranges then cover nothing and are left out.
const join = (parts: readonly Part[]): Required<Part> => ({
  contents: parts.flatMap(({ contents }) => contents),
  styles: parts.flatMap(({ styles = [] }) => styles.filter(covers)),
  numberFormats: parts.flatMap(({ numberFormats = [] }) => numberFormats.filter(covers)),
  conditionalStyles: parts.flatMap(({ conditionalStyles = [] }) => conditionalStyles.filter(covers)),
  merges: parts.flatMap(({ merges = [] }) => merges),
  rowHeights: parts.flatMap(({ rowHeights = [] }) => rowHeights),
});

/** Blocks under each other from row `top` on, without gaps. */
export const stack = (blocks: readonly Block[], top = 0): Required<Part> => {
  const parts: Part[] = [];
  let row = top;
  for (const block of blocks) {
    const part = block(row);
    parts.push(part);
    row += part.contents.length;
  }
  return join(parts);
};

/** An empty row. */
export const GAP: Block = () => ({ contents: [[null]] });

/** Height of a line of the default type, in points, with the space around it. */
export const LINE_POINTS = 13;
const DEFAULT_SIZE = 10;

/** One row with a text in column A, high enough for its type. */
export const textRow =
  (text: Content, style: CellStyle, columnCount: number): Block =>
  (top) => ({
    contents: [[text]],
    styles: [styled(area(top, 0, 1, columnCount), style)],
    ...((style.size ?? 0) > DEFAULT_SIZE && {
      rowHeights: [[top, LINE_POINTS * ((style.size ?? 0) / DEFAULT_SIZE) + 2]],
    }),
  });

/** Lines that a text takes in a cell so many characters wide. @example linesOf('ein langer Text', 6) // => 3 */
export const linesOf = (text: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=\s)/)) {
    const length = word.trimEnd().length;
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += word.length;
  }
  return lines;
};

/** A text over the whole width of the sheet, as many lines high as it needs. */
export const noteRow =
  (text: string, style: CellStyle, columnWidths: readonly number[]): Block =>
  (top) => {
    const width = columnWidths.reduce((sum, one) => sum + one, 0);
    const range = area(top, 0, 1, columnWidths.length);
    return {
      contents: [[text]],
      styles: [styled(range, style)],
      merges: [range],
      rowHeights: [[top, linesOf(text, width) * LINE_POINTS]],
    };
  };

/** What a sheet has beside its rows. */
export type Frame = Pick<SheetSpec, 'key' | 'columnWidths' | 'frozen' | 'page'> &
  Partial<Pick<SheetSpec, 'table' | 'charts' | 'gridlines'>>;

/** A row of so many cells, empty ones at its end. */
export const padded = (row: readonly Content[], length: number): readonly Content[] => [
  ...row,
  ...Array<null>(Math.max(0, length - row.length)).fill(null),
];

/** Completes a sheet: rows of equal length, everything else as it is in the part and the frame. */
export const sheetOf = (part: Required<Part>, { charts = [], gridlines = false, ...frame }: Frame): SheetSpec => ({
  ...frame,
  charts,
  gridlines,
  contents: part.contents.map((row) => padded(row, frame.columnWidths.length)),
  styles: part.styles,
  numberFormats: part.numberFormats,
  conditionalStyles: part.conditionalStyles,
  merges: part.merges,
  rowHeights: new Map(part.rowHeights),
});

/** Small type of heads and feet; Excel would take a digit that follows for one of its size. */
const small = (text: string): string => `&8${/^\d/.test(text) ? ' ' : ''}${text.replaceAll('&', '&&')}`;

/** A4 page, one page wide, with the sheet's subject above and the page's number below; `titleRows` repeat on every page. */
export const pageOf = (
  subject: string,
  catalogue: Catalogue,
  { rowCount, columnCount, orientation, headRows }: PageSize,
): PageLayout => ({
  orientation,
  area: area(0, 0, rowCount, columnCount),
  ...(headRows && { titleRows: { first: headRows[0], last: headRows[1] } }),
  pagesWide: 1,
  header: `&L${small(subject)}&R${small(catalogue.settings.office)}`,
  footer: '&L&8&A&R&8Seite &P von &N',
});

export interface PageSize {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly orientation: PageLayout['orientation'];
  /** First and last row of what repeats. */
  readonly headRows?: readonly [first: number, last: number];
}
