import type { Level } from '../model/catalogue';
import { levelPluralText, levelText } from './catalogue.de';
import { listText } from './list.de';

const NO_BREAK = '\u00a0';

/** After how many names a title would become a list. */
const MOST_NAMES = 2;

/** Levels after "in", as in "in 5 von 6 Stadtbezirken". */
const dative = (level: Level): string => {
  const plural = levelPluralText(level);
  return plural.endsWith('n') ? plural : `${plural}n`;
};

/**
 * Where, after a noun or a verb. Names of Stadtbezirke stand alone; others say what they are ("im Stadtteil Dom"), and more
 * than two are counted.
 *
 * @example inAreasText(['Nord'], 'stadtbezirk') // => 'in Nord'
 */
export const inAreasText = (names: readonly string[], level: Level): string => {
  if (names.length > MOST_NAMES) return `in ${names.length}${NO_BREAK}${dative(level)}`;
  if (level === 'stadtbezirk') return `in ${listText(names)}`;
  return names.length === 1
    ? `im ${levelText(level)} ${listText(names)}`
    : `in den ${dative(level)} ${listText(names)}`;
};

/** Whether so few areas are meant that a text names them. */
export const isNamed = (names: readonly string[]): boolean => names.length <= MOST_NAMES;

/** In how many of them. @example inHowManyText(5, 6, 'stadtbezirk') // => 'in 5 von 6 Stadtbezirken' */
export const inHowManyText = (count: number, all: number, level: Level): string => {
  if (count < all) return `in ${count} von ${all}${NO_BREAK}${dative(level)}`;
  return all === 2 ? `in beiden ${dative(level)}` : `in allen ${all}${NO_BREAK}${dative(level)}`;
};

const NONE_OR_ONE = ['keiner', 'einer'];

/** How many of them. @example howManyText(0, 6, 'stadtbezirk') // => 'keiner der 6 Stadtbezirke' */
export const howManyText = (count: number, all: number, level: Level): string => {
  const plural = levelPluralText(level);
  if (all === 2) return count === all ? `beide ${plural}` : `${NONE_OR_ONE[count] ?? count} der beiden ${plural}`;
  if (count === all) return `alle ${all}${NO_BREAK}${plural}`;
  return `${NONE_OR_ONE[count] ?? count} der ${all}${NO_BREAK}${plural}`;
};
