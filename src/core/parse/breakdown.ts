import type { Catalogue } from '../model/catalogue';
import { TOTAL_BREAKDOWN } from '../model/table';
import { cleanHeading, nameKey, wordsOf } from './text';

const TOTALS: ReadonlySet<string> = new Set(['insgesamt', 'gesamt', 'zusammen', 'alle', 'ins.', 'insg.']);

/** Breakdown that a text names, as written; all words for the total, and an empty cell, are the total. */
export const readBreakdown = (text: string): string => {
  const cleaned = cleanHeading(text);
  return cleaned === '' || TOTALS.has(nameKey(cleaned)) ? TOTAL_BREAKDOWN : cleaned;
};

/** Breakdown values of one word, such as "weiblich", that a title may bend ("Weibliche Bevölkerung"). */
export type BreakdownIndex = readonly { readonly breakdown: string; readonly stem: string }[];

/** Prepares the catalogue's breakdown values; those that are measures of their own are not looked for. */
export const buildBreakdownIndex = (
  { indicators }: Catalogue,
  subject: (text: string) => string | undefined,
): BreakdownIndex => {
  const values = indicators.flatMap(({ breakdowns }) => (breakdowns ?? []).flatMap(({ values: named }) => named));
  return [...new Set(values)]
    .filter((value) => /^\p{L}+$/u.test(value) && subject(value) === undefined)
    .map((breakdown) => ({ breakdown, stem: ` ${breakdown.toLowerCase()}` }));
};

const ENDINGS: readonly string[] = [' ', 'e ', 'en ', 'er ', 'es '];

/** The one breakdown that a title speaks of, `undefined` when it speaks of none or of several. */
export const breakdownInTitle = (index: BreakdownIndex, title: string): string | undefined => {
  const words = wordsOf(title);
  const found = index.filter(({ stem }) => ENDINGS.some((ending) => words.includes(stem + ending)));
  return found.length === 1 ? found[0]?.breakdown : undefined;
};

/** Ages as tables head them: "unter 18", "18 bis unter 65 Jahre", "0–5", "65 und älter". */
const AGE =
  /^(?:(?:unter|bis|bis unter|über|ab) \d{1,3}|\d{1,3} ?(?:bis unter|bis|-|–) ?\d{1,3}|\d{1,3} ?(?:u\.|und) ?(?:mehr|älter)|\d{1,3}\+)(?:[- ]?jahren?|[- ]?jährige)?$/iu;

/** Tells whether a text names a group: a breakdown value of the catalogue, an age, or the total. Numbers alone are none. */
export const groupTest = ({ indicators }: Catalogue): ((text: string) => boolean) => {
  const values = indicators.flatMap(({ breakdowns }) => (breakdowns ?? []).flatMap(({ values: named }) => named));
  const keys = new Set(values.filter((value) => /\p{L}/u.test(value)).map(nameKey));
  return (text) => {
    const cleaned = cleanHeading(text);
    return keys.has(nameKey(cleaned)) || TOTALS.has(nameKey(cleaned)) || AGE.test(cleaned);
  };
};
