import type { CellPlace, SuspectCell, Suspicion } from '../model/blame';
import { causeOf, isSwap, type Neighbours } from './cause';
import type { Component } from './components';
import type { Field, Solution } from './search';
import type { CellIndex, Relation } from './system';

/** All that naming suspicions needs of a sheet. */
export interface Naming {
  readonly field: Field;
  readonly neighbours: Neighbours;
  readonly trustOf: (cell: CellIndex) => number;
}

/** More equally small sets than this are counted, not named. */
const MOST_NAMED = 12;

const inSheetOrder = (a: CellPlace, b: CellPlace): number => a.cell.row - b.cell.row || a.cell.column - b.cell.column;

const relationsAround = (cells: readonly CellIndex[], { relationsOf }: Field): readonly Relation[] => [
  ...new Set(cells.flatMap((cell) => relationsOf[cell] ?? [])),
];

const placesOf = (broken: readonly Relation[], { system }: Field): readonly CellPlace[] => {
  const places = new Map(broken.map(({ at }) => [at, system.cells[at]?.place]));
  return [...places.values()].filter((place) => place !== undefined).sort(inSheetOrder);
};

const suspects = ({ cells, repaired }: Solution, { system }: Field): readonly SuspectCell[] =>
  cells.flatMap((index, at) => {
    const cell = system.cells[index];
    const right = repaired[at];
    return cell ? [{ place: cell.place, value: cell.value, ...(right !== undefined && { repaired: right }) }] : [];
  });

/** Two cells whose values would repair a part and its whole if they changed places: one slip, though two cells. */
const swapsIn = (broken: readonly Relation[], { field }: Naming): readonly Solution[] =>
  broken.flatMap(({ kind, cells: [part, whole] }) => {
    if (kind !== 'part-whole' || part === undefined || whole === undefined) return [];
    if (!isSwap([part, whole], relationsAround([part, whole], field), field.system)) return [];
    const [a, b] = [field.system.cells[part]?.value, field.system.cells[whole]?.value];
    return [{ cells: [part, whole], repaired: [b, a] }];
  });

interface Ranked {
  readonly suspicion: Suspicion;
  readonly rank: readonly number[];
}

const byRank = (a: Ranked, b: Ranked): number => {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
};

/** Known causes first, swaps before all; then the least trusted cells, then the order of the sheet. */
const rankOf = ({ cells }: Solution, suspicion: Suspicion, { trustOf }: Naming): readonly number[] => [
  suspicion.cause === undefined ? 2 : suspicion.cause.kind === 'swapped' ? 0 : 1,
  cells.reduce((sum, cell) => sum + trustOf(cell), 0),
  ...suspicion.cells.slice(0, 1).flatMap(({ place }) => [place.cell.row, place.cell.column]),
];

const withLikeliest = ([first, second, ...others]: readonly Suspicion[]): readonly Suspicion[] => {
  if (!first || !second) return first ? [first] : [];
  const isLikeliest = first.cause !== undefined && second.cause === undefined;
  return [isLikeliest ? { ...first, likeliest: true } : first, second, ...others];
};

/** Suspicions of one component, best first; a component that could not be solved has one without cells. */
export const suspicionsOf = ({ broken, solutions, proven }: Component, naming: Naming): readonly Suspicion[] => {
  const { field, neighbours } = naming;
  const places = placesOf(broken, field);
  if (solutions === 'beyond') return [{ cells: [], broken: places, confidence: 'not-determined' }];
  const isPair = solutions.some(({ cells }) => cells.length > 1);
  const all = [...solutions, ...(isPair ? [] : swapsIn(broken, naming))];
  const named = all.map((solution): Ranked => {
    const cause = causeOf(solution, relationsAround(solution.cells, field), field.system, neighbours);
    const suspicion: Suspicion = {
      cells: suspects(solution, field),
      ...(cause && { cause }),
      broken: places,
      confidence: proven && all.length === 1 ? 'only' : 'one-of-several',
      ...(proven && { alternatives: all.length - 1 }),
    };
    return { suspicion, rank: rankOf(solution, suspicion, naming) };
  });
  return withLikeliest(named.sort(byRank).map(({ suspicion }) => suspicion)).slice(0, MOST_NAMED);
};
