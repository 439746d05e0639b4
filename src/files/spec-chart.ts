import type { RangeAddress } from '../core/model/address';
import type { ChartAxis, ChartSeries, ChartSpec } from '../core/model/spec';
import { lineLabels, lineName, linePaint } from './spec-chart-line';
import { quotedSheet } from './xlsx/a1';
import type { AxisDocument, ChartDocument, SeriesDocument, SheetDocument } from './xlsx/document';
import { frameBetween, gridOf } from './xlsx/grid';
import { present } from './xlsx/present';
import { rangeText } from './xlsx/ranges';

const FONT = { name: 'Arial', size: 9 } as const;
const TITLE_SIZE = 11;
const GAP_WIDTH = 40;

const TYPES = {
  'time-line': 'LineMarkers',
  'ranking-bar': 'BarClustered',
  'change-bar': 'BarClustered',
  columns: 'ColumnClustered',
  'stacked-columns': 'ColumnStacked100',
  'stacked-bars': 'BarStacked100',
} as const;

const LABELS = {
  'ranking-bar': 'OutsideEnd',
  'change-bar': 'OutsideEnd',
  columns: 'OutsideEnd',
  'stacked-columns': 'Center',
  'stacked-bars': 'Center',
} as const;

const isLine = ({ kind }: ChartSpec): boolean => kind === 'time-line';

const titleOf = ({ title, subtitle }: ChartSpec): NonNullable<ChartDocument['title']> => ({
  text: subtitle === undefined ? title : `${title}\n${subtitle}`,
  size: TITLE_SIZE,
  bold: true,
  ...(subtitle !== undefined && { subtitle: { size: FONT.size, bold: false } }),
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
      baseTimeUnit: 'Years',
      numberFormat: spec.yearFormat ?? 'yyyy',
      // A reversed axis of values takes the years to its top; they belong below.
      labelPosition: spec.valueAxis.reversed ? 'High' : 'Low',
    };
  return spec.kind === 'columns' || spec.kind === 'stacked-columns'
    ? { visible: true, categoryType: 'TextAxis', labelPosition: 'Low', labelSpacing: 1 }
    : { visible: true, reversed: true, labelPosition: 'Low', labelSpacing: 1 };
};

const paintOf = (spec: ChartSpec, series: ChartSeries, index: number): Partial<SeriesDocument> =>
  isLine(spec) ? linePaint(series, index) : { colour: series.colour, gapWidth: spec.gapWidth ?? GAP_WIDTH };

const labelsOf = (spec: ChartSpec, series: ChartSeries): NonNullable<SeriesDocument['labels']> => {
  const { labelFormat = spec.labelFormat, labelColour } = series;
  if (spec.kind === 'time-line') return lineLabels(series, labelFormat);
  return {
    numberFormat: labelFormat,
    position: LABELS[spec.kind],
    ...(labelColour !== undefined && { colour: labelColour }),
  };
};

const seriesOf = (
  spec: ChartSpec,
  series: ChartSeries,
  index: number,
  reference: (range: RangeAddress) => string,
): SeriesDocument => ({
  name: lineName(series),
  values: reference(series.values),
  categories: reference(spec.categories),
  ...paintOf(spec, series, index),
  points: isLine(spec) ? [] : (series.points ?? []),
  ...(series.labels && { labels: labelsOf(spec, series) }),
});

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
    type: TYPES[spec.kind],
    title: titleOf(spec),
    alternative: spec.alternative,
    series: spec.series.map((series, index) => seriesOf(spec, series, index, reference)),
    categoryAxis: categoryAxisOf(spec),
    valueAxis: valueAxisOf(spec.valueAxis),
    legend: { visible: spec.legend, position: 'Bottom' },
    frame: frameOf(spec.position, sizes),
    font: { ...FONT, size: spec.textSize ?? FONT.size },
  };
};
