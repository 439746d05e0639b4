import type { Acceptance, Settlement } from './acceptance';
import type { Suspicion } from './blame';
import type { Comparison } from './comparison';
import type { Repair } from './repair';
import type { Check } from './report';

/** What a check is judged with besides the sheets: what staff accepted before, and the delivery before this one. */
export interface ReviewBasis {
  readonly acceptances: readonly Acceptance[];
  readonly earlier?: EarlierDelivery;
}

/** An earlier delivery (frühere Lieferung), checked with the same catalogue; `name` is its file or sheet. */
export interface EarlierDelivery {
  readonly name: string;
  readonly check: Check;
}

/**
 * What staff need beside the findings of a check (Bearbeitungsstand): which are open or accepted, which cells are suspected,
 * what could be repaired safely, and what became of the earlier delivery's findings.
 */
export interface Review {
  readonly settlement: Settlement;
  readonly suspicions: readonly Suspicion[];
  readonly repairs: readonly Repair[];
  /** Only where there is an earlier delivery. */
  readonly delivery?: { readonly earlier: string; readonly comparison: Comparison };
}
