import type { Level } from '../model/catalogue';
import type { DisclosureOptions } from '../model/disclosure';
import { memberIn } from './coordinates';
import type { CountIndex } from './counts';
import type { Publication } from './publication';

/** How much more a count on a level tells than one of its parts. */
const LEVEL_FACTOR: Readonly<Record<Level, number>> = {
  rest: 1,
  stadtteil: 1,
  teilbereich: 10,
  stadtbezirk: 100,
  gesamtstadt: 10_000,
};

/** The same for a total over groups, and for a measure that others make up. */
const TOTAL_FACTOR = 10;

/**
 * What suppressing a count costs (Informationsverlust): the persons hidden, or 1; many times that for totals over areas, groups
 * and measures. `undefined`: it cannot be suppressed, since it is a zero (zeros are shown) or has no number.
 */
export const costsOf = (
  { counts, relationsOf, dimensions, hierarchy }: Publication,
  { cost = 'persons' }: DisclosureOptions,
): readonly (number | undefined)[] =>
  counts.map(({ value, at }, index: CountIndex) => {
    if (value === undefined || value === 0) return undefined;
    const level = hierarchy.areas.get(at.area)?.level ?? 'stadtteil';
    const totals = dimensions.filter(
      (dimension) =>
        relationsOf[index]?.some(({ dimension: id, terms }) => id === dimension.id && terms.at(-1)?.count === index) &&
        (dimension.id === 'series' || memberIn(at, dimension) === ''),
    );
    return (cost === 'persons' ? Math.abs(value) : 1) * LEVEL_FACTOR[level] * TOTAL_FACTOR ** totals.length;
  });
