import type { Level } from '../model/catalogue';
import { levelPluralText } from './catalogue.de';
import { kindOfChartText } from './chart.de';
import { listText } from './list.de';

/** Stands before the name of the area that stands out, in charts whose colours mean something else. */
export const HIGHLIGHT_SIGN = '►';

/** The whole town among its areas. @example wholeText('Stadt Münster') // => 'Stadt Münster (gesamt)' */
export const wholeText = (city: string): string => `${city} (gesamt)`;

const UNITS: Readonly<Record<string, string>> = { Prozent: 'in Prozent', Prozentpunkte: 'in Prozentpunkten' };

/** What a chart measures; the unit only where the name does not say it. @example 'Ausländeranteil, in Prozent' */
export const measuredText = (name: string, unit: string): string =>
  name.includes(unit) ? name : `${name}, ${UNITS[unit] ?? unit}`;

/** What a subtitle says of areas: the city, the level, the one that stands out. @example 'Stadt Münster und Stadtbezirke' */
export const placesText = (city: string | undefined, level: Level, highlight: string | undefined): string =>
  [
    listText([...(city === undefined ? [] : [city]), levelPluralText(level)]),
    ...(highlight === undefined ? [] : [`hervorgehoben (${HIGHLIGHT_SIGN}): ${highlight}`]),
  ].join(', ');

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
export const smallPartsText = (least: number): string => `Teile unter ${least} Prozent stehen ohne Zahl.`;

export const CHART_NOTES = {
  highestFirst: 'Höchster Wert oben, keine Wertung.',
  changeOrder: 'Räume nach der Größe der Veränderung, Zunahmen oben.',
  changeOrderBelowCity: 'Oben die ganze Stadt, darunter ihre Räume nach der Größe der Veränderung, Zunahmen zuerst.',
  changeRounding: 'Veränderung aus ungerundeten Werten; Abweichungen durch Rundung.',
  newestLabelled: 'Beschriftet ist die neueste Welle.',
} as const;
