import type { Area, Catalogue, Indicator, Measure } from '../model/catalogue';
import type { IsoDate } from '../model/table';

/** What figures are about: a measure or an indicator (Gegenstand), with what rules need of it. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** Whether values are counts: measures always, indicators by their kind. */
  readonly count: boolean;
  readonly indicator: Indicator | undefined;
  /** Measures that it is, or is made of: those of the numerator, then those of the denominator. */
  readonly measures: readonly string[];
}

/** The catalogue by id, built once for a run (Verzeichnis). */
export interface Directory {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly areas: ReadonlyMap<string, Area>;
  /** Areas directly below an area, without the row "nicht zuzuordnen", in the catalogue's order. */
  readonly children: ReadonlyMap<string, readonly Area[]>;
  /** Rows "nicht zuzuordnen" by the area that they belong to. */
  readonly rests: ReadonlyMap<string, readonly Area[]>;
}

const measureSubject = ({ id, name, unit, decimals }: Measure): Subject => ({
  id,
  name,
  unit,
  decimals,
  count: true,
  indicator: undefined,
  measures: [id],
});

const indicatorSubject = (indicator: Indicator): Subject => {
  const { id, name, unit, decimals, kind, numerator, denominator } = indicator;
  const measures = [...numerator.measures, ...(denominator?.measures ?? [])];
  return { id, name, unit, decimals, count: kind === 'count', indicator, measures };
};

const byParent = (areas: readonly Area[]): ReadonlyMap<string, readonly Area[]> => {
  const groups = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.parent === null) continue;
    const group = groups.get(area.parent);
    if (group) group.push(area);
    else groups.set(area.parent, [area]);
  }
  return groups;
};

/** Builds the directory of a catalogue. */
export const buildDirectory = ({ areas, measures, indicators }: Catalogue): Directory => ({
  subjects: new Map(
    [...measures.map(measureSubject), ...indicators.map(indicatorSubject)].map((entry) => [entry.id, entry]),
  ),
  measures: new Map(measures.map((measure) => [measure.id, measure])),
  areas: new Map(areas.map((area) => [area.id, area])),
  children: byParent(areas.filter(({ level }) => level !== 'rest')),
  rests: byParent(areas.filter(({ level }) => level === 'rest')),
});

/** Whether an area exists on a day; both ends included, open where the catalogue names none. */
export const validOn = ({ validFrom, validUntil }: Area, date: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= date) && (validUntil === undefined || date <= validUntil);

/** Name of an area as a sentence names it: with its code where that is a number. @example '47 Uppenberg' */
export const areaName = ({ areas }: Directory, id: string): string => {
  const area = areas.get(id);
  if (!area) return id;
  return /^\d/.test(area.id) ? `${area.id} ${area.name}` : area.name;
};

/** Name of a measure or an indicator; the id where the catalogue does not know it. */
export const subjectName = ({ subjects }: Directory, id: string): string => subjects.get(id)?.name ?? id;
