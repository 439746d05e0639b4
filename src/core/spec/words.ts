import { type Catalogue, type Level, type SeriesBreak, signProfileOf } from '../model/catalogue';
import type { Assessment } from '../model/figure';
import { dateText, levelText, missingSign, missingText } from '../text/de';
import { levelPluralText } from '../text/catalogue.de';
import { runsText } from '../text/list.de';

/** Heads of the sheet *Daten*, in the order of its columns. */
export const DATA_HEADS = [
  'Schlüssel',
  'Art',
  'Nr.',
  'Indikator/Merkmal',
  'Ausprägung',
  'Ebene',
  'Raum-Nr.',
  'Raum',
  'Welle',
  'Stichtag',
  'Zähler',
  'Nenner',
  'Wert',
  'Einheit',
  'Hinweis',
  'Quelle',
  'Lieferung',
] as const;

export const SUBJECT_TYPES = { measure: 'Merkmal', indicator: 'Indikator' } as const;

export const WORDS = {
  sumOfParts: 'Summe der Teilräume',
  computed: 'eigene Berechnung',
  delivered: 'geliefert',
  changesTitle: 'Veränderung',
  rankingTitle: 'Rangfolge',
  code: 'Nr.',
  area: 'Raum',
  values: 'Wert',
  change: 'Veränderung',
  perYear: 'Veränderung je Jahr',
  absolute: 'Absolute Veränderung',
  indexNumber: 'Messzahl',
  assessment: 'Bewertung',
  rank: 'Rang',
  distance: 'Abstand zur Stadt',
  ratio: 'Stadt = 100',
  quarter: 'Viertel',
  variation: 'Variationskoeffizient (Prozent)',
  segregation: 'Segregationsindex (0 bis 100)',
  overviewTitle: 'Ränge der Indikatoren im Vergleich',
  earlierValue: 'Wert der vorigen Welle',
  earlierRank: 'Rang der vorigen Welle',
  rankChange: 'Veränderung des Rangs',
  remark: 'Hinweis',
  tied: 'geteilter Rang',
  smallBase: 'kleine Basis',
  unranked: 'ohne Rang: ',
  excludedBase: 'ohne Rang: kleine Basis',
  points: 'Prozentpunkte',
  perCent: 'Prozent',
  aYear: ' je Jahr',
  nothingToCompare: 'Keine Werte, die verglichen werden könnten.',
  noRanking: 'Keine Rangfolge: in den Einstellungen ausgeschaltet, oder keine Werte vorhanden.',
  rounding:
    'Veränderung aus ungerundeten Werten; Abweichungen durch Rundung. Anteile verändern sich in Prozentpunkten, Anzahlen in Prozent; je Jahr: bei Anteilen Prozentpunkte geteilt durch die Jahre, sonst geometrisches Mittel.',
  namesLead: 'Der Name eines Raums führt zu seinem Wert im Blatt „Daten“, die Quelle dort zur gelieferten Zelle.',
  valuesNote: 'Diese Datei enthält Werte, keine Formeln und keine Verweise.',
  indexNote:
    'Messzahl: Wert der Basiswelle = 100; Basis ist die erste Welle nach dem letzten Bruch in der Reihe. Anteile haben keine.',
  noBase: 'x steht auch, wo der frühere Wert null oder negativ ist: von dort aus gibt es keine Veränderung in Prozent.',
  distanceNote: 'Abstand zur Stadt aus ungerundeten Werten; Abweichungen durch Rundung.',
  ties: 'Rang 1 = höchster Wert, keine Wertung. Gleich angezeigte Werte teilen sich einen Rang, der nächste entfällt (1, 2, 2, 4). Positive Veränderung des Rangs: nach oben gerückt.',
  quarters:
    'Viertel: 1 = Werte ab dem oberen Quartil, 2 = ab dem Median, 3 = ab dem unteren Quartil, 4 = darunter; aus den angezeigten Werten der Räume mit Rang, ab vier Räumen.',
  spreadNote:
    'Variationskoeffizient: Standardabweichung der Räume in Prozent ihres Mittels, jeder Raum zählt gleich. Segregationsindex: halbe Summe der absoluten Unterschiede zwischen der Verteilung der Gruppe und der aller anderen auf die Räume (Duncan und Duncan 1955); 0 = gleich verteilt, 100 = völlig getrennt.',
  excluded: 'Nicht in der Rangfolge: Gesamtstadt, Teilbereiche und die Zeile „nicht zuzuordnen“.',
} as const;

/** Words for the judgement of a change; a change is never shown by its colour alone. */
export const ASSESSMENTS: Readonly<Record<Exclude<Assessment, 'none'>, string>> = {
  better: 'besser',
  worse: 'schlechter',
  neutral: 'neutral',
  unchanged: 'unverändert',
};

/** Never "zum Vorjahr": waves are years apart. @example '2017 gegenüber 2015' */
export const comparedText = (from: string, to: string): string => `${to} gegenüber ${from}`;

/** Name of an area with its level, where it is a subtotal. @example 'Stadtbezirk Nord' */
export const subtotalText = (name: string, level: Level): string =>
  level === 'stadtbezirk' || level === 'teilbereich' ? `${levelText(level)} ${name}` : name;

/** Names rows of a sheet by their numbers, from 1. @example rowsText([59, 60, 61, 70]) // => 'aus Zeilen 60–62 und 71' */
export const rowsText = (rows: readonly number[]): string =>
  `aus ${rows.length > 1 ? 'Zeilen' : 'Zeile'} ${runsText(rows.map((row) => row + 1))}`;

/** Names the wave whose value is 100. */
export const baseText = (wave: string): string => `${wave} = 100`;

/** Footnote for a series break under the sign that marks it. */
export const breakText = ({ before, after, reason, source }: SeriesBreak, sign: string): string =>
  `${sign} Bruch in der Reihe zwischen ${dateText(before)} und ${dateText(after)}: ${reason} Quelle: ${source}.`;

/** Reference dates of a block. @example 'Stichtage 31.12.2015 und 31.12.2017' */
export const datesText = (dates: readonly string[]): string => {
  const texts = [...new Set(dates)].map(dateText);
  const last = texts.at(-1) ?? '';
  return texts.length > 1 ? `Stichtage ${texts.slice(0, -1).join(', ')} und ${last}` : `Stichtag ${last}`;
};

/** Explains the signs (Zeichenerklärung) of the office's profile, and the sign for a break where the profile has none. */
export const legendText = (catalogue: Catalogue, extra: readonly string[] = []): string => {
  const profile = signProfileOf(catalogue);
  const signs = (profile?.signs ?? []).map(({ sign, meaning }) => `${sign} = ${meaning}`);
  const marked = profile?.signs.some(({ stands }) => stands.for === 'missing' && stands.reason === 'not-comparable');
  const broken = `${missingSign('not-comparable', catalogue)} = ${missingText('not-comparable')}`;
  return `Zeichenerklärung: ${[...signs, ...(marked ? [] : [broken]), ...extra].join('; ')}.`;
};

/** Names the wave that a ranking is compared with. */
export const earlierText = (date: string): string => `, vorige Welle ${dateText(date)}`;

/** How many of a level's areas have a rank. @example 'Stadtbezirke: 5 von 6 mit Rang' */
export const rankedText = (level: Level, size: number, all: number): string =>
  `${levelPluralText(level)}: ${size === all ? 'alle' : ''}${size === all ? ` ${all}` : `${size} von ${all}`} mit Rang`;
