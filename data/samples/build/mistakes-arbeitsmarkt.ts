import { all, format, insertAfter, put, putFormula, repeat, rewrite } from './edits';
import { UNASSIGNED } from './additional';
import type { Mistake } from './mistake';

const key = (wave: string, area: string, measure = 'arbeitslose'): string => `${measure}|${wave}|${area}`;
const NO_BREAK_SPACE = '\u00A0';
const SOFT_HYPHEN = '\u00AD';
const ZERO_WIDTH_SPACE = '\u200B';

const thousands = (mark: string) => (value: unknown) => String(value).replace(/(?=\d{3}$)/, mark);

/** Every way to type a number so that Excel keeps it as text. */
const AS_TEXT: readonly Mistake[] = [
  {
    code: 'number-as-text',
    what: 'Tausender mit gewöhnlichem Leerzeichen.',
    at: [key('2015', '1-4'), 'WERT'],
    edit: rewrite(key('2015', '1-4'), 'WERT', thousands(' ')),
  },
  {
    code: 'number-as-text',
    what: 'Tausender mit geschütztem Leerzeichen, aus einer Textverarbeitung kopiert.',
    at: [key('2015', '5'), 'WERT'],
    edit: rewrite(key('2015', '5'), 'WERT', thousands(NO_BREAK_SPACE)),
  },
  {
    code: 'number-as-text',
    what: 'Tausender mit Hochkomma, wie in der Schweiz.',
    at: [key('2015', '2'), 'WERT'],
    edit: rewrite(key('2015', '2'), 'WERT', thousands("'")),
  },
  {
    code: 'number-as-text',
    what: 'Tausenderpunkt und Dezimalkomma als Text: „9.526,0“.',
    at: [key('2015', 'stadt'), 'WERT'],
    edit: rewrite(key('2015', 'stadt'), 'WERT', (value) => `${thousands('.')(value)},0`),
  },
  {
    code: 'number-as-text',
    what: 'Der Wert ist berichtigt; das „r“ dafür steht in derselben Zelle.',
    at: [key('2015', '9'), 'WERT'],
    edit: rewrite(key('2015', '9'), 'WERT', (value) => `${String(value)}r`),
  },
  {
    code: 'number-as-text',
    what: 'Die Zahl steht mit einem Komma und einer Null als Text da.',
    at: [key('2015', '8'), 'WERT'],
    edit: rewrite(key('2015', '8'), 'WERT', (value) => `${String(value)},0`),
  },
];

