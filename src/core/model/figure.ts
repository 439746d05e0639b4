import type { Place } from './address';
import type { Level } from './catalogue';
import type { Missing, Quantity } from './quantity';

/**
 * A figure that can be evaluated (Kennzahl): one subject (indicator or measure), breakdown, area and wave.
 *
 * Values are in the subject's printed unit (per cent, not ratio), unrounded. `parts` tells what an indicator was computed
 * from; `places` are the submitted cells (empty where nothing was submitted).
 */
export interface Figure {
  readonly subject: string;
  readonly breakdown: string;
  readonly area: string;
  readonly wave: string;
  readonly quantity: Quantity;
  readonly numerator?: Quantity;
  readonly denominator?: Quantity;
  /** Ids of the measures summed in numerator and denominator; absent where the value itself was submitted. */
  readonly parts?: { readonly numerator: readonly string[]; readonly denominator: readonly string[] };
  readonly places: readonly Place[];
  /** Stichtag of the submitted cell; of sums and indicators their first part's. Absent: that of the wave. */
  readonly referenceDate?: string;
}

/** What tells one figure from all others (Schlüssel einer Kennzahl). */
export type FigureKey = Pick<Figure, 'subject' | 'breakdown' | 'area' | 'wave'>;

/** One text for a figure's key, for looking figures up. @example 'BEV-03|insgesamt|11|2017' */
export const figureKey = ({ subject, breakdown, area, wave }: FigureKey): string =>
  `${subject}|${breakdown}|${area}|${wave}`;

/** How a change is judged (Bewertung); `neutral` where the indicator has no direction, `none` where there is no change to judge. */
export type Assessment = 'better' | 'worse' | 'neutral' | 'unchanged' | 'none';

/**
 * Change between two waves (Veränderung), from unrounded values.
 *
 * `difference`: percentage points for shares, else the subject's unit. `relative`: per cent of the earlier value (counts
 * and amounts; shares have none). `perYear`: points per year for shares, geometric mean in per cent a year otherwise.
 */
export interface Change {
  readonly subject: string;
  readonly breakdown: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly difference: Quantity;
  readonly relative: Quantity;
  readonly perYear: Quantity;
  readonly assessment: Assessment;
}

/** One area's place in a ranking (Rangplatz). `rank` is missing with the figure's own reason. */
export interface RankEntry {
  readonly area: string;
  readonly quantity: Quantity;
  /** Rank 1 = highest displayed value; ties share a rank, the next is skipped (1, 2, 2, 4). */
  readonly rank: number | Missing;
  readonly tied: boolean;
  /** Denominator below the small-base limit: shown in brackets. */
  readonly smallBase: boolean;
  /** Area's value minus the city's, in points or in the unit. */
  readonly distance: Quantity;
  /** Rank in the earlier wave minus rank now: positive means moved up. */
  readonly rankChange: number | Missing;
}

/** Ranking within one level (Rangfolge), entries by rank, then by area code; unranked areas last. */
export interface Ranking {
  readonly subject: string;
  readonly breakdown: string;
  readonly level: Level;
  readonly wave: string;
  readonly earlierWave: string | undefined;
  /** Number of ranked areas: the n in "Rang x von n". */
  readonly size: number;
  readonly entries: readonly RankEntry[];
  readonly city: Quantity;
}
