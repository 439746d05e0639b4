import type { Catalogue } from '../../src/core/model/catalogue';
import { SHEET_NAMES } from '../../src/core/model/spec';
import type { Answer, Question } from '../../src/taskpane/run/messages';
import { workerEngine } from '../../src/taskpane/run/worker-engine';
import { acceptanceOf, findingAt, settlement, view } from './fixtures';

const submission = { name: 'Lieferung.xlsx', dateSystem: 1900, sheets: [] } as const;
const request = { submission, kinds: {}, acceptances: [] } as const;
const build = { keys: ['data'], names: SHEET_NAMES, choice: {}, now: '2026-11-22T14:32:00' } as const;
const catalogue = { version: '1' } as Catalogue;

/** A worker that answers at once, unless it is told to think forever about one kind of question. */
const spawner = (log: string[], thinksForeverAbout: () => Question['ask'] | undefined, given: Question[] = []) => {
  let count = 0;
  return () => {
    const id = (count += 1);
    const worker = {
      onmessage: (_event: { data: Answer }): void => undefined,
      onerror: () => undefined,
      terminate: () => log.push(`${id} ends`),
      postMessage: (question: Question) => {
        log.push(`${id} ${question.ask}`);
        given.push(question);
        if (question.ask === thinksForeverAbout()) return;
        const answers: Record<Question['ask'], Answer> = {
          start: { answer: 'started' },
          check: { answer: 'checked', view: view() },
          build: { answer: 'built', specs: [] },
          settle: { answer: 'settled', settlement: settlement() },
          accept: { answer: 'accepted', accepted: { refused: 'name-missing' } },
          drafts: { answer: 'drafted', drafts: { offenheit: 'Entwurf' } },
          files: { answer: 'files', made: { outcome: 'forgotten' } },
        };
        queueMicrotask(() => worker.onmessage({ data: answers[question.ask] }));
      },
    };
    return worker as unknown as Worker;
  };
};

const signal = () => new AbortController().signal;

test('one worker is started with the catalogue and serves all calls', async () => {
  const log: string[] = [];
  const engine = workerEngine(
    spawner(log, () => undefined),
    catalogue,
  );
  expect(await engine.check(request, signal())).toEqual(view());
  expect(await engine.build(build, signal())).toEqual([]);
  expect(log).toEqual(['1 start', '1 check', '1 build']);
});

test('stopping ends the worker; the next one is given the last check that succeeded', async () => {
  const log: string[] = [];
  let foreverAbout: Question['ask'] | undefined;
  const engine = workerEngine(
    spawner(log, () => foreverAbout),
    catalogue,
  );
  await engine.check(request, signal());
  foreverAbout = 'check';
  const controller = new AbortController();
  const second = engine.check({ ...request, submission: { ...submission, name: 'Zweite.xlsx' } }, controller.signal);
  await Promise.resolve();
  controller.abort();
  await expect(second).rejects.toBe(controller.signal.reason);
  foreverAbout = undefined;
  await engine.build(build, signal());
  expect(log).toEqual(['1 start', '1 check', '1 check', '1 ends', '2 start', '2 check', '2 build']);
});

test('a worker that is started anew gets the acceptances of now with the last check', async () => {
  const log: string[] = [];
  const given: Question[] = [];
  let foreverAbout: Question['ask'] | undefined;
  const engine = workerEngine(
    spawner(log, () => foreverAbout, given),
    catalogue,
  );
  await engine.check(request, signal());
  const acceptances = [acceptanceOf(findingAt('warning', 'Lieferung', 4))];
  await engine.settle(acceptances, signal());
  foreverAbout = 'build';
  const controller = new AbortController();
  const stopped = engine.build(build, controller.signal);
  await new Promise(setImmediate);
  controller.abort();
  await expect(stopped).rejects.toBe(controller.signal.reason);
  foreverAbout = undefined;
  await engine.build(build, signal());
  expect(log).toEqual(['1 start', '1 check', '1 settle', '1 build', '1 ends', '2 start', '2 check', '2 build']);
  expect(given.filter(({ ask }) => ask === 'check').at(-1)).toEqual({
    ask: 'check',
    request: { ...request, acceptances },
  });
});

test('a bug in the worker reaches the pane with its message and ends the worker', async () => {
  const log: string[] = [];
  const engine = workerEngine(() => {
    const worker = {
      onmessage: (_event: { data: Answer }): void => undefined,
      terminate: () => log.push('ends'),
      postMessage: ({ ask }: Question) =>
        queueMicrotask(() =>
          worker.onmessage({
            data: ask === 'start' ? { answer: 'started' } : { answer: 'broken', message: 'Widerspruch', stack: 'hier' },
          }),
        ),
    };
    return worker as unknown as Worker;
  }, catalogue);
  await expect(engine.check(request, signal())).rejects.toMatchObject({ message: 'Widerspruch', stack: 'hier' });
  expect(log).toEqual(['ends']);
});