/** Entries that are no numbers. */
const NO_NUMBERS: readonly Mistake[] = [
  {
    code: 'type-error',
    what: 'Ungefähre Angabe: „ca. 43“.',
    at: [key('2015', '12'), 'WERT'],
    edit: rewrite(key('2015', '12'), 'WERT', (value) => `ca. ${String(value)}`),
  },
  {
    code: 'type-error',
    what: 'Ein Fußnotenstern steht in der Zelle der Zahl.',
    at: [key('2015', '13'), 'WERT'],
    edit: rewrite(key('2015', '13'), 'WERT', (value) => `${String(value)}*`),
  },
  {
    code: 'type-error',
    what: 'Ein Fußnotenzeichen „1)“ steht in der Zelle der Zahl.',
    at: [key('2015', '14'), 'WERT'],
    edit: rewrite(key('2015', '14'), 'WERT', (value) => `${String(value)} 1)`),
  },
  {
    code: 'type-error',
    what: 'Der Buchstabe l statt der Ziffer 1.',
    at: [key('2015', '21'), 'WERT'],
    edit: rewrite(key('2015', '21'), 'WERT', (value) => String(value).replace('1', 'l')),
  },
  {
    code: 'ambiguous-number',
    what: 'Die Zahl steht in Klammern: eingeschränkt aussagefähig oder negativ?',
    at: [key('2015', '22'), 'WERT'],
    edit: rewrite(key('2015', '22'), 'WERT', (value) => `(${String(value)})`),
  },
  {
    code: 'type-error',
    what: '„#NV“ wurde als Text mitkopiert.',
    at: [key('2015', '23'), 'WERT'],
    edit: put(key('2015', '23'), 'WERT', '#NV'),
  },
  {
    code: 'type-error',
    what: 'In der Zelle steht der Wahrheitswert WAHR.',
    at: [key('2015', '24'), 'WERT'],
    edit: put(key('2015', '24'), 'WERT', true),
  },
  {
    code: 'type-error',
    what: 'Das Zeichen „/“ gibt es in der Zeichenerklärung der Stadt nicht.',
    at: [key('2015', '25'), 'WERT'],
    edit: put(key('2015', '25'), 'WERT', '/'),
  },
  {
    code: 'type-error',
    what: 'Excel hat aus „15.1“ ein Datum gemacht: die Zelle zeigt 15.01.2016.',
    at: [key('2015', '26'), 'WERT'],
    edit: all(put(key('2015', '26'), 'WERT', 42384), format(key('2015', '26'), 'WERT', 'dd\\.mm\\.yyyy')),
  },
  {
    code: 'sentinel-value',
    what: 'Die Zahl 999999999 steht für einen fehlenden Wert.',
    at: [key('2015', '27'), 'WERT'],
    edit: put(key('2015', '27'), 'WERT', 999999999),
  },
  {
    code: 'sentinel-value',
    what: 'Die Zahl −9999 steht für einen fehlenden Wert.',
    at: [key('2015', '28'), 'WERT'],
    edit: put(key('2015', '28'), 'WERT', -9999),
  },
  {
    code: 'error-value',
    what: 'Der Bezug der Formel ist gelöscht: #REF! (in Excel #BEZUG!).',
    at: [key('2015', '31'), 'WERT'],
    edit: put(key('2015', '31'), 'WERT', '#REF!'),
  },
  {
    code: 'formula-cell',
    what: 'Die Zahl kommt aus einer anderen Mappe, die nicht mitgeliefert ist.',
    at: [key('2015', '32'), 'WERT'],
    edit: putFormula(key('2015', '32'), 'WERT', "'[Arbeitsmarkt 2015.xlsx]Tabelle1'!$C$17"),
  },
  {
    code: 'empty-cell',
    what: 'Der Wert fehlt.',
    at: [key('2015', '43'), 'WERT'],
    edit: put(key('2015', '43'), 'WERT', null),
  },
  {
    code: 'type-error',
    what: 'Die Zahl steht in Worten da.',
    at: [key('2015', '61'), 'WERT'],
    edit: put(key('2015', '61'), 'WERT', 'über dreihundert'),
  },
];

