import { TOTAL_BREAKDOWN } from '../model/table';
import { type Dimension, nameKey } from './dimension';

/** Where a count stands among all others: what it counts, where, when, and which groups of persons. */
export interface Coordinates {
  readonly series: string;
  readonly area: string;
  readonly wave: string;
  /** Names of groups in alphabetical order; none: all persons. */
  readonly groups: readonly string[];
}

/** Coordinates as one text. */
export const coordinateKey = ({ series, area, wave, groups }: Coordinates): string =>
  [series, wave, area, ...groups].join('\u0001');

/**
 * Groups that a breakdown names: itself, or, where it joins names by comma, semicolon or slash and one of them is known, these.
 *
 * @example groupsOf('männlich, 80 bis 89 Jahre', known) // => ['80 bis 89 jahre', 'männlich']
 */
export const groupsOf = (breakdown: string, known: ReadonlySet<string>): readonly string[] => {
  const whole = nameKey(breakdown);
  if (whole === nameKey(TOTAL_BREAKDOWN)) return [];
  if (known.has(whole)) return [whole];
  const names = breakdown.split(/[,;/]/).map(nameKey);
  return names.some((name) => known.has(name)) ? [...names].sort() : [whole];
};

/** The name that coordinates have in a dimension; '' where they have none. */
export const memberIn = ({ series, groups }: Coordinates, { id, members }: Dimension): string =>
  id === 'series' ? series : (groups.find((name) => members.has(name)) ?? '');

/** The same coordinates with another name in a dimension. */
export const withMember = (at: Coordinates, { id, members }: Dimension, member: string): Coordinates => {
  if (id === 'series') return { ...at, series: member };
  const others = at.groups.filter((name) => !members.has(name));
  return { ...at, groups: member === '' ? others : [...others, member].sort() };
};
