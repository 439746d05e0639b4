import type { FigureKey } from './figure';

/** Which of a figure's numbers a count is. */
export type CountPart = 'value' | 'numerator' | 'denominator';

/** One count as it is published (Tabellenfeld): a measure's value, or what a submitted share was worked out from. */
export interface CountKey extends FigureKey {
  readonly part: CountPart;
}

/**
 * Why a count is not shown (Art der Sperrung).
 *
 * - `primary`: so small that persons could be known by it (Primärsperrung)
 * - `complementary`: so that no other one can be worked out (Gegensperrung)
 * - `delivered`: the sign stood in the delivery; what stands behind it nobody here knows
 */
export type SuppressionKind = 'primary' | 'complementary' | 'delivered';

/** A count that is not shown (Sperrung). */
export interface Suppression {
  readonly count: CountKey;
  readonly kind: SuppressionKind;
}

/** A count that is not shown, and which others kept secret for their own sake stand in a sum with it. */
export interface PlannedSuppression extends Suppression {
  readonly beside: readonly CountKey[];
}

/**
 * How an evaluation treats what is to be kept secret (Geheimhaltung): for the house everything is shown as it was delivered,
 * for others it is suppressed.
 */
export type DisclosureMode = 'as-delivered' | 'protected';

/**
 * A suppressed count that a reader can work out (rückrechenbar).
 *
 * - `sum`: it follows from printed counts over sums alone; `from` names them
 * - `bounds`: only one whole number is possible, since counts are not negative, small ones lie below the threshold, and
 *   true zeros are shown
 * - `share`: only one whole number fits a share as it is printed
 */
export interface Exposure extends Suppression {
  readonly by: 'sum' | 'bounds' | 'share';
  readonly from: readonly CountKey[];
}

/**
 * A suppressed count that a reader knows within a narrow range (enger Bereich), ends included.
 *
 * The range is valid but perhaps not the tightest: a reader knows the count at least as closely.
 */
export interface NarrowRange extends Suppression {
  readonly low: number;
  readonly high: number;
}

/** What readers of figures can work out about those that are not shown (Geheimhaltungsprüfung). */
export interface DisclosureAudit {
  readonly threshold: number;
  /** Counts that are not shown. */
  readonly suppressed: readonly CountKey[];
  /** Counts below the threshold that are shown (offene Primärsperrungen). */
  readonly open: readonly CountKey[];
  readonly exposures: readonly Exposure[];
  readonly narrow: readonly NarrowRange[];
  /** Shares, indices and distances that are shown though they are worked out from a count that is not. */
  readonly derived: readonly FigureKey[];
}

/**
 * What to suppress (Sperrplan), so that no suppressed count can be worked out. It holds keys, never a suppressed value.
 */
export interface DisclosurePlan {
  readonly threshold: number;
  /** In the order of the figures. */
  readonly suppressions: readonly PlannedSuppression[];
  /** Figures worked out from a suppressed count: not shown either. */
  readonly derived: readonly FigureKey[];
  /** What remains exposed because nothing is left that could be suppressed beside it. */
  readonly unprotected: readonly Exposure[];
  /** What nothing protects from readers who can tell primary from complementary counts; from all others it is protected. */
  readonly weak: readonly CountKey[];
  readonly narrow: readonly NarrowRange[];
  /** Whether it is proven that no other choice of complementary counts costs less. */
  readonly cheapest: boolean;
}

/** What is to be kept secret in a delivery (Geheimhaltung einer Lieferung): the plan, and what the delivery itself gives away. */
export interface Disclosure {
  readonly plan: DisclosurePlan;
  readonly audit: DisclosureAudit;
}

/** Settings of disclosure control (Einstellungen der Geheimhaltung). */
export interface DisclosureOptions {
  /** Counts below this and above zero are suppressed; absent: the catalogue's. */
  readonly threshold?: number;
  /** Ranges of fewer than this many whole numbers are narrow; absent: the threshold. */
  readonly narrowBelow?: number;
  /** What suppressing costs: the persons hidden (absent), or every count the same. Totals always cost far more. */
  readonly cost?: 'persons' | 'counts';
}
