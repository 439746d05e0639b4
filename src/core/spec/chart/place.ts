import type { Area, Level } from '../../model/catalogue';
import type { ChartSeries } from '../../model/spec';
import { HIGHLIGHT_SIGN, placesText, wholeText } from '../../text/chart-note.de';
import { areasOf, type ChartContext } from './context';
import { courseOf } from './course';
import { widthOf } from './frame';
import { nameLines } from './name-lines';
import type { ShownSubject } from '../subject';

/** The area that stands out (hervorgehobener Raum), where it is among those of the evaluation's level. */
const highlighted = (context: ChartContext): Area | undefined =>
  areasOf(context.evaluation.level, context).find(({ id }) => id === context.highlight);

/** Names of areas that a text tells in any case: the city, and the one that stands out. */
export const toldNames = (context: ChartContext): readonly string[] =>
  [context.city, highlighted(context)].flatMap((area) => area?.name ?? []);

/** Areas of the evaluation's level; none where the subject has values of the whole city alone. */
export const partsOf = (subject: ShownSubject, context: ChartContext): readonly Area[] => {
  const { city, evaluation } = context;
  const parts = areasOf(evaluation.level, context).filter(({ id }) => id !== city?.id);
  const hasValue = (area: Area) =>
    courseOf(subject, area, evaluation.waves, context).some(({ quantity }) => quantity.kind === 'known');
  return parts.some(hasValue) ? parts : [];
};

/** Areas of the evaluation's level in the catalogue's order, the city before them where it is wanted. */
export const placesOf = (
  withCity: boolean,
  context: ChartContext,
  parts: readonly Area[] = areasOf(context.evaluation.level, context),
): readonly Area[] => [...(withCity && context.city ? [context.city] : []), ...parts];

/** Name of an area in a chart: the city is marked as the whole, the area that stands out by a sign; never by colour alone. */
export const placeName = (id: string, context: ChartContext): string => {
  const name = context.areas.get(id)?.name ?? id;
  if (id === context.city?.id) return wholeText(name);
  return id === highlighted(context)?.id ? `${HIGHLIGHT_SIGN} ${name}` : name;
};

const NO_BREAK = '\u00a0';

/**
 * The same beside its bar, on several lines where it is long. That of the city stays on one line where it fits: LibreOffice
 * breaks it otherwise, and then leaves out every second name.
 */
export const barName = (id: string, context: ChartContext): string => {
  const name = nameLines(placeName(id, context), widthOf(context));
  return id === context.city?.id && !name.includes('\n') ? name.replaceAll(' ', NO_BREAK) : name;
};

const namesText = (city: string | undefined, parts: readonly Area[], highlight: string | undefined, level: Level) =>
  parts.length === 0 && city !== undefined
    ? city
    : placesText(city, level, highlight, parts.length === 1 ? parts[0]?.name : undefined);

/** What a subtitle says of the areas that are shown. */
export const placesSubtitle = (
  withCity: boolean,
  context: ChartContext,
  parts: readonly Area[] = areasOf(context.evaluation.level, context),
): string => {
  const { city, evaluation } = context;
  return namesText(withCity ? city?.name : undefined, parts, highlighted(context)?.name, evaluation.level);
};

/** The same of lines, where the area that stands out has no sign. */
export const linesSubtitle = (city: Area | undefined, parts: readonly Area[], { evaluation }: ChartContext): string =>
  namesText(city?.name, parts, undefined, evaluation.level);

/** Colours of bars (Balkenfarben): of single areas, and of all the others. */
export interface BarColours {
  readonly usual: string;
  readonly of: (area: string) => string | undefined;
}

/** The city in its own colour; where an area stands out, the others step back. */
export const barColours = (context: ChartContext): BarColours => {
  const { highlight, muted, neutral } = context.catalogue.palette;
  const standsOut = highlighted(context);
  return {
    usual: standsOut ? muted : highlight,
    of: (area) => {
      if (area === context.city?.id) return standsOut ? neutral : muted;
      return area === standsOut?.id ? highlight : undefined;
    },
  };
};

/** As those of bars, but dark enough for the number on a stick's head even where it steps back. */
export const stickColours = (context: ChartContext): BarColours => {
  const { highlight, neutral } = context.catalogue.palette;
  return { ...barColours(context), usual: highlighted(context) ? neutral : highlight };
};

/** A row of bars: an area, and whether its value stands on a small base. */
export interface BarRow {
  readonly area: string;
  readonly smallBase: boolean;
}

/** Looks of single bars: those with a colour of their own, and small bases with a label in brackets. */
export const barPoints = (
  rows: readonly BarRow[],
  bracketed: string,
  { usual, of }: BarColours,
): NonNullable<ChartSeries['points']> =>
  rows.flatMap(({ area, smallBase }, index) => {
    const colour = of(area);
    if (colour === undefined && !smallBase) return [];
    return [{ index, colour: colour ?? usual, ...(smallBase && { labelFormat: bracketed }) }];
  });
