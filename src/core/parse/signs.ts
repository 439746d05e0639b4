import { type Catalogue, type Sign, signProfileOf } from '../model/catalogue';
import { known, missing, type Qualifier, type Quantity } from '../model/quantity';
import { cleanText } from './text';

/** The signs of an office, ready to be looked up (Zeichenerklärung). */
export interface Signs {
  /** What a sign means that stands alone in its cell. */
  readonly meanings: ReadonlyMap<string, Quantity>;
  /** What a letter after a number says. */
  readonly suffixes: ReadonlyMap<string, Qualifier>;
  /** What brackets round a number say; `undefined` where the office has none. */
  readonly brackets: Qualifier | undefined;
}

const spellingsOf = ({ sign, variants }: Sign): readonly string[] => [sign, ...variants].map(cleanText);

const meaningOf = ({ stands }: Sign): Quantity | undefined => {
  if (stands.for === 'zero') return known(0);
  return stands.for === 'missing' ? missing(stands.reason) : undefined;
};

/** Signs of the catalogue's chosen profile; none where the catalogue lacks that profile. The first of equal signs wins. */
export const buildSigns = (catalogue: Catalogue): Signs => {
  const signs = signProfileOf(catalogue)?.signs ?? [];
  const meanings = new Map<string, Quantity>();
  const suffixes = new Map<string, Qualifier>();
  let brackets: Qualifier | undefined;
  for (const sign of [...signs].reverse()) {
    const meaning = meaningOf(sign);
    if (meaning) for (const spelling of spellingsOf(sign)) meanings.set(spelling, meaning);
    if (sign.stands.for === 'suffix')
      for (const spelling of spellingsOf(sign)) suffixes.set(spelling, sign.stands.qualifier);
    if (sign.stands.for === 'brackets') brackets = sign.stands.qualifier;
  }
  return { meanings, suffixes, brackets };
};
