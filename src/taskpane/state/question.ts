import type { Acceptance, RefusalReason } from '../../core/model/acceptance';
import type { Finding } from '../../core/model/finding';
import type { Repair } from '../../core/model/repair';

/** What the user is asked before something is written (Rückfrage). */
export type Question =
  | { readonly ask: 'repair'; readonly repairs: readonly Repair[] }
  | {
      readonly ask: 'accept';
      readonly finding: Finding;
      /** An earlier acceptance of the finding, whose reason is offered again. */
      readonly before?: Acceptance;
    }
  /** `holds`: whether findings become open again by it. */
  | { readonly ask: 'withdraw'; readonly acceptances: readonly Acceptance[]; readonly holds: boolean }
  | { readonly ask: 'discard' };

/** Why nothing was accepted; `full`: no further acceptance has room. */
export type Refusal = RefusalReason | 'full';
