import type { EChartsCoreOption } from 'echarts/core';
import { categoryAxis, INK, typeOf, valueAxis } from './axes';
import { type Layout, layoutOf, MARGIN, namedSeries, type PlacedLine } from './layout';
import type { Picture, PictureFrame } from './picture';
import { seriesOf } from './series';

/** Typefaces of the same widths, so that the drawing is the same where the first is missing. */
const familyOf = ({ font }: PictureFrame): string => `${font}, 'Liberation Sans', Helvetica, sans-serif`;

/** A line of text at its place. Each is a title of its own: ECharts would break them elsewhere on another computer. */
export const lineOf = ({ text, top, size, colour, bold }: PlacedLine, left: number | 'center') => ({
  text,
  left,
  top,
  padding: 0,
  textStyle: { ...typeOf(size), color: colour, fontWeight: bold ? ('bold' as const) : ('normal' as const) },
});

const legendOf = (picture: Picture, { legendBottom, margin }: Layout) => ({
  show: picture.legend,
  data: namedSeries(picture).map(({ name }) => name),
  bottom: legendBottom,
  left: 'center',
  width: picture.width - 2 * margin,
  padding: 0,
  itemHeight: picture.textSize * 0.8,
  selectedMode: false,
  textStyle: { color: INK, ...typeOf(picture.textSize) },
});

/** The ground of a picture, with its lines of text. */
export const groundOf = (picture: PictureFrame, { heading, notes }: Pick<Layout, 'heading' | 'notes'>) => ({
  animation: false,
  backgroundColor: '#FFFFFF',
  textStyle: { fontFamily: familyOf(picture) },
  title: [...heading.map((line) => lineOf(line, 'center')), ...notes.map((line) => lineOf(line, MARGIN))],
});

/** What ECharts draws of a picture; of the height that `layoutOf` gives. */
export const optionOf = (picture: Picture): EChartsCoreOption => {
  const layout = layoutOf(picture);
  const { margin, top, bottom } = layout;
  const [values, categories] = [valueAxis(picture), categoryAxis(picture)];
  return {
    ...groundOf(picture, layout),
    legend: legendOf(picture, layout),
    grid: {
      left: margin,
      right: margin + picture.textSize,
      top,
      bottom,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    ...(picture.kind === 'bars' ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
    series: seriesOf(picture),
  };
};
