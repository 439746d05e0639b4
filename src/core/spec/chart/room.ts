import { ROW_POINTS, type Frame } from './frame';
import { plotWidth } from './axis-steps';
import { linesEach, namesWidth } from './name-lines';
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

/** Rows of the sheet that a line of a name needs; the last one has its own. */
const LINE_ROWS = 0.85;

/** Beside a name in a legend, in points. */
const BESIDE_ENTRY = 24;

/** Rows of the sheet that a legend needs: programs set it in columns of one width. */
export const legendRows = (series: readonly { readonly name: string }[], { width }: Pick<Frame, 'width'>): number => {
  const entry = namesWidth(series.map(({ name }) => name)) + BESIDE_ENTRY;
  return Math.ceil(series.length / Math.max(1, Math.floor(width / entry)));
};

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

/** Bars of one line that these names need the room of; `rows` is the least for one of them. */
export const barRows = (names: readonly string[], rows = 1): number =>
  names.length * Math.max(rows, linesEach(names) * LINE_ROWS);

const longestWord = (name: string): number =>
  Math.max(...name.split(/[ /\n]|(?<=-)/).map((word) => textPoints(word, SMALL)));

/**
 * Whether columns can stand upright: all names must fit below them in a few lines without being turned. Otherwise they are
 * drawn as bars, with the names to their left.
 */
export const isUpright = (names: readonly string[], frame: Pick<Frame, 'width'>): boolean => {
  const width = (frame.width - BESIDE_COLUMNS) / names.length;
  const fits = (name: string) => longestWord(name) <= SURE * width && linesIn(name, width, SMALL) <= NAME_LINES;
  return names.length <= MOST_COLUMNS && names.every(fits);
};

/** Heights of lines around columns, and what lies between them, in points. */
const TITLE_LINE = 14;
const LEGEND_LINE = 12;
const NAME_LINE = 11;
const EDGES = 6;
const LEAST_PLOT = 40;

/** What stands above and below upright columns. */
export interface Around {
  readonly title: string;
  readonly subtitle: string;
  readonly names: readonly string[];
  readonly series: readonly { readonly name: string }[];
}

/** Height that upright columns have, in points. */
const plotHeight = ({ title, subtitle, names, series }: Around, frame: Frame): number => {
  const width = (frame.width - BESIDE_COLUMNS) / names.length;
  const below = Math.max(...names.map((name) => linesIn(name, width, SMALL))) * NAME_LINE;
  const heading = titleLines(title, subtitle, frame) * TITLE_LINE;
  const all = rowsUnder(title, subtitle, frame) * ROW_POINTS;
  return Math.max(LEAST_PLOT, all - heading - below - legendRows(series, frame) * LEGEND_LINE - EDGES);
};

/** A number of three digits, in points. */
const NUMBER = { width: 20, height: 8 };

/** From how many per cent on a part of a stack has room for its number: upright it may be too low, lying too narrow. */
export const leastShare = (around: Around, frame: Frame): number => {
  const { names } = around;
  const part = isUpright(names, frame)
    ? NUMBER.height / plotHeight(around, frame)
    : NUMBER.width / plotWidth({ names, width: frame.width });
  return Math.ceil(100 * part);
};
