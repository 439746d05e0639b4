import type { ReturnState } from '../model/returns';
import type { TemplateLevel } from '../model/template';
import { levelPluralText } from './catalogue.de';
import { listText } from './list.de';

/** Words of the list of returns (Rücklaufliste). */
export const RETURNS_WORDS = {
  title: 'Rücklaufliste',
  titles: { details: 'Rücklaufliste: jede geschuldete Angabe', files: 'Rücklaufliste: eingegangene Dateien' },
  sheets: { totals: 'Rücklauf', details: 'Einzeln', files: 'Dateien' },
  totalHeads: ['Fachamt', 'geschuldet', 'geliefert', 'mit Fehlern', 'teilweise', 'fehlt', 'Werte', 'von'],
  detailHeads: [
    'Fachamt',
    'Kennung',
    'Indikator',
    'Erhebung',
    'Räume',
    'Stand',
    'Werte',
    'von',
    'Fehler',
    'Datum',
    'Datei',
  ],
  fileHeads: ['Datei', 'Datum', 'Indikatoren und Erhebungen', 'Fehler', 'Bemerkung'],
  all: 'Zusammen',
  explain:
    'Geschuldet ist jeder Indikator für jede Erhebung und Raumebene. Geliefert heißt: alle Werte sind da und ohne offenen Fehler. Auch ein Zeichen zählt als Wert, ebenso eine Summe, die sich aus Gelieferten errechnet.',
  note: 'Die Zuordnung der Indikatoren zu den Fachämtern ist eine eigene Annahme (data/departments.json). Das Datum ist das der letzten Änderung der Datei.',
  noFigures: 'keine Werte von Indikatoren gefunden',
} as const;

const TICKED = '☒';
const OPEN = '☐';

const STATES: Readonly<Record<ReturnState, string>> = {
  missing: `${OPEN} fehlt`,
  partial: `${TICKED} teilweise`,
  faulty: `${TICKED} mit Fehlern`,
  complete: `${TICKED} geliefert`,
};

/** How much of what is owed is there: a box and its word. @example returnStateText('missing') // => '☐ fehlt' */
export const returnStateText = (state: ReturnState): string => STATES[state];

/** What the list is about. */
export const scopeText = (waves: readonly string[], levels: readonly TemplateLevel[]): string =>
  `${waves.length === 1 ? 'Erhebung' : 'Erhebungen'}: ${listText(waves)}; Räume: ${listText(levels.map(levelPluralText))}`;
