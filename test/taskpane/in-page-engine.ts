import type { FileQuestion, FileTask, FileWork } from '../../src/taskpane/batch/work';
import type { Engine } from '../../src/taskpane/run/engine';
import type { Session } from '../../src/taskpane/run/session';

/** Computes in the test itself, without a worker. */
export const inPageEngine = (session: Session): Engine => ({
  async check(request, signal) {
    signal.throwIfAborted();
    return session.check(request);
  },
  async settle(acceptances, signal) {
    signal.throwIfAborted();
    return session.settle(acceptances);
  },
  async accept(finding, entry, signal) {
    signal.throwIfAborted();
    return session.accept(finding, entry);
  },
  async build(request, signal) {
    signal.throwIfAborted();
    return session.build(request);
  },
  async drafts(choice, signal) {
    signal.throwIfAborted();
    return session.drafts(choice);
  },
  async askFiles<T extends FileTask>(task: T, given: FileWork[T]['given'], signal: AbortSignal) {
    signal.throwIfAborted();
    return (await session.askFiles({ task, given } as FileQuestion)) as FileWork[T]['made'];
  },
});
