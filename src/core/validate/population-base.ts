import type { Catalogue } from '../model/catalogue';
import type { Directory, Subject } from './directory';

type Bases = NonNullable<Catalogue['settings']['populationBases']>;
export type PopulationBase = Bases[number];

/** A denial a few words before, as in "nicht am Ort der Hauptwohnung". */
const NOT = /\b(?:nicht|ohne|statt|anders als|kein\p{L}*) (?:[^\s.;:]+ ){0,3}$/iu;

const isNamed = (text: string, { words }: PopulationBase): boolean =>
  words.some((word) => {
    const at = text.indexOf(word.toLowerCase());
    return at >= 0 && !NOT.test(text.slice(0, at));
  });

/** Populations that a text speaks of; not those that it says are not meant. */
export const basesNamed = (text: string, bases: readonly PopulationBase[]): readonly PopulationBase[] => {
  const plain = text.replace(/\s+/g, ' ').toLowerCase();
  return bases.filter((base) => isNamed(plain, base));
};

/**
 * Population of a subject: that of its measure; of an indicator that of its denominator, else of its numerator. `undefined`
 * where measures have none of the populations, or several.
 */
export const baseOf = (
  { indicator, measures: all }: Subject,
  bases: readonly PopulationBase[],
  { measures }: Directory,
): PopulationBase | undefined => {
  const whole = indicator?.denominator?.measures ?? [];
  const ids = new Set((whole.length > 0 ? whole : all).map((id) => measures.get(id)?.base));
  const found = bases.filter(({ id }) => ids.has(id));
  return found.length === 1 ? found[0] : undefined;
};
