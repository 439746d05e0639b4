import type { Area, Level, Wave } from '../model/catalogue';

/** From the whole to the part; the rest row stands beside the parts of the city that it completes. */
const ORDER: readonly Level[] = ['gesamtstadt', 'stadtbezirk', 'rest', 'teilbereich', 'stadtteil'];

const depth = ({ level }: Area): number => ORDER.indexOf(level);

/** Areas by level from the city down, in the catalogue's order within a level. */
export const byLevel = (areas: readonly Area[]): readonly Area[] => [...areas].sort((a, b) => depth(a) - depth(b));

/**
 * Areas that a series can speak of (Raster): all areas down to the deepest level that was submitted. The rest row only
 * where it was submitted: it then belongs to the city's sum in every wave.
 */
export const gridOf = (submitted: ReadonlySet<string>, areas: readonly Area[]): readonly Area[] => {
  const seen = areas.filter(({ id }) => submitted.has(id));
  const deepest = Math.max(-1, ...seen.filter(({ level }) => level !== 'rest').map(depth));
  return byLevel(areas).filter((area) => (area.level === 'rest' ? submitted.has(area.id) : depth(area) <= deepest));
};

/** Areas that exist on the wave's reference date (Gebietsstand). */
export const validOn = (areas: readonly Area[], { referenceDate }: Wave): readonly Area[] =>
  areas.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === undefined || validFrom <= referenceDate) &&
      (validUntil === undefined || validUntil >= referenceDate),
  );

/** Parts of each area within a grid, in the grid's order. */
export const partsOf = (grid: readonly Area[]): ReadonlyMap<string, readonly Area[]> => {
  const parts = new Map<string, Area[]>();
  for (const area of grid) {
    if (area.parent === null) continue;
    parts.set(area.parent, [...(parts.get(area.parent) ?? []), area]);
  }
  return parts;
};
