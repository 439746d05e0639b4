import { hideRow, none, put, putFormula, rewrite, swapLastDigits } from './edits';
import { locate } from './draft';
import type { Mistake } from './mistake';

export const KREUZTABELLE_MISTAKES: readonly Mistake[] = [
  {
    code: 'unexpected-date',
    what: 'In der Kopfzeile steht 2016 statt 2015: die Spalte ist um ein Jahr verschoben.',
    at: ['years', '2015'],
    edit: put('years', '2015', 2016),
  },
  {
    code: 'sentinel-value',
    what: 'Die Zahl −88888888 steht für einen fehlenden Wert.',
    at: ['11', '2010'],
    edit: put('11', '2010', -88888888),
  },
  {
    code: 'empty-cell',
    what: 'Die Zelle ist leer; eine Null hieße „-“, ein geheimer Wert „.“.',
    at: ['12', '2010'],
    edit: put('12', '2010', null),
  },
  {
    code: 'negative-count',
    what: 'Eine Anzahl kann nicht negativ sein.',
    at: ['13', '2010'],
    edit: rewrite('13', '2010', (value) => -Number(value)),
  },
  {
    code: 'fractional-count',
    what: 'Eine Anzahl von Personen hat keine Nachkommastelle.',
    at: ['14', '2010'],
    edit: rewrite('14', '2010', (value) => Number(value) + 0.5),
  },
  {
    code: 'primary-confidentiality',
    what: 'Zwei Personen: eine so kleine Anzahl ist geheim zu halten (der Wert ist erfunden).',
    at: ['15', '2010'],
    edit: put('15', '2010', 2),
  },
  {
    code: 'implausible-value',
    what: 'Folge des erfundenen Wertes: ein Ausländeranteil von 0,2 Prozent ist nicht plausibel.',
    at: ['15', '2010'],
    edit: none,
    follows: true,
  },
  {
    code: 'wave-outlier',
    what: 'Folge des erfundenen Wertes: von 2010 auf 2012 springt die Zahl weit stärker als in den anderen Stadtteilen.',
    at: ['15', '2012'],
    edit: none,
    follows: true,
  },
  {
    code: 'formula-cell',
    what: 'Die Summe der Altstadt ist eine Formel statt eines Wertes.',
    at: ['1', '2012'],
    edit: (draft) =>
      putFormula('1', '2012', `SUM(${locate(draft, '11', '2012')}:${locate(draft, '15', '2012')})`)(draft),
  },
  {
    code: 'area-spelling',
    what: '„Kreutz“ statt „Kreuz“.',
    at: ['27', 'Raum'],
    edit: put('27', 'Raum', '27 Kreutz'),
  },
  {
    code: 'error-value',
    what: 'In der Zelle steht der Fehlerwert #DIV/0!.',
    at: ['31', '2012'],
    edit: put('31', '2012', '#DIV/0!'),
  },
  {
    code: 'number-as-text',
    what: 'Die Zahl ist Text, mit Leerzeichen davor und dahinter.',
    at: ['57', '2012'],
    edit: rewrite('57', '2012', (value) => `  ${String(value)} `),
  },
  {
    code: 'conflicting-figure',
    what: 'Coerde 2017: hier 2 639, auf dem Blatt Bevölkerung 2 369.',
    at: ['61', '2017'],
    edit: none,
  },
  {
    code: 'conflicting-figure',
    what: 'Auf dem Blatt Bevölkerung sind 2017 die Zeilen von Mauritz-Ost …',
    at: ['71', '2017'],
    edit: none,
  },
  { code: 'conflicting-figure', what: '… und Handorf vertauscht.', at: ['77', '2017'], edit: none },
  {
    code: 'sum-mismatch',
    what: 'Beim Stadtbezirk Nord sind 2012 die letzten beiden Ziffern vertauscht.',
    at: ['6', '2012'],
    edit: rewrite('6', '2012', swapLastDigits),
  },
  {
    code: 'hidden-rows',
    what: 'Die Zeilen von Gremmendorf-West und Gremmendorf-Ost sind ausgeblendet.',
    at: ['81', 'Raum'],
    edit: (draft) => hideRow('82')(hideRow('81')(draft)),
  },
  {
    code: 'unknown-area',
    what: 'Den Raum „Hiltrupp“ gibt es nicht, gemeint ist Hiltrup.',
    at: ['9', 'Raum'],
    edit: put('9', 'Raum', 'Hiltrupp'),
  },
  {
    code: 'wrong-base',
    what: 'Die Fußnote spricht von der Hauptwohnung, die Zahlen sind die der Wohnberechtigten.',
    at: ['note-1', 'Raum'],
    edit: put('note-1', 'Raum', 'Personen ohne deutsche Staatsangehörigkeit am Ort der Hauptwohnung.'),
  },
];
