import type { Area, Catalogue } from '../model/catalogue';

/** Areas and what they consist of. */
export interface Hierarchy {
  readonly areas: ReadonlyMap<string, Area>;
  /** Areas directly below one, the row "nicht zuzuordnen" among them. */
  readonly below: ReadonlyMap<string, readonly Area[]>;
  /** The day of a wave; a year that is none is taken at its end. */
  readonly dateOf: (wave: string) => string;
}

/** Prepares the areas of a catalogue. */
export const hierarchyOf = ({ areas, waves }: Catalogue): Hierarchy => {
  const below = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.parent !== null) below.set(area.parent, [...(below.get(area.parent) ?? []), area]);
  }
  const dates = new Map(waves.map(({ id, referenceDate }) => [id, referenceDate]));
  return {
    areas: new Map(areas.map((area) => [area.id, area])),
    below,
    dateOf: (wave) => dates.get(wave) ?? `${wave}-12-31`,
  };
};

const exists = ({ validFrom, validUntil }: Area, date: string): boolean =>
  (validFrom === undefined || validFrom <= date) && (validUntil === undefined || date <= validUntil);

/**
 * Areas among those published that make up an area on a day; `undefined` where a part, and with it the sum, is not there.
 * Where an area is not published, its own parts stand in for it; the row "nicht zuzuordnen" may be absent.
 */
export const publishedParts = (
  area: string,
  wave: string,
  isPublished: (area: string) => boolean,
  hierarchy: Hierarchy,
): readonly string[] | undefined => {
  const date = hierarchy.dateOf(wave);
  const below = (hierarchy.below.get(area) ?? []).filter((one) => exists(one, date));
  const parts = below
    .filter(({ id, level }) => level !== 'rest' || isPublished(id))
    .map(({ id }) => (isPublished(id) ? [id] : publishedParts(id, wave, isPublished, hierarchy)));
  const found = parts.filter((part) => part !== undefined);
  return found.length === 0 || found.length < parts.length ? undefined : found.flat();
};
