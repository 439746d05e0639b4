import type { Catalogue } from '../model/catalogue';
import type { Figure } from '../model/figure';
import { hierarchyOf, type Hierarchy, publishedParts } from './areas';
import { coordinateKey, type Coordinates, memberIn, withMember } from './coordinates';
import { type Count, type CountIndex, countsOf } from './counts';
import { breakdownDimensions, type Dimension, seriesDimension } from './dimension';
import { relationOf, type Relation } from './relation';

/** All counts of a publication, and everything by which they add up (Veröffentlichung). */
export interface Publication {
  readonly counts: readonly Count[];
  readonly relations: readonly Relation[];
  /** Relations by the counts in them. */
  readonly relationsOf: readonly (readonly Relation[])[];
  readonly dimensions: readonly Dimension[];
  /** All names of groups that make up a whole. */
  readonly groupNames: ReadonlySet<string>;
  readonly find: (at: Coordinates) => CountIndex | undefined;
  readonly hierarchy: Hierarchy;
}

type Find = Publication['find'];

/** Dimension of the sums over areas. */
export const AREAS = 'area';

const overAreas = (counts: readonly Count[], find: Find, hierarchy: Hierarchy): readonly Relation[] =>
  counts.flatMap(({ at }, total) => {
    const indexOf = (area: string) => find({ ...at, area });
    const areas = publishedParts(at.area, at.wave, (area) => indexOf(area) !== undefined, hierarchy);
    return areas
      ? relationOf(
          AREAS,
          total,
          areas.flatMap((area) => indexOf(area) ?? []),
          counts,
        )
      : [];
  });

const overDimension = (counts: readonly Count[], find: Find, dimension: Dimension): readonly Relation[] =>
  counts.flatMap(({ at }, total) => {
    const member = memberIn(at, dimension);
    return dimension.balances
      .filter((balance) => balance.total === member)
      .flatMap((balance) => {
        const parts = balance.parts.flatMap((part) => find(withMember(at, dimension, part)) ?? []);
        return parts.length === balance.parts.length ? relationOf(dimension.id, total, parts, counts) : [];
      });
  });

/** Builds the publication of figures: areas, breakdowns that make up the whole, and measures that make up others. */
export const publicationOf = (figures: readonly Figure[], catalogue: Catalogue): Publication => {
  const breakdowns = breakdownDimensions(catalogue);
  const groupNames = new Set(breakdowns.flatMap(({ members }) => [...members]));
  const counts = countsOf(figures, catalogue, groupNames);
  const indices = new Map(counts.map(({ at }, index) => [coordinateKey(at), index]));
  const find: Find = (at) => indices.get(coordinateKey(at));
  const hierarchy = hierarchyOf(catalogue);
  const dimensions = [...breakdowns, seriesDimension(catalogue)];
  const relations = [
    ...overAreas(counts, find, hierarchy),
    ...dimensions.flatMap((dimension) => overDimension(counts, find, dimension)),
  ];
  const relationsOf: Relation[][] = counts.map(() => []);
  for (const relation of relations) for (const { count } of relation.terms) relationsOf[count]?.push(relation);
  return { counts, relations, relationsOf, dimensions, groupNames, find, hierarchy };
};
