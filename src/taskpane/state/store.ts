import { type PaneEvent, paneAfter } from './events';
import type { PaneState } from './state';

/** Holds the state and tells whoever listens that it changed. */
export interface Store {
  readonly get: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const createStore = (first: PaneState): Store => {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      state = paneAfter(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
