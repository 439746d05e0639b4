import type { ChartSeries } from '../../model/spec';
import type { ChartContext } from './context';

/** More lines than this cannot be told apart by their colours and names. */
export const MOST_LINES = 12;

/** How the line of an area is drawn, and whether its name stands beside it. */
export type LineStyle = Pick<ChartSeries, 'colour' | 'look'> & { readonly isNamed: boolean };

/** Areas of a chart of lines. */
export interface LineAreas {
  /** Ids in the order of the table; the city may be among them. */
  readonly ids: readonly string[];
  /** Ids of those that are named where there are too many for all: highest and lowest. */
  readonly ends: readonly string[];
}

const usual = (index: number, { catalogue: { palette } }: ChartContext): LineStyle => ({
  colour: palette.series[index % palette.series.length] ?? palette.ink,
  isNamed: true,
});

/**
 * How the lines of areas are drawn (Linienwahl): the city is the reference; the area that stands out is thick and in the colour
 * of highlights, and all others step back behind it. Up to twelve areas all have their colour and their name; of more only
 * highest and lowest do.
 */
export const lineStyles = ({ ids, ends }: LineAreas, context: ChartContext): readonly LineStyle[] => {
  const { palette } = context.catalogue;
  const parts = ids.filter((id) => id !== context.city?.id);
  const isCrowd = parts.length > MOST_LINES;
  const hasHighlight = context.highlight !== undefined && parts.includes(context.highlight);
  return ids.map((id): LineStyle => {
    if (id === context.city?.id) return { colour: palette.neutral, look: 'reference', isNamed: true };
    if (id === context.highlight) return { colour: palette.highlight, look: 'highlight', isNamed: true };
    if (isCrowd && !hasHighlight && ends.includes(id)) return usual(ends.indexOf(id), context);
    if (isCrowd || hasHighlight)
      return { colour: palette.muted, look: 'muted', isNamed: !isCrowd || ends.includes(id) };
    return usual(parts.indexOf(id), context);
  });
};
