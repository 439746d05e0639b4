import type { EChartsCoreOption } from 'echarts/core';
import { categoryAxis, valueAxis } from './axes';
import { endOf, frameOf, type Layout, MARGIN, placed, type PlacedLine } from './layout';
import { groundOf, lineOf } from './option';
import type { PanelPicture, Picture } from './picture';
import { seriesOf } from './series';

/** Between two panels, in pixels. */
const GAP = 14;
/** Height that a panel needs below its title, in lines of text. */
const LEAST_LINES = 11;

/** Where a panel stands, in pixels. */
interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a picture of panels stands, in pixels. */
export interface PanelsLayout extends Pick<Layout, 'heading' | 'notes' | 'height'> {
  readonly cells: readonly Cell[];
  /** Titles of the panels in their order; `top` from the upper edge of the panel. */
  readonly titles: readonly (readonly PlacedLine[])[];
  /** Height of the highest of them: what is drawn begins below it in every panel. */
  readonly titleHeight: number;
}

/** Sets panels row by row; the picture is higher than wished where they would become too low. */
export const panelsLayout = (picture: PanelPicture): PanelsLayout => {
  const { panels, across, textSize } = picture;
  const { heading, top, below, notesIn } = frameOf(picture);
  const rows = Math.ceil(panels.length / across);
  const width = (picture.width - 2 * MARGIN - (across - 1) * GAP) / across;
  const titles = panels.map(({ title }) => (title ? placed([title], width, 0) : []));
  const titleHeight = Math.max(0, ...titles.map((lines) => endOf(lines, 0)));
  const around = top + below + (rows - 1) * GAP;
  const height = Math.max(picture.height, around + rows * (titleHeight + LEAST_LINES * textSize));
  const each = (height - around) / rows;
  const cells = panels.map((_, index) => ({
    left: MARGIN + (index % across) * (width + GAP),
    top: top + Math.floor(index / across) * (each + GAP),
    width,
    height: each,
  }));
  return { heading, notes: notesIn(height), height, cells, titles, titleHeight };
};

const titlesOf = ({ cells, titles }: PanelsLayout) =>
  cells.flatMap(({ left, top, width }, index) =>
    (titles[index] ?? []).map((line) => ({
      ...lineOf({ ...line, top: top + line.top }, left + width / 2),
      textAlign: 'center' as const,
    })),
  );

const axesOf = (panel: Picture, gridIndex: number) => {
  const [values, categories] = [valueAxis(panel), categoryAxis(panel)].map((axis) => ({ ...axis, gridIndex }));
  return panel.kind === 'bars' ? { x: values, y: categories } : { x: categories, y: values };
};

/** What ECharts draws of a picture of panels; of the height that `panelsLayout` gives. */
export const panelsOption = (picture: PanelPicture): EChartsCoreOption => {
  const layout = panelsLayout(picture);
  const { panels, textSize } = picture;
  const ground = groundOf(picture, layout);
  const axes = panels.map(axesOf);
  return {
    ...ground,
    title: [...ground.title, ...titlesOf(layout)],
    grid: layout.cells.map(({ left, top, width, height }) => ({
      left,
      width: width - textSize,
      top: top + layout.titleHeight + textSize / 2,
      height: height - layout.titleHeight - textSize / 2,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    })),
    xAxis: axes.map(({ x }) => x),
    yAxis: axes.map(({ y }) => y),
    series: panels.flatMap((panel, index) =>
      seriesOf(panel).map((one) => ({ ...one, xAxisIndex: index, yAxisIndex: index })),
    ),
  };
};
