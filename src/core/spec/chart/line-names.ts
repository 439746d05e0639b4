import type { Content } from '../../model/spec';
import { apart } from './line-apart';
import { clearPlace, type Band } from './line-clear';
import { heightOf, type PlotRoom } from './line-room';
import type { AxisScale } from './scale';

/** A line's cells, one for each date, and its name as it stands beside it; without one where it has none. */
export interface NamedLine {
  readonly label?: string | undefined;
  readonly cells: readonly Content[];
}

/** In a chart so narrow a name has no room between two dates: all stand behind the last one; in points. */
const NARROW = 250;

/** So much closer than usual may names stand where there is little room. */
const CLOSER = 1.1;

interface End<Named> {
  readonly line: Named;
  readonly column: number;
  readonly value: number;
  readonly height: number;
}

const numberIn = (content: Content | undefined): number | undefined => {
  const value = typeof content === 'object' && content !== null ? content.result : content;
  return typeof value === 'number' ? value : undefined;
};

const endsOf = <Named extends NamedLine>(
  lines: readonly Named[],
  { minimum, maximum }: AxisScale,
  room: PlotRoom,
): readonly End<Named>[] =>
  lines.flatMap((line) => {
    const last = line.cells.findLastIndex((cell) => numberIn(cell) !== undefined);
    const value = numberIn(line.cells[last]);
    if (line.label === undefined || value === undefined) return [];
    const column = room.width < NARROW ? line.cells.length - 1 : last;
    return [{ line, column, value, height: (heightOf([line.label]) / room.height) * (maximum - minimum) }];
  });

/** What lies right of a point in a column: the other lines from there to the next date. */
const bandsBeside = (column: number, line: NamedLine, lines: readonly NamedLine[]): readonly Band[] =>
  lines.flatMap((other) => {
    const values = other.cells.slice(column, column + 2).flatMap((cell) => numberIn(cell) ?? []);
    return other === line || values.length === 0 ? [] : [{ from: Math.min(...values), to: Math.max(...values) }];
  });

// The lowest name keeps off the line of the years; a scale that stands on its head has room there.
const apartOf = <Named>(
  ends: readonly End<Named>[],
  { minimum, maximum, reversed = false }: AxisScale,
): readonly number[] => {
  const lowest = ends.reduce((best, end) => (end.value < best.value ? end : best), ends[0] ?? { value: 0, height: 0 });
  return apart(
    ends.map(({ value, height }) => ({ at: value, height })),
    reversed ? minimum : minimum + lowest.height / 2,
    maximum,
  );
};

// One after the other: each keeps clear of the lines and of the names that stand there already.
const clearOf = <Named extends NamedLine>(
  ends: readonly End<Named>[],
  lines: readonly Named[],
  { minimum, maximum }: AxisScale,
): readonly number[] => {
  const taken: Band[] = [];
  return ends.map(({ line, column, value, height }) => {
    const bands = [...bandsBeside(column, line, lines), ...taken];
    const at = clearPlace({ at: value, height }, bands, { from: minimum, to: maximum });
    taken.push({ from: at - height / 2, to: at + height / 2 });
    return at;
  });
};

const exact = (value: number): number => Number(value.toPrecision(12));

// In terms of the last value, so that the name goes along when the value changes.
const heightCell = (content: Content, value: number, height: number): Content => {
  const offset = Number((height - value).toPrecision(3));
  if (offset === 0) return content;
  if (typeof content !== 'object' || content === null) return exact(value + offset);
  return { formula: `${content.formula}${offset > 0 ? '+' : ''}${offset}`, result: exact(value + offset) };
};

// The cell is that of the last value, wherever the name stands.
const placed = ({ cells }: NamedLine, column: number, value: number, height: number): readonly Content[] => {
  const last = cells.findLast((cell) => numberIn(cell) !== undefined) ?? null;
  return cells.map((_, at) => (at === column ? heightCell(last, value, height) : null));
};

/**
 * Where the names of lines stand (Lage der Namen): the named lines with one cell each, in the column of their last value and at
 * its height, moved where one name would cover another. A line that ends earlier has its name there, clear of the others, or
 * behind the last date where there is no room; one
 * without any value has none.
 */
export const namePlaces = <Named extends NamedLine>(
  lines: readonly Named[],
  scale: AxisScale,
  room: PlotRoom,
): readonly Named[] => {
  const ends = endsOf(lines, scale, room);
  const columns = [...new Set(ends.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const here = ends.filter((end) => end.column === column);
    const isLast = lines.every(({ cells }) => column === cells.length - 1);
    const heights = isLast ? apartOf(here, scale) : clearOf(here, lines, scale);
    return here.map(({ line, value }, index) => ({
      ...line,
      cells: placed(line, column, value, heights[index] ?? value),
    }));
  });
};

/** Whether there is room for all names above each other. */
export const namesFit = (lines: readonly NamedLine[], room: PlotRoom): boolean =>
  heightOf(lines.flatMap(({ label }) => label ?? [])) <= room.height * CLOSER;
