import { HostError } from '../excel/host-error';
import { FileError } from '../files/file-error';

/** Trouble that the user can mend (Bedienfehler): its message is a German sentence; exit code 2. */
export class UserError extends Error {}

/** Whether it is trouble with a sentence for the user, and no bug of ours. */
export const isUserTrouble = (cause: unknown): cause is Error =>
  cause instanceof UserError || cause instanceof FileError || cause instanceof HostError;

/** The sentence for trouble that is not a bug; a bug is thrown on. */
export const sentenceOf = (cause: unknown): string => {
  if (isUserTrouble(cause)) return cause.message;
  throw cause;
};
