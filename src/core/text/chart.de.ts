import type { SeriesBreak } from '../model/catalogue';
import type { ChartKind } from '../model/chart-template';
import { listText } from './list.de';
import { dateText } from './number.de';

const KINDS: Readonly<Record<ChartKind, string>> = {
  development: 'Liniendiagramm',
  ranking: 'Balkendiagramm, höchster Wert zuerst',
  change: 'Balkendiagramm, Zunahme nach rechts, Abnahme nach links',
  waves: 'Säulendiagramm, eine Säule je Welle',
  distance: 'Stabdiagramm, über dem Wert der Stadt nach rechts, darunter nach links',
  'small-multiples': 'Kleine Liniendiagramme auf gleicher Skala',
  structure: 'Gestapelte Säulen, zusammen 100 Prozent',
  'rank-course': 'Liniendiagramm der Ränge, Rang 1 oben',
  groups: 'Säulendiagramm, zwei Gruppen je Welle',
};

/** What a chart looks like, for those who do not see it. */
export const kindOfChartText = (kind: ChartKind): string => KINDS[kind];

/** Reference dates: one, both, or from the first to the last. @example '31.12.2010 bis 31.12.2017' */
export const periodText = (dates: readonly string[]): string => {
  const days = [...new Set(dates)].map(dateText);
  return days.length > 2 ? `${days[0]} bis ${days.at(-1)}` : listText(days);
};

/** What the lines of small charts are, and the number beside their names. */
export const panelsText = (area: string, hasCity: boolean, wave: string): string => {
  const lines = `In jedem kleinen Diagramm: durchgezogen der ${area}, grau und gestrichelt die ganze Stadt. `;
  return `${hasCity ? lines : ''}Alle kleinen Diagramme haben die gleiche Skala; neben dem Namen steht der Wert von ${wave}.`;
};

/** Says that values on both sides of a break cannot be compared. */
export const brokenText = ({ before, after }: SeriesBreak): string =>
  `Bruch in der Reihe zwischen ${dateText(before)} und ${dateText(after)}: Werte davor und danach sind nicht vergleichbar.`;

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
  breakSign: '|',
  breakNote: '„Bruch“ unten im Diagramm: Dort sind die Linien unterbrochen, ohne dass ein Wert fehlt.',
  names: 'Lage der Namen im Diagramm (keine Messwerte)',
  nameRoom: 'Platz für Namen',
  better: ' besser',
  worse: ' schlechter',
  same: ' unverändert',
} as const;
