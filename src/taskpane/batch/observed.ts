/** A state that tells whoever listens when it changed, and what it becomes by an event. */
export interface Observed<S, E> {
  readonly get: () => S;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: E) => void;
}

/** Holds a state; `after` is pure. */
export const observed = <S, E>(first: S, after: (state: S, event: E) => S): Observed<S, E> => {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      state = after(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
