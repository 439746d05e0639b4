import { columnLetters } from '../model/address';
import type { RecognitionReason } from '../model/table';
import { listText, quoted } from './list.de';
import { countText } from './number.de';

type SentenceOf = {
  readonly [R in RecognitionReason['reason']]: (reason: Extract<RecognitionReason, { reason: R }>) => string;
};

const SENTENCES: SentenceOf = {
  'headings-found': ({ headings, row }) =>
    `Zeile ${row + 1} enthält ${headings.length === 1 ? 'die Überschrift' : 'die Überschriften'} ${listText(headings.map(quoted))}.`,
  'years-across': ({ years, row }) =>
    `In Zeile ${row + 1} ${years.length === 1 ? 'steht das Jahr' : 'stehen die Jahre'} ${listText(years)} nebeneinander.`,
  'areas-down': ({ count, column }) =>
    `In Spalte ${columnLetters(column)} ${count === 1 ? 'steht' : 'stehen'} ${countText(count, 'bekannter Raum', 'bekannte Räume')} untereinander.`,
  'chosen-by-user': () => 'Die Blattart wurde von Hand gewählt.',
  'no-header': () => 'Es wurde keine Kopfzeile mit bekannten Überschriften gefunden.',
  'empty-sheet': () => 'Das Blatt ist leer.',
  'own-sheet': () => 'Das Blatt wurde von diesem Programm erstellt.',
};

/** Why a sheet was taken for its kind, or for none; one sentence. */
export const recognitionText = (reason: RecognitionReason): string => SENTENCES[reason.reason](reason as never);
