import type { Level } from '../model/catalogue';
import { howManyText, inAreasText, inHowManyText, isNamed } from './chart-place.de';

/** Names that a verb in the singular may follow; after all others stands a colon. */
const SINGULAR = /^\S*(anteil|quote|stand|saldo|index|beteiligung|fläche|risiko)( |$)/i;

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

/** Units whose noun is in the singular after one. */
const ONE: Readonly<Record<string, string>> = { Prozentpunkte: 'Prozentpunkt', Indexpunkte: 'Indexpunkt' };

const unitText = (value: string, unit: string): string => {
  // What stands in brackets explains the unit and is no part of it: 'Indexpunkte (0–100)'.
  const own = unit.replace(/ \(.*\)$/, '');
  if (own === 'Prozent') return '%';
  return (/^[+-]?1$/.test(value) ? (ONE[own] ?? own) : own).replace(/(?<=\d) /g, NO_BREAK);
};

/** A number as running text has it: with a true minus, at which no line ends and which is read aloud. */
export const proseText = (value: string): string => value.replace(/^-/, MINUS);

/** A value with its unit, as running text has it. @example valueText('23,2', 'Prozent') // => '23,2 %' */
export const valueText = (value: string, unit: string): string =>
  unit === 'Anzahl' ? proseText(value) : `${proseText(value)}${NO_BREAK}${unitText(value, unit)}`;

const sayVerb = (name: string, verb: string, noun: string): string =>
  SINGULAR.test(name) ? `${name} ${verb}` : `${name}: ${noun}`;

const moved = (rises: boolean): string => (rises ? 'Anstieg' : 'Rückgang');

/** How a value went. @example courseText('Migrationsanteil', true, '23,2 %') // => 'Migrationsanteil steigt auf 23,2 %' */
export const courseText = (name: string, rises: boolean, value: string): string =>
  `${sayVerb(name, rises ? 'steigt' : 'sinkt', moved(rises))} auf ${value}`;

/** Areas that share a value, and the value with its unit. */
export interface Shared {
  readonly names: readonly string[];
  readonly value: string;
}

/** Both ends of a ranking. */
export const endsText = (name: string, level: Level, highest: Shared, lowest: Shared): string => {
  const [top, bottom] = [highest, lowest].map(({ names, value }) => `${inAreasText(names, level)} (${value})`);
  return SINGULAR.test(name)
    ? `${name} am höchsten ${top}, am niedrigsten ${bottom}`
    : `${name}: höchster Wert ${top}, niedrigster ${bottom}`;
};

/** How many values lie above and below something. */
export interface Split {
  readonly up: number;
  readonly down: number;
  readonly all: number;
}

const each = ({ names, value }: Shared): string => (names.length > 1 ? `jeweils ${value}` : value);

const oneWayText = (name: string, level: Level, { up, down, all }: Split, most: Shared): string => {
  const [noun, count] = [moved(up > 0), up + down];
  const where = inHowManyText(count, all, level);
  if (most.names.length < count)
    return `${name}: ${noun} ${where}, am stärksten ${inAreasText(most.names, level)} (${most.value})`;
  return count < all && isNamed(most.names)
    ? `${name}: ${noun} nur ${inAreasText(most.names, level)} (${each(most)})`
    : `${name}: ${noun} ${where} (${each(most)})`;
};

/** In how many areas a value rose or fell, and where most; `most` without names where a rise and a fall are as strong. */
export const splitText = (name: string, level: Level, split: Split, most: Shared): string => {
  const { up, down, all } = split;
  if (up === 0 || down === 0) return oneWayText(name, level, split, most);
  const where = `Anstieg in ${up}, Rückgang ${inHowManyText(down, all, level)}`;
  const largest = `, größte Veränderung ${inAreasText(most.names, level)} (${most.value})`;
  return `${name}: ${where}${most.names.length > 0 ? largest : ''}`;
};

/** How many areas lie above the city. */
export const aboveCityText = (name: string, above: number, all: number, level: Level, city: string): string =>
  `${name}: ${howManyText(above, all, level)} über dem Wert der Stadt (${city})`;

/** What is farthest. @example ', größter Abstand in Nord (+17,4 Prozentpunkte)' */
export const farthestText = (names: readonly string[], value: string, level: Level): string =>
  `, größter Abstand ${inAreasText(names, level)} (${value})`;

/** In how many areas a wave is above an earlier one, or below where those are more. */
export const wavesText = (name: string, { up, down, all }: Split, from: string, to: string, level: Level): string =>
  `${name}: ${to} ${inHowManyText(Math.max(up, down), all, level)} ${up >= down ? 'höher' : 'niedriger'} als ${from}`;

/** The strongest change among so many areas over a longer time. */
export const strongestSinceText = (
  name: string,
  level: Level,
  { rises, since, all }: { readonly rises: boolean; readonly since: string; readonly all: number },
  most: Shared,
): string =>
  most.names.length === all
    ? `${name}: ${moved(rises)} seit ${since} ${inHowManyText(all, all, level)} (${each(most)})`
    : `${name}: stärkster ${moved(rises)} seit ${since} ${inAreasText(most.names, level)} (${most.value})`;

/** The largest of several parts. */
export const largestPartText = (name: string, part: string, value: string): string =>
  `${name}: größter Teil ${part} (${value})`;

/** A place as it is named. @example rankText(1) // => 'Rang 1' */
export const rankText = (rank: number): string => `Rang${NO_BREAK}${rank}`;

/** A place that an area never left. @example 'Migrationsanteil: Nord seit 2012 in allen Wellen auf Rang 1' */
export const sameRankText = (name: string, area: string, rank: number, waves: readonly string[]): string =>
  `${name}: ${area} ${waves.length > 2 ? `seit ${waves[0]} in allen Wellen` : waves.join(' und ')} auf ${rankText(rank)}`;

/** A rank with its wave. */
export interface RankAt {
  readonly rank: number;
  readonly wave: string;
}

/** From one place to another; "rückt" is true both ways and judges neither. */
export const movedRankText = (name: string, area: string, from: RankAt, to: RankAt): string => {
  const at = ({ rank, wave }: RankAt) => `${rankText(rank)} (${wave})`;
  return `${name}: ${area} rückt von ${at(from)} auf ${at(to)}`;
};

/** How a distance between two groups went. */
export const gapText = (name: string, grows: boolean, value: string): string =>
  `${name}: Abstand der Gruppen ${grows ? 'wächst' : 'schrumpft'} auf ${value}`;
