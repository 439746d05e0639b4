import type { Catalogue } from '../../core/model/catalogue';
import type { Engine } from './engine';
import type { Answer, Question } from './messages';

const failed = ({ message, stack }: Extract<Answer, { readonly answer: 'broken' }>): Error => {
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
};

/** Asks one question and waits for its answer; whoever aborts meanwhile gets a rejection. */
const ask = (worker: Worker, question: Question, signal: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const stopped = () => reject(signal.reason);
    signal.addEventListener('abort', stopped, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      signal.removeEventListener('abort', stopped);
      if (data.answer === 'broken') reject(failed(data));
      else resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question);
  });

/**
 * Computes in a worker, so that the pane and Excel stay responsive. A computation cannot be interrupted: stopping means
 * ending the worker, and the next call starts another one with the catalogue and the last check.
 */
export const workerEngine = (spawn: () => Worker, catalogue: Catalogue): Engine => {
  let worker: Worker | undefined;
  let lastCheck: Question | undefined;

  const ready = async (replay: Question | undefined, signal: AbortSignal): Promise<Worker> => {
    if (worker) return worker;
    const fresh = spawn();
    worker = fresh;
    await ask(fresh, { ask: 'start', catalogue }, signal);
    if (replay) await ask(fresh, replay, signal);
    return fresh;
  };

  const end = () => {
    worker?.terminate();
    worker = undefined;
  };

  const run = async (question: Question, signal: AbortSignal): Promise<Answer> => {
    signal.throwIfAborted();
    try {
      const able = await ready(question.ask === 'build' ? lastCheck : undefined, signal);
      signal.throwIfAborted();
      return await ask(able, question, signal);
    } catch (cause) {
      end();
      throw cause;
    }
  };

  return {
    async check(submission, kinds, signal) {
      const question: Question = { ask: 'check', submission, kinds };
      const given = await run(question, signal);
      if (given.answer !== 'checked') throw new Error(`Unexpected answer: ${given.answer}`);
      lastCheck = question;
      return given.view;
    },
    async build(request, signal) {
      const given = await run({ ask: 'build', request }, signal);
      if (given.answer !== 'built') throw new Error(`Unexpected answer: ${given.answer}`);
      return given.specs;
    },
  };
};
