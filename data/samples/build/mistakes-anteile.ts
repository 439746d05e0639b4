import { entryRow } from './indikatorblatt';
import { all, format, insertAfter, none, put, putAll, putFormula, rewrite } from './edits';
import { PRINTED_AREAS, STADTTEILE } from './figures';
import type { Mistake } from './mistake';

const key = (area: string, wave = '2010'): string => `${wave}|${area}`;
const nameOf = (id: string): string => STADTTEILE.find((area) => area.id === id)?.name ?? '';
const comma = (value: unknown): string => String(value).replace('.', ',');

const LONG_NOTE =
  'Nach Auskunft der Ausländerbehörde vom Frühjahr sind hier auch Personen enthalten, deren Aufenthaltsstatus zum Stichtag noch nicht ' +
  'abschließend geklärt war; die Zahl wird nach der nächsten Bereinigung des Registers voraussichtlich um einige Personen sinken. Näheres bei Bedarf mündlich.';

const segregation = PRINTED_AREAS.filter(({ id }) => id === '6').map((area) =>
  entryRow({
    key: 'Segregation',
    name: 'Segregationsindex',
    wave: '2010',
    area,
    value: 21.4,
    numerator: 'x',
    denominator: 'x',
    note: 'Wert erfunden (synthetisch)',
    share: true,
  }),
);

export const ANTEILE_MISTAKES: readonly Mistake[] = [
  {
    code: 'number-as-text',
    what: 'Der Anteil ist Text mit Komma.',
    at: [key('11'), 'Wert'],
    edit: rewrite(key('11'), 'Wert', comma),
  },
  {
    code: 'number-as-text',
    what: 'Der Anteil ist Text mit Punkt, aus einem englischen Programm.',
    at: [key('12'), 'Wert'],
    edit: rewrite(key('12'), 'Wert', String),
  },
  {
    code: 'number-as-text',
    what: 'Der Anteil ist Text mit Prozentzeichen.',
    at: [key('13'), 'Wert'],
    edit: rewrite(key('13'), 'Wert', (value) => `${comma(value)} %`),
  },
  {
    code: 'decimals-mismatch',
    what: 'Drei Nachkommastellen; im Verzeichnis ist eine vorgesehen.',
    at: [key('14'), 'Wert'],
    edit: all(
      rewrite(key('14'), 'Wert', (value) => Number(value) + 0.012),
      format(key('14'), 'Wert', '0.000'),
    ),
  },
  {
    code: 'share-mismatch',
    what: 'Der Anteil steht als Verhältnis da: 0,07 statt 7.',
    at: [key('21'), 'Wert'],
    edit: put(key('21'), 'Wert', 0.07),
  },
  {
    code: 'implausible-value',
    what: 'Folge davon: 0,07 Prozent sind nicht plausibel.',
    at: [key('21'), 'Wert'],
    edit: none,
    follows: true,
  },
  {
    code: 'primary-confidentiality',
    what: 'Der Anteil ist geheim gehalten, der Zähler 2 daneben aber nicht.',
    at: [key('22'), 'Zähler'],
    edit: putAll(key('22'), { Wert: '.', Zähler: 2 }),
  },
  {
    code: 'sentinel-value',
    what: 'Im Nenner steht −99999999 für einen fehlenden Wert.',
    at: [key('23'), 'Nenner'],
    edit: put(key('23'), 'Nenner', -99999999),
  },
  {
    code: 'negative-count',
    what: 'Der Zähler ist negativ; der Wert liegt noch nicht vor.',
    at: [key('24'), 'Zähler'],
    edit: all(
      rewrite(key('24'), 'Zähler', (value) => -Number(value)),
      put(key('24'), 'Wert', '…'),
    ),
  },
  {
    code: 'number-as-text',
    what: 'Der Nenner ist Text mit Leerzeichen.',
    at: [key('25'), 'Nenner'],
    edit: rewrite(key('25'), 'Nenner', (value) => String(value).replace(/(?=\d{3}$)/, ' ')),
  },
  {
    code: 'wrong-base',
    what: 'Die Anmerkung nennt nur Hauptwohnsitze, der Nenner zählt alle Wohnberechtigten.',
    at: [key('26'), 'Anmerkung'],
    edit: put(key('26'), 'Anmerkung', 'nur Personen mit Hauptwohnsitz'),
  },
  {
    code: 'constraint-error',
    what: 'Die Anmerkung ist länger als 250 Zeichen.',
    at: [key('27'), 'Anmerkung'],
    edit: put(key('27'), 'Anmerkung', LONG_NOTE),
  },
  {
    code: 'constraint-error',
    what: 'Vor der Nummer des Raumes steht „Nr.“.',
    at: [key('28'), 'Raum-Nr'],
    edit: put(key('28'), 'Raum-Nr', 'Nr. 28'),
  },
  {
    code: 'area-mismatch',
    what: 'Beim Sortieren wurde nur die Spalte der Namen bewegt: Schloss …',
    at: [key('29'), 'Raum'],
    edit: put(key('29'), 'Raum', nameOf('31')),
  },
  {
    code: 'area-mismatch',
    what: '… und Aaseestadt sind vertauscht.',
    at: [key('31'), 'Raum'],
    edit: put(key('31'), 'Raum', nameOf('29')),
  },
  {
    code: 'unknown-date',
    what: 'Das Datumsformat ist verloren gegangen, in der Zelle steht 40543.',
    at: [key('32'), 'Stichtag'],
    edit: format(key('32'), 'Stichtag', 'General'),
  },
  {
    code: 'unexpected-date',
    what: 'Der Tag danach: 01.01.2011 statt 31.12.2010.',
    at: [key('33'), 'Stichtag'],
    edit: rewrite(key('33'), 'Stichtag', (value) => Number(value) + 1),
  },
  {
    code: 'constraint-error',
    what: 'Die Ausprägung fehlt; ohne Gruppe heißt sie „insgesamt“.',
    at: [key('34'), 'Ausprägung'],
    edit: put(key('34'), 'Ausprägung', null),
  },
  {
    code: 'unknown-subject',
    what: 'Der Indikator heißt Ausländeranteil, nicht Ausländerquote.',
    at: [key('43'), 'Indikator'],
    edit: put(key('43'), 'Indikator', 'Ausländerquote'),
  },
  {
    code: 'error-value',
    what: 'Im Nenner steht der Fehlerwert #N/A (in Excel #NV).',
    at: [key('44'), 'Nenner'],
    edit: put(key('44'), 'Nenner', '#N/A'),
  },
  {
    code: 'formula-cell',
    what: 'Der Anteil ist eine Formel; sie ändert sich mit jeder Änderung an Zähler und Nenner.',
    at: [key('45'), 'Wert'],
    edit: putFormula(key('45'), 'Wert', 'ROUND(100*22/7,1)'),
  },
  {
    code: 'unexpected-level',
    what: 'Den Segregationsindex gibt es nur für die ganze Stadt (der Wert ist erfunden).',
    at: ['Segregation', 'Wert'],
    edit: insertAfter(key('98'), ...segregation),
  },
  {
    code: 'denominator-other-year',
    what: 'Alle Anteile 2012 sind mit der Bevölkerung von 2015 gerechnet.',
    at: [key('11', '2012'), 'Nenner'],
    edit: none,
  },
];
