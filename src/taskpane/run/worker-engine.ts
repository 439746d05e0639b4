import type { Catalogue } from '../../core/model/catalogue';
import type { FileQuestion, FileTask, FileWork } from '../batch/work';
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
 * ending the worker, and the next call starts another one with the catalogue, the last check and the earlier delivery.
 * Calls wait for each other: a worker answers one question at a time.
 */
export const workerEngine = (spawn: () => Worker, catalogue: Catalogue): Engine => {
  let worker: Worker | undefined;
  let lastCheck: Extract<Question, { readonly ask: 'check' }> | undefined;
  let earlier: Question | undefined;
  let busy: Promise<unknown> | undefined;

  const ready = async (replayed: readonly (Question | undefined)[], signal: AbortSignal): Promise<Worker> => {
    if (worker) return worker;
    const fresh = spawn();
    worker = fresh;
    await ask(fresh, { ask: 'start', catalogue }, signal);
    for (const replay of replayed) if (replay) await ask(fresh, replay, signal);
    return fresh;
  };

  const end = () => {
    worker?.terminate();
    worker = undefined;
  };

  const answer = async (question: Question, signal: AbortSignal): Promise<Answer> => {
    signal.throwIfAborted();
    try {
      const able = await ready(question.ask === 'check' && !earlier ? [] : [lastCheck, earlier], signal);
      signal.throwIfAborted();
      return await ask(able, question, signal);
    } catch (cause) {
      end();
      throw cause;
    }
  };

  const run = (question: Question, signal: AbortSignal): Promise<Answer> => {
    const given = busy ? busy.then(() => answer(question, signal)) : answer(question, signal);
    const done = () => {
      if (busy === over) busy = undefined;
    };
    const over = given.then(done, done);
    busy = over;
    return given;
  };

  return {
    async check(request, signal) {
      const question = { ask: 'check', request } as const;
      const given = await run(question, signal);
      if (given.answer !== 'checked') throw new Error(`Unexpected answer: ${given.answer}`);
      lastCheck = question;
      return given.view;
    },
    async settle(acceptances, signal) {
      const given = await run({ ask: 'settle', acceptances }, signal);
      if (given.answer !== 'settled') throw new Error(`Unexpected answer: ${given.answer}`);
      lastCheck = lastCheck && { ...lastCheck, request: { ...lastCheck.request, acceptances } };
      return given.settlement;
    },
    async accept(finding, entry, signal) {
      const given = await run({ ask: 'accept', finding, entry }, signal);
      if (given.answer !== 'accepted') throw new Error(`Unexpected answer: ${given.answer}`);
      return given.accepted;
    },
    async build(request, signal) {
      const given = await run({ ask: 'build', request }, signal);
      if (given.answer !== 'built') throw new Error(`Unexpected answer: ${given.answer}`);
      return given.specs;
    },
    async drafts(choice, signal) {
      const given = await run({ ask: 'drafts', choice }, signal);
      if (given.answer !== 'drafted') throw new Error(`Unexpected answer: ${given.answer}`);
      return given.drafts;
    },
    async askFiles<T extends FileTask>(task: T, about: FileWork[T]['given'], signal: AbortSignal) {
      const question: Question = { ask: 'files', question: { task, given: about } as FileQuestion };
      const given = await run(question, signal);
      if (given.answer !== 'files') throw new Error(`Unexpected answer: ${given.answer}`);
      if (given.made.outcome === 'compared') earlier = question;
      if (task === 'forget') earlier = undefined;
      return given.made as FileWork[T]['made'];
    },
  };
};
