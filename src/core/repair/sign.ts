import { type Catalogue, type Sign, signProfileOf } from '../model/catalogue';
import { textFor, visible } from './text';
import type { Change } from './number';
import type { Constant } from './cell';

/** Signs that stand alone in their cell, by every way in which they are written; of equal ones the first. */
export type SignSpellings = ReadonlyMap<string, Sign>;

/** Prepares the signs of the catalogue's chosen profile. */
export const signSpellingsOf = (catalogue: Catalogue): SignSpellings => {
  const signs = signProfileOf(catalogue)?.signs ?? [];
  const alone = signs.filter(({ stands }) => stands.for === 'zero' || stands.for === 'missing');
  const spellings = alone.flatMap((sign) =>
    [sign.sign, ...sign.variants].map((text) => [visible(text), sign] as const),
  );
  return new Map([...spellings].reverse());
};

const meaningOf = ({ stands }: Sign): string => JSON.stringify(stands);

/** The office's own sign for one that is written otherwise; `undefined` where its sign would mean something else. */
export const signFor = (constant: Constant, spellings: SignSpellings): Change | undefined => {
  if (typeof constant.value !== 'string') return undefined;
  const meant = spellings.get(visible(constant.value));
  const read = meant && spellings.get(visible(meant.sign));
  if (!meant || !read || meaningOf(read) !== meaningOf(meant) || meant.sign === constant.value) return undefined;
  return textFor(meant.sign, constant);
};
