import { type Coordinates, memberIn, withMember } from './coordinates';
import type { CountIndex } from './counts';
import type { Dimension } from './dimension';
import type { Hidden } from './hidden';
import { type Move, movesAlong, offBy } from './moves';
import { costNow, type Problem } from './problem';
import { AREAS, type Publication } from './publication';

/** Combinations of moves that are looked at for one count. */
const MOST_COMBINATIONS = 4000;

type Axis = (at: Coordinates, to: Coordinates) => Coordinates;

const axisOf = (id: string, { dimensions }: Publication): Axis => {
  const dimension = dimensions.find((one) => one.id === id) as Dimension;
  return id === AREAS
    ? (at, { area }) => ({ ...at, area })
    : (at, to) => withMember(at, dimension, memberIn(to, dimension));
};

interface Along {
  readonly axis: Axis;
  readonly moves: readonly Move[];
}

const trimmed = (all: readonly Along[]): readonly Along[] => {
  const most = Math.max(2, Math.floor(MOST_COMBINATIONS ** (1 / Math.max(1, all.length))));
  const spare = all
    .filter(({ moves }) => moves.length <= most)
    .reduce((product, { moves }) => product * moves.length, 1);
  const wide = all.filter(({ moves }) => moves.length > most).length;
  const limit = Math.max(2, Math.floor((MOST_COMBINATIONS / spare) ** (1 / Math.max(1, wide))));
  return all.map(({ axis, moves }) => ({ axis, moves: moves.slice(0, limit) }));
};

/** The corners of a cuboid: the moves along all dimensions multiplied; none where a corner is not published or not to be had. */
const corners = (
  start: CountIndex,
  moves: readonly { readonly axis: Axis; readonly move: Move }[],
  hidden: Hidden,
  problem: Problem,
): Move | undefined => {
  const { counts, find } = problem.publication;
  const from = counts[start]?.at;
  let cells: readonly { readonly at: Coordinates; readonly by: number }[] = from ? [{ at: from, by: 1 }] : [];
  for (const { axis, move } of moves) {
    cells = cells.flatMap(({ at, by }) =>
      [...move].flatMap(([count, step]) => {
        const to = counts[count]?.at;
        return to ? [{ at: axis(at, to), by: by * step }] : [];
      }),
    );
  }
  const result = new Map<CountIndex, number>();
  for (const { at, by } of cells) {
    const count = find(at);
    if (count === undefined || costNow(count, hidden, problem) === undefined) return undefined;
    result.set(count, by);
  }
  return result;
};

const keepsSums = (move: Move, { publication }: Problem): boolean =>
  [...move.keys()].every((count) => (publication.relationsOf[count] ?? []).every((one) => offBy(one, move) === 0));

/** Whether the counts could as well be these others, one way or the other, for all that a reader knows beforehand. */
const isPossible = (move: Move, hidden: Hidden, { prior, publication }: Problem): boolean =>
  [1, -1].some((direction) =>
    [...move].every(([count, by]) => {
      const value = publication.counts[count]?.value;
      const { low, high } = prior(count, hidden.get(count) ?? 'complementary');
      return value === undefined || (value + direction * by >= low && value + direction * by <= high);
    }),
  );

const combinations = (all: readonly Along[]): readonly (readonly { readonly axis: Axis; readonly move: Move }[])[] =>
  all.reduce<readonly (readonly { readonly axis: Axis; readonly move: Move }[])[]>(
    (product, { axis, moves }) => product.flatMap((one) => moves.map((move) => [...one, { axis, move }])),
    [[]],
  );

/**
 * The cheapest cuboid of counts around one that protects it (Quaderverfahren): what it holds could be moved along all dimensions
 * at once without any sum changing, and without anything that a reader knows beforehand being broken. All its corners are
 * protected by it. In a table of two dimensions it is a rectangle.
 *
 * After D. Repsilber's method as the German statistical offices use it; `undefined` where there is none.
 */
export const cheapestCuboid = (start: CountIndex, hidden: Hidden, problem: Problem): Move | undefined => {
  const { publication } = problem;
  const dimensions = new Set((publication.relationsOf[start] ?? []).map(({ dimension }) => dimension));
  const along = [...dimensions].map((id) => ({
    axis: axisOf(id, publication),
    moves: movesAlong(start, id, hidden, problem),
  }));
  const cost = (counts: Iterable<CountIndex>): number =>
    [...new Set(counts)].reduce((sum, count) => sum + (costNow(count, hidden, problem) ?? 0), 0);
  let best: { readonly move: Move; readonly cost: number } | undefined;
  for (const moves of combinations(trimmed(along))) {
    if (best && cost(moves.flatMap(({ move }) => [...move.keys()])) >= best.cost) continue;
    const move = corners(start, moves, hidden, problem);
    if (!move || !keepsSums(move, problem) || !isPossible(move, hidden, problem)) continue;
    const own = cost(move.keys());
    if (!best || own < best.cost) best = { move, cost: own };
  }
  return best?.move;
};
