import type { ChartSize } from '../core/model/chart-template';
import type { ChartGroup, ChartSpec, SheetSpec } from '../core/model/spec';
import { CHART_FONT } from '../core/model/chart-look';
import { headingOf, pictureOf, textSize, USUAL_SIZE } from './of-spec';
import type { PanelPicture, Picture } from './picture';
import { pixelsOf } from './svg';

/** Width in centimetres that a small chart needs; where there is more, more of them stand side by side than on the sheet. */
const ENOUGH = 8;

// As many in each row as in the others, as far as they come out even.
const acrossOf = ({ across }: ChartGroup, count: number, width: number): number =>
  Math.ceil(count / Math.ceil(count / Math.max(across, Math.floor(width / ENOUGH))));

/** In a picture of several, titles are as small as all other texts. */
const panelOf = (picture: Picture): Picture => ({
  ...picture,
  title: picture.title && { ...picture.title, size: picture.textSize },
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
): PanelPicture => {
  const across = acrossOf(group, charts.length, width);
  const { typeScale = 1 } = charts[0] ?? {};
  return {
    width: pixelsOf(width),
    height: pixelsOf(height),
    font: CHART_FONT.name,
    textSize: textSize({ typeScale }),
    ...headingOf({ ...group, typeScale }),
    notes: charts[0]?.notes ?? [],
    alternative: group.alternative,
    across,
    panels: charts.map((chart) => panelOf(pictureOf(chart, sheet, { width: width / across, height }))),
  };
};
