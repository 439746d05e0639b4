import type { FindingCode, FindingFacts } from '../model/finding';

/** What is said about a finding code (Wortlaut): title, the sentence from the facts, and what to do. */
export interface Words<C extends FindingCode> {
  readonly title: string;
  readonly sentence: (facts: FindingFacts[C]) => string;
  readonly advice: string | ((facts: FindingFacts[C]) => string);
}

/** Words for several codes. */
export type WordsOf<C extends FindingCode> = { readonly [K in C]: Words<K> };
