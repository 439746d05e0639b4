import { textPoints, type Type } from '../text-lines';

const NAMES: Type = { size: 9 };

/** Most of a chart's width that names beside bars may take: a shorter bar tells less than a name on two lines. */
const MOST_OF_WIDTH = 0.42;

/** Steps in which lines are made shorter to be about equally long, in points. */
const FINENESS = 4;

const filled = (name: string, width: number): readonly string[] =>
  name.split(/(?<=[ /-])(?=[^ /-])/).reduce<readonly string[]>((lines, piece) => {
    const last = lines.at(-1);
    return last !== undefined && textPoints((last + piece).trimEnd(), NAMES) <= width
      ? [...lines.slice(0, -1), last + piece]
      : [...lines, piece];
  }, []);

/**
 * A name beside bars on as many lines as it needs in a chart so wide (in points), broken at spaces and behind hyphens and
 * strokes, the lines about equally long. The spaces stay: in a cell that shows one line the name reads as it was.
 *
 * @example nameLines('Industrie- und Gewerbegebiet Hansaring', 227) // => 'Industrie- und \nGewerbegebiet \nHansaring'
 */
export const nameLines = (name: string, chartWidth: number): string => {
  const most = MOST_OF_WIDTH * chartWidth;
  const lines = filled(name, most);
  const narrower = Array.from({ length: Math.floor(most / FINENESS) }, (_, index) =>
    filled(name, most - index * FINENESS),
  );
  return (narrower.findLast(({ length }) => length === lines.length) ?? lines).join('\n');
};

/** Width of the longest line of names, in points. */
export const namesWidth = (names: readonly string[]): number =>
  Math.max(0, ...names.flatMap((name) => name.split('\n')).map((line) => textPoints(line.trimEnd(), NAMES)));

/** Lines that a bar needs, so that no two neighbouring names touch: at least one. */
export const linesEach = (names: readonly string[]): number => {
  const lines = names.map((name) => name.split('\n').length);
  return Math.max(1, ...lines.slice(1).map((count, index) => (count + (lines[index] ?? 1)) / 2));
};
