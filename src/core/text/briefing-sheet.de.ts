import type { Assessment } from '../model/figure';
import { listText } from './list.de';

/** Which way a value went, as it is shown; `level` where the shown values are equal. */
export type Course = 'up' | 'down' | 'level';

const COURSES: Readonly<Record<Course, readonly [mark: string, word: string]>> = {
  up: ['▲', 'gestiegen'],
  down: ['▼', 'gesunken'],
  level: ['►', 'unverändert'],
};

/** A course with its mark, so that neither colour nor shape alone says it. @example '▲ gestiegen' */
export const courseText = (course: Course): string => COURSES[course].join(' ');

/** A course without its mark. */
export const courseWord = (course: Course): string => COURSES[course][1];

const NUMBERS = 'zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf'.split(',');

/** So many indicators, after a preposition with the accusative. */
const indicatorsText = (count: number): string =>
  count === 1 ? 'einen Indikator' : `${NUMBERS[count - 2] ?? count} Indikatoren`;

/** The same at the beginning of a sentence, as its subject. */
const subjectText = (count: number): string => {
  const text = count === 1 ? 'ein Indikator' : indicatorsText(count);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const PREDICATES: Readonly<Record<Exclude<Assessment, 'none'>, (when: string, one: boolean) => string>> = {
  better: (when, one) => `${one ? 'hat' : 'haben'} sich${when} verbessert`,
  worse: (when, one) => `${one ? 'hat' : 'haben'} sich${when} verschlechtert`,
  neutral: (when, one) =>
    `${one ? 'hat' : 'haben'} sich${when} verändert, ohne dass das als besser oder schlechter gilt`,
  unchanged: (when, one) => `${one ? 'ist' : 'sind'}${when} unverändert`,
};

/** So many are listed in a sentence; of more the sentence says how many there are. */
const MOST_LISTED = 6;

const listedText = (items: readonly string[]): string => {
  if (items.length <= MOST_LISTED) return items.join('; ');
  const shown = items.slice(0, MOST_LISTED - 1);
  return `${shown.join('; ')}; dazu ${items.length - shown.length} weitere`;
};

/**
 * Says of some indicators how they changed. `when` is empty where they were compared over different times.
 *
 * @example assessedText('better', ['Quote (um 0,4 Prozentpunkte auf 8,1 Prozent gesunken)'], '2017 gegenüber 2015')
 * // => 'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: Quote (um 0,4 Prozentpunkte auf 8,1 Prozent gesunken).'
 */
export const assessedText = (
  assessment: Exclude<Assessment, 'none'>,
  items: readonly string[],
  when: string,
): string => {
  const predicate = PREDICATES[assessment](when && ` ${when}`, items.length === 1);
  return `${subjectText(items.length)} ${predicate}: ${listedText(items)}.`;
};

/** Says which indicators cannot be compared, each with its reason. */
export const notComparedText = (items: readonly string[]): string =>
  `Für ${indicatorsText(items.length)} gibt es keinen Vergleich: ${listedText(items)}.`;

/** How much of what the catalogue provides is there; nothing where all is. */
export const coverageText = (evaluated: number, provided: number, core: boolean): string =>
  evaluated < provided
    ? `Ausgewertet ${evaluated === 1 ? 'ist' : 'sind'} ${evaluated} von ${provided} ${core ? 'Kernindikatoren' : 'Indikatoren'}, die der Katalog zu diesem Leitziel vorsieht.`
    : '';

/** A change in words. @example movedText({ … }) // => 'um 0,4 Prozentpunkte auf 8,1 Prozent gesunken' */
export const movedText = (course: Course, amount: string, value: string): string =>
  course === 'level' ? value : `um ${amount} auf ${value} ${courseWord(course)}`;

/** A change that is too small for its amount. @example 'von 310 010 auf 310 012 gestiegen' */
export const movedFromText = (course: Course, from: string, to: string): string =>
  `von ${from} auf ${to} ${courseWord(course)}`;

/** Counts of a goal, those that are zero left out. @example '2 Indikatoren besser, 1 ohne Wertung' */
export const GOAL_LABELS: Readonly<Record<Assessment, string>> = {
  better: 'besser',
  worse: 'schlechter',
  unchanged: 'unverändert',
  neutral: 'ohne Wertung',
  none: 'ohne Vergleich',
};

/** How many indicators say what, and which. @example '1 besser (SGB-II-Quote); 2 ohne Wertung (Ausländeranteil und Migrationsanteil)' */
export const countedText = (assessment: Assessment, names: readonly string[]): string =>
  `${names.length} ${GOAL_LABELS[assessment]} (${listText(names)})`;

/** Names what stays open on the form. @example '[Zusammenfassung: noch offen]' */
export const openText = (label: string): string => `[${label.replace(/[:?]+$/, '')}: noch offen]`;

/** Whether a text of the sheet names something that stays open. */
export const isOpenText = (text: string): boolean => /^\[.*: noch offen\]$/u.test(text);

/** The unit of a change, after which the time follows where it is not that of the heading. */
export const otherTimeText = (when: string): string => `(${when})`;

/** A value that is missing, with its sign and reason. @example 'Quote 2012: . (geheim zu halten oder nicht verfügbar)' */
export const missingValueText = (name: string, wave: string, sign: string, reason: string): string =>
  `${name} ${wave}: ${sign} (${reason})`;

/** Lists values that are missing. */
export const missingValuesText = (items: readonly string[]): string => `Ohne Wert: ${items.join('; ')}.`;

/** Fields of action without a figure. */
export const fieldsWithoutText = (names: readonly string[]): string =>
  `Ohne Kennzahlen in dieser Auswertung: ${names.join('; ')}.`;

/** Goals that the catalogue has no indicator for. */
export const goalsWithoutText = (titles: readonly string[]): string =>
  `Kein Indikator des Katalogs spricht zu: ${titles.join('; ')}.`;

/** Goals whose indicators are not there. */
export const goalsNotDeliveredText = (titles: readonly string[]): string =>
  `Keine Kennzahlen in dieser Auswertung zu: ${titles.join('; ')}.`;

/** Heading of the changes. @example 'Veränderung 2017 gegenüber 2015' */
export const changeHeadText = (when: string): string => `Veränderung ${when}`.trim();

/** What the figures are of, and when. @example 'Kernindikatoren, Gesamtstadt Münster; Stichtag 31.12.2017' */
export const citySubtitleText = (city: string, dates: string): string =>
  `Kernindikatoren, Gesamtstadt ${city}; ${dates}`;

/** What the brackets around a change mean. */
export const smallBaseText = (limit: number): string =>
  `Veränderungen in Klammern: kleine Basis, ein Nenner liegt unter ${limit}.`;

export const BRIEFING_WORDS = {
  goals: 'Was die Indikatoren zu den Leitzielen sagen',
  stub: 'Handlungsfeld, Indikator',
  unit: 'Einheit und Richtung',
  draft: 'Entwurf',
  draftsNote:
    'Entwürfe für „Zielerreichung“ sind nach festen Regeln aus den Zahlen dieses Blattes gebildet. Ob ein Leitziel erreicht ist, sagen sie nicht. Bestätigt oder umgeschrieben stehen sie ohne diese Kennzeichnung im Formular.',
  direction:
    '▲ gestiegen, ▼ gesunken, ► unverändert, jeweils wie angezeigt; besser oder schlechter nur, wo der Katalog eine Richtung nennt.',
  rounding:
    'Veränderung aus ungerundeten Werten; Abweichungen durch Rundung. Anteile verändern sich in Prozentpunkten, Anzahlen in Prozent.',
  smallBase: 'kleine Basis',
  oneWave: 'nur eine Welle',
  noFigures: 'Zu diesem Leitziel liegen in dieser Auswertung keine Kennzahlen vor.',
  noIndicator: 'Der Katalog enthält zu diesem Leitziel keinen Indikator.',
  nothing: 'In dieser Auswertung gibt es keine Kennzahlen der Gesamtstadt.',
} as const;
