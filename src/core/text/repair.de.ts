import type { Repair, RepairCode } from '../model/repair';
import { formatNumber } from '../model/rounding';
import { quoted } from './list.de';

const TITLES: Readonly<Record<RepairCode, string>> = {
  'number-as-text': 'Text in Zahl umwandeln',
  'area-spelling': 'Amtliche Schreibweise einsetzen',
  'sign-spelling': 'Zeichen vereinheitlichen',
  'hidden-character': 'Unsichtbare Zeichen entfernen',
  'decomposed-text': 'Umlaute zusammensetzen',
};

/** Short name of a kind of repair, for lists and buttons. */
export const repairTitle = (code: RepairCode): string => TITLES[code];

/** All decimals that the number has: nothing may look as if it were lost. */
const numberText = (value: number): string =>
  formatNumber(value, Math.min(String(value).split('.')[1]?.length ?? 0, 15));

const beforeText = ({ before }: Pick<Repair, 'before'>): string => quoted(typeof before === 'string' ? before : '');

type Change = Omit<Repair, 'sentence'>;

const SENTENCES: { readonly [C in RepairCode]: (change: Change) => string } = {
  'number-as-text': (change) =>
    `Aus dem Text ${beforeText(change)} wird die Zahl ${typeof change.after === 'number' ? numberText(change.after) : change.after}.`,
  'area-spelling': (change) => `Aus ${beforeText(change)} wird ${quoted(String(change.after))}.`,
  'sign-spelling': (change) => `Das Zeichen ${beforeText(change)} wird zu ${quoted(String(change.after))}.`,
  'hidden-character': ({ after }) => `Unsichtbare Zeichen werden entfernt, es bleibt ${quoted(String(after))}.`,
  'decomposed-text': ({ after }) => `In ${quoted(String(after))} werden zerlegte Umlaute zusammengesetzt.`,
};

/** What a repair does, as a sentence; the place is shown beside it and not repeated. */
export const repairText = (change: Change): string => SENTENCES[change.code](change);
