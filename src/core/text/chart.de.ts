import type { SeriesBreak } from '../model/catalogue';
import type { ChartKind } from '../model/chart-template';
import { dateText } from './number.de';

const KINDS: Readonly<Record<ChartKind, string>> = {
  development: 'Liniendiagramm',
  ranking: 'Balkendiagramm, höchster Wert zuerst',
  change: 'Balkendiagramm, Zunahme nach rechts, Abnahme nach links',
  waves: 'Säulendiagramm, eine Säule je Welle',
  distance: 'Balkendiagramm, über dem Wert der Stadt nach rechts, darunter nach links',
  'small-multiples': 'Kleine Liniendiagramme auf gleicher Skala',
  structure: 'Gestapelte Säulen, zusammen 100 Prozent',
  'rank-course': 'Liniendiagramm der Ränge, Rang 1 oben',
  groups: 'Säulendiagramm, zwei Gruppen je Welle',
};

/** What a chart looks like, for those who do not see it. */
export const kindOfChartText = (kind: ChartKind): string => KINDS[kind];

/** From the first to the last day. @example '31.12.2010 bis 31.12.2017' */
export const periodText = (dates: readonly string[]): string => {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first === last ? dateText(first) : `${dateText(first)} bis ${dateText(last)}`;
};

/** How a value ran from a wave on. */
export type Trend = 'rising' | 'falling' | 'level' | 'mixed';

const TRENDS: Readonly<Record<Trend, string>> = {
  rising: 'durchgehend gestiegen',
  falling: 'durchgehend gesunken',
  level: 'unverändert',
  mixed: 'ohne einheitliche Richtung',
};

/** The run since a wave with all that it came to. @example 'Seit 2012 durchgehend gestiegen (+2,2 Prozentpunkte).' */
export const trendText = (trend: Trend, since: string, change: string): string =>
  `Seit ${since} ${TRENDS[trend]}${trend === 'level' ? '' : ` (${change})`}.`;

/** What the lines of small charts are. */
export const panelsText = (area: string, hasCity: boolean): string =>
  hasCity
    ? `In jedem kleinen Diagramm: durchgezogene Linie der ${area}, gestrichelte graue Linie die Stadt; alle auf gleicher Skala.`
    : 'Alle kleinen Diagramme haben die gleiche Skala.';

/** Of what an area a message speaks. @example 'Migrationsanteil in Nord' */
export const inAreaText = (name: string, area: string): string => `${name} in ${area}`;

/** Says that values on both sides of a break cannot be compared. */
export const brokenText = ({ before, after }: SeriesBreak): string =>
  `Bruch in der Reihe zwischen ${dateText(before)} und ${dateText(after)}: über ihn hinweg nicht vergleichbar.`;

/** The same below a chart, with the sign of a break; its reason stands once on the sheet. */
export const breakNote = (broken: SeriesBreak): string => `| ${brokenText(broken)}`;

/** A wave that cannot be compared with those after a break. @example '2010 (vor dem Bruch)' */
export const beforeBreakText = (wave: string): string => `${wave} (vor dem Bruch)`;

/** Says that an axis of values does not begin at zero. */
export const truncatedText = (minimum: string): string =>
  `Die Wertachse beginnt nicht bei null, sondern bei ${minimum}.`;

export const CHART_WORDS = {
  break: 'Bruch in der Reihe',
  breakLabel: 'Bruch',
  breakNote: 'Wo die Linien unterbrochen sind, steht unten im Diagramm „Bruch“; dort ist kein Wert.',
  names: 'Lage der Namen im Diagramm (keine Messwerte)',
  nameRoom: 'Platz für Namen',
  city: 'Gesamtstadt',
  better: ' besser',
  worse: ' schlechter',
  same: ' unverändert',
} as const;
