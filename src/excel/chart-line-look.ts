import type { ChartSeries, LineLook } from '../core/model/spec';

/** How thick a line and how large its markers are, in points; no size means that there is neither. */
interface Stroke {
  readonly lineStyle: 'Continuous' | 'Dash' | 'None';
  readonly weight: number;
  readonly markerSize?: number;
}

const PLAIN: Stroke = { lineStyle: 'Continuous', weight: 2.25, markerSize: 7 };
const NONE: Stroke = { lineStyle: 'None', weight: 0.75 };

const STROKES: Readonly<Record<LineLook, Stroke>> = {
  reference: { lineStyle: 'Dash', weight: 2.25, markerSize: 6 },
  highlight: { lineStyle: 'Continuous', weight: 3.5, markerSize: 9 },
  muted: { lineStyle: 'Continuous', weight: 1, markerSize: 3 },
  name: NONE,
  mark: NONE,
};

const strokeOf = ({ look }: ChartSeries): Stroke => (look === undefined ? PLAIN : STROKES[look]);

/** Series differ by their markers too, never by colour alone. */
const MARKERS = ['Circle', 'Square', 'Diamond', 'Triangle', 'X', 'Plus'] as const;

// Colours and markers come around after the same number of lines: the next round has each marker with another colour.
const markerOf = (index: number) => MARKERS[(index + Math.floor(index / MARKERS.length)) % MARKERS.length] ?? 'Circle';

/** Draws a line, or takes it away where the series is a name or a mark. What an earlier run left is set anew. */
export const paintLine = (series: Excel.ChartSeries, spec: ChartSeries, index: number): void => {
  const { lineStyle, weight, markerSize } = strokeOf(spec);
  series.format.line.color = spec.colour;
  series.format.line.weight = weight;
  series.format.line.lineStyle = lineStyle;
  series.smooth = false;
  series.markerStyle = markerSize === undefined ? 'None' : spec.look === 'muted' ? 'Circle' : markerOf(index);
  if (markerSize === undefined) return;
  series.markerSize = markerSize;
  series.markerBackgroundColor = spec.colour;
  series.markerForegroundColor = spec.colour;
};

/** Labels of a line: its name to the right of the last point, or values above the points. */
export const labelLine = (series: Excel.ChartSeries, spec: ChartSeries, numberFormat: string): void => {
  series.hasDataLabels = spec.labels;
  if (!spec.labels) return;
  const isName = spec.look === 'name';
  const { dataLabels } = series;
  // One of the two is always on: labels that show nothing are gone.
  if (isName) dataLabels.showSeriesName = true;
  dataLabels.showValue = !isName;
  dataLabels.showSeriesName = isName;
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = numberFormat;
  dataLabels.position = isName ? 'Right' : 'Top';
  if (spec.look !== undefined) dataLabels.format.font.color = spec.colour;
};
