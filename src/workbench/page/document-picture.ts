import { INK } from '../../draw/axes';
import type { Picture, PictureLabels, PictureMarker, PictureSeries, PictureText } from '../../draw/picture';
import type { AxisDocument, ChartDocument, SeriesDocument } from '../../files/xlsx/chart-document';
import type { CellValueDocument } from '../../files/xlsx/document';
import { pointsToPixels } from '../../files/xlsx/measure';

/** Values of a reference such as `'Daten'!$B$2:$B$5`, in reading order. */
export type ReadReference = (reference: string) => readonly CellValueDocument[];

const TEXT_POINTS = 9;
const TITLE_POINTS = 12;
const LINE_POINTS = 2;
const MARKER_POINTS = 7;
const GAP_WIDTH = 60;

const plain = (value: CellValueDocument) =>
  typeof value === 'object' ? null : typeof value === 'boolean' ? String(value) : value;

const textOf = (name: string, read: ReadReference): string =>
  /^'.*'!|^[^'\s]+!\$/.test(name) ? String(read(name)[0] ?? '') : name;

const MARKERS: Readonly<Record<string, PictureMarker>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'cross',
  Plus: 'plus',
};

const POSITIONS: Readonly<Record<string, PictureLabels['position']>> = {
  Top: 'above',
  Bottom: 'below',
  Right: 'right',
  Left: 'left',
  Center: 'centre',
  OutsideEnd: 'end',
};

const kindOf = ({ type }: ChartDocument): Picture['kind'] => {
  if (type.startsWith('Line')) return 'lines';
  return type.startsWith('Bar') ? 'bars' : 'columns';
};

const stackedOf = ({ type }: ChartDocument): Picture['stacked'] => {
  if (type.endsWith('Stacked100')) return 'shares';
  return type.endsWith('Stacked') ? 'values' : undefined;
};

const labelsOf = (chart: ChartDocument, { labels }: SeriesDocument): PictureLabels | undefined =>
  labels && {
    shows: labels.showSeriesName === true ? 'name' : 'value',
    numberFormat: labels.numberFormat ?? 'General',
    position: POSITIONS[labels.position ?? ''] ?? (kindOf(chart) === 'lines' ? 'above' : 'end'),
    colour: labels.colour ?? INK,
    size: pointsToPixels(labels.size ?? chart.font?.size ?? TEXT_POINTS),
    fill: labels.fill,
  };

const seriesOf = (chart: ChartDocument, series: SeriesDocument, read: ReadReference): PictureSeries => ({
  name: textOf(series.name, read),
  values: read(series.values).map(plain),
  colour: series.colour ?? INK,
  marker: MARKERS[series.marker ?? ''] ?? 'circle',
  markerSize: pointsToPixels(series.markerSize ?? MARKER_POINTS),
  lineWeight: series.lineStyle === 'None' ? 0 : pointsToPixels(series.lineWeight ?? LINE_POINTS),
  dashed: series.lineStyle !== undefined && series.lineStyle !== 'None',
  points: series.points.map(({ label, ...point }) => ({ ...point, labelFill: label?.fill })),
  labels: labelsOf(chart, series),
});

const headingOf = ({ title, font }: ChartDocument): Pick<Picture, 'title' | 'subtitle'> => {
  if (!title) return {};
  const [first = '', ...rest] = title.text.split('\n');
  const colour = title.colour ?? font?.colour ?? INK;
  const line = (text: string, size: number, bold: boolean): PictureText => ({
    text,
    colour,
    bold,
    size: pointsToPixels(size),
  });
  const { size = TEXT_POINTS, bold = false } = title.subtitle ?? {};
  return {
    title: line(first, title.size ?? TITLE_POINTS, title.bold ?? true),
    ...(rest.length > 0 && {
      subtitle: { ...line(rest.join(' '), size, bold), colour: title.subtitle?.colour ?? colour },
    }),
  };
};

const valueAxisOf = ({ gridlines, ...axis }: AxisDocument): Picture['valueAxis'] => ({
  ...axis,
  gridlines: gridlines !== false,
});

/** The picture of a chart as Excel would show it: same data, scale, colours, labels. `size` is in pixels. */
export const documentPicture = (
  chart: ChartDocument,
  size: { readonly width: number; readonly height: number },
  read: ReadReference,
): Picture => {
  const [first] = chart.series;
  const { categoryAxis } = chart;
  return {
    ...size,
    kind: kindOf(chart),
    stacked: stackedOf(chart),
    font: chart.font?.name ?? 'Arial',
    textSize: pointsToPixels(chart.font?.size ?? TEXT_POINTS),
    ...headingOf(chart),
    categories: first?.categories === undefined ? [] : read(first.categories).map(plain),
    categoryAxis: {
      visible: categoryAxis.visible,
      dates: categoryAxis.categoryType === 'DateAxis',
      numberFormat: categoryAxis.numberFormat,
      reversed: categoryAxis.reversed === true,
      low: categoryAxis.labelPosition === 'Low',
    },
    valueAxis: valueAxisOf(chart.valueAxis),
    series: chart.series.map((series) => seriesOf(chart, series, read)),
    gapWidth: first?.gapWidth ?? GAP_WIDTH,
    overlap: first?.overlap ?? 0,
    legend: chart.legend.visible,
    notes: [],
    alternative: chart.alternative ?? '',
  };
};
