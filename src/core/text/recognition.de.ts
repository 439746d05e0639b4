import { columnLetters } from '../model/address';
import type { RecognitionReason } from '../model/table';
import { listText, quoted } from './list.de';
import { countText, dateText } from './number.de';

type SentenceOf = {
  readonly [R in RecognitionReason['reason']]: (reason: Extract<RecognitionReason, { reason: R }>) => string;
};

const SENTENCES: SentenceOf = {
  'headings-found': ({ headings, row }) =>
    `Zeile ${row + 1} enthält ${headings.length === 1 ? 'die Überschrift' : 'die Überschriften'} ${listText(headings.map(quoted))}.`,
  'years-across': ({ years, row }) =>
    `In Zeile ${row + 1} ${years.length === 1 ? 'steht das Jahr' : 'stehen die Jahre'} ${listText(years)} nebeneinander.`,
  'groups-across': ({ groups, row, date }) =>
    `In Zeile ${row + 1} stehen die Gruppen ${listText(groups.map(quoted))} nebeneinander, im Titel der Stichtag ${dateText(date)}.`,
  'areas-down': ({ count, column }) =>
    `In Spalte ${columnLetters(column)} ${count === 1 ? 'steht 1 bekannter Raum' : `stehen ${countText(count, '', 'bekannte Räume untereinander')}`}.`,
  'chosen-by-user': () => 'Die Blattart wurde von Hand gewählt.',
  'no-header': () =>
    'Gefunden wurde weder eine Zeile mit bekannten Überschriften noch eine mit Jahren über den Werten bekannter Räume.',
  'headings-missing': ({ headings }) =>
    `${headings.length === 1 ? 'Es fehlt die Überschrift' : 'Es fehlen die Überschriften'} ${listText(headings.map(quoted))}.`,
  'no-years': () =>
    'Über den Werten steht keine Zeile mit Jahren; Gruppen, etwa nach Alter, werden nur mit Merkmal und Stichtag im Titel gelesen.',
  'empty-sheet': () => 'Das Blatt ist leer.',
  'own-sheet': () => 'Das Blatt wurde von diesem Programm erstellt.',
  template: () => 'Das Blatt stammt aus einer Vorlage dieses Programms.',
};

/** Why a sheet was taken for its kind, or for none; one sentence. */
export const recognitionText = (reason: RecognitionReason): string => SENTENCES[reason.reason](reason as never);
