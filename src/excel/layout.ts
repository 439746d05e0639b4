import type { PageLayout, SheetSpec } from '../core/model/spec';
import { area } from './area';
import { ACTION_BYTES, type Step } from './step';

// Excel's own arithmetic for its default font: 7 pixels a digit and 5 pixels of margin, at 96 pixels to 72 points.
const PIXELS_PER_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width in points of a column that is as many characters wide. */
export const widthInPoints = (characters: number): number =>
  (Math.round(characters * PIXELS_PER_CHARACTER) + MARGIN_PIXELS) * POINTS_PER_PIXEL;

interface Run {
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

/** Neighbours of equal size as one, so that one action sets them all. */
export const runsOf = (sizes: readonly (readonly [index: number, size: number])[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const [index, size] of sizes) {
    const last = runs.at(-1);
    if (last && last.size === size && last.first + last.count === index)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, size });
  }
  return runs;
};

const size = (sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetSpec): void => {
  for (const { first, count, size: width } of runsOf([...columnWidths.entries()]))
    area(sheet, { row: 0, column: first, rowCount: 1, columnCount: count }).format.columnWidth = widthInPoints(width);
  for (const { first, count, size: height } of runsOf([...rowHeights].sort(([a], [b]) => a - b)))
    area(sheet, { row: first, column: 0, rowCount: count, columnCount: 1 }).format.rowHeight = height;
};

const freeze = (sheet: Excel.Worksheet, { rows, columns }: SheetSpec['frozen']): void => {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(area(sheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
};

/** Column widths, row heights, frozen panes and the grid. */
export const layoutStep = (spec: SheetSpec, sheetId: string, sheet: string): Step => ({
  sheet,
  bytes: (8 + 4 * (spec.columnWidths.length + spec.rowHeights.size)) * ACTION_BYTES,
  write: (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    size(worksheet, spec);
    freeze(worksheet, spec.frozen);
    worksheet.showGridlines = spec.gridlines;
  },
});

type Section = 'left' | 'center' | 'right';
const SECTIONS: Readonly<Record<string, Section>> = { '&L': 'left', '&C': 'center', '&R': 'right' };

/** Parts of a header by Excel's codes `&L`, `&C`, `&R`; text without a code stands in the middle, `&&` is a plain `&`. */
export const headerSections = (header: string): Readonly<Record<Section, string>> => {
  const sections: Record<Section, string> = { left: '', center: '', right: '' };
  let section: Section = 'center';
  for (const [piece] of header.matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    const begun = SECTIONS[piece];
    if (begun) section = begun;
    else sections[section] += piece;
  }
  return sections;
};

const writePage = (sheet: Excel.Worksheet, page: PageLayout): void => {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: page.pagesWide };
  layout.setPrintArea(area(sheet, page.area));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  const head = headerSections(page.header);
  const foot = headerSections(page.footer);
  const everyPage = layout.headersFooters.defaultForAllPages;
  everyPage.leftHeader = head.left;
  everyPage.centerHeader = head.center;
  everyPage.rightHeader = head.right;
  everyPage.leftFooter = foot.left;
  everyPage.centerFooter = foot.center;
  everyPage.rightFooter = foot.right;
};

/** Set-up for printing. Excel refuses it where no printer is installed, so a sheet has to do without. */
export const pageStep = ({ page }: SheetSpec, sheetId: string, sheet: string): Step => ({
  sheet,
  bytes: 20 * ACTION_BYTES,
  write: (context) => writePage(context.workbook.worksheets.getItem(sheetId), page),
});

/** Breaks of ours between pages; sheets without leave it to Excel and to the user. */
export const breakSteps = ({ page: { breaks } }: SheetSpec, sheetId: string, sheet: string): readonly Step[] =>
  breaks
    ? [
        {
          sheet,
          bytes: (2 + 3 * breaks.length) * ACTION_BYTES,
          write: (context) => {
            const worksheet = context.workbook.worksheets.getItem(sheetId);
            worksheet.horizontalPageBreaks.removePageBreaks();
            for (const row of breaks)
              worksheet.horizontalPageBreaks.add(area(worksheet, { row, column: 0, rowCount: 1, columnCount: 1 }));
          },
        },
      ]
    : [];
