import { type Catalogue, type Level, signProfileOf } from '../model/catalogue';
import type { MissingReason, Qualifier } from '../model/quantity';
import type { SheetKind } from '../model/sheet-schema';

const LEVEL_WORDS: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  gesamtstadt: ['Gesamtstadt', 'die Gesamtstadt'],
  stadtbezirk: ['Stadtbezirk', 'Stadtbezirke'],
  teilbereich: ['Teilbereich', 'Teilbereiche'],
  stadtteil: ['Stadtteil', 'Stadtteile'],
  rest: ['nicht zuzuordnen', 'die Zeile „nicht zuzuordnen“'],
};

/** Name of a level. @example levelText('stadtteil') // => 'Stadtteil' */
export const levelText = (level: Level): string => LEVEL_WORDS[level][0];

/** Name of a level in the plural, where a text gives the level; any other text unchanged. */
export const levelPluralText = (level: string): string => LEVEL_WORDS[level as Level]?.[1] ?? level;

const KINDS: Readonly<Record<SheetKind, string>> = {
  langformat: 'Liste (eine Zeile je Wert)',
  indikatorblatt: 'Indikatorblatt',
  kreuztabelle: 'Kreuztabelle',
  tabelle: 'Tabelle mit eigenem Schema',
};

/** Name of a sheet kind. */
export const kindText = (kind: SheetKind): string => KINDS[kind];

const MISSING: Readonly<Record<MissingReason, string>> = {
  confidential: 'geheim zu halten oder nicht verfügbar',
  'not-yet-available': 'liegt noch nicht vor',
  'not-applicable': 'Nachweis nicht sinnvoll',
  unreliable: 'nicht sicher genug',
  'not-comparable': 'wegen Bruch in der Reihe nicht vergleichbar',
  'zero-base': 'vom Wert null aus nicht berechenbar',
  'negative-base': 'von einem negativen Wert aus nicht berechenbar',
  'not-submitted': 'nicht geliefert',
  unreadable: 'nicht lesbar',
};

/** Why a value is missing, in words. */
export const missingText = (reason: MissingReason): string => MISSING[reason];

/** Signs used where the profile has none for the reason; taken from the signs of the Federal Statistical Office. */
const SIGNS: Readonly<Record<MissingReason, string>> = {
  confidential: '.',
  'not-yet-available': '…',
  'not-applicable': 'x',
  unreliable: '/',
  'not-comparable': '|',
  'zero-base': 'x',
  'negative-base': 'x',
  'not-submitted': '…',
  unreadable: '.',
};

/** Reasons that no profile knows, and the printed reason that they are shown as. */
const SHOWN_AS: Readonly<Partial<Record<MissingReason, MissingReason>>> = {
  'zero-base': 'not-applicable',
  'negative-base': 'not-applicable',
  'not-submitted': 'not-yet-available',
  unreadable: 'confidential',
};

/**
 * Sign printed for a missing value (Zeichen), from the catalogue's sign profile.
 *
 * Reasons of our own are shown by the nearest printed one: no base as "not meaningful", not submitted as "not yet
 * available", unreadable as "unknown or confidential".
 */
export const missingSign = (reason: MissingReason, catalogue: Catalogue): string => {
  const printed = SHOWN_AS[reason] ?? reason;
  const profile = signProfileOf(catalogue);
  const sign = profile?.signs.find(({ stands }) => stands.for === 'missing' && stands.reason === printed);
  return sign?.sign ?? SIGNS[reason];
};

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  revised: 'berichtigt',
  provisional: 'vorläufig',
  estimated: 'geschätzt',
  limited: 'eingeschränkt aussagefähig',
};

/** A qualifier in words. */
export const qualifierText = (qualifier: Qualifier): string => QUALIFIERS[qualifier];
