import type { UnmarkedReason } from '../model/mark';
import { countText } from './number.de';

/** The probable cause below the findings of a cell. @example causeNoteText('Wahrscheinlich ist C4 falsch.') */
export const causeNoteText = (sentence: string): string => `Vermutete Ursache: ${sentence}`;

/** That a note leaves findings out. @example moreFindingsText(2) // => '… und 2 weitere Befunde, siehe Prüfbericht.' */
export const moreFindingsText = (count: number): string =>
  `… und ${count === 1 ? 'ein weiterer Befund' : countText(count, '', 'weitere Befunde')}, siehe Prüfbericht.`;

const REASONS: Readonly<Record<UnmarkedReason, string>> = {
  'sheet-missing': 'Das Blatt ist nicht in der Arbeitsmappe. Der Befund steht nur im Prüfbericht.',
  'thread-on-cell':
    'An der Zelle hängt ein Kommentar mit Antworten. Sie ist nur eingefärbt, der Befund steht im Prüfbericht.',
  'too-many-notes':
    'Auf dem Blatt sind zu viele Zellen mit Befunden. Die Zelle ist nur eingefärbt, der Befund steht im Prüfbericht.',
};

/** Why a cell is not wholly marked; the place is shown beside it and not repeated. */
export const unmarkedText = (why: UnmarkedReason): string => REASONS[why];
