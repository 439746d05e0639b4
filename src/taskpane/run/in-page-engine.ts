import type { Engine } from './engine';
import type { Session } from './session';

/** Computes in the page itself: where there are no workers, and in tests. */
export const inPageEngine = (session: Session): Engine => ({
  async check(submission, kinds, signal) {
    signal.throwIfAborted();
    return session.check(submission, kinds);
  },
  async build(request, signal) {
    signal.throwIfAborted();
    return session.build(request);
  },
});
