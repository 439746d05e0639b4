import type { Level } from '../model/catalogue';
import { levelPluralText } from './catalogue.de';
import { listText } from './list.de';

/** Names that a verb in the singular may follow; after all others stands a colon. */
const SINGULAR = /^\S*(anteil|quote|stand|saldo|index|beteiligung|fläche|risiko)( |$)/i;

/** After how many names a title would become a list. */
const MOST_NAMES = 2;

/** Levels after "in", as in "in 5 von 6 Stadtbezirken". */
const dative = (level: Level): string => {
  const plural = levelPluralText(level);
  return plural.endsWith('n') ? plural : `${plural}n`;
};

const NO_BREAK = '\u00a0';

/** A value with its unit, as running text has it. @example valueText('23,2', 'Prozent') // => '23,2 %' */
export const valueText = (value: string, unit: string): string => {
  if (unit === 'Anzahl') return value;
  return `${value}${NO_BREAK}${unit === 'Prozent' ? '%' : unit}`;
};

/** How a value went. @example courseText('Migrationsanteil', true, '23,2 %') // => 'Migrationsanteil steigt auf 23,2 %' */
export const courseText = (name: string, rises: boolean, value: string): string =>
  SINGULAR.test(name)
    ? `${name} ${rises ? 'steigt' : 'sinkt'} auf ${value}`
    : `${name}: ${rises ? 'Anstieg' : 'Rückgang'} auf ${value}`;

const placesText = (names: readonly string[], level: Level): string =>
  names.length > MOST_NAMES ? `${names.length} ${dative(level)}` : listText(names);

/** An end of a ranking: all areas that share the value, and the value with its unit. */
export interface RankingEnd {
  readonly names: readonly string[];
  readonly value: string;
}

/** Both ends of a ranking. */
export const endsText = (name: string, level: Level, highest: RankingEnd, lowest: RankingEnd): string => {
  const end = ({ names, value }: RankingEnd) => `in ${placesText(names, level)} (${value})`;
  return `${name} am höchsten ${end(highest)}, am niedrigsten ${end(lowest)}`;
};

/** How many values lie above and below something. */
export interface Split {
  readonly up: number;
  readonly down: number;
  readonly all: number;
}

const ofAll = (count: number, all: number, level: Level): string =>
  count === all ? `allen ${all} ${dative(level)}` : `${count} von ${all} ${dative(level)}`;

/** In how many areas a value rose or fell; both, where there is both. */
export const splitText = (name: string, level: Level, { up, down, all }: Split): string => {
  if (down === 0) return `${name}: Anstieg in ${ofAll(up, all, level)}`;
  if (up === 0) return `${name}: Rückgang in ${ofAll(down, all, level)}`;
  return `${name}: Anstieg in ${up}, Rückgang in ${down} von ${all} ${dative(level)}`;
};

/** What stands out most. @example ', am stärksten in Nord (+1,5 Prozentpunkte)' */
export const strongestText = (names: readonly string[], value: string, level: Level): string =>
  `, am stärksten in ${placesText(names, level)} (${value})`;

const allOf = (count: number, all: number, level: Level): string => {
  const plural = levelPluralText(level);
  if (count === all) return `alle ${all} ${plural}`;
  return count === 0 ? `keiner der ${all} ${plural}` : `${count} der ${all} ${plural}`;
};

/** How many areas lie above the city, and which one is farthest from it. */
export const aboveCityText = (name: string, above: number, all: number, level: Level, city: string): string =>
  `${name}: ${allOf(above, all, level)} über dem Wert der Stadt (${city})`;

/** What is farthest. @example ', größter Abstand in Nord (+17,4 Prozentpunkte)' */
export const farthestText = (names: readonly string[], value: string, level: Level): string =>
  `, größter Abstand in ${placesText(names, level)} (${value})`;

/** In how many areas a wave is above an earlier one, or below where those are more. */
export const wavesText = (name: string, { up, down, all }: Split, from: string, to: string, level: Level): string =>
  `${name}: ${to} in ${ofAll(Math.max(up, down), all, level)} ${up >= down ? 'höher' : 'niedriger'} als ${from}`;

/** The strongest change of all over a longer time. */
export const strongestSinceText = (
  name: string,
  rises: boolean,
  since: string,
  places: string,
  value: string,
): string => `${name}: stärkster ${rises ? 'Anstieg' : 'Rückgang'} seit ${since} in ${places} (${value})`;

/** Names of areas, or how many they are. */
export const areasText = placesText;

/** The largest of several parts. */
export const largestPartText = (name: string, part: string, value: string): string =>
  `${name}: größter Teil ${part} (${value})`;

/** A place that nobody else had. @example 'Migrationsanteil: Nord in allen Wellen auf Rang 1' */
export const alwaysFirstText = (name: string, area: string): string => `${name}: ${area} in allen Wellen auf Rang 1`;

/** Who went up most. */
export const risenText = (name: string, area: string, from: number, to: number): string =>
  `${name}: ${area} rückt von Rang ${from} auf Rang ${to}`;

/** How a distance between two groups went. */
export const gapText = (name: string, grows: boolean, value: string): string =>
  `${name}: Abstand der Gruppen ${grows ? 'wächst' : 'sinkt'} auf ${value}`;
