import type { Frame } from './frame';
import type { Extent } from './scale';
import { linesIn, textPoints, type Type } from '../text-lines';

/** What of a chart's width the names of columns do not share, in points. */
const BESIDE_COLUMNS = 50;

const TITLE: Type = { size: 11, bold: true };
const SMALL: Type = { size: 9 };

/** Excel and LibreOffice break titles that are wider than this part of the chart. */
const TITLE_WIDTH = 0.8;

/** Lines of a title and its subtitle that every chart has room for. */
const USUAL_LINES = 4;

/** Rows for the axis of a chart of bars with its title, and for the edges. */
const ROWS_AROUND = 4;

/** Names of columns may be so many lines high. */
const NAME_LINES = 3;
const MOST_COLUMNS = 12;
/** Part of its column that the longest word may take: programs turn names that nearly touch. */
const SURE = 0.85;

const titleLines = (title: string, subtitle: string, { width }: Frame): number =>
  linesIn(title, TITLE_WIDTH * width, TITLE) + linesIn(subtitle, TITLE_WIDTH * width, SMALL);

/** Rows of the sheet that a chart needs in its frame, with a title that may be long. */
export const rowsUnder = (title: string, subtitle: string, frame: Frame): number =>
  frame.rows + Math.max(0, titleLines(title, subtitle, frame) - USUAL_LINES);

/** Rows of the sheet that so many bars need under a title: a line each. */
export const rowsFor = (bars: number, title: string, subtitle: string, frame: Frame): number =>
  Math.max(rowsUnder(title, subtitle, frame), Math.ceil(bars) + ROWS_AROUND + titleLines(title, subtitle, frame));

const longestWord = (name: string): number =>
  Math.max(...name.split(/[ /]|(?<=-)/).map((word) => textPoints(word, SMALL)));

/**
 * Whether columns can stand upright: all names must fit below them in a few lines without being turned. Otherwise they are
 * drawn as bars, with the names to their left.
 */
export const isUpright = (names: readonly string[], frame: Pick<Frame, 'width'>): boolean => {
  const width = (frame.width - BESIDE_COLUMNS) / names.length;
  const fits = (name: string) => longestWord(name) <= SURE * width && linesIn(name, width, SMALL) <= NAME_LINES;
  return names.length <= MOST_COLUMNS && names.every(fits);
};

/** A number of three digits, and what stands beside the names of bars, in points. */
const NUMBER = 20;
const BESIDE_NAMES = 30;
const LEAST_UPRIGHT = 6;

/** From how many per cent on a part of a stack has room for its number: upright it may be too low, lying too narrow. */
export const leastShare = (names: readonly string[], frame: Pick<Frame, 'width'>): number => {
  if (isUpright(names, frame)) return LEAST_UPRIGHT;
  const longest = Math.max(...names.map((name) => textPoints(name, SMALL)));
  const plot = Math.max(frame.width / 3, frame.width - longest - BESIDE_NAMES);
  return Math.ceil((100 * NUMBER) / plot);
};

/** What a number or a word beyond the end of the longest bar needs, in points; most of a chart that words may take. */
const NUMBER_ROOM = 27;
const WORD_ROOM = 126;
const MOST_ROOM = 0.5;

/** An extent with room for the labels beyond the ends of bars. */
export const withLabels = ({ lowest, highest }: Extent, { width }: Pick<Frame, 'width'>, withWords = false): Extent => {
  const part = Math.min(MOST_ROOM, (withWords ? WORD_ROOM : NUMBER_ROOM) / width);
  const room = part * (Math.max(0, highest) - Math.min(0, lowest));
  return {
    lowest: lowest < 0 && withWords ? lowest - room : lowest,
    highest: highest > 0 ? highest + room : highest,
  };
};
