import { count, summed } from './figures';

/** Of a thousand residents. No published figures, but invented ones, for sheets that exist in the exercise only. */
const PER_THOUSAND = {
  haushalte: 540,
  'haushalte-mv': 110,
  arbeitslose: 31,
  'arbeitslose-auslaender': 10,
  langzeitarbeitslose: 12,
  'sv-beschaeftigte': 372,
  'kita-kinder': 33,
} as const;

/** Measures whose numbers are invented, by their ids in the catalogue. */
export type InventedMeasure = keyof typeof PER_THOUSAND;

/** An invented number, in proportion to the residents; totals are the sums of their Stadtteile. */
export const invented = (measure: InventedMeasure, area: string, wave: string): number =>
  summed(area, (id) => Math.round((count('bevoelkerung-wohnberechtigt', id, wave) * PER_THOUSAND[measure]) / 1000));
