import type { ChartSize } from '../core/model/chart-template';
import type { ChartGroup, ChartSpec, SheetSpec } from '../core/model/spec';
import { FONT, headingOf, pictureOf, TEXT_SIZE, USUAL_SIZE } from './of-spec';
import type { PanelPicture, Picture } from './picture';
import { pixelsOf } from './svg';

/** In a picture of several, titles are as small as all other texts. */
const panelOf = (picture: Picture): Picture => ({
  ...picture,
  title: picture.title && { ...picture.title, size: TEXT_SIZE },
});

/**
 * The picture of a group of charts (Bild) in a size in centimetres; `charts` in the order in which they stand. Their notes are
 * the same, and are told once.
 */
export const panelsOf = (
  group: ChartGroup,
  charts: readonly ChartSpec[],
  sheet: SheetSpec,
  { width, height }: Pick<ChartSize, 'width' | 'height'> = USUAL_SIZE,
): PanelPicture => ({
  width: pixelsOf(width),
  height: pixelsOf(height),
  font: FONT,
  textSize: TEXT_SIZE,
  ...headingOf(group),
  notes: charts[0]?.notes ?? [],
  alternative: group.alternative,
  across: group.across,
  panels: charts.map((chart) => panelOf(pictureOf(chart, sheet, { width: width / group.across, height }))),
});
