import { markerOf, strokeOf } from '../core/model/chart-look';
import type { ChartSeries, ChartSpec } from '../core/model/spec';

/** Thinnest line of Excel: what is left of a line that is not drawn. */
const THINNEST = 0.75;

/** Draws a line, or takes it away where the series is a name or a mark. What an earlier run left is set anew. */
export const paintLine = (series: Excel.ChartSeries, chart: ChartSpec, spec: ChartSeries, index: number): void => {
  const { dashed, weight, markerSize } = strokeOf(chart, spec);
  series.format.line.color = spec.colour;
  series.format.line.weight = weight === 0 ? THINNEST : weight;
  series.format.line.lineStyle = weight === 0 ? 'None' : dashed ? 'Dash' : 'Continuous';
  series.smooth = false;
  series.markerStyle = markerOf(chart, spec, index);
  if (markerSize === 0) return;
  series.markerSize = markerSize;
  series.markerBackgroundColor = spec.colour;
  series.markerForegroundColor = spec.colour;
};
