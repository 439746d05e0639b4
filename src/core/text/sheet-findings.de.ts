import { formatNumber } from '../model/rounding';
import { expressionProblemText } from './expression.de';
import { cellsText, listText, quoted, runsText } from './list.de';
import { perhapsText } from './phrases.de';
import type { WordsOf } from './words.de';

type SheetCode =
  | 'unrecognised-sheet'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'filtered-sheet'
  | 'unsupported-date-system'
  | 'missing-source'
  | 'missing-reference-date'
  | 'unreadable-rule'
  | 'summarised-findings'
  | 'template-version'
  | 'template-sheet-missing';

type HeadingCode =
  | 'missing-label'
  | 'extra-label'
  | 'duplicate-label'
  | 'blank-label'
  | 'incorrect-label'
  | 'blank-header'
  | 'unmatched-header';

const templateVersionText = (
  schema: string,
  found: string,
  known: string | undefined,
  relation: 'newer' | 'older' | 'unknown-schema' | 'unreadable',
): string => {
  if (relation === 'unreadable')
    return 'Die Kennung der Vorlage ist nicht lesbar oder nennt Indikatoren und Wellen, die hier nicht bekannt sind. Ob alle angeforderten Werte da sind, wurde nicht geprüft.';
  if (relation === 'unknown-schema')
    return `Die Vorlage nennt das Blattschema ${quoted(schema)}, das hier nicht bekannt ist. Angeforderte Werte wurden nicht geprüft.`;
  const age = relation === 'newer' ? 'neuer' : 'älter';
  return `Die Vorlage ist ${age} als hier bekannt: Blattschema ${quoted(schema)}, Fassung ${quoted(found)}, bekannt ist die Fassung ${quoted(known ?? '')}. Geprüft wurde mit der bekannten.`;
};

/** Words for findings on a sheet as a whole. */
export const SHEET_WORDS: WordsOf<SheetCode> = {
  'unrecognised-sheet': {
    title: 'Blatt nicht erkannt',
    sentence: ({ sheet }) =>
      `Auf dem Blatt ${quoted(sheet)} wurde keine bekannte Tabelle gefunden. Es bleibt unberührt.`,
    advice: 'Enthält das Blatt Werte, bitte die Blattart von Hand wählen.',
  },
  'hidden-rows': {
    title: 'Ausgeblendete Zeilen',
    sentence: ({ rows }) =>
      rows.length === 1
        ? `Die Zeile ${runsText(rows)} der Tabelle ist ausgeblendet. Geprüft wird sie trotzdem.`
        : `Die Zeilen ${runsText(rows)} der Tabelle sind ausgeblendet. Geprüft werden sie trotzdem.`,
    advice: 'Bitte einblenden und nachsehen, ob die Werte dazugehören.',
  },
  'hidden-columns': {
    title: 'Ausgeblendete Spalten',
    sentence: ({ columns }) =>
      columns.length === 1
        ? `Die Spalte ${listText(columns)} der Tabelle ist ausgeblendet. Geprüft wird sie trotzdem.`
        : `Die Spalten ${listText(columns)} der Tabelle sind ausgeblendet. Geprüft werden sie trotzdem.`,
    advice: 'Bitte einblenden und nachsehen, ob die Werte dazugehören.',
  },
  'filtered-sheet': {
    title: 'Filter gesetzt',
    sentence: () => 'Ein Filter verdeckt Zeilen dieses Blattes. Geprüft werden alle Zeilen.',
    advice: 'Bitte den Filter löschen und die ganze Tabelle ansehen.',
  },
  'unsupported-date-system': {
    title: 'Datumswerte ab 1904',
    sentence: ({ file }) =>
      `Die Datei ${quoted(file)} zählt Datumswerte ab 1904. Stichtage können um vier Jahre verschoben sein.`,
    advice: 'Bitte in den Optionen von Excel „1904-Datumswerte verwenden“ ausschalten und alle Stichtage prüfen.',
  },
  'missing-source': {
    title: 'Quelle fehlt',
    sentence: () => 'Auf dem Blatt steht keine Quelle.',
    advice: 'Bitte die Quelle ergänzen: unter der Tabelle als „Quelle: …“ oder in einer eigenen Spalte.',
  },
  'missing-reference-date': {
    title: 'Stichtag fehlt auf dem Blatt',
    sentence: ({ field }) =>
      `Auf dem Blatt steht nirgends, für welchen Tag oder welches Jahr die Werte gelten (${quoted(field)}). Sie werden nicht ausgewertet.`,
    advice: 'Bitte den Stichtag zu jedem Wert angeben.',
  },
  'unreadable-rule': {
    title: 'Prüfregel nicht lesbar',
    sentence: ({ rule, part, problem, position, found }) =>
      `Die Regel ${quoted(rule)} des Blattschemas ist nicht lesbar und wird nicht angewandt ` +
      `(Angabe ${quoted(part)}, Zeichen ${position}: ${expressionProblemText(problem, found)}).`,
    advice: 'Am gelieferten Blatt ist nichts zu tun; bitte das Blattschema berichtigen.',
  },
  'summarised-findings': {
    title: 'Wenige Fälle zusammengefasst',
    sentence: ({ title, count, cells }) =>
      `${quoted(title)} kommt auf dem Blatt ${formatNumber(count, 0)}-mal vor` +
      `${cells.length === 0 ? '' : ` (${cellsText(cells)})`}; so wenige Fälle werden nicht einzeln genannt.`,
    advice: 'Bitte die genannten Zellen ansehen.',
  },
  'template-version': {
    title: 'Fassung der Vorlage nicht bekannt',
    sentence: ({ schema, found, known, relation }) => templateVersionText(schema, found, known, relation),
    advice: ({ relation }) =>
      relation === 'newer'
        ? 'Bitte mit der Fassung des Programms prüfen, mit der die Vorlage erstellt wurde.'
        : 'Bitte eine neue Vorlage verschicken oder die Werte in eine neue übertragen.',
  },
  'template-sheet-missing': {
    title: 'Blatt der Vorlage fehlt',
    sentence: ({ sheet }) => `In der Vorlage fehlt das Blatt ${quoted(sheet)}, auf dem die Werte stehen sollen.`,
    advice: 'Bitte beim Fachamt die vollständige Datei anfordern.',
  },
};