/** Mistakes in dates, areas, names and units. */
const KEYS: readonly Mistake[] = [
  {
    code: 'area-spelling',
    what: 'Das Ü besteht aus zwei Zeichen, U und Trema: so kommt es aus manchen Systemen.',
    at: [key('2017', '12'), 'RAUM'],
    edit: rewrite(key('2017', '12'), 'RAUM', (value) => String(value).normalize('NFD')),
  },
  {
    code: 'unknown-area',
    what: '„Kreuzviertel“ sagt man, amtlich ist „27 Kreuz“.',
    at: [key('2017', '27'), 'RAUM'],
    edit: put(key('2017', '27'), 'RAUM', 'Kreuzviertel'),
  },
  {
    code: 'area-mismatch',
    what: 'Nummer 46 ist Rumphorst, daneben steht Uppenberg.',
    at: [key('2017', '46'), 'RAUM'],
    edit: put(key('2017', '46'), 'RAUM', '46 Uppenberg'),
  },
  {
    code: 'empty-cell',
    what: 'Der Stichtag fehlt.',
    at: [key('2017', '51'), 'ZEIT'],
    edit: put(key('2017', '51'), 'ZEIT', null),
  },
  {
    code: 'empty-cell',
    what: 'Der Raum fehlt.',
    at: [key('2017', '52'), 'RAUM'],
    edit: put(key('2017', '52'), 'RAUM', null),
  },
  {
    code: 'empty-cell',
    what: 'Das Merkmal fehlt: es stand nur in der ersten Zeile und wurde nicht nach unten gefüllt.',
    at: [key('2017', '54'), 'MERKMAL'],
    edit: put(key('2017', '54'), 'MERKMAL', null),
  },
  {
    code: 'unknown-date',
    what: 'Ein Schuljahr ist kein Stichtag.',
    at: [key('2017', '56'), 'ZEIT'],
    edit: put(key('2017', '56'), 'ZEIT', '2017/18'),
  },
  {
    code: 'unknown-date',
    what: 'Monat ohne Tag.',
    at: [key('2017', '57'), 'ZEIT'],
    edit: put(key('2017', '57'), 'ZEIT', 'Dezember 2017'),
  },
  {
    code: 'unknown-date',
    what: 'Den 30. Februar gibt es nicht.',
    at: [key('2017', '58'), 'ZEIT'],
    edit: put(key('2017', '58'), 'ZEIT', '30.02.2017'),
  },
  {
    code: 'unexpected-date',
    what: 'Vertippt: 2016 statt 2017; 2016 gab es keine Erhebung.',
    at: [key('2017', '71'), 'ZEIT'],
    edit: put(key('2017', '71'), 'ZEIT', '31.12.2016'),
  },
  {
    code: 'hidden-character',
    what: 'Im Datum steckt ein Leerzeichen ohne Breite, aus dem Netz kopiert.',
    at: [key('2017', '76'), 'ZEIT'],
    edit: put(key('2017', '76'), 'ZEIT', `31.12.${ZERO_WIDTH_SPACE}2017`),
  },
  {
    code: 'hidden-character',
    what: 'Im Merkmal steckt ein weiches Trennzeichen.',
    at: [key('2017', '77'), 'MERKMAL'],
    edit: put(key('2017', '77'), 'MERKMAL', `Arbeits${SOFT_HYPHEN}lose`),
  },
  {
    code: 'unknown-subject',
    what: 'Verschrieben: „Arbeitlose“.',
    at: [key('2017', '81'), 'MERKMAL'],
    edit: put(key('2017', '81'), 'MERKMAL', 'Arbeitlose'),
  },
  {
    code: 'unit-mismatch',
    what: 'Als Einheit steht „in Tsd.“, gemeint sind Personen.',
    at: [key('2017', '82'), 'WERTEEINHEIT'],
    edit: put(key('2017', '82'), 'WERTEEINHEIT', 'in Tsd.'),
  },
];

/** Mistakes that show when numbers are held against each other. */
const FIGURES: readonly Mistake[] = [
  {
    code: 'primary-key',
    what: 'Wolbeck steht zweimal da, mit zwei verschiedenen Zahlen.',
    at: ['zweites Wolbeck', 'WERT'],
    edit: all(
      repeat(key('2017', '87'), 'zweites Wolbeck'),
      rewrite('zweites Wolbeck', 'WERT', (value) => Number(value) + 7),
    ),
  },
  {
    code: 'sum-mismatch',
    what: 'In der Summe der Stadt fehlen die Personen, die keinem Stadtteil zuzuordnen sind.',
    at: [key('2017', 'stadt'), 'WERT'],
    edit: rewrite(key('2017', 'stadt'), 'WERT', (value) => Number(value) - UNASSIGNED),
  },
  {
    code: 'part-exceeds-whole',
    what: 'Mehr Langzeitarbeitslose als Arbeitslose; der Wert von 2015 liegt nicht vor.',
    at: [key('2017', '91', 'langzeitarbeitslose'), 'WERT'],
    edit: all(
      put(key('2015', '91', 'langzeitarbeitslose'), 'WERT', '…'),
      put(key('2017', '91', 'langzeitarbeitslose'), 'WERT', 187),
    ),
  },
  {
    code: 'wave-outlier',
    what: 'Vertippt: 226 statt 127, fast doppelt so viele wie 2015.',
    at: [key('2017', '32', 'arbeitslose-auslaender'), 'WERT'],
    edit: put(key('2017', '32', 'arbeitslose-auslaender'), 'WERT', 169),
  },
  {
    code: 'blank-row',
    what: 'Zwischen zwei Merkmalen steht eine leere Zeile.',
    at: ['leere Zeile', 'ZEIT'],
    edit: insertAfter(key('2017', '98', 'langzeitarbeitslose'), { key: 'leere Zeile', cells: [] }),
  },
];

export const ARBEITSMARKT_MISTAKES: readonly Mistake[] = [...AS_TEXT, ...NO_NUMBERS, ...KEYS, ...FIGURES];
