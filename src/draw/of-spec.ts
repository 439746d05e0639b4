import type { RangeAddress } from '../core/model/address';
import {
  CHART_FONT,
  type ChartMarker,
  gapWidthOf,
  isLine,
  isStacked,
  isUpright,
  type LabelLook,
  labelLookOf,
  markerOf,
  overlapOf,
  strokeOf,
  subtitleSizeOf,
  titleSizeOf,
} from '../core/model/chart-look';
import type { ChartSize } from '../core/model/chart-template';
import type { ChartSeries, ChartSpec, Content, SheetSpec } from '../core/model/spec';
import { INK } from './axes';
import type { Picture, PictureLabels, PictureMarker, PictureSeries, PictureValue } from './picture';
import { pixelsOf } from './svg';

const PIXELS_PER_POINT = 96 / 72;
/** Size of all texts but titles, in pixels. */
export const textSize = (chart: Pick<ChartSpec, 'typeScale'>): number => subtitleSizeOf(chart) * PIXELS_PER_POINT;
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

const MARKERS: Readonly<Record<ChartMarker, PictureMarker>> = {
  None: 'none',
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'cross',
  Plus: 'plus',
};

const POSITIONS: Readonly<Record<LabelLook['position'], PictureLabels['position']>> = {
  OutsideEnd: 'end',
  Center: 'centre',
  Top: 'above',
  Right: 'right',
};

const labelsOf = (chart: ChartSpec, series: ChartSeries, look: LabelLook | undefined): PictureLabels | undefined =>
  look && {
    shows: look.showsName ? 'name' : 'value',
    numberFormat: look.numberFormat,
    position: POSITIONS[look.position],
    colour: look.colour ?? INK,
    size: textSize(chart),
    ...(look.fieldEdge !== undefined && { fill: series.colour }),
  };

const seriesOf = (chart: ChartSpec, series: ChartSeries, index: number, sheet: SheetSpec): PictureSeries => {
  const { name, values, colour, points = [] } = series;
  const { dashed, weight, markerSize } = strokeOf(chart, series);
  const look = labelLookOf(chart, series);
  return {
    name,
    colour,
    points: look?.fieldEdge === undefined ? points : points.map((point) => ({ ...point, labelFill: point.colour })),
    values: valuesIn(sheet, values),
    marker: MARKERS[markerOf(chart, series, index)],
    markerSize: markerSize * PIXELS_PER_POINT,
    lineWeight: weight * PIXELS_PER_POINT,
    dashed,
    labels: labelsOf(chart, series, look),
  };
};

const kindOf = (chart: ChartSpec): Picture['kind'] => {
  if (isLine(chart)) return 'lines';
  return isUpright(chart) ? 'columns' : 'bars';
};

/** Title and subtitle with their looks. */
export const headingOf = (
  spec: Pick<ChartSpec, 'title' | 'subtitle' | 'typeScale'>,
): Required<Pick<Picture, 'title'>> & Pick<Picture, 'subtitle'> => ({
  title: { text: spec.title, size: titleSizeOf(spec) * PIXELS_PER_POINT, colour: INK, bold: true },
  ...(spec.subtitle !== undefined && {
    subtitle: { text: spec.subtitle, size: subtitleSizeOf(spec) * PIXELS_PER_POINT, colour: INK, bold: false },
  }),
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
  kind: kindOf(chart),
  stacked: isStacked(chart) ? 'shares' : undefined,
  width: pixelsOf(width),
  height: pixelsOf(height),
  font: CHART_FONT.name,
  textSize: textSize(chart),
  ...headingOf(chart),
  categories: valuesIn(sheet, chart.categories),
  categoryAxis: {
    visible: true,
    dates: isLine(chart),
    numberFormat: isLine(chart) ? (chart.yearFormat ?? 'yyyy') : undefined,
    reversed: true,
    low: true,
  },
  valueAxis: { visible: true, gridlines: true, ...chart.valueAxis },
  series: chart.series.map((series, index) => seriesOf(chart, series, index, sheet)),
  gapWidth: gapWidthOf(chart),
  overlap: overlapOf(chart),
  legend: chart.legend,
  notes: chart.notes ?? [],
  alternative: chart.alternative,
});
