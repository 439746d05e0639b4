import { namesOf } from './category-names';
import type { Picture, PictureFrame, PictureText } from './picture';
import { textWidth, wrap } from './wrap';

/** From the edges, in pixels. */
export const MARGIN = 8;
const LINE = 1.3;
const BELOW_HEADING = 8;
const NOTE_SIZE = 0.9;
const NOTE_COLOUR = '#595959';
/** Symbol of a legend's entry with the space around it, as ECharts sets it. */
const LEGEND_ENTRY = 40;
const LEGEND_ROW = 1.6;
/** Height that a bar or a column of bars needs, and a drawing at the least, in lines of text. */
const BAR_LINES = 1.25;
const LEAST_LINES = 9;
const AXIS_LINES = 3.5;
/** Part of the wished height that the drawing keeps, however many notes there are. */
const LEAST_PART = 0.55;
/** Names beside lines keep clear of each other in the height that the sheet gives them. */
const LEAST_PART_WITH_NAMES = 0.75;

/** One line of text at its place; `top` in pixels from the upper edge. */
export interface PlacedLine extends PictureText {
  readonly top: number;
}

/** Where everything of a picture stands, in pixels (Satzspiegel). */
export interface Layout {
  readonly heading: readonly PlacedLine[];
  readonly notes: readonly PlacedLine[];
  /** Distance of the drawing, its axes included, from the upper and the lower edge. */
  readonly top: number;
  readonly bottom: number;
  /** Distance of the legend from the lower edge. */
  readonly legendBottom: number;
  readonly margin: number;
  /** That of the picture, or more where it holds more than fits. */
  readonly height: number;
}

/** Sets texts under each other in a width, from `top` on. */
export const placed = (texts: readonly PictureText[], width: number, top: number): readonly PlacedLine[] => {
  let at = top;
  return texts
    .flatMap((one) => wrap(one.text, width, one.size, one.bold).map((text) => ({ ...one, text })))
    .map((line) => {
      const here = { ...line, top: at };
      at += line.size * LINE;
      return here;
    });
};

/** Where the last of some lines ends. */
export const endOf = (lines: readonly PlacedLine[], otherwise: number): number => {
  const last = lines.at(-1);
  return last ? last.top + last.size * LINE : otherwise;
};

/** Series that the legend names: not those that bear their name themselves. */
export const namedSeries = ({ series }: Picture): Picture['series'] =>
  series.filter(({ labels }) => labels?.shows !== 'name');

const legendHeight = (picture: Picture, width: number): number => {
  const { legend, textSize } = picture;
  if (!legend) return 0;
  let rows = 1;
  let used = 0;
  for (const { name } of namedSeries(picture)) {
    const entry = LEGEND_ENTRY + textWidth(name, textSize);
    if (used > 0 && used + entry > width) [rows, used] = [rows + 1, 0];
    used += entry;
  }
  return rows * textSize * LEGEND_ROW + MARGIN;
};

const leastDrawing = (picture: Picture): number => {
  const { kind, categories, series, stacked, textSize, height } = picture;
  const bars = kind === 'bars' ? categories.length * (stacked ? 1 : Math.max(1, series.length / 2)) * BAR_LINES : 0;
  const lines = (Math.max(LEAST_LINES, bars) + AXIS_LINES) * textSize;
  const part = series.some(({ labels }) => labels?.shows === 'name') ? LEAST_PART_WITH_NAMES : LEAST_PART;
  return Math.max(height * part, lines + namesOf(picture).extra);
};

/** Heading and notes of a picture, and the room that they leave in between. */
export interface Frame extends Pick<Layout, 'heading' | 'top'> {
  /** Height that notes and margins take at the lower edge. */
  readonly below: number;
  readonly notesIn: (height: number) => readonly PlacedLine[];
}

/** Sets what stands around a drawing. */
export const frameOf = ({ title, subtitle, textSize, notes, width: whole }: PictureFrame): Frame => {
  const width = whole - 2 * MARGIN;
  const heading = placed([...(title ? [title] : []), ...(subtitle ? [subtitle] : [])], width, MARGIN);
  const look = { size: textSize * NOTE_SIZE, colour: NOTE_COLOUR, bold: false };
  const texts = notes.map((text) => ({ text, ...look }));
  const noteHeight = endOf(placed(texts, width, 0), 0);
  return {
    heading,
    top: endOf(heading, MARGIN) + BELOW_HEADING,
    below: MARGIN + (noteHeight > 0 ? noteHeight + MARGIN : 0),
    notesIn: (height) => placed(texts, width, height - MARGIN - noteHeight),
  };
};

/** Sets a picture: heading above, legend and notes below, the drawing in between; higher than wished where it would not fit. */
export const layoutOf = (picture: Picture): Layout => {
  const { heading, top, below, notesIn } = frameOf(picture);
  const bottom = below + legendHeight(picture, picture.width - 2 * MARGIN);
  const height = Math.max(picture.height, top + bottom + leastDrawing(picture));
  return { heading, notes: notesIn(height), top, bottom, legendBottom: below, margin: MARGIN, height };
};
