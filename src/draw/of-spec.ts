import type { RangeAddress } from '../core/model/address';
import type { ChartSize } from '../core/model/chart-template';
import type { ChartSeries, ChartSpec, Content, LineLook, SheetSpec } from '../core/model/spec';
import { INK } from './axes';
import type { Picture, PictureLabels, PictureMarker, PictureSeries, PictureValue } from './picture';
import { pixelsOf } from './svg';

const PIXELS_PER_POINT = 96 / 72;
/** Size of all texts but titles, in pixels. */
export const TEXT_SIZE = 9 * PIXELS_PER_POINT;
const TITLE_SIZE = 11 * PIXELS_PER_POINT;
export const FONT = 'Arial';
const GAP_WIDTH = 40;
/** In centimetres, where the catalogue has no sizes. */
export const USUAL_SIZE = { width: 16, height: 9 };

const valueOf = (content: Content | undefined): PictureValue => {
  if (content === undefined || content === null) return null;
  return typeof content === 'object' ? content.result : content;
};

const valuesIn = ({ contents }: SheetSpec, { row, column, rowCount, columnCount }: RangeAddress) =>
  Array.from({ length: rowCount * columnCount }, (_, index) =>
    valueOf(contents[row + Math.floor(index / columnCount)]?.[column + (index % columnCount)]),
  );

/** Thickness of lines and size of markers in points, as they are inserted. */
const STROKES: Readonly<Record<LineLook, { readonly weight: number; readonly marker: number }>> = {
  reference: { weight: 2.25, marker: 6 },
  highlight: { weight: 3.5, marker: 9 },
  muted: { weight: 1, marker: 3 },
  name: { weight: 0, marker: 0 },
  mark: { weight: 0, marker: 0 },
};
const PLAIN_STROKE = { weight: 2.25, marker: 7 };

const MARKERS: readonly PictureMarker[] = ['circle', 'square', 'diamond', 'triangle', 'cross', 'plus'];

// Colours and markers come around after the same number of lines: the next round has each marker with another colour.
const markerOf = (index: number): PictureMarker =>
  MARKERS[(index + Math.floor(index / MARKERS.length)) % MARKERS.length] ?? 'circle';

const isStacked = ({ kind }: ChartSpec): boolean => kind === 'stacked-columns' || kind === 'stacked-bars';

const positionOf = (chart: ChartSpec, { look }: ChartSeries): PictureLabels['position'] => {
  if (chart.kind === 'time-line') return look === 'name' ? 'right' : 'above';
  return isStacked(chart) ? 'centre' : 'end';
};

const labelsOf = (chart: ChartSpec, series: ChartSeries): PictureLabels | undefined =>
  series.labels
    ? {
        shows: series.look === 'name' ? 'name' : 'value',
        numberFormat: series.labelFormat ?? chart.labelFormat,
        position: positionOf(chart, series),
        colour: series.labelColour ?? (series.look === undefined ? INK : series.colour),
        size: TEXT_SIZE,
      }
    : undefined;

const seriesOf = (chart: ChartSpec, series: ChartSeries, index: number, sheet: SheetSpec): PictureSeries => {
  const { name, values, colour, points = [], look } = series;
  const stroke = look === undefined ? PLAIN_STROKE : STROKES[look];
  return {
    name,
    colour,
    points,
    values: valuesIn(sheet, values),
    marker: stroke.marker > 0 ? markerOf(index) : 'none',
    markerSize: stroke.marker * PIXELS_PER_POINT,
    lineWeight: stroke.weight * PIXELS_PER_POINT,
    dashed: look === 'reference',
    labels: labelsOf(chart, series),
  };
};

const KINDS: Readonly<Record<ChartSpec['kind'], Picture['kind']>> = {
  'time-line': 'lines',
  'ranking-bar': 'bars',
  'change-bar': 'bars',
  columns: 'columns',
  'stacked-columns': 'columns',
  'stacked-bars': 'bars',
};

/** Title and subtitle with their looks. */
export const headingOf = ({
  title,
  subtitle,
}: Pick<ChartSpec, 'title' | 'subtitle'>): Pick<Picture, 'title' | 'subtitle'> => ({
  title: { text: title, size: TITLE_SIZE, colour: INK, bold: true },
  ...(subtitle !== undefined && { subtitle: { text: subtitle, size: TEXT_SIZE, colour: INK, bold: false } }),
});

/**
 * The picture of a chart (Bild) from the very spec that is inserted, in a size in centimetres (absent: the width of a page).
 * Values are those of the sheet's cells, of formulas their results; a text or an empty cell is a gap.
 */
export const pictureOf = (
  chart: ChartSpec,
  sheet: SheetSpec,
  { width, height }: Pick<ChartSize, 'width' | 'height'> = USUAL_SIZE,
): Picture => ({
  kind: KINDS[chart.kind],
  stacked: isStacked(chart) ? 'shares' : undefined,
  width: pixelsOf(width),
  height: pixelsOf(height),
  font: FONT,
  textSize: TEXT_SIZE,
  ...headingOf(chart),
  categories: valuesIn(sheet, chart.categories),
  categoryAxis: {
    visible: true,
    dates: chart.kind === 'time-line',
    numberFormat: chart.kind === 'time-line' ? (chart.yearFormat ?? 'yyyy') : undefined,
    reversed: true,
    low: true,
  },
  valueAxis: { visible: true, gridlines: true, ...chart.valueAxis },
  series: chart.series.map((series, index) => seriesOf(chart, series, index, sheet)),
  gapWidth: chart.gapWidth ?? GAP_WIDTH,
  legend: chart.legend,
  notes: chart.notes ?? [],
  alternative: chart.alternative,
});
