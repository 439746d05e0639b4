import { listText } from './list.de';

/** Says of a value that it stands on a small base. */
export const SMALL_BASE = 'kleine Basis';

/** A value with its name, marked where it stands on a small base. @example namedText('Nord', '40,6', false) // => 'Nord 40,6' */
export const namedText = (name: string, value: string, smallBase: boolean): string =>
  `${name} ${value}${smallBase ? ` (${SMALL_BASE})` : ''}`;

/** A value in its wave. @example atText('2017', '40,6', true) // => '40,6 (2017, kleine Basis)' */
export const atText = (wave: string, value: string, smallBase: boolean): string =>
  `${value} (${wave}${smallBase ? `, ${SMALL_BASE}` : ''})`;

/** Parts of a whole with its name. */
export const partsOfText = (name: string, parts: string, isSmall: boolean): string =>
  `${name}${isSmall ? ` (${SMALL_BASE})` : ''}: ${parts}.`;

/** Values over time with their name; where all of them stand on a small base, that is said once. */
export const courseOfText = (name: string, values: readonly string[], allSmall: boolean): string =>
  partsOfText(name, values.join(', '), allSmall);

/** Areas that share a value as it is printed. */
export interface SharedValue {
  readonly names: readonly string[];
  readonly value: string;
  /** Which of them stand on a small base. */
  readonly small: readonly string[];
}

const MOST_NAMES = 3;

/** Those that are named where a few speak for all. */
export const spokenNames = (names: readonly string[]): readonly string[] =>
  names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;

const namesText = (names: readonly string[]): string => {
  const spoken = spokenNames(names);
  const more = names.length - spoken.length;
  return listText(more > 0 ? [...spoken, `${more} weitere`] : spoken);
};

const smallText = ({ names, small }: SharedValue): string => {
  if (small.length === 0) return '';
  return small.length === names.length ? SMALL_BASE : `teils ${SMALL_BASE}`;
};

/** Those that share a value, and the value. @example 'Nord, West und 3 weitere 2,1' */
export const sharedText = (shared: SharedValue): string => {
  const small = smallText(shared);
  return `${namesText(shared.names)} ${shared.value}${small === '' ? '' : ` (${small})`}`;
};

/** Highest and lowest of so many values; `others` are told in any case. */
export const shortenedText = (all: number, highest: string, lowest: string, others: string): string =>
  `Am höchsten: ${highest}. Am niedrigsten: ${lowest}. ${others === '' ? '' : `${others}. `}Alle ${all} Werte stehen in der Tabelle`;

const endText = (end: SharedValue): string =>
  `${namesText(end.names)} (${[end.value, smallText(end)].filter((part) => part !== '').join(', ')})`;

/** Highest and lowest value; `isWhole` where none is missing. @example 'Höchster Wert 2017: Nord (40,6 %); niedrigster: Mitte (16,8 %).' */
export const extremesText = (wave: string, isWhole: boolean, highest: SharedValue, lowest: SharedValue): string =>
  highest.value === lowest.value
    ? `Alle ${isWhole ? '' : 'vorliegenden '}Werte ${wave} sind gleich (${highest.value}).`
    : `Höchster ${isWhole ? '' : 'vorliegender '}Wert ${wave}: ${endText(highest)}; niedrigster: ${endText(lowest)}.`;
