import { plotWidth, type Lying } from './axis-steps';
import type { Frame } from './frame';
import type { Extent } from './scale';

/** What a number, the head of a stick and a word beyond the end of the longest bar need, in points. */
const NUMBER_ROOM = 27;
const HEAD_ROOM = 36;
const WORD_ROOM = 72;

/** Most that heads and words take of the bars' own length: they shall not become stumps. */
const MOST_ROOM = { oneSide: 1.5, eachSide: 0.75 };

/** In a chart so wide the step that an axis leaves beyond its lowest bar has room for a number; in points. */
const NARROW = 340;

const spanOf = ({ lowest, highest }: Extent): number => Math.max(0, highest) - Math.min(0, lowest);

/** An extent with room for the numbers beyond the ends of bars in a chart so wide. */
export const withNumbers = (extent: Extent, { width }: Pick<Frame, 'width'>): Extent => {
  const { lowest, highest } = extent;
  const room = (NUMBER_ROOM / width) * spanOf(extent);
  return {
    lowest: lowest < 0 && width < NARROW ? lowest - room : lowest,
    highest: highest > 0 ? highest + room : highest,
  };
};

const withRoom = (needed: number, extent: Extent, lying: Lying): Extent => {
  const { lowest, highest } = extent;
  const plot = plotWidth(lying);
  const most = lowest < 0 && highest > 0 ? MOST_ROOM.eachSide : MOST_ROOM.oneSide;
  const part = plot > needed ? Math.min(most, needed / (plot - needed)) : most;
  const room = part * spanOf(extent);
  return { lowest: lowest < 0 ? lowest - room : lowest, highest: highest > 0 ? highest + room : highest };
};

/** The same for numbers with a word, of lying bars. */
export const withWords = (extent: Extent, lying: Lying): Extent => withRoom(WORD_ROOM, extent, lying);

/** The same for numbers on the heads of sticks. */
export const withHeads = (extent: Extent, lying: Lying): Extent => withRoom(HEAD_ROOM, extent, lying);
