import { roundHalfAwayFromZero } from '../../../src/core/model/rounding';
import type { DraftCell, DraftRow } from './draft';
import { addColumn, filterBy, insertAfter, none, put, putAll, remove, rewrite, swapLastDigits } from './edits';
import { count, PRINTED_AREAS, STADTTEILE, yearEnd } from './figures';
import { entryRow, MEASURES } from './indikatorblatt';
import type { Mistake } from './mistake';
import { DATE, HEAD } from './style';

const key = (group: 'persoenliche' | 'vererbte', wave: string, area: string): string =>
  `deutsche-${group}-mv|${wave}|${area}`;
const share = (area: string): string => `anteil|2017|${area}`;

const SHARE_NAME = 'Ausländeranteil';

// Shares with numerator and denominator, from the real figures of the other two sheets.
const shareRows: readonly DraftRow[] = STADTTEILE.map((area) => {
  const numerator = count('auslaender', area.id, '2017');
  const denominator = count('bevoelkerung-wohnberechtigt', area.id, '2017');
  const value = roundHalfAwayFromZero((numerator / denominator) * 100, 1);
  const entry = { name: SHARE_NAME, wave: '2017', area, value, numerator, denominator, note: null, share: true };
  return entryRow({ key: share(area.id), ...entry });
});

const inventedRows: readonly DraftRow[] = PRINTED_AREAS.filter(({ id }) => id === '61').map((area) =>
  entryRow({
    key: 'erfunden',
    name: 'Arbeitslosenquote',
    wave: '2017',
    area,
    value: 12.3,
    numerator: 'x',
    denominator: 'x',
    note: 'Wert erfunden (synthetisch)',
    share: true,
  }),
);

const secondDate: DraftCell = { value: yearEnd('2010'), style: DATE };

export const INDIKATORBLATT_MISTAKES: readonly Mistake[] = [
  {
    code: 'missing-source',
    what: 'Die Quellenangabe unter der Tabelle fehlt.',
    at: null,
    edit: remove('source'),
  },
  {
    code: 'missing-label',
    what: 'In der Überschrift „Ausprägung“ fehlt ein Buchstabe.',
    at: ['head', 'Ausprägung'],
    edit: put('head', 'Ausprägung', 'Ausprägng'),
  },
  {
    code: 'duplicate-label',
    what: 'Die Überschrift „Stichtag“ steht zweimal da.',
    at: ['head', 'zweiter Stichtag'],
    edit: addColumn(
      'zweiter Stichtag',
      11,
      new Map([
        ['head', { value: 'Stichtag', style: HEAD }],
        [key('persoenliche', '2010', '11'), secondDate],
      ]),
    ),
  },
  {
    code: 'extra-label',
    what: 'In der Überschrift „Anmerkung“ fehlt der letzte Buchstabe.',
    at: ['head', 'Anmerkung'],
    edit: put('head', 'Anmerkung', 'Anmerkun'),
  },
  {
    code: 'sum-mismatch',
    what: 'Beim Teilbereich Innenstadtring sind 2010 die letzten beiden Ziffern vertauscht.',
    at: [key('persoenliche', '2010', '2'), 'Wert'],
    edit: rewrite(key('persoenliche', '2010', '2'), 'Wert', swapLastDigits),
  },
  {
    code: 'ambiguous-number',
    what: 'Die Zahl ist Text mit einem Punkt: Tausenderpunkt oder Dezimalpunkt?',
    at: [key('persoenliche', '2010', '4'), 'Wert'],
    edit: rewrite(key('persoenliche', '2010', '4'), 'Wert', (value) => String(value).replace(/(\d{3})$/, '.$1')),
  },
  {
    code: 'area-mismatch',
    what: 'Nummer 7 ist der Stadtbezirk Ost, daneben steht Nord.',
    at: [key('vererbte', '2012', '7'), 'Raum'],
    edit: put(key('vererbte', '2012', '7'), 'Raum', 'Nord'),
  },
  {
    code: 'incomplete-grid',
    what: 'Für Nienberge fehlt 2015 die Zeile der Deutschen mit vererbter Migrationsvorgeschichte.',
    at: ['head', 'Indikator'],
    edit: remove(key('vererbte', '2015', '58')),
  },
  {
    code: 'unexpected-level',
    what: 'Eine Arbeitslosenquote gibt es unterhalb der Gesamtstadt nicht (der Wert ist erfunden).',
    at: ['erfunden', 'Wert'],
    edit: insertAfter(key('vererbte', '2017', 'stadt'), ...shareRows, ...inventedRows),
  },
  {
    code: 'filtered-sheet',
    what: 'Ein Filter verbirgt die Zeile mit der Arbeitslosenquote.',
    at: null,
    edit: filterBy('Indikator', [...MEASURES.map(([, name]) => name), SHARE_NAME], ['erfunden']),
  },
  {
    code: 'part-exceeds-whole',
    what: 'Zähler und Nenner sind vertauscht; der Wert liegt noch nicht vor.',
    at: [share('11'), 'Zähler'],
    edit: putAll(share('11'), {
      Wert: '…',
      Zähler: count('bevoelkerung-wohnberechtigt', '11', '2017'),
      Nenner: count('auslaender', '11', '2017'),
    }),
  },
  {
    code: 'series-gap',
    what: 'Den Ausländeranteil gibt es für 2010, 2012 und 2017; die Erhebung 2015 fehlt in der Lieferung.',
    at: [share('11'), 'Wert'],
    edit: none,
  },
  {
    code: 'share-mismatch',
    what: 'Der Anteil passt nicht zu Zähler und Nenner: 8,9 statt 8,1.',
    at: [share('12'), 'Wert'],
    edit: put(share('12'), 'Wert', 8.9),
  },
  {
    code: 'implausible-value',
    what: 'Beim Zähler ist eine Null zu viel: ein Ausländeranteil von 98,4 Prozent ist nicht plausibel.',
    at: [share('43'), 'Wert'],
    edit: putAll(share('43'), { Wert: 98.4, Zähler: 1070 }),
  },
];
