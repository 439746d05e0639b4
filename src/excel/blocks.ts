import { excelCode, HostError } from './host-error';
import type { RawCells } from './cell';
import { halves, pack } from './pack';
import type { UsedRange } from './used-range';

/** Some rows of a used range, few enough to be answered at once; `first` counts from the range's first row. */
export interface Block {
  readonly used: UsedRange;
  readonly first: number;
  readonly count: number;
}

/** A block with its cells; hidden rows and columns are indices of the sheet. */
export interface ReadBlock extends Block {
  readonly cells: RawCells;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

// Value, formula, format and type of an ordinary cell take about 60 bytes in an answer.
const CELL_BYTES = 80;
/** Excel in the web refuses answers above 5 MB. */
export const ANSWER_BYTES = 4_000_000;

const columnsOf = ({ used }: Block): number => used.range?.columnCount ?? 0;
const bytesOf = (block: Block): number => block.count * columnsOf(block) * CELL_BYTES;

/** A used range in blocks of rows. */
export const cutRange = (used: UsedRange): readonly Block[] => {
  if (!used.range) return [];
  const { rowCount, columnCount } = used.range;
  const rows = Math.max(1, Math.floor(ANSWER_BYTES / (columnCount * CELL_BYTES)));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    used,
    first: index * rows,
    count: Math.min(rows, rowCount - index * rows),
  }));
};

/** Blocks that are asked for together. */
export const packBlocks = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  pack(blocks, bytesOf, ANSWER_BYTES);

const halve = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const [block] = blocks;
  if (!block || blocks.length > 1) return halves(blocks);
  const count = Math.ceil(block.count / 2);
  return [[{ ...block, count }], [{ ...block, first: block.first + count, count: block.count - count }]];
};

const request = (context: Excel.RequestContext, block: Block) => {
  const { used, first, count } = block;
  const { row = 0, column = 0, columnCount = 0 } = used.range ?? {};
  const sheet = context.workbook.worksheets.getItem(used.sheet.id);
  const range = sheet.getRangeByIndexes(row + first, column, count, columnCount).untrack();
  range.load('values, valueTypes, formulas, numberFormat');
  const rows = used.someRowsHidden ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns = used.someColumnsHidden && first === 0 ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return { block, range, rows, columns, row: row + first, column };
};

const hidden = (flags: readonly (boolean | undefined)[], offset: number): readonly number[] =>
  flags.flatMap((flag, index) => (flag ? [offset + index] : []));

const readBlock = ({ block, range, rows, columns, row, column }: ReturnType<typeof request>): ReadBlock => ({
  ...block,
  cells: {
    values: range.values,
    valueTypes: range.valueTypes,
    formulas: range.formulas,
    numberFormat: range.numberFormat,
  },
  hiddenRows: hidden(rows?.value.map(({ rowHidden }) => rowHidden) ?? [], row),
  hiddenColumns: hidden(columns?.value.map(({ columnHidden }) => columnHidden) ?? [], column),
});

/** Reads blocks in one request; where the answer would be too large after all, in two halves. */
export const readBlocks = async (
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly ReadBlock[]> => {
  const requests = blocks.map((block) => request(context, block));
  try {
    await context.sync();
    return requests.map(readBlock);
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    if (blocks.length === 1 && blocks[0]?.count === 1)
      throw new HostError('payload-too-large', { names: [blocks[0].used.sheet.name], cause: error });
    const [first = [], second = []] = halve(blocks);
    return [...(await readBlocks(context, first)), ...(await readBlocks(context, second))];
  }
};
