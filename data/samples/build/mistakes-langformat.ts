import type { DraftCell, DraftRow } from './draft';
import { addColumn, hideColumn, insertAfter, put, repeat, rewrite, swapLastDigits } from './edits';
import { count, STADTTEILE } from './figures';
import { entryRow } from './langformat';
import type { Mistake } from './mistake';
import { HEAD, TEXT } from './style';

const key = (wave: string, area: string): string => `bevoelkerung-wohnberechtigt|${wave}|${area}`;
const NARROW_SPACE = '\u202F';
const NEXT_LINE = '\u0085';

const LONG_SOURCE =
  'Weitergeleitet: Guten Morgen, anbei wie besprochen die Zahlen aus dem Melderegister. Bitte die Werte für die Altstadt noch einmal ansehen, ' +
  'da dort im Sommer Anmeldungen nachgetragen wurden. Die Nebenwohnungen sind enthalten. Bei Fragen bin ich bis Freitag erreichbar. Viele Grüße aus dem Fachamt';

const stray: DraftCell = { value: 'geprüft', style: TEXT };

/** Whose number stands in a Stadtteil's row: two rows changed places. */
const SWAPPED: ReadonlyMap<string, string> = new Map([
  ['71', '77'],
  ['77', '71'],
]);

const delivered = (area: string): number =>
  area === '61' ? 2369 : count('auslaender', SWAPPED.get(area) ?? area, '2017');

// A second delivery of the foreign residents, pasted below, with two digits transposed in one row and two rows swapped.
const pastedRows: readonly DraftRow[] = STADTTEILE.map((area) =>
  entryRow('auslaender', 'Ausländer', '2017', area, delivered(area.id)),
);

/** Row after which the second delivery stands; its conflict shows on the sheet that is read later. */
export const PASTE_SECOND_DELIVERY = insertAfter(key('2017', 'stadt'), ...pastedRows);

export const LANGFORMAT_MISTAKES: readonly Mistake[] = [
  {
    code: 'extra-label',
    what: 'Die Spalte BEARBEITUNG gehört nicht zum Langformat.',
    at: ['head', 'BEARBEITUNG'],
    edit: addColumn(
      'BEARBEITUNG',
      17,
      new Map([
        ['head', { value: 'BEARBEITUNG', style: HEAD }],
        [key('2010', '11'), stray],
        [key('2010', '12'), stray],
      ]),
    ),
  },
  {
    code: 'blank-label',
    what: 'Eine Spalte ist ausgefüllt, hat aber keine Überschrift.',
    at: ['head', 'ohne Überschrift'],
    edit: addColumn(
      'ohne Überschrift',
      10,
      new Map([
        ['head', { value: null }],
        [key('2010', '11'), { value: 'ok', style: TEXT }],
        [key('2010', '14'), { value: 'ok', style: TEXT }],
      ]),
    ),
  },
  {
    code: 'hidden-columns',
    what: 'Die Spalte DATENQUELLE ist ausgeblendet.',
    at: ['head', 'DATENQUELLE'],
    edit: hideColumn('DATENQUELLE'),
  },
  {
    code: 'ambiguous-number',
    what: 'Statt der Zahl 2 155 steht der Text „2.155“: Tausenderpunkt oder Dezimalpunkt?',
    at: [key('2010', '13'), 'WERT'],
    edit: put(key('2010', '13'), 'WERT', '2.155'),
  },
  {
    code: 'type-error',
    what: 'In der Zahl steht der Buchstabe O statt der Ziffer 0.',
    at: [key('2010', '98'), 'WERT'],
    edit: rewrite(key('2010', '98'), 'WERT', (value) => String(value).replaceAll('0', 'O')),
  },
  {
    code: 'area-spelling',
    what: '„Ueberwasser“ statt „Überwasser“.',
    at: [key('2012', '12'), 'RAUM'],
    edit: put(key('2012', '12'), 'RAUM', '12 Ueberwasser'),
  },
  {
    code: 'hidden-character',
    what: 'Hinter „Hafen“ steht ein unsichtbares Steuerzeichen.',
    at: [key('2012', '43'), 'RAUM'],
    edit: put(key('2012', '43'), 'RAUM', `43 Hafen${NEXT_LINE}`),
  },
  {
    code: 'unknown-subject',
    what: 'Das Merkmal ist falsch geschrieben: „Wohnberechtige Bevölkerung“.',
    at: [key('2012', '4'), 'MERKMAL'],
    edit: put(key('2012', '4'), 'MERKMAL', 'Wohnberechtige Bevölkerung'),
  },
  {
    code: 'primary-key',
    what: 'Die Zeile der Gesamtstadt für 2012 steht zweimal da.',
    at: ['doppelt', 'WERT'],
    edit: repeat(key('2012', 'stadt'), 'doppelt'),
  },
  {
    code: 'blank-row',
    what: 'Mitten in der Tabelle ist eine Zeile leer.',
    at: ['leer', 'ZEIT'],
    edit: insertAfter(key('2015', '15'), { key: 'leer', cells: [] }),
  },
  {
    code: 'sum-mismatch',
    what: 'Beim Stadtbezirk West sind 2015 die letzten beiden Ziffern vertauscht: die Summe der Stadtteile ergibt eine andere Zahl.',
    at: [key('2015', '5'), 'WERT'],
    edit: rewrite(key('2015', '5'), 'WERT', swapLastDigits),
  },
  {
    code: 'unit-mismatch',
    what: 'Einheit „Prozent“ bei einer Anzahl.',
    at: [key('2015', '6'), 'WERTEEINHEIT'],
    edit: put(key('2015', '6'), 'WERTEEINHEIT', 'Prozent'),
  },
  {
    code: 'type-error',
    what: 'Statt einer Zahl oder eines Zeichens steht „k. A.“.',
    at: [key('2015', '7'), 'WERT'],
    edit: put(key('2015', '7'), 'WERT', 'k. A.'),
  },
  {
    code: 'constraint-error',
    what: 'Als Datenquelle wurde eine ganze Nachricht eingefügt: länger als 250 Zeichen.',
    at: [key('2015', '82'), 'DATENQUELLE'],
    edit: put(key('2015', '82'), 'DATENQUELLE', LONG_SOURCE),
  },
  {
    code: 'unknown-date',
    what: 'Zahlendreher im Stichtag: 31.12.2107.',
    at: [key('2017', '1'), 'ZEIT'],
    edit: put(key('2017', '1'), 'ZEIT', '31.12.2107'),
  },
  {
    code: 'unknown-date',
    what: 'Den 31.13.2017 gibt es nicht.',
    at: [key('2017', '2'), 'ZEIT'],
    edit: put(key('2017', '2'), 'ZEIT', '31.13.2017'),
  },
  {
    code: 'number-as-text',
    what: 'Die Zahl 21 318 ist Text mit schmalem Leerzeichen.',
    at: [key('2017', '51'), 'WERT'],
    edit: put(key('2017', '51'), 'WERT', `21${NARROW_SPACE}318`),
  },
];
