import type { Answer, Question } from './messages';
import { createSession, type Session } from './session';

let session: Session | undefined;

const started = (): Session => {
  if (!session) throw new Error('The worker was asked before it got its catalogue.');
  return session;
};

const answer = (question: Question): Answer => {
  switch (question.ask) {
    case 'start':
      session = createSession(question.catalogue);
      return { answer: 'started' };
    case 'check':
      return { answer: 'checked', view: started().check(question.submission, question.kinds) };
    case 'build':
      return { answer: 'built', specs: started().build(question.request) };
  }
};

const broken = (cause: unknown): Answer => ({
  answer: 'broken',
  message: cause instanceof Error ? cause.message : String(cause),
  stack: cause instanceof Error ? cause.stack : undefined,
});

self.onmessage = ({ data }: MessageEvent<Question>) => {
  try {
    self.postMessage(answer(data));
  } catch (cause) {
    self.postMessage(broken(cause));
  }
};
