import type { Catalogue, Indicator, Measure } from '../model/catalogue';
import { measuresOf } from '../model/indicator';

/** What a sheet shows of an indicator or a measure (Gegenstand). */
export interface ShownSubject {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: Indicator['kind'];
  readonly decimals: number;
  readonly factor: number;
  readonly direction: Indicator['direction'];
  readonly measures: readonly string[];
  /** Where it stands in the catalogue. */
  readonly type: 'measure' | 'indicator';
}

const ofMeasure = ({ id, name, unit, decimals }: Measure): ShownSubject => ({
  id,
  name,
  unit,
  decimals,
  kind: 'count',
  factor: 1,
  direction: 'neutral',
  measures: [id],
  type: 'measure',
});

const ofIndicator = (indicator: Indicator): ShownSubject => ({
  ...indicator,
  measures: measuresOf(indicator),
  type: 'indicator',
});

/** All subjects of the catalogue by id; measures first. */
export const shownSubjects = ({ measures, indicators }: Catalogue): ReadonlyMap<string, ShownSubject> =>
  new Map([...measures.map(ofMeasure), ...indicators.map(ofIndicator)].map((subject) => [subject.id, subject]));
