import type { Catalogue } from '../../model/catalogue';
import { CHART_FONT } from '../../model/chart-look';
import type { ChartTemplate } from '../../model/chart-template';

/** Height of a row beside a chart, in points. */
export const ROW_POINTS = 15;

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** Width of a chart over a page of the sheet, where no sizes are set; in points. */
const USUAL_WIDTH = 450;

/** What a chart may fill before it is known what it needs (Rahmen): points, and rows of the sheet. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
}

interface Sized {
  readonly catalogue: Pick<Catalogue, 'settings'>;
  /** Id of a size; absent: the usual one. */
  readonly size?: string;
}

/** A size by its id in points, with the factor of its type; the usual one where none is named, none where no sizes are set. */
export const sizeIn = (
  { settings: { chartSizes = [] } }: Pick<Catalogue, 'settings'>,
  size: string | undefined,
): { readonly width: number; readonly height: number; readonly typeScale: number } | undefined => {
  const chosen = chartSizes.find(({ id }) => id === size) ?? chartSizes[0];
  if (!chosen) return undefined;
  const { width, height, textSize = CHART_FONT.textSize } = chosen;
  return {
    width: width * POINTS_PER_CENTIMETRE,
    height: height * POINTS_PER_CENTIMETRE,
    typeScale: textSize / CHART_FONT.textSize,
  };
};

// A chart with larger type has as much room as a smaller one with the usual type.
const roomIn = ({ catalogue, size }: Sized): Omit<Frame, 'rows'> | undefined => {
  const chosen = sizeIn(catalogue, size);
  return chosen && { width: chosen.width / chosen.typeScale, height: chosen.height / chosen.typeScale };
};

/** Width of a chart in the size that was chosen, in points for type of the usual size. */
export const widthOf = (sized: Sized): number => roomIn(sized)?.width ?? USUAL_WIDTH;

/**
 * The frame of a chart in the size that was chosen, in points and rows for type of the usual size; where no sizes are set, with
 * the rows of its template.
 */
export const frameOf = ({ rows }: Pick<ChartTemplate, 'rows'>, sized: Sized): Frame => {
  const chosen = roomIn(sized);
  return chosen
    ? { ...chosen, rows: Math.round(chosen.height / ROW_POINTS) }
    : { width: USUAL_WIDTH, height: rows * ROW_POINTS, rows };
};
