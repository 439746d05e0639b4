import type { Area } from '../../model/catalogue';
import type { ChartSeries } from '../../model/spec';
import { HIGHLIGHT_SIGN, placesText, wholeText } from '../../text/chart-note.de';
import { areasOf, type ChartContext } from './block';

/** The area that stands out (hervorgehobener Raum), where it is among those of the evaluation's level. */
const highlighted = (context: ChartContext): Area | undefined =>
  areasOf(context.evaluation.level, context).find(({ id }) => id === context.highlight);

/** Areas of the evaluation's level in the catalogue's order, the city before them where it is wanted. */
export const placesOf = (withCity: boolean, context: ChartContext): readonly Area[] => [
  ...(withCity && context.city ? [context.city] : []),
  ...areasOf(context.evaluation.level, context),
];

/** Name of an area beside its bar: the city is marked as the whole, the area that stands out by a sign; never by colour alone. */
export const placeName = (id: string, context: ChartContext): string => {
  const name = context.areas.get(id)?.name ?? id;
  if (id === context.city?.id) return wholeText(name);
  return id === highlighted(context)?.id ? `${HIGHLIGHT_SIGN} ${name}` : name;
};

/** What a subtitle says of the areas that are shown. */
export const placesSubtitle = (withCity: boolean, context: ChartContext): string =>
  placesText(withCity ? context.city?.name : undefined, context.evaluation.level, highlighted(context)?.name);

/** Colour of bars that have no look of their own: where one stands out, the others step back. */
export const barColour = (context: ChartContext): string =>
  highlighted(context) ? context.catalogue.palette.muted : context.catalogue.palette.highlight;

const ownColour = (id: string, context: ChartContext): string | undefined => {
  const { palette } = context.catalogue;
  const standsOut = highlighted(context);
  if (id === context.city?.id) return standsOut ? palette.neutral : palette.muted;
  return id === standsOut?.id ? palette.highlight : undefined;
};

/** A row of bars: an area, and whether its value stands on a small base. */
export interface BarRow {
  readonly area: string;
  readonly smallBase: boolean;
}

/** Looks of single bars: the city and the area that stands out in their colours, small bases with a label in brackets. */
export const barPoints = (
  rows: readonly BarRow[],
  bracketed: string,
  context: ChartContext,
  colourOf: (area: string) => string | undefined = (area) => ownColour(area, context),
): NonNullable<ChartSeries['points']> =>
  rows.flatMap(({ area, smallBase }, index) => {
    const colour = colourOf(area);
    if (colour === undefined && !smallBase) return [];
    return [{ index, colour: colour ?? barColour(context), ...(smallBase && { labelFormat: bracketed }) }];
  });
