import type { Extent } from './chart-scale';
import { linesIn, textPoints, type Type } from './text-lines';

/** Width of a chart over a page of the sheet, and what of it the names of columns share, in points. */
const CHART_WIDTH = 450;
const PLOT_WIDTH = 400;

const TITLE: Type = { size: 11, bold: true };
const SMALL: Type = { size: 9 };

/** Lines of a title and its subtitle that every chart has room for. */
const USUAL_LINES = 3;

/** Rows for the axis of a chart of bars with its title, and for the edges. */
const ROWS_AROUND = 4;

/** Names of columns may be so many lines high. */
const NAME_LINES = 3;
const MOST_COLUMNS = 12;
/** Part of its column that the longest word may take: programs turn names that nearly touch. */
const SURE = 0.85;

const titleLines = (title: string, subtitle: string): number =>
  linesIn(title, CHART_WIDTH, TITLE) + linesIn(subtitle, CHART_WIDTH, SMALL);

/** Rows of the sheet that a chart needs whose height its template gives, with a title that may be long. */
export const rowsUnder = (title: string, subtitle: string, least: number): number =>
  least + Math.max(0, titleLines(title, subtitle) - USUAL_LINES);

/** Rows of the sheet that so many bars need under a title: a line each. */
export const rowsFor = (bars: number, title: string, subtitle: string, least: number): number =>
  Math.max(rowsUnder(title, subtitle, least), Math.ceil(bars) + ROWS_AROUND + titleLines(title, subtitle));

const longestWord = (name: string): number =>
  Math.max(...name.split(/[ /]|(?<=-)/).map((word) => textPoints(word, SMALL)));

/**
 * Whether columns can stand upright: all names must fit below them in a few lines without being turned. Otherwise they are
 * drawn as bars, with the names to their left.
 */
export const isUpright = (names: readonly string[]): boolean => {
  const width = PLOT_WIDTH / names.length;
  const fits = (name: string) => longestWord(name) <= SURE * width && linesIn(name, width, SMALL) <= NAME_LINES;
  return names.length <= MOST_COLUMNS && names.every(fits);
};

/** A number of three digits, and what stands beside the names of bars, in points. */
const NUMBER = 20;
const BESIDE_NAMES = 30;
const LEAST_UPRIGHT = 6;

/** From how many per cent on a part of a stack has room for its number: upright it may be too low, lying too narrow. */
export const leastShare = (names: readonly string[]): number => {
  if (isUpright(names)) return LEAST_UPRIGHT;
  const longest = Math.max(...names.map((name) => textPoints(name, SMALL)));
  const plot = Math.max(CHART_WIDTH / 3, CHART_WIDTH - longest - BESIDE_NAMES);
  return Math.ceil((100 * NUMBER) / plot);
};

/** Part of the longest bar that a number beyond its end needs; words need more. */
const NUMBER_ROOM = 0.06;
const WORD_ROOM = 0.28;

/** An extent with room for the labels beyond the ends of bars. */
export const withLabels = ({ lowest, highest }: Extent, withWords = false): Extent => {
  const room = (withWords ? WORD_ROOM : NUMBER_ROOM) * (Math.max(0, highest) - Math.min(0, lowest));
  return {
    lowest: lowest < 0 && withWords ? lowest - room : lowest,
    highest: highest > 0 ? highest + room : highest,
  };
};
