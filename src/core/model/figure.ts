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
  readonly parts?: FigureParts;
  /** Only of distances between two groups (Abstand): the breakdowns that are subtracted. */
  readonly gap?: { readonly of: string; readonly minus: string };
  readonly places: readonly Place[];
  /** Stichtag of the submitted cell; of sums and indicators their first part's. Absent: that of the wave. */
  readonly referenceDate?: string;
}

/** Measures that an indicator was computed from; the denominator's are those of `denominatorWave` where that is another. */
export interface FigureParts {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly denominatorWave?: string;
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
 * `smallBase`: one of the two denominators is below the small-base limit, so the change tells little.
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
  readonly smallBase: boolean;
}

/**
 * Value with a base wave at 100 (Messzahl), of counts and amounts.
 *
 * The base is the first wave of the series after its last break; waves before that are `not-comparable`.
 */
export interface IndexNumber extends FigureKey {
  readonly base: string;
  readonly quantity: Quantity;
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
  /** Area's value as per cent of the city's; `not-applicable` for counts. */
  readonly ratio: Quantity;
  /**
   * Quarter of the ranked areas by displayed value, 1 = highest (Viertel): from the upper quartile on 1, from the median on 2,
   * from the lower quartile on 3. Quartiles as Excel's QUARTILE.INC (type 7 of Hyndman and Fan 1996). Equal values share
   * their quarter; with fewer than four ranked areas there is none.
   */
  readonly quarter: number | Missing;
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
  readonly spread: Spread;
}

/** How far the areas of a ranking lie apart (Streuung). */
export interface Spread {
  /**
   * Standard deviation of the known values by their mean, in per cent (Variationskoeffizient); every area counts the same, and
   * all areas are there, so the deviation is divided by their number.
   */
  readonly variation: Quantity;
  /**
   * Segregation index, 0 to 100: half the sum of the absolute differences between a group's and everybody else's distribution
   * over the areas (Duncan and Duncan 1955, A methodological analysis of segregation indexes). Of shares only; one unknown
   * numerator or denominator keeps it from being computed.
   */
  readonly segregation: Quantity;
}
