import { all, none, put, remove, removeColumn, repeat, rewrite, swapLastDigits } from './edits';
import type { Mistake } from './mistake';

export const ZEITREIHE_MISTAKES: readonly Mistake[] = [
  {
    code: 'unit-mismatch',
    what: 'Unter den Jahren steht „in Tsd.“, gezählt sind Personen.',
    at: ['unit', '2012'],
    edit: put('unit', '2012', 'in Tsd.'),
  },
  {
    code: 'shifted-years',
    what: 'Die Jahre sind verschoben: unter 2012 stehen die Zahlen von 2010 …',
    at: ['11', '2012'],
    edit: none,
  },
  { code: 'shifted-years', what: '… und unter 2015 die von 2012.', at: ['11', '2015'], edit: none },
];

export const BESCHAEFTIGTE_MISTAKES: readonly Mistake[] = [
  {
    code: 'missing-label',
    what: 'Die Spalte „Raum“ fehlt dem Namen nach …',
    at: ['head', 'Indikator'],
    edit: put('head', 'Raum', 'Stadtteil'),
  },
  { code: 'extra-label', what: '… sie heißt hier „Stadtteil“.', at: ['head', 'Raum'], edit: none, follows: true },
  {
    code: 'breakdown-sum',
    what: 'Im Insgesamt sind die letzten beiden Ziffern vertauscht: männlich und weiblich ergeben eine andere Zahl.',
    at: ['insgesamt|12', 'Wert'],
    edit: rewrite('insgesamt|12', 'Wert', swapLastDigits),
  },
  {
    code: 'breakdown-sum',
    what: 'Mehr Ausländer als Beschäftigte insgesamt: hinten ist eine Ziffer zu viel.',
    at: ['Ausländer|43', 'Wert'],
    edit: rewrite('Ausländer|43', 'Wert', (value) => Number(value) * 10 + 3),
  },
  {
    code: 'incomplete-grid',
    what: 'Die Gruppe ist verschrieben („weiblch“): für „weiblich“ fehlt Rumphorst.',
    at: ['head', 'Indikator'],
    edit: put('weiblich|46', 'Ausprägung', 'weiblch'),
  },
  {
    code: 'primary-key',
    what: 'Dieselbe Gruppe für Sentrup steht zweimal da.',
    at: ['zweites Sentrup', 'Wert'],
    edit: repeat('männlich|52', 'zweites Sentrup'),
  },
  {
    code: 'sentinel-value',
    what: 'Die Zahl 9999999 steht für einen fehlenden Wert.',
    at: ['insgesamt|14', 'Wert'],
    edit: put('insgesamt|14', 'Wert', 9999999),
  },
  {
    code: 'number-as-text',
    what: 'Der Strich davor war als Aufzählung gemeint: „-  213“.',
    at: ['Ausländer|44', 'Wert'],
    edit: rewrite('Ausländer|44', 'Wert', (value) => `-  ${String(value)}`),
  },
  {
    code: 'negative-count',
    what: 'Folge des Striches: gelesen wird eine negative Zahl.',
    at: ['Ausländer|44', 'Wert'],
    edit: none,
    follows: true,
  },
  {
    code: 'fractional-count',
    what: 'Die Anzahl steht in Tausend: 0,423 statt 423.',
    at: ['Ausländer|45', 'Wert'],
    edit: rewrite('Ausländer|45', 'Wert', (value) => Number(value) / 1000),
  },
  {
    code: 'primary-confidentiality',
    what: 'Eine einzelne Person: die Anzahl ist geheim zu halten.',
    at: ['Ausländer|68', 'Wert'],
    edit: put('Ausländer|68', 'Wert', 1),
  },
];

export const GESCHLECHT_MISTAKES: readonly Mistake[] = [
  {
    code: 'breakdown-sum',
    what: 'Bei den Jungen ist eine Ziffer doppelt getippt: mit den Mädchen ergibt sich mehr als das Insgesamt.',
    at: ['46', 'insgesamt'],
    edit: rewrite('46', 'männlich', (value) => Number(String(value).replace(/^(.)/, '$1$1'))),
  },
  {
    code: 'empty-cell',
    what: 'Die Zahl der Mädchen fehlt.',
    at: ['61', 'weiblich'],
    edit: put('61', 'weiblich', null),
  },
  {
    code: 'type-error',
    what: 'Statt der Zahl steht „s. o.“.',
    at: ['62', 'männlich'],
    edit: put('62', 'männlich', 's. o.'),
  },
];

export const KITA_MISTAKES: readonly Mistake[] = [
  {
    code: 'missing-label',
    what: 'Die Spalte „Stichtag“ fehlt …',
    at: ['head', 'Indikator'],
    edit: removeColumn('Stichtag'),
  },
  {
    code: 'missing-reference-date',
    what: '… und auch sonst sagt das Blatt nicht, für welchen Tag die Zahlen gelten.',
    at: null,
    edit: none,
    follows: true,
  },
];

export const AUSWERTUNG_MISTAKES: readonly Mistake[] = [
  {
    code: 'unknown-subject',
    what: 'Weder Titel noch Kopf sagen, was gezählt ist.',
    at: ['title', 'Raum'],
    edit: none,
  },
  { code: 'missing-source', what: 'Die Quellenangabe fehlt.', at: null, edit: all(remove('source'), remove('signs')) },
];

export const TABELLE1_MISTAKES: readonly Mistake[] = [
  { code: 'unrecognised-sheet', what: 'Ein leeres Blatt ist in der Mappe geblieben.', at: null, edit: none },
];
