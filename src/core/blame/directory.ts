import type { Area, Catalogue, Indicator } from '../model/catalogue';
import type { IsoDate } from '../model/table';

/** What blaming needs to know of a measure or an indicator. */
export interface Subject {
  readonly id: string;
  /** Whether its values are counts: measures always, indicators by their kind. */
  readonly count: boolean;
  readonly decimals: number;
  readonly tolerance: number;
  readonly indicator: Indicator | undefined;
}

/** The catalogue by id, built once for a run. */
export interface Directory {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Areas directly below an area, without the row "nicht zuzuordnen". */
  readonly children: ReadonlyMap<string, readonly Area[]>;
  /** Rows "nicht zuzuordnen" by the area that they belong to. */
  readonly rests: ReadonlyMap<string, readonly Area[]>;
  /** Wholes by the measures that are part of them, as the catalogue's shares name them. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** Breakdowns that together make up the whole, in lower case. */
  readonly exhaustive: readonly (readonly string[])[];
  readonly sentinels: ReadonlySet<number>;
}

/** Adds an entry to the list of its key. */
export const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const byParent = (areas: readonly Area[]): ReadonlyMap<string, readonly Area[]> => {
  const groups = new Map<string, Area[]>();
  for (const area of areas) if (area.parent !== null) push(groups, area.parent, area);
  return groups;
};

/** Whether the numerator of an indicator is part of its denominator; some quotas may well exceed 100 per cent. */
export const isPartOfWhole = ({ kind, plausible, factor }: Indicator): boolean =>
  kind === 'share' && (plausible === undefined || plausible.max <= factor);

const wholesIn = (indicators: readonly Indicator[]): ReadonlyMap<string, readonly string[]> => {
  const wholes = new Map<string, string[]>();
  for (const { numerator, denominator } of indicators.filter(isPartOfWhole)) {
    const [whole, ...others] = denominator?.measures ?? [];
    if (whole === undefined || others.length > 0) continue;
    for (const part of numerator.measures) {
      if (part !== whole && !wholes.get(part)?.includes(whole)) push(wholes, part, whole);
    }
  }
  return wholes;
};

const subjectsIn = ({ measures, indicators }: Catalogue): readonly Subject[] => [
  ...measures.map(({ id, decimals, sumTolerance = 0 }) => ({
    id,
    count: true,
    decimals,
    tolerance: sumTolerance,
    indicator: undefined,
  })),
  ...indicators.map((indicator) => {
    const { id, kind, decimals } = indicator;
    return { id, count: kind === 'count', decimals, tolerance: 0, indicator };
  }),
];

/** Builds the directory of a catalogue. */
export const buildDirectory = (catalogue: Catalogue): Directory => ({
  subjects: new Map(subjectsIn(catalogue).map((subject) => [subject.id, subject])),
  children: byParent(catalogue.areas.filter(({ level }) => level !== 'rest')),
  rests: byParent(catalogue.areas.filter(({ level }) => level === 'rest')),
  wholes: wholesIn(catalogue.indicators),
  exhaustive: (catalogue.settings.exhaustiveBreakdowns ?? []).map((group) => group.map((name) => name.toLowerCase())),
  sentinels: new Set(catalogue.settings.sentinels),
});

/** Whether an area exists on a day; both ends included, open where the catalogue names none. */
export const validOn = ({ validFrom, validUntil }: Area, date: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= date) && (validUntil === undefined || date <= validUntil);
