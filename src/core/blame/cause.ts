import { type CellAddress, toA1 } from '../model/address';
import type { Cause } from '../model/blame';
import { slipOf } from './digits';
import { push } from './directory';
import type { Solution } from './search';
import { type Cell, type CellIndex, keepsLimit, type Relation, type System } from './system';

/** Cells of a sheet by their address and by what they are about. */
export interface Neighbours {
  readonly at: ReadonlyMap<string, Cell>;
  /** Cells of the same figure by date, in order of time. */
  readonly inTime: ReadonlyMap<string, readonly Cell[]>;
}

/** Prepares the cells of a system for being asked after their neighbours. */
export const neighboursOf = ({ cells }: System): Neighbours => {
  const inTime = new Map<string, Cell[]>();
  for (const cell of [...cells].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    push(inTime, cell.series, cell);
  }
  return { at: new Map(cells.map((cell) => [toA1(cell.place.cell), cell])), inTime };
};

/** Small numbers are often equal by chance. */
const LEAST_TELLING = 10;

const besides = ({ row, column }: CellAddress, of: 'row' | 'column'): readonly CellAddress[] =>
  [-1, 1]
    .map((step) => (of === 'row' ? { row: row + step, column } : { row, column: column + step }))
    .filter((cell) => cell.row >= 0 && cell.column >= 0);

const equalNeighbour = (cell: Cell, { at, inTime }: Neighbours): Cause | undefined => {
  if (Math.abs(cell.value) < LEAST_TELLING) return undefined;
  const dates = inTime.get(cell.series) ?? [];
  const position = dates.indexOf(cell);
  const besideAt = (of: 'row' | 'column') => besides(cell.place.cell, of).map((address) => at.get(toA1(address)));
  const candidates = [
    { of: 'date' as const, cells: [dates[position - 1], dates[position + 1]] },
    { of: 'row' as const, cells: besideAt('row') },
    { of: 'column' as const, cells: besideAt('column') },
  ];
  for (const { of, cells } of candidates) {
    const from = cells.find((other) => other?.value === cell.value);
    if (from) return { kind: 'neighbour', of, from: from.place };
  }
  return undefined;
};

/** Whether everything that binds two cells holds once their values have changed places. */
export const isSwap = (
  [one, other]: readonly [CellIndex, CellIndex],
  relations: readonly Relation[],
  { cells }: System,
): boolean => {
  const [a, b] = [cells[one], cells[other]];
  if (!a || !b || a.value === b.value) return false;
  const changed = new Map([
    [one, b.exact],
    [other, a.exact],
  ]);
  const isLoose = relations.some(({ loose }) => loose && changed.has(loose.cell));
  return !isLoose && relations.every(({ limits }) => limits.every((limit) => keepsLimit(limit, cells, changed)));
};

/** What most likely happened to the cells of a solution; of several cells only that they were swapped. */
export const causeOf = (
  { cells: changed, repaired }: Solution,
  relations: readonly Relation[],
  system: System,
  neighbours: Neighbours,
): Cause | undefined => {
  const [one, other, third] = changed;
  if (one !== undefined && other !== undefined && third === undefined) {
    return isSwap([one, other], relations, system) ? { kind: 'swapped' } : undefined;
  }
  const cell = one === undefined || other !== undefined ? undefined : system.cells[one];
  if (!cell) return undefined;
  const [right] = repaired;
  return (right === undefined ? undefined : slipOf(cell.value, right)) ?? equalNeighbour(cell, neighbours);
};
