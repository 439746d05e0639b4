import { formatNumber } from '../model/rounding';
import { constraintText } from './constraint.de';
import { quoted } from './list.de';
import { countText, dateText, numberText } from './number.de';
import { errorValueText, typeText } from './cell.de';
import { repeatedText } from './phrases.de';
import type { WordsOf } from './words.de';

type RowCode = 'row-constraint' | 'blank-row' | 'missing-cell' | 'extra-cell' | 'primary-key' | 'incomplete-grid';
type CellCode =
  | 'empty-cell'
  | 'type-error'
  | 'constraint-error'
  | 'unique-error'
  | 'error-value'
  | 'formula-cell'
  | 'number-as-text'
  | 'ambiguous-number'
  | 'hidden-character'
  | 'sentinel-value'
  | 'negative-count'
  | 'fractional-count'
  | 'implausible-value'
  | 'decimals-mismatch'
  | 'primary-confidentiality';

const INSTEAD = 'Bitte den Wert eintragen; ist er nicht bekannt, das passende Zeichen (etwa „.“ oder „…“).';

/** Words for findings on rows and their completeness. */
export const ROW_WORDS: WordsOf<RowCode> = {
  'blank-row': {
    title: 'Leere Zeile',
    sentence: ({ row }) => `Die Zeile ${row} mitten in der Tabelle ist leer.`,
    advice: 'Bitte die leere Zeile löschen.',
  },
  'missing-cell': {
    title: 'Zeile zu kurz',
    sentence: ({ field }) => `Die Zeile endet vor der Spalte ${quoted(field)}.`,
    advice: 'Bitte die fehlenden Einträge ergänzen; auch ein leerer Eintrag braucht sein Trennzeichen.',
  },
  'extra-cell': {
    title: 'Zeile zu lang',
    sentence: ({ text }) => `Der Eintrag ${quoted(text)} steht hinter der letzten Spalte.`,
    advice: 'Bitte den Eintrag entfernen und prüfen, ob die Zeile verrutscht ist.',
  },
  'row-constraint': {
    title: 'Prüfregel nicht eingehalten',
    sentence: ({ message }) => (/[.!?]$/.test(message) ? message : `${message}.`),
    advice: 'Bitte die Angaben dieser Zeile prüfen.',
  },
  'primary-key': {
    title: 'Doppelte Angabe',
    sentence: ({ first, key }) => `Diese Angabe steht schon in ${first}: ${key}.`,
    advice: 'Bitte eine der beiden Angaben löschen oder berichtigen.',
  },
  'incomplete-grid': {
    title: 'Wert fehlt in der Tabelle',
    sentence: ({ subject, area, referenceDate, count }) =>
      `Zu ${quoted(subject)} fehlt am ${dateText(referenceDate)} der Wert für ${area}.` +
      (count === 1 ? '' : ` Auf dem Blatt fehlen insgesamt ${countText(count, 'Wert', 'Werte')}.`),
    advice: INSTEAD,
  },
};

const decimalPlaces = (count: number): string =>
  count === 0 ? 'keine Nachkommastellen' : countText(count, 'Nachkommastelle', 'Nachkommastellen');

const rangeText = (minimum: number, maximum: number): string => {
  if (maximum === Infinity) return `üblich sind mindestens ${numberText(minimum)}`;
  if (minimum === -Infinity) return `üblich sind höchstens ${numberText(maximum)}`;
  return `üblich ist der Bereich von ${numberText(minimum)} bis ${numberText(maximum)}`;
};

const withUnit = (unit: string): string => (unit === 'Anzahl' ? '' : ` ${unit}`);

