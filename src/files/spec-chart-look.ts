import {
  gapWidthOf,
  isLine,
  type LabelLook,
  labelLookOf,
  markerOf,
  overlapOf,
  seriesName,
  strokeOf,
} from '../core/model/chart-look';
import type { ChartSeries, ChartSpec } from '../core/model/spec';
import type { SeriesDocument } from './xlsx/chart-document';
import { present } from './xlsx/present';

/** Thinnest line of Excel: what is left of a line that is not drawn. */
const THINNEST = 0.75;

const lineOf = (spec: ChartSpec, series: ChartSeries, index: number): Partial<SeriesDocument> => {
  const { dashed, weight, markerSize } = strokeOf(spec, series);
  return {
    marker: markerOf(spec, series, index),
    lineWeight: weight === 0 ? THINNEST : weight,
    ...(markerSize > 0 && { markerSize }),
    ...present({ lineStyle: weight === 0 ? ('None' as const) : dashed ? ('Dash' as const) : undefined }),
  };
};

const fieldOf = (colour: string, weight: number) => ({ fill: colour, border: { colour, weight } });

const labelsOf = (colour: string, look: LabelLook): NonNullable<SeriesDocument['labels']> => ({
  numberFormat: look.numberFormat,
  position: look.position,
  ...present({ colour: look.colour }),
  ...(look.showsName && { showValue: false, showSeriesName: true }),
  ...(look.fieldEdge !== undefined && fieldOf(colour, look.fieldEdge)),
});

const pointsOf = ({ points = [] }: ChartSeries, edge: number | undefined): SeriesDocument['points'] =>
  edge === undefined ? points : points.map((point) => ({ ...point, label: fieldOf(point.colour, edge) }));

/** A series of a file's chart, but for what it is bound to. */
export const seriesLook = (
  spec: ChartSpec,
  series: ChartSeries,
  index: number,
): Omit<SeriesDocument, 'values' | 'categories'> => {
  const look = labelLookOf(spec, series);
  return {
    name: seriesName(series),
    colour: series.colour,
    ...(isLine(spec) ? lineOf(spec, series, index) : { gapWidth: gapWidthOf(spec), overlap: overlapOf(spec) }),
    ...(look && { labels: labelsOf(series.colour, look) }),
    points: isLine(spec) ? [] : pointsOf(series, look?.fieldEdge),
  };
};
