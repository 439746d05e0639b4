import type { Suspicion } from '../model/blame';
import type { Catalogue } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import { neighboursOf } from './cause';
import { type Component, solve } from './components';
import { buildDirectory, type Directory, push } from './directory';
import { figuresOf } from './figures';
import { systemOf } from './relations';
import { type Budget, fieldOf } from './search';
import { type Naming, suspicionsOf } from './suspicions';
import { withSwaps } from './swapped';
import { holds } from './system';
import { toleranceOfSheet } from './tolerance';
import { trustIn } from './trust';

/** Sets of cells that one run looks at; beyond it the answer is "nicht ermittelt". */
const SETS_OF_A_RUN = 60_000;

const bySheet = (tables: readonly Table[]): readonly (readonly Table[])[] => {
  const sheets = new Map<string, Table[]>();
  for (const table of tables) push(sheets, table.sheet, table);
  return [...sheets.values()];
};

/** Components of a cluster, those that an exchange of two cells explains before all. */
const suspicionsOfCluster = (cluster: readonly Component[], naming: Naming): readonly (readonly Suspicion[])[] => {
  const named = cluster.map((component) => suspicionsOf(component, naming));
  const isSwapped = ([first]: readonly Suspicion[]): boolean => first?.cause?.kind === 'swapped';
  return [...named.filter(isSwapped), ...named.filter((suspicions) => !isSwapped(suspicions))];
};

const blameSheet = (
  tables: readonly Table[],
  findings: readonly Finding[],
  directory: Directory,
  catalogue: Catalogue,
  budget: Budget,
): readonly Suspicion[] => {
  const system = systemOf(figuresOf(tables, directory), directory, toleranceOfSheet(tables, catalogue));
  const field = fieldOf(system, (relation) => holds(relation, system.cells));
  if (field.kept.size === system.relations.length) return [];
  const naming = { field, neighbours: neighboursOf(system), trustOf: trustIn(field, findings) };
  return withSwaps(solve(field, budget).flatMap((cluster) => suspicionsOfCluster(cluster, naming))).flat();
};

/**
 * Which cells are most likely wrong where sums, breakdowns, parts and shares do not fit (Wer ist schuld?).
 *
 * After Fellegi and Holt (1976): the fewest cells whose change repairs every relation of the sheet, found exactly. The
 * relations are built from the tables – sums over the area hierarchy (of values, numerators and denominators), breakdowns
 * that make up the whole, part ≤ whole, value = numerator / denominator – where all their cells have numbers; figures of
 * different sheets are not held against each other. Findings only rank cells that are equally likely otherwise.
 *
 * Suspicions by sheet, then by component of broken relations, best first; at most twelve for a component, `alternatives`
 * counts all. A component that needs more than four cells, or too long a search, is `not-determined`.
 */
export const blame = (
  tables: readonly Table[],
  findings: readonly Finding[],
  catalogue: Catalogue,
): readonly Suspicion[] => {
  const directory = buildDirectory(catalogue);
  const budget: Budget = { left: SETS_OF_A_RUN };
  return bySheet(tables).flatMap((sheet) => blameSheet(sheet, findings, directory, catalogue, budget));
};
