import type { RangeAddress } from '../core/model/address';
import {
  CHART_FONT,
  CHART_TYPES,
  headingText,
  isLine,
  isUpright,
  subtitleSizeOf,
  textSizeOf,
  titleSizeOf,
} from '../core/model/chart-look';
import type { ChartAxis, ChartSpec } from '../core/model/spec';
import { seriesLook } from './spec-chart-look';
import { quotedSheet } from './xlsx/a1';
import type { AxisDocument, ChartDocument } from './xlsx/chart-document';
import type { SheetDocument } from './xlsx/document';
import { frameBetween, gridOf } from './xlsx/grid';
import { present } from './xlsx/present';
import { rangeText } from './xlsx/ranges';

const titleOf = (spec: ChartSpec): NonNullable<ChartDocument['title']> => ({
  text: headingText(spec),
  size: titleSizeOf(spec),
  bold: true,
  ...(spec.subtitle !== undefined && { subtitle: { size: subtitleSizeOf(spec), bold: false } }),
});

const valueAxisOf = ({
  title,
  numberFormat,
  minimum,
  maximum,
  majorUnit,
  reversed,
  gridlines,
}: ChartAxis): AxisDocument => ({
  visible: true,
  gridlines: gridlines ?? true,
  numberFormat,
  reversed: reversed ?? false,
  ...present({ title: title === '' ? undefined : title, minimum, maximum, majorUnit }),
});

const categoryAxisOf = (spec: ChartSpec): AxisDocument => {
  if (isLine(spec))
    return {
      visible: true,
      categoryType: 'DateAxis',
      baseTimeUnit: spec.timeUnit === 'months' ? 'Months' : 'Years',
      numberFormat: spec.yearFormat ?? 'yyyy',
      // A reversed axis of values takes the years to its top; they belong below.
      labelPosition: spec.valueAxis.reversed ? 'High' : 'Low',
      ...(spec.yearStep !== undefined && { majorUnit: spec.yearStep }),
    };
  return isUpright(spec)
    ? { visible: true, categoryType: 'TextAxis', labelPosition: 'Low', labelSpacing: 1 }
    : { visible: true, reversed: true, labelPosition: 'Low', labelSpacing: 1 };
};

const frameOf = ({ row, column, rowCount, columnCount }: RangeAddress, sizes: Sizes): ChartDocument['frame'] => {
  const corner = { row, column, rowOffset: 0, columnOffset: 0 };
  const opposite = { ...corner, row: row + rowCount, column: column + columnCount };
  return frameBetween(gridOf(sizes), corner, opposite);
};

type Sizes = Pick<SheetDocument, 'columns' | 'rows'>;

/**
 * A chart of ours as a file holds it, alike to what the insertion through Excel makes of the same spec, with its text
 * equivalent. `sheet` is the name of its sheet, `sizes` are that sheet's.
 */
export const specChart = (spec: ChartSpec, id: string, sheet: string, sizes: Sizes): ChartDocument => {
  const reference = (range: RangeAddress): string => `${quotedSheet(sheet)}!${rangeText(range, '$')}`;
  return {
    id,
    name: spec.key,
    type: CHART_TYPES[spec.kind],
    title: titleOf(spec),
    alternative: spec.alternative,
    series: spec.series.map((series, index) => ({
      ...seriesLook(spec, series, index),
      values: reference(series.values),
      categories: reference(spec.categories),
    })),
    categoryAxis: categoryAxisOf(spec),
    valueAxis: valueAxisOf(spec.valueAxis),
    legend: { visible: spec.legend, position: 'Bottom' },
    frame: frameOf(spec.position, sizes),
    font: { name: CHART_FONT.name, size: textSizeOf(spec) },
  };
};
