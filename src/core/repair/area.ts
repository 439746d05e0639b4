import type { Area } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { Constant } from './cell';
import type { Change } from './number';
import { textFor } from './text';

const JOINTS = /[\s_\-\u2010-\u2015]+/g;

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase().replace(JOINTS, '');

/** Names and other spellings of areas that lead to one area only. */
export type OwnNames = ReadonlySet<string>;

/** Prepares the names of the catalogue's areas. */
export const ownNamesOf = (areas: readonly Area[]): OwnNames => {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases } of areas) {
    for (const key of [name, ...aliases].map(keyOf)) bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
  }
  return new Set([...bearers].filter(([, ids]) => ids.size === 1).map(([key]) => key));
};

const startsWithCode = (official: string): boolean => /^\d/.test(official);

/** The official name of an area that was written otherwise; `undefined` where several areas bear it. */
export const areaNameFor = (found: Finding, constant: Constant, ownNames: OwnNames): Change | undefined => {
  if (found.code !== 'area-spelling' || typeof constant.value !== 'string') return undefined;
  const { official } = found.facts;
  return startsWithCode(official) || ownNames.has(keyOf(official)) ? textFor(official, constant) : undefined;
};
