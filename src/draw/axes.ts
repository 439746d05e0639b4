import type { Picture, PictureValueAxis } from './picture';
import { namesOf } from './category-names';
import { shown } from './shown';
import { textWidth } from './wrap';

const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
const HALF_A_YEAR = 180 * DAY;

const GRID = '#D9D9D9';

/** Dark grey of axes and labels. */
export const INK = '#333333';

/** Height of a line of text as a part of its size. */
const LINE = 1.15;

/** Size of type. The height of lines is said with it: ECharts measures it otherwise, and finds another one where fonts are missing. */
export const typeOf = (size: number) => ({ fontSize: size, lineHeight: size * LINE });

/** Time of an Excel day, in milliseconds since 1970. */
export const timeOf = (serial: unknown): number =>
  typeof serial === 'number' ? Math.round((serial - UNIX_EPOCH_SERIAL) * DAY) : 0;

const serialOf = (time: number): number => time / DAY + UNIX_EPOCH_SERIAL;

/** Distance of the title from the axis, in lines of text; from upright axes ECharts moves it by the width of their labels. */
const TITLE_LINES = { bars: 2.3, lines: 0.7, columns: 0.7 } as const;

const titleOf = ({ title }: PictureValueAxis, { textSize, kind }: Picture) =>
  title === undefined || title === ''
    ? {}
    : {
        name: title,
        nameLocation: 'middle' as const,
        nameGap: TITLE_LINES[kind] * textSize,
        nameTextStyle: { color: INK, ...typeOf(textSize) },
      };

/** Axis of values as ECharts draws it. */
export const valueAxis = (picture: Picture) => {
  const { valueAxis: axis, textSize, stacked } = picture;
  const format = axis.numberFormat ?? (stacked === 'shares' ? '0%' : undefined);
  return {
    type: 'value' as const,
    show: axis.visible,
    ...titleOf(axis, picture),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    ...(axis.majorUnit !== undefined && { interval: axis.majorUnit }),
    inverse: axis.reversed === true,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: INK,
      ...typeOf(textSize),
      hideOverlap: true,
      formatter: (value: number) => shown(value, format),
    },
    splitLine: { show: axis.gridlines, lineStyle: { color: GRID } },
  };
};

/** Axis of values and margins beside the lines, and a name beside its point, in pixels. */
const BESIDE_PLOT = 70;
const BESIDE_NAME = 14;

// The sheet leaves room for names in its usual size; narrower pictures need more of it.
const lastTime = ({ series, width, textSize }: Picture, times: readonly number[], first: number): number => {
  const plot = width - BESIDE_PLOT;
  const needed = series
    .filter(({ labels }) => labels?.shows === 'name')
    .flatMap(({ name, values }) => {
      const at = times[values.findLastIndex((value) => typeof value === 'number')];
      const widest = Math.max(...name.split('\n').map((line) => textWidth(line, textSize)));
      return at === undefined ? [] : [first + ((at - first) * plot) / Math.max(plot / 3, plot - BESIDE_NAME - widest)];
    });
  return Math.max(...times.map((time) => time + HALF_A_YEAR), ...needed);
};

const isNarrow = (times: readonly number[], span: number, { width, textSize }: Picture): boolean =>
  times.some((time, index) => {
    const next = times[index + 1];
    return next !== undefined && ((next - time) / span) * (width - BESIDE_PLOT) < textSize * 2.6;
  });

// Dates stand to scale; those whose format shows nothing only make room.
const timeAxis = (picture: Picture) => {
  const { categories, textSize, valueAxis: values } = picture;
  const { numberFormat = 'yyyy', visible } = picture.categoryAxis;
  const times = categories.map(timeOf);
  // A day may have several rows, as where a line upright marks a break.
  const marked = [...new Set(categories.filter((day) => shown(day, numberFormat).trim() !== '').map(timeOf))];
  const min = Math.min(...times) - HALF_A_YEAR;
  const max = lastTime(picture, times, min);
  return {
    type: 'value' as const,
    show: visible,
    min,
    max,
    splitLine: { show: false },
    axisLine: { show: true, lineStyle: { color: GRID }, onZero: false },
    ...(values.reversed && { position: 'bottom' as const }),
    axisTick: { show: true, lineStyle: { color: GRID }, customValues: marked },
    axisLabel: {
      color: INK,
      ...typeOf(textSize),
      customValues: marked,
      rotate: isNarrow(marked, max - min, picture) ? 90 : 0,
      formatter: (time: number) => shown(serialOf(time), numberFormat),
    },
  };
};

const nameAxis = (picture: Picture) => {
  const {
    categoryAxis: { visible, reversed, low },
    textSize,
    kind,
  } = picture;
  const { names, rotate } = namesOf(picture);
  return {
    type: 'category' as const,
    show: visible,
    data: [...names],
    inverse: kind === 'bars' && reversed,
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: GRID }, onZero: !low },
    axisLabel: { color: INK, ...typeOf(textSize), interval: 0, rotate },
  };
};

/** Axis of categories as ECharts draws it: to scale where they are dates. */
export const categoryAxis = (picture: Picture) => (picture.categoryAxis.dates ? timeAxis(picture) : nameAxis(picture));
