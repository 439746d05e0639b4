import type { Logical } from '../logical';
import type { Reader } from './reader';

const ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~\\-]+";
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\-]{0,61}[\\p{L}\\p{N}])?';

/** Forms of texts, after RFC 5322 (addresses without comments and quotes), 3986, 4648 and 4122. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  default: /(?:)/,
  email: new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[\\p{L}\\p{N}\\-]{2,63}$`, 'u'),
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/,
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  uuid: /^[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}$/i,
};

/** Number of characters as a reader counts them, not of code units. */
const characters = (value: Logical): number => {
  let count = 0;
  for (const _ of String(value)) count += 1;
  return count;
};

/** Texts, never trimmed; a number in a workbook is no text. */
export const stringReader = (format: string): Reader | undefined => {
  const expression = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!expression) return undefined;
  const text = format === 'default' ? (source: string) => source : undefined;
  return { text: text ?? ((source) => (expression.test(source) ? source : undefined)), length: characters };
};

/** Anything, as it stands. */
export const anyReader: Reader = {
  text: (text) => text,
  number: (value) => value,
  truth: (value) => value,
  moment: ({ date, seconds }) => `${date ?? ''} ${seconds}`,
};
