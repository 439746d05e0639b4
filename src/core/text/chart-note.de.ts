import type { Indicator, Level } from '../model/catalogue';
import { levelPluralText, levelText } from './catalogue.de';
import { kindOfChartText } from './chart.de';
import { listText } from './list.de';

/** Stands before the name of the area that stands out, in charts whose colours mean something else. */
export const HIGHLIGHT_SIGN = '►';

/** The whole town among its areas. @example wholeText('Stadt Münster') // => 'Stadt Münster (gesamt)' */
export const wholeText = (city: string): string => `${city} (gesamt)`;

const UNITS: Readonly<Record<string, string>> = { Prozent: 'in Prozent', Prozentpunkte: 'in Prozentpunkten' };

/** A unit beside a name that may say a part of it. @example unitBeside('Wohnfläche je Person', 'm² je Person') // => 'm²' */
export const unitBeside = (name: string, unit: string): string => {
  const [own = unit, each] = unit.split(/ (?=je )/);
  return each !== undefined && name.includes(each) ? own : unit;
};

/** What a chart measures; the unit only where the name does not say it. @example 'Ausländeranteil, in Prozent' */
export const measuredText = (name: string, unit: string): string =>
  name.includes(unit) ? name : `${name}, ${UNITS[unit] ?? unitBeside(name, unit)}`;

/**
 * What a subtitle says of areas: the city, the level (or its only area), the one that stands out.
 *
 * @example 'Stadt Münster und Stadtbezirke'
 */
export const placesText = (
  city: string | undefined,
  level: Level,
  highlight: string | undefined,
  only?: string,
): string =>
  [
    listText([
      ...(city === undefined ? [] : [city]),
      only === undefined ? levelPluralText(level) : `${levelText(level)} ${only}`,
    ]),
    ...(highlight === undefined ? [] : [`hervorgehoben (${HIGHLIGHT_SIGN}): ${highlight}`]),
  ].join(', ');

/** Which line stands out. */
export const highlightText = (area: string): string => `hervorgehoben: ${area}`;

/** Areas that share a rank. */
export interface SharedRank {
  readonly names: readonly string[];
  readonly rank: number;
}

/** Which areas share a rank; '' where none do. @example 'Gleich angezeigte Werte teilen sich einen Rang: A und B (Rang 2).' */
export const sharedRanksText = (shared: readonly SharedRank[]): string =>
  shared.length === 0
    ? ''
    : `Gleich angezeigte Werte teilen sich einen Rang: ${shared
        .map(({ names, rank }) => `${listText(names)} (Rang ${rank})`)
        .join('; ')}.`;

/** What brackets around a value mean; '' where there are none. @example 'In Klammern: kleine Basis (Nenner unter 100).' */
export const smallBaseNote = (names: readonly string[], limit: number): string =>
  names.length === 0 ? '' : `In Klammern: kleine Basis (Nenner unter ${limit}).`;

/** Areas on a small base, by name, where their values cannot stand in brackets. */
export const smallBasesNote = (names: readonly string[], limit: number): string =>
  names.length === 0 ? '' : `Kleine Basis (Nenner unter ${limit}): ${names.join(', ')}.`;

/** The same of waves that have no number in the chart. */
export const earlierSmallBasesNote = (names: readonly string[], limit: number): string =>
  names.length === 0 ? '' : `Kleine Basis (Nenner unter ${limit}) in früheren Wellen: ${names.join(', ')}.`;

/** An area in some of the waves that are shown. @example inWavesText('Nord', ['2010', '2012']) // => 'Nord (2010 und 2012)' */
export const inWavesText = (area: string, waves: readonly string[]): string => `${area} (${listText(waves)})`;

/** What is meant by a small base, for those who do not see the notes; '' where nothing stands on one. */
export const smallBaseMeaning = (isThere: boolean, limit: number): string =>
  isThere ? `Kleine Basis: Nenner unter ${limit}.` : '';

/** Which way is better; '' where the indicator has no direction. */
export const directionText = (direction: Indicator['direction']): string =>
  direction === 'neutral'
    ? ''
    : `Nach dem Katalog gilt eine Zunahme als ${direction === 'higher-is-better' ? 'besser' : 'schlechter'}.`;

/** What the distance of two groups is. */
export const gapNote = (of: string, minus: string): string =>
  `Abstand: „${of}“ minus „${minus}“, aus ungerundeten Werten; Abweichungen durch Rundung.`;

const WITH_NOUN = /^(\S+) (.+)$/;

/** Two groups; what both names end with is said once. @example groupsText('mit X', 'ohne X') // => 'mit und ohne X' */
export const groupsText = (of: string, minus: string): string => {
  const [[, first, noun], [, second, other]] = [WITH_NOUN.exec(of) ?? [], WITH_NOUN.exec(minus) ?? []];
  return noun !== undefined && noun === other ? `${first} und ${second} ${noun}` : listText([of, minus]);
};

/** Says that of many areas only two waves are shown. */
export const lastWavesText = (areas: number, earlier: string, later: string): string =>
  `Bei ${areas} Räumen stehen nur die letzten beiden Wellen nebeneinander: ${earlier} und ${later}.`;

const LYING = {
  waves: 'Balkendiagramm, ein Balken je Welle',
  structure: 'Gestapelte Balken, zusammen 100 Prozent',
  groups: 'Balkendiagramm, zwei Gruppen je Welle',
} as const;

/** What a chart of columns looks like, for those who do not see it, where long names lay it down. */
export const columnsText = (kind: keyof typeof LYING, isUpright: boolean): string =>
  isUpright ? kindOfChartText(kind) : LYING[kind];

/** Which parts have no number. */
export const smallPartsText = (least: number): string => `Teile unter ${least} Prozent stehen im Diagramm ohne Zahl.`;

export const CHART_NOTES = {
  highestFirst: 'Höchster Wert oben, keine Wertung.',
  changeOrder: 'Räume nach der Größe der Veränderung, Zunahmen oben.',
  changeOrderBelowCity: 'Oben die ganze Stadt, darunter ihre Räume nach der Größe der Veränderung, Zunahmen zuerst.',
  changeRounding: 'Veränderung aus ungerundeten Werten; Abweichungen durch Rundung.',
  allInTable: 'Alle Werte stehen in der Tabelle.',
  newestLabelled: 'Beschriftet ist die neueste Welle.',
  wholeParts: 'Alle Teile zusammen: 100 Prozent; Abweichungen durch Rundung.',
  ranks:
    'Rang 1 = höchster Wert, keine Wertung. Gleich angezeigte Werte teilen sich einen Rang, der nächste entfällt (1, 2, 2, 4).',
} as const;
