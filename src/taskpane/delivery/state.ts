import type { Comparison } from '../../core/model/comparison';
import type { EarlierSource } from '../batch/work';

/** A comparison that was made, with what making it again needs. */
export interface Compared {
  /** The check that the earlier delivery was held against. */
  readonly run: number;
  readonly source: EarlierSource;
  readonly earlier: string;
  readonly comparison: Comparison;
}

export type DeliveryNews = 'nothing' | 'started' | 'compared' | 'failed' | 'cancelled' | 'removed';

/** The comparison with an earlier delivery (Vergleich). */
export interface DeliveryState {
  readonly running: boolean;
  readonly compared: Compared | undefined;
  /** Why the last one could not be compared; one sentence. */
  readonly trouble: string | undefined;
  readonly news: DeliveryNews;
}

export type DeliveryEvent =
  | { readonly type: 'started' }
  | { readonly type: 'compared'; readonly compared: Compared }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'removed' };

export const NOT_COMPARED: DeliveryState = {
  running: false,
  compared: undefined,
  trouble: undefined,
  news: 'nothing',
};

/** State after an event. Pure. A file that cannot be read leaves the comparison before it as it was. */
export const deliveryAfter = (state: DeliveryState, event: DeliveryEvent): DeliveryState => {
  const calm = { ...state, running: false, trouble: undefined, news: event.type };
  switch (event.type) {
    case 'started':
      return { ...calm, running: true };
    case 'compared':
      return { ...calm, compared: event.compared };
    case 'failed':
      return { ...calm, trouble: event.sentence };
    case 'cancelled':
      return calm;
    case 'removed':
      return { ...calm, compared: undefined };
  }
};
