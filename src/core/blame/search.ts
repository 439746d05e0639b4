import { type Repaired, repairOf } from './feasible';
import type { CellIndex, Relation, System } from './system';

/** Cells that repair everything when they change, in ascending order, and what they would become. */
export interface Solution {
  readonly cells: readonly CellIndex[];
  readonly repaired: Repaired;
}

/** All smallest sets of cells, or that the search was given up. */
export type Solved = readonly Solution[] | 'beyond';

/** A system with its relations by cell, and how much may still be searched. */
export interface Field {
  readonly system: System;
  readonly relationsOf: readonly (readonly Relation[])[];
  /** Whether the relations hold as the sheet stands. */
  readonly kept: ReadonlySet<Relation>;
}

/** How many sets may still be looked at; shared by the searches of one run, so that its time is bounded. */
export interface Budget {
  left: number;
}

/** More cells than this at once explain nothing any more. */
const MOST_CELLS = 4;

const keyOf = (cells: readonly CellIndex[]): string => cells.join(',');

const withCell = (cells: readonly CellIndex[], cell: CellIndex): readonly CellIndex[] =>
  [...cells, cell].sort((a, b) => a - b);

const touches = ({ cells }: Relation, set: readonly CellIndex[]): boolean => cells.some((cell) => set.includes(cell));

/** A lower bound of the cells still needed: relations that share no cell need one each. */
const leastNeeded = (relations: readonly Relation[]): number => {
  const taken = new Set<CellIndex>();
  let needed = 0;
  for (const { cells } of relations) {
    if (cells.some((cell) => taken.has(cell))) continue;
    needed += 1;
    for (const cell of cells) taken.add(cell);
  }
  return needed;
};

const touching = (set: readonly CellIndex[], { relationsOf }: Field): readonly Relation[] => [
  ...new Set(set.flatMap((cell) => relationsOf[cell] ?? [])),
];

/** Cells of which every repairing set that contains `set` has one more: of a broken relation that it leaves, else around it. */
const branches = (set: readonly CellIndex[], left: readonly Relation[], field: Field): readonly CellIndex[] => {
  const [smallest] = [...left].sort((a, b) => a.cells.length - b.cells.length);
  const cells = smallest ? smallest.cells : touching(set, field).flatMap((relation) => relation.cells);
  return [...new Set(cells)].filter((cell) => !set.includes(cell));
};

/** Whether a kept equation holds the cell fast: without it the set would do as well, and smaller sets are known not to do. */
const isHeld = (cell: CellIndex, set: readonly CellIndex[], { relationsOf, kept }: Field): boolean =>
  (relationsOf[cell] ?? []).some(
    (relation) =>
      relation.exactly && kept.has(relation) && !relation.cells.some((other) => other !== cell && set.includes(other)),
  );

const solutionsOfSize = (size: number, broken: readonly Relation[], field: Field, budget: Budget): Solved => {
  const found: Solution[] = [];
  const seen = new Set<string>();
  const visit = (set: readonly CellIndex[]): boolean => {
    const key = keyOf(set);
    if (seen.has(key)) return true;
    seen.add(key);
    if (budget.left <= 0) return false;
    budget.left -= 1;
    const left = broken.filter((relation) => !touches(relation, set));
    if (leastNeeded(left) > size - set.length) return true;
    if (set.length < size) return branches(set, left, field).every((cell) => visit(withCell(set, cell)));
    if (set.some((cell) => isHeld(cell, set, field))) return true;
    const repaired = repairOf(set, touching(set, field), field.system.cells);
    if (repaired === 'unknown') return false;
    if (repaired !== 'impossible') found.push({ cells: set, repaired });
    return true;
  };
  return visit([]) ? found : 'beyond';
};

/**
 * All smallest sets of cells whose change repairs the broken relations and keeps every other one (Fellegi–Holt).
 *
 * Exact: sets are tried by size, and a set that repairs nothing yet is only enlarged by cells of which one must change –
 * those of a broken relation that it leaves alone, or else those that its own relations bind. `beyond` where no set of up
 * to four cells does it, or the budget is used up.
 */
export const smallestSets = (broken: readonly Relation[], field: Field, budget: Budget, most = MOST_CELLS): Solved => {
  for (let size = Math.max(1, leastNeeded(broken)); size <= most; size += 1) {
    const found = solutionsOfSize(size, broken, field, budget);
    if (found === 'beyond' || found.length > 0) return found;
  }
  return 'beyond';
};

/** Prepares a system for being searched. */
export const fieldOf = (system: System, holds: (relation: Relation) => boolean): Field => {
  const relationsOf: Relation[][] = system.cells.map(() => []);
  for (const relation of system.relations) for (const cell of relation.cells) relationsOf[cell]?.push(relation);
  return { system, relationsOf, kept: new Set(system.relations.filter(holds)) };
};
