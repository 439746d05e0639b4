import type { Catalogue } from '../../model/catalogue';
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

/** A chart's size by its id in points; the usual one where none is named, none where no sizes are set. */
export const sizeIn = (
  { settings: { chartSizes = [] } }: Pick<Catalogue, 'settings'>,
  size: string | undefined,
): Omit<Frame, 'rows'> | undefined => {
  const chosen = chartSizes.find(({ id }) => id === size) ?? chartSizes[0];
  return chosen && { width: chosen.width * POINTS_PER_CENTIMETRE, height: chosen.height * POINTS_PER_CENTIMETRE };
};

/** Width of a chart in the size that was chosen, in points. */
export const widthOf = ({ catalogue, size }: Sized): number => sizeIn(catalogue, size)?.width ?? USUAL_WIDTH;

/** The frame of a chart in the size that was chosen; where no sizes are set, with the rows of its template. */
export const frameOf = ({ rows }: Pick<ChartTemplate, 'rows'>, { catalogue, size }: Sized): Frame => {
  const chosen = sizeIn(catalogue, size);
  return chosen
    ? { ...chosen, rows: Math.round(chosen.height / ROW_POINTS) }
    : { width: USUAL_WIDTH, height: rows * ROW_POINTS, rows };
};
