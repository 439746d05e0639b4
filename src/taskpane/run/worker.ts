import type { Answer, Question } from './messages';
import { createSession, type Session } from './session';

let session: Session | undefined;

const started = (): Session => {
  if (!session) throw new Error('The worker was asked before it got its catalogue.');
  return session;
};

const answer = async (question: Question): Promise<Answer> => {
  switch (question.ask) {
    case 'start':
      session = createSession(question.catalogue);
      return { answer: 'started' };
    case 'check':
      return { answer: 'checked', view: started().check(question.request) };
    case 'settle':
      return { answer: 'settled', settlement: started().settle(question.acceptances) };
    case 'accept':
      return { answer: 'accepted', accepted: started().accept(question.finding, question.entry) };
    case 'build':
      return { answer: 'built', specs: started().build(question.request) };
    case 'drafts':
      return { answer: 'drafted', drafts: started().drafts(question.choice) };
    case 'files':
      return { answer: 'files', made: await started().askFiles(question.question) };
  }
};

const broken = (cause: unknown): Answer => ({
  answer: 'broken',
  message: cause instanceof Error ? cause.message : String(cause),
  stack: cause instanceof Error ? cause.stack : undefined,
});

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  try {
    self.postMessage(await answer(data));
  } catch (cause) {
    self.postMessage(broken(cause));
  }
};
