import type { Catalogue, Direction, Indicator } from '../model/catalogue';
import { measuresOf } from '../model/indicator';

/** What computing needs to know of an indicator or a measure (Gegenstand einer Kennzahl). */
export interface Subject {
  readonly id: string;
  readonly kind: Indicator['kind'];
  readonly direction: Direction;
  readonly decimals: number;
  readonly ranked: boolean;
  /** Measures that it is made of; a break in one of them breaks its series. */
  readonly measures: readonly string[];
}

/** All measures, then all indicators of the catalogue, by id and in its order. Measures are counts without a direction. */
export const subjectsOf = ({ measures, indicators }: Catalogue): ReadonlyMap<string, Subject> =>
  new Map<string, Subject>([
    ...measures.map(({ id, decimals }): [string, Subject] => [
      id,
      { id, kind: 'count', direction: 'neutral', decimals, ranked: false, measures: [id] },
    ]),
    ...indicators.map((indicator): [string, Subject] => [
      indicator.id,
      { ...indicator, measures: measuresOf(indicator) },
    ]),
  ]);
