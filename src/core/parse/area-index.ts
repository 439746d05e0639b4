import type { Area } from '../model/catalogue';
import { candidatesOf, type Candidate } from './nearest';
import { cleanText, foldUmlauts, nameKey } from './text';

/** Areas by code and by name (Gebietsverzeichnis). A name that several areas bear leads to all of them. */
export interface AreaIndex {
  readonly codes: ReadonlyMap<string, Area>;
  readonly names: ReadonlyMap<string, readonly Area[]>;
  readonly folded: ReadonlyMap<string, readonly Area[]>;
  readonly candidates: readonly Candidate[];
}

/** A text as code and name, either of which may be missing. */
export interface CodeAndName {
  readonly code: string | undefined;
  readonly name: string | undefined;
}

const CODE = /^(\d+(?: ?[-\u2010-\u2015] ?\d+)?)(?:[ .:\u2013-]*([^\d .:\u2013-].*))?$/su;
const DASHES = / ?[\u2010-\u2015-] ?/g;

/** Code and name of a cleaned text. @example codeAndName('1-4 Münster-Mitte') // => { code: '1-4', name: 'Münster-Mitte' } */
export const codeAndName = (text: string): CodeAndName => {
  const [, code, name] = CODE.exec(text) ?? [];
  return code === undefined ? { code, name: text || undefined } : { code: code.replace(DASHES, '-'), name };
};

const add = <Key>(map: Map<Key, readonly Area[]>, key: Key, area: Area): void => {
  const before = map.get(key) ?? [];
  if (!before.includes(area)) map.set(key, [...before, area]);
};

/** Name of an area with its code, where the code is one of digits. @example '11 Aegidii' */
export const labelOf = ({ id, name }: Area): string =>
  /^\d/.test(id) && !name.startsWith(id) ? `${id} ${name}` : name;

/** Prepares areas for being looked up; official names go before aliases, earlier areas before later ones. */
export const buildAreaIndex = (areas: readonly Area[]): AreaIndex => {
  const codes = new Map<string, Area>();
  const names = new Map<string, readonly Area[]>();
  const folded = new Map<string, readonly Area[]>();
  const enter = (area: Area, spelling: string): void => {
    const { code, name } = codeAndName(cleanText(spelling));
    if (code !== undefined && name === undefined && !codes.has(code)) codes.set(code, area);
    if (name === undefined) return;
    add(names, nameKey(name), area);
    add(folded, foldUmlauts(nameKey(name)), area);
  };
  for (const area of areas) enter(area, area.id);
  for (const area of areas) for (const spelling of [area.name, ...area.aliases]) enter(area, spelling);
  const spellings = areas.flatMap((area) => [area.name, labelOf(area), ...area.aliases]);
  return { codes, names, folded, candidates: candidatesOf([...new Set(spellings)]) };
};
