import { useSyncExternalStore } from 'react';
import type { Observed } from './observed';

/** The state as it is now; draws again when it changes. */
export const useObserved = <S>({ subscribe, get }: Pick<Observed<S, never>, 'subscribe' | 'get'>): S =>
  useSyncExternalStore(subscribe, get);
