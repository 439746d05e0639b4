import type { RangeAddress } from '../core/model/address';
import type { Content, FormattedRange, SheetSpec } from '../core/model/spec';
import { area } from './area';
import { ACTION_BYTES, type Step } from './step';
import { beginsWithApostrophe, cutText, GENERAL, needsTextFormat, TEXT } from './text-guard';

/** Rows of a sheet as they are sent: what is null is left as it is. */
interface Block {
  readonly row: number;
  readonly formulas: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

const formulaOf = (content: Content): string | number | null => {
  if (content === null || typeof content === 'number') return content;
  if (typeof content === 'object') return content.formula;
  const text = cutText(content);
  return beginsWithApostrophe(text) ? `'${text}` : text;
};

// A formula in a text cell would stay a text, and so would an apostrophe that only marks a text.
const formatOf = (content: Content, format: string | null): string | null => {
  if (typeof content === 'string' && !beginsWithApostrophe(content)) return needsTextFormat(content) ? TEXT : format;
  return format === TEXT && content !== null && typeof content !== 'number' ? GENERAL : format;
};

const touches = (row: number, { range }: FormattedRange): boolean =>
  row >= range.row && row < range.row + range.rowCount;

const rowFormats = (row: number, width: number, formats: readonly FormattedRange[]): readonly (string | null)[] => {
  const painted = new Array<string | null>(width).fill(null);
  for (const { range, numberFormat } of formats.filter((format) => touches(row, format)))
    painted.fill(numberFormat, range.column, Math.min(width, range.column + range.columnCount));
  return painted;
};

/** Bytes for which a block is cut; a whole block fits beside others into a request. */
const BLOCK_BYTES = 500_000;

const utf8 = new TextEncoder();
const bytesOf = (value: unknown): number => utf8.encode(JSON.stringify(value)).length;

interface SizedBlock extends Block {
  readonly bytes: number;
}

const isInput = (inputs: readonly RangeAddress[], row: number, column: number): boolean =>
  inputs.some(
    (range) =>
      row >= range.row &&
      row < range.row + range.rowCount &&
      column >= range.column &&
      column < range.column + range.columnCount,
  );

const withoutInputs = ({ contents, inputs }: SheetSpec): SheetSpec['contents'] =>
  inputs.length === 0
    ? contents
    : contents.map((cells, row) => cells.map((content, column) => (isInput(inputs, row, column) ? null : content)));

const blocksOf = (
  contents: SheetSpec['contents'],
  numberFormats: SheetSpec['numberFormats'],
): readonly SizedBlock[] => {
  const blocks: {
    row: number;
    formulas: Block['formulas'][number][];
    formats: Block['formats'][number][];
    bytes: number;
  }[] = [];
  contents.forEach((contentRow, row) => {
    const formulas = contentRow.map(formulaOf);
    const painted = rowFormats(row, contentRow.length, numberFormats);
    const formats = contentRow.map((content, column) => formatOf(content, painted[column] ?? null));
    const bytes = bytesOf(formulas) + bytesOf(formats);
    const last = blocks.at(-1);
    if (!last || last.bytes + bytes > BLOCK_BYTES)
      blocks.push({ row, formulas: [formulas], formats: [formats], bytes });
    else {
      last.formulas.push(formulas);
      last.formats.push(formats);
      last.bytes += bytes;
    }
  });
  return blocks;
};

// The client sends more than 1 500 cells in slices, with a few paths for each.
const SLICE_CELLS = 1_500;
const sliceBytes = (rows: number, columns: number): number =>
  Math.ceil((rows * columns) / SLICE_CELLS) * 2 * 4 * ACTION_BYTES;

const writeBlock = (sheet: Excel.Worksheet, { row, formulas, formats }: Block): void => {
  const columnCount = formulas[0]?.length ?? 0;
  const range = area(sheet, { row, column: 0, rowCount: formulas.length, columnCount });
  if (formats.some((cells) => cells.some((format) => format !== null))) range.numberFormat = formats as string[][];
  range.formulas = formulas as (string | number | null)[][];
};

/**
 * The contents of a sheet in blocks of rows: number formats first, or text that looks like a number would become one.
 * On a sheet that exists the cells that the user fills in are left as they are.
 */
export const contentSteps = (spec: SheetSpec, sheetId: string, sheet: string, exists: boolean): readonly Step[] =>
  blocksOf(exists ? withoutInputs(spec) : spec.contents, spec.numberFormats)
    .filter(({ formulas }) => (formulas[0]?.length ?? 0) > 0)
    .map((block) => ({
      sheet,
      bytes: block.bytes + sliceBytes(block.formulas.length, block.formulas[0]?.length ?? 0),
      write: (context) => writeBlock(context.workbook.worksheets.getItem(sheetId), block),
    }));
