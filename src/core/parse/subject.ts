import type { Catalogue } from '../model/catalogue';
import { candidatesOf, type Candidate } from './nearest';
import { foldUmlauts, nameKey, wordsOf } from './text';

/** Measures and indicators by what they are called (Merkmals- und Indikatorenverzeichnis). */
export interface SubjectIndex {
  readonly names: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
  /** Names as words, longest first. */
  readonly phrases: readonly { readonly words: string; readonly id: string }[];
  readonly candidates: readonly Candidate[];
}

interface Called {
  readonly id: string;
  readonly called: string;
}

/** Names go before aliases, so that an alias never hides another's name. */
const callingsOf = ({ measures, indicators }: Catalogue): readonly Called[] => [
  ...[...measures, ...indicators].map(({ id }) => ({ id, called: id })),
  ...[...measures, ...indicators].map(({ id, name }) => ({ id, called: name })),
  ...measures.flatMap(({ id, aliases }) => aliases.map((called) => ({ id, called }))),
  ...indicators.flatMap(({ id, shortName, aliases }) => [shortName, ...aliases].map((called) => ({ id, called }))),
];

const firstOf = (called: readonly Called[], keyOf: (text: string) => string): ReadonlyMap<string, string> =>
  new Map([...called].reverse().map(({ id, called: text }) => [keyOf(text), id]));

/**
 * Prepares measures and indicators for being looked up. Where a measure and an indicator bear the same name, the measure
 * is meant: it is what was counted, and the indicator follows from it.
 */
export const buildSubjectIndex = (catalogue: Catalogue): SubjectIndex => {
  const called = callingsOf(catalogue);
  // Ids of measures are ours: nobody would write them in a sheet.
  const inner = new Set(catalogue.measures.map(({ id }) => id));
  const phrases = called.map(({ id, called: text }) => ({ words: wordsOf(text), id }));
  return {
    names: firstOf(called, nameKey),
    folded: firstOf(called, (text) => foldUmlauts(nameKey(text))),
    phrases: phrases.filter(({ words }) => words.trim() !== '').sort((a, b) => b.words.length - a.words.length),
    candidates: candidatesOf([...new Set(called.map(({ called: text }) => text))].filter((text) => !inner.has(text))),
  };
};

/**
 * Id of the measure or indicator that a text names by id, name or alias, whatever the case, spaces, hyphens and umlauts.
 *
 * @example readSubject(index, 'AUSLAENDER') // => 'auslaender'
 */
export const readSubject = (index: SubjectIndex, text: string): string | undefined => {
  const key = nameKey(text);
  return key === '' ? undefined : (index.names.get(key) ?? index.folded.get(foldUmlauts(key)));
};

/** A measure or indicator found in a title, how many letters of the title name it, and the words that do not. */
export interface TitleSubject {
  readonly subject: string;
  readonly length: number;
  readonly rest: string;
}

/**
 * Measure or indicator that a title speaks of: the longest name or alias whose words stand in it.
 *
 * @example subjectInTitle(index, 'Arbeitslose in Münster am 15.12.') // => { subject: 'arbeitslose', … }
 */
export const subjectInTitle = (index: SubjectIndex, title: string): TitleSubject | undefined => {
  const words = wordsOf(title);
  const phrase = index.phrases.find(({ words: name }) => words.includes(name));
  if (!phrase) return undefined;
  return { subject: phrase.id, length: phrase.words.length, rest: words.replaceAll(phrase.words, ' ') };
};
