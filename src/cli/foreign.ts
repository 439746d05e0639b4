import { FileError } from '../files/file-error';
import { openPackage } from '../files/package/container';
import { signatureOf } from '../files/package/signature';
import { texts } from './de';

type Kind = keyof typeof texts.foreignKinds;

const kindOf = (names: readonly string[]): Kind => {
  if (names.some((name) => name.startsWith('word/'))) return 'word';
  if (names.some((name) => name.startsWith('ppt/'))) return 'powerpoint';
  return names.includes('mimetype') ? 'opendocument' : 'archive';
};

/** What a file is that is zipped like a workbook and is none; `undefined` for any other trouble. */
export const foreignKind = (bytes: Uint8Array, cause: unknown): string | undefined =>
  cause instanceof FileError && cause.code === 'not-a-workbook' && signatureOf(bytes) === 'zip'
    ? texts.foreignFile(texts.foreignKinds[kindOf(openPackage(bytes).names)])
    : undefined;
