import { connected } from '../linear/connected';
import type { CellIndex, Relation } from './system';
import { type Budget, type Field, smallestSets, type Solution } from './search';

/**
 * Broken relations that are repaired together, with all smallest sets of cells that do it. `proven`: no set that repairs
 * them together with their neighbours was left out.
 */
export interface Component {
  readonly broken: readonly Relation[];
  readonly solutions: readonly Solution[] | 'beyond';
  readonly proven: boolean;
}

type Group = readonly Relation[];

const keptAround = (group: Group, { relationsOf, kept }: Field): ReadonlySet<Relation> =>
  new Set(
    group.flatMap(({ cells }) => cells.flatMap((cell) => relationsOf[cell] ?? [])).filter((one) => kept.has(one)),
  );

const holdsAll = (set: readonly CellIndex[], part: readonly CellIndex[]): boolean =>
  part.every((cell) => set.includes(cell));

interface Solved {
  readonly broken: Group;
  readonly solutions: readonly Solution[];
}

/** Whether a joint set is nothing but solutions of the parts put together. */
const isUnion = ({ cells }: Solution, parts: readonly Solved[]): boolean => {
  const used = parts.map(({ solutions }) => solutions.find((one) => holdsAll(cells, one.cells)));
  return used.every(Boolean) && new Set(used.flatMap((one) => one?.cells ?? [])).size === cells.length;
};

/** What joint solutions make of the parts: the parts as they are, and, beside them, sets that only work together. */
const withJoint = (parts: readonly Solved[], joint: readonly Solution[], size: number): readonly Component[] => {
  const broken = parts.flatMap((part) => part.broken);
  const unions = joint.filter((set) => isUnion(set, parts));
  if (unions.length === 0 || (joint[0]?.cells.length ?? size) < size)
    return [{ broken, solutions: joint, proven: true }];
  const others = joint.filter((set) => !unions.includes(set));
  const own = parts.map((part) => ({
    broken: part.broken,
    solutions: part.solutions.filter(({ cells }) => unions.some((set) => holdsAll(set.cells, cells))),
    proven: others.length === 0,
  }));
  return others.length === 0 ? own : [...own, { broken, solutions: others, proven: false }];
};

const sizeOf = ({ solutions }: Solved): number => solutions[0]?.cells.length ?? 0;

/** More combinations than this are not gone through one by one. */
const MOST_COMBINATIONS = 2000;

/** Budget of one search; those of the whole run are bounded as well. */
const ONE_SEARCH = 8000;

const search = (broken: Group, field: Field, budget: Budget, most?: number): readonly Solution[] | 'beyond' => {
  const own = { left: Math.min(budget.left, ONE_SEARCH) };
  const before = own.left;
  const solutions = smallestSets(broken, field, own, most);
  budget.left -= before - own.left;
  return solutions;
};

const solveCluster = (groups: readonly Group[], field: Field, budget: Budget): readonly Component[] => {
  const parts = groups.map((broken) => ({ broken, solutions: search(broken, field, budget) }));
  const solved = parts.flatMap(({ broken, solutions }) => (solutions === 'beyond' ? [] : [{ broken, solutions }]));
  if (parts.length === 1) return parts.map((part) => ({ ...part, proven: true }));
  const unproven = parts.map((part) => ({ ...part, proven: false }));
  const combinations = solved.reduce((product, { solutions }) => product * solutions.length, 1);
  if (solved.length < parts.length || combinations > MOST_COMBINATIONS) return unproven;
  const size = solved.reduce((sum, part) => sum + sizeOf(part), 0);
  const joint = search(groups.flat(), field, budget, size);
  return joint === 'beyond' ? unproven : withJoint(solved, joint, size);
};

/**
 * Solves all broken relations of a sheet, in clusters that are independent of each other.
 *
 * Relations that share a cell belong together. Parts that a kept relation joins are solved on their own first, then
 * together: a set that repairs both by other cells, or by fewer, is found so. Where that is too much, the parts stand as
 * they are and are not `proven`. What a cell alone breaks (a negative count) has its finding and explains nothing.
 */
export const solve = (field: Field, budget: Budget): readonly (readonly Component[])[] => {
  const broken = field.system.relations.filter((relation) => !field.kept.has(relation));
  const groups = connected<Relation, CellIndex>(broken, ({ cells }) => cells).filter((group) =>
    group.some(({ kind }) => kind !== 'own'),
  );
  return connected<Group, Relation>(groups, (group) => keptAround(group, field)).map((cluster) =>
    solveCluster(cluster, field, budget),
  );
};