/** Words for findings on the headings of a table. */
export const HEADING_WORDS: WordsOf<HeadingCode> = {
  'missing-label': {
    title: 'Spalte fehlt',
    sentence: ({ field, nearest }) =>
      `Die Spalte ${quoted(field)} fehlt.${nearest === undefined ? '' : ` Ähnlich ist die Überschrift ${quoted(nearest)}.`}`,
    advice: 'Bitte die Spalte ergänzen oder ihre Überschrift berichtigen.',
  },
  'extra-label': {
    title: 'Unbekannte Spalte',
    sentence: ({ heading, nearest }) =>
      `Die Spalte ${quoted(heading)} ist nicht vorgesehen und wird nicht ausgewertet.${perhapsText(nearest)}`,
    advice: 'Bitte die Überschrift berichtigen oder die Spalte entfernen.',
  },
  'duplicate-label': {
    title: 'Überschrift doppelt',
    sentence: ({ heading, first }) => `Die Überschrift ${quoted(heading)} steht schon in ${first}.`,
    advice: 'Bitte jede Überschrift nur einmal verwenden.',
  },
  'incorrect-label': {
    title: 'Falsche Überschrift',
    sentence: ({ heading, field }) =>
      `Hier wird die Spalte ${quoted(field)} erwartet, sie heißt aber ${quoted(heading)}.`,
    advice: 'Bitte die Überschrift oder die Reihenfolge der Spalten berichtigen.',
  },
  'blank-header': {
    title: 'Kopfzeile leer',
    sentence: () => 'Die Kopfzeile ist leer.',
    advice: 'Bitte die Überschriften der Spalten eintragen.',
  },
  'unmatched-header': {
    title: 'Keine passende Spalte',
    sentence: ({ fields }) => `Keine Überschrift ist bekannt. Vorgesehen: ${listText(fields.map(quoted))}.`,
    advice: 'Bitte die Überschriften berichtigen oder prüfen, ob das richtige Schema gewählt ist.',
  },
  'blank-label': {
    title: 'Überschrift fehlt',
    sentence: ({ column }) => `Die Spalte ${column} hat Einträge, aber keine Überschrift.`,
    advice: 'Bitte eine Überschrift eintragen oder die Spalte leeren.',
  },
};
