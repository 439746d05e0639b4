import type { ChartBlock, TableOrigin } from './block';
import { area, type Part, styled } from '../layout';
import type { HouseStyle } from '../style';

/** How the table of a block looks wherever it stands: styles and number formats of its head, its names and its values. */
export const blockTable = (
  { table, valueFormat, headFormat, rowFormats = [] }: ChartBlock,
  { row, column }: TableOrigin,
  style: HouseStyle,
): Required<Pick<Part, 'styles' | 'numberFormats'>> => {
  const [width, height] = [table[0]?.length ?? 1, table.length - 1];
  const values = area(row + 1, column + 1, height, width - 1);
  return {
    styles: [
      styled(area(row, column, 1, width), style.head),
      // Excel wraps a cell by itself when a text with lines is written to it.
      styled(area(row + 1, column, height, 1), { ...style.stub, wrap: false }),
      styled(values, style.value),
    ],
    numberFormats: [
      { range: values, numberFormat: valueFormat },
      ...(headFormat === undefined ? [] : [{ range: area(row, column + 1, 1, width - 1), numberFormat: headFormat }]),
      ...rowFormats.map((own) => ({
        range: area(row + own.row, column + 1, 1, width - 1),
        numberFormat: own.numberFormat,
      })),
    ],
  };
};