/** Words for findings on a single cell. */
export const CELL_WORDS: WordsOf<CellCode> = {
  'empty-cell': {
    title: 'Leere Zelle',
    sentence: ({ field, key }) =>
      `Hier fehlt die Angabe ${quoted(field)}. ` +
      (key ? 'Ohne sie lässt sich die Zeile nicht zuordnen.' : 'Eine leere Zelle zählt nicht als 0.'),
    advice: ({ key }) =>
      key
        ? 'Bitte die Angabe ergänzen.'
        : 'Bitte den Wert eintragen: 0, wenn nichts vorhanden ist; sonst das passende Zeichen (etwa „.“ oder „…“).',
  },
  'type-error': {
    title: 'Falsche Art von Eintrag',
    sentence: ({ field, type, text, example }) =>
      `Bei ${quoted(field)} wird ${typeText(type)} ${example === undefined ? '' : `wie ${quoted(example)} `}erwartet, hier steht ${quoted(text)}.`,
    advice: 'Bitte den Eintrag berichtigen.',
  },
  'constraint-error': {
    title: 'Vorgabe verletzt',
    sentence: constraintText,
    advice: 'Bitte den Eintrag an die Vorgabe anpassen.',
  },
  'unique-error': {
    title: 'Eintrag nicht eindeutig',
    sentence: ({ field, text, first }) =>
      `Bei ${quoted(field)} steht ${quoted(text)} schon in ${first}; jeder Eintrag darf nur einmal vorkommen.`,
    advice: 'Bitte einen der beiden Einträge löschen oder berichtigen.',
  },
  'error-value': {
    title: 'Formelfehler',
    sentence: ({ error }) => `Die Formel in dieser Zelle meldet den Fehler ${errorValueText(error)}.`,
    advice: 'Bitte die Formel berichtigen oder den Wert eintragen.',
  },
  'formula-cell': {
    title: 'Formel statt Wert',
    sentence: ({ more }) => `Hier steht eine Formel; ihr Ergebnis kann sich noch ändern.${repeatedText(more)}`,
    advice: 'Bitte vor der Abgabe durch den Wert ersetzen (kopieren, dann nur Werte einfügen).',
  },
  'number-as-text': {
    title: 'Zahl als Text',
    sentence: ({ text, number }) =>
      `Der Eintrag ${quoted(text)} ist als Text gespeichert; gelesen wird die Zahl ${numberText(number)}.`,
    advice: 'Bitte die Zahl neu eingeben, ohne Leerzeichen und Zusätze.',
  },
  'ambiguous-number': {
    title: 'Zahl nicht eindeutig',
    sentence: ({ text }) => `Der Eintrag ${quoted(text)} lässt sich auf zwei Arten als Zahl lesen.`,
    advice: 'Bitte die Zahl neu eingeben, mit Komma vor den Nachkommastellen und ohne Punkt.',
  },
  'hidden-character': {
    title: 'Unsichtbare Zeichen',
    sentence: ({ cleaned }) =>
      cleaned === ''
        ? 'Der Eintrag besteht nur aus unsichtbaren Zeichen; die Zelle gilt als leer.'
        : `Der Eintrag enthält unsichtbare Zeichen; gelesen wird ${quoted(cleaned)}.`,
    advice: 'Bitte den Eintrag neu schreiben.',
  },
  'sentinel-value': {
    title: 'Platzhalter statt Wert',
    sentence: ({ value }) => `Die Zahl ${numberText(value)} ist ein Platzhalter für einen fehlenden Wert.`,
    advice: 'Bitte durch den Wert oder das passende Zeichen ersetzen (etwa „.“ oder „…“).',
  },
  'negative-count': {
    title: 'Negative Anzahl',
    sentence: ({ value }) => `Eine Anzahl kann nicht kleiner als null sein, hier steht ${numberText(value)}.`,
    advice: 'Bitte den Wert berichtigen.',
  },
  'fractional-count': {
    title: 'Anzahl mit Nachkommastellen',
    sentence: ({ value }) => `Eine Anzahl ist immer eine ganze Zahl, hier steht ${numberText(value)}.`,
    advice: 'Bitte den Wert berichtigen; vielleicht steht hier ein Anteil.',
  },
  'implausible-value': {
    title: 'Ungewöhnlicher Wert',
    sentence: ({ value, minimum, maximum, unit, indicator }) =>
      (indicator === undefined
        ? `Der Wert ${numberText(value)}${withUnit(unit)} ist ungewöhnlich`
        : `Daraus ergibt sich für ${quoted(indicator)} der ungewöhnliche Wert ${formatNumber(value, 1)}${withUnit(unit)}`) +
      `; ${rangeText(minimum, maximum)}.`,
    advice: 'Bitte prüfen, ob der Wert stimmt.',
  },
  'decimals-mismatch': {
    title: 'Zu viele Nachkommastellen',
    sentence: ({ subject, found, expected, more }) =>
      `Hier steht ein Wert mit ${decimalPlaces(found)}; bei ${quoted(subject)} ${expected === 1 ? 'ist' : 'sind'} ${decimalPlaces(expected)} vorgesehen.${repeatedText(more)}`,
    advice: 'Bitte ungerundet liefern oder auf die vorgesehenen Stellen runden.',
  },
  'primary-confidentiality': {
    title: 'Zu kleine Zahl für die Veröffentlichung',
    sentence: ({ value, below, more }) =>
      `Die Anzahl ${numberText(value)} liegt unter der Geheimhaltungsgrenze von ${numberText(below)}.${repeatedText(more)}`,
    advice: 'Bitte vor einer Veröffentlichung durch „.“ ersetzen und prüfen, ob sie sich aus Summen errechnen lässt.',
  },
};
