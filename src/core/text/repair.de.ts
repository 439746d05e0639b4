import type { Repair, RepairCode } from '../model/repair';
import { formatNumber } from '../model/rounding';
import { quoted } from './list.de';

/** All decimals that the number has: nothing may look as if it were lost. */
const numberText = (value: number): string =>
  formatNumber(value, Math.min(String(value).split('.')[1]?.length ?? 0, 15));

const beforeText = ({ before }: Pick<Repair, 'before'>): string => quoted(typeof before === 'string' ? before : '');

/** A repair without its sentence. */
export type RepairChange = Omit<Repair, 'sentence'>;

const afterText = ({ after, percent }: RepairChange): string => {
  if (typeof after === 'string') return quoted(after);
  return percent ? `${numberText(Number(`${after}e2`))} %` : numberText(after);
};

const SENTENCES: { readonly [C in RepairCode]: (change: RepairChange) => string } = {
  'number-as-text': (change) => `Aus dem Text ${beforeText(change)} wird die Zahl ${afterText(change)}.`,
  'area-spelling': (change) => `Aus ${beforeText(change)} wird ${afterText(change)}.`,
  'sign-spelling': (change) => `Das Zeichen ${beforeText(change)} wird zu ${afterText(change)}.`,
  'hidden-character': (change) => `Unsichtbare Zeichen werden entfernt, es bleibt ${afterText(change)}.`,
  'decomposed-text': (change) => `In ${afterText(change)} werden zerlegte Umlaute zusammengesetzt.`,
};

/** What a repair does, as a sentence; the place is shown beside it and not repeated. */
export const repairText = (change: RepairChange): string => SENTENCES[change.code](change);

/** Repairs whose texts look the same before and after. */
const INVISIBLE: ReadonlySet<RepairCode> = new Set<RepairCode>(['hidden-character', 'decomposed-text']);

/**
 * A repair as a suggestion beside its finding; as a sentence where before and after look alike or the cell shows per cent.
 *
 * @example 'Vorschlag: „12 Ueberwasser“ → „12 Überwasser“.'
 */
export const proposalText = (repair: Repair): string => {
  const percent = typeof repair.after === 'number' && repair.sentence.includes('%');
  return INVISIBLE.has(repair.code) || percent
    ? `Vorschlag: ${repair.sentence}`
    : `Vorschlag: ${beforeText(repair)} → ${afterText(repair)}.`;
};
