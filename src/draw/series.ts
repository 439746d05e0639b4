import { timeOf, typeOf } from './axes';
import type { Picture, PictureLabels, PictureMarker, PictureSeries, PictureValue } from './picture';
import { shown } from './shown';

const CROSS = 'path://M1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5L0,1Z';
const PLUS = 'path://M4,0L6,0L6,4L10,4L10,6L6,6L6,10L4,10L4,6L0,6L0,4L4,4Z';

const SYMBOLS: Readonly<Record<PictureMarker, string>> = {
  none: 'none',
  circle: 'circle',
  square: 'rect',
  diamond: 'diamond',
  triangle: 'triangle',
  cross: CROSS,
  plus: PLUS,
};

const POSITIONS: Readonly<Record<Exclude<PictureLabels['position'], 'end'>, string>> = {
  above: 'top',
  below: 'bottom',
  right: 'right',
  left: 'left',
  centre: 'inside',
};

/** From a point to what is written beside it, in pixels: clear of the marker of the line that ends there. */
const BESIDE = 9;

// Beyond the end of a bar is to the left, or below, where the bar runs that way.
const positionOf = ({ kind }: Picture, { position }: PictureLabels, value: PictureValue): string => {
  if (position !== 'end') return POSITIONS[position];
  const down = typeof value === 'number' && value < 0;
  if (kind === 'bars') return down ? 'left' : 'right';
  return down ? 'bottom' : 'top';
};

/** Gaps are a hyphen to ECharts. */
const numberOrGap = (value: PictureValue | undefined) => (typeof value === 'number' ? value : '-');

const wholesOf = ({ stacked, series, categories }: Picture): readonly number[] | undefined =>
  stacked === 'shares'
    ? categories.map((_, index) =>
        series.reduce((sum, { values }) => {
          const value = values[index];
          return sum + (typeof value === 'number' ? Math.abs(value) : 0);
        }, 0),
      )
    : undefined;

const plotted = (value: PictureValue | undefined, whole: number | undefined) => {
  const number = numberOrGap(value);
  if (whole === undefined || typeof number !== 'number') return number;
  return whole === 0 ? 0 : number / whole;
};

/** Room around a number on its field, in pixels: above and below, left and right. */
const AROUND = [3, 5];

const fieldOf = (fill: string | undefined) =>
  fill === undefined ? {} : { backgroundColor: fill, padding: AROUND, borderRadius: 2, distance: 0 };

// The label is made from the value itself, also where a share of it is drawn.
const labelOf = (
  picture: Picture,
  series: PictureSeries,
  value: PictureValue,
  point: PictureSeries['points'][number] | undefined,
) => {
  const { labels, name } = series;
  if (!labels || typeof value !== 'number') return { show: false };
  return {
    show: true,
    position: positionOf(picture, labels, value),
    color: labels.colour,
    ...typeOf(labels.size),
    ...(labels.position === 'right' && { distance: BESIDE }),
    ...fieldOf(point?.labelFill ?? labels.fill),
    textBorderWidth: 0,
    formatter: () => (labels.shows === 'name' ? name : shown(value, point?.labelFormat ?? labels.numberFormat)),
  };
};

const pointsOf = (picture: Picture, series: PictureSeries, wholes: readonly number[] | undefined) => {
  const looks = new Map(series.points.map((point) => [point.index, point]));
  return picture.categories.map((category, index) => {
    const value = series.values[index] ?? null;
    const look = looks.get(index);
    const drawn = plotted(value, wholes?.[index]);
    return {
      value: picture.categoryAxis.dates ? [timeOf(category), drawn] : drawn,
      ...(look && { itemStyle: { color: look.colour } }),
      label: labelOf(picture, series, value, look),
    };
  });
};

/** Part of a row that its gap takes, in per cent: columns side by side share the rest. */
const gapShare = ({ gapWidth, stacked, series }: Picture): number =>
  Math.round((100 * gapWidth) / (100 * (stacked ? 1 : series.length) + gapWidth));

const look = (picture: Picture, series: PictureSeries) =>
  picture.kind === 'lines'
    ? {
        type: 'line' as const,
        connectNulls: false,
        showAllSymbol: true,
        // Labels need a symbol to stand at, even where none is seen.
        ...(series.marker === 'none' && series.labels
          ? { symbol: 'circle', symbolSize: 0.1 }
          : { symbol: SYMBOLS[series.marker], symbolSize: series.markerSize }),
        lineStyle: {
          width: series.lineWeight,
          type: series.dashed ? ('dashed' as const) : ('solid' as const),
          ...(series.lineWeight === 0 && { opacity: 0 }),
        },
      }
    : {
        type: 'bar' as const,
        barGap: `${-picture.overlap}%`,
        barCategoryGap: `${gapShare(picture)}%`,
        ...(picture.stacked && { stack: 'all' }),
      };

/** Series as ECharts draws them. */
export const seriesOf = (picture: Picture) => {
  const wholes = wholesOf(picture);
  return picture.series.map((series) => ({
    ...look(picture, series),
    name: series.name,
    color: series.colour,
    itemStyle: { color: series.colour },
    data: pointsOf(picture, series, wholes),
    silent: true,
    animation: false,
    clip: false,
    emphasis: { disabled: true },
  }));
};
