import type { Area, Catalogue } from '../model/catalogue';
import type { Quantity } from '../model/quantity';
import { roundHalfAwayFromZero } from '../model/rounding';
import { missingSign, missingText, qualifierText } from '../text/de';
import type { Entry } from './resource';

/** What a row says of its subject. */
export interface NamedSubject {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly kind: 'share' | 'count' | 'amount';
  readonly type: 'Merkmal' | 'Indikator';
}

/** Names that rows are written with, by id. */
export interface Naming {
  readonly catalogue: Catalogue;
  readonly subjects: ReadonlyMap<string, NamedSubject>;
  readonly areas: ReadonlyMap<string, Area>;
  /** Reference date by wave. */
  readonly dates: ReadonlyMap<string, string>;
}

/** Names of everything that the catalogue knows. */
export const namingOf = (catalogue: Catalogue): Naming => ({
  catalogue,
  subjects: new Map<string, NamedSubject>([
    ...catalogue.measures.map((one) => [one.id, { ...one, kind: 'count', type: 'Merkmal' }] as const),
    ...catalogue.indicators.map((one) => [one.id, { ...one, type: 'Indikator' }] as const),
  ]),
  areas: new Map(catalogue.areas.map((one) => [one.id, one])),
  dates: new Map(catalogue.waves.map(({ id, referenceDate }) => [id, referenceDate])),
});

/** A number as it is printed (kaufmännisch gerundet); null where there is none. */
export const numberOf = (quantity: Quantity | undefined, decimals: number): Entry =>
  quantity?.kind === 'known' ? roundHalfAwayFromZero(quantity.value, decimals) : null;

/** Sign and reason of a missing value, then the remarks on a known one; null where there is nothing to say. */
export const signsOf = (quantity: Quantity, catalogue: Catalogue): readonly Entry[] =>
  quantity.kind === 'missing'
    ? [missingSign(quantity.reason, catalogue), missingText(quantity.reason), null]
    : [null, null, quantity.qualifiers.map(qualifierText).join(', ') || null];
