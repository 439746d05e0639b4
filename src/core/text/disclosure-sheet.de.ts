import type { Catalogue } from '../model/catalogue';
import type { CountKey, CountPart, DisclosurePlan } from '../model/disclosure';
import { formatNumber } from '../model/rounding';
import { namesText } from './disclosure.de';

const PART_NAMES: Readonly<Record<CountPart, string>> = { value: 'Wert', numerator: 'Zähler', denominator: 'Nenner' };

/** Which of a figure's numbers a count is, as a word of its own. */
export const partText = (part: CountPart): string => PART_NAMES[part];

/** What is said of the secret numbers of a delivery, line by line; the first kinds need a decision. */
export const DISCLOSURE_TOPICS = {
  unprotected: 'nicht zu schützen',
  exposed: 'in der Lieferung rückrechenbar',
  weak: 'nur bedingt geschützt',
  narrow: 'eng eingrenzbar',
  primary: 'Primärsperrung',
  complementary: 'Vorschlag: Gegensperrung',
  delivered: 'in der Lieferung gesperrt',
  derived: 'daraus berechnet',
} as const;

/** Words of the sheet *Geheimhaltung*. */
export const DISCLOSURE_WORDS = {
  title: 'Geheimhaltung',
  heads: ['Art', 'Nr.', 'Indikator/Merkmal', 'Ausprägung', 'Raum-Nr.', 'Raum', 'Welle', 'Zahl', 'in Daten', 'Grund'],
  house: 'Nur für das Haus: Diese Mappe enthält die Zahlen, wie sie geliefert sind.',
  plan: 'Vorschlag für die Veröffentlichung',
  audit: 'Was die Lieferung selbst preisgibt',
  list: 'Die Zahlen im Einzelnen',
  nothing: 'Keine Zahl ist geheim zu halten.',
  publish:
    'Für die Öffentlichkeit gibt es eine eigene Datei ohne diese Zahlen. Sie zeigt bei Primär- und Gegensperrungen dasselbe Zeichen und wird nach dem Sperren noch einmal geprüft.',
  unprotected: 'Nichts ist mehr da, was noch gesperrt werden könnte. Veröffentlichen Sie gröber.',
  weak: 'Geschützt nur, solange Leser Primär- und Gegensperrungen nicht unterscheiden können.',
  delivered: 'Steht schon in der Lieferung als geheim zu haltend; was dahintersteht, weiß hier niemand.',
  derived: 'Aus einer gesperrten Zahl berechnet.',
} as const;

/** How many secret numbers a workbook for the house contains. */
export const secretsText = ({ suppressions }: Pick<DisclosurePlan, 'suppressions'>): string => {
  const count = suppressions.filter(({ kind }) => kind === 'primary').length;
  return count === 0
    ? 'Enthält keine geheim zu haltenden Werte.'
    : `Enthält geheim zu haltende Werte: ${formatNumber(count, 0)}.`;
};

/** Why a small count is suppressed. */
export const primaryText = (threshold: number): string =>
  `Kleiner als ${formatNumber(threshold, 0)}, aber nicht null: Einzelne Personen könnten erkannt werden.`;

/** Why another count is suppressed, and for whose sake where one sum holds both. */
export const complementaryText = (beside: readonly CountKey[], catalogue: Catalogue): string =>
  beside.length === 0
    ? 'Sonst ließe sich über mehrere Summen eine gesperrte Zahl errechnen.'
    : `Steht in einer Summe mit ${namesText(beside, catalogue)}; sonst ließe sich eine gesperrte Zahl errechnen.`;
