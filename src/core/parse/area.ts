import type { Area } from '../model/catalogue';
import { codeAndName, labelOf, type AreaIndex } from './area-index';
import { isNear } from './nearest';
import { cleanText, foldUmlauts, nameKey } from './text';

/** What a text says as an area (gelesenes Gebiet). */
export type AreaReading =
  | { readonly kind: 'known'; readonly area: string }
  | { readonly kind: 'respelled'; readonly area: string; readonly official: string }
  | { readonly kind: 'mismatch'; readonly code: string; readonly name: string; readonly official: string }
  /** `official`: where several areas bear the name, the first of them with its code. */
  | { readonly kind: 'unknown'; readonly official?: string };

const knownArea = ({ id }: Area): AreaReading => ({ kind: 'known', area: id });
const respelled = (area: Area, official: string): AreaReading => ({ kind: 'respelled', area: area.id, official });
const UNKNOWN: AreaReading = { kind: 'unknown' };

interface Named {
  readonly areas: readonly Area[];
  /** The name is an official or registered one as it stands, not only when umlauts are put right. */
  readonly registered: boolean;
}

const namedAreas = (index: AreaIndex, name: string): Named => {
  const key = nameKey(name);
  const areas = index.names.get(key);
  return areas ? { areas, registered: true } : { areas: index.folded.get(foldUmlauts(key)) ?? [], registered: false };
};

const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/, '');

/** Area of a code; leading zeros do not count where the code as it stands is unknown. */
const codedArea = (index: AreaIndex, code: string): Area | undefined =>
  index.codes.get(code) ?? index.codes.get(withoutZeros(code));

const isDecomposed = (text: string): boolean => text !== text.normalize('NFC');

const readByName = (index: AreaIndex, name: string): AreaReading => {
  const { areas, registered } = namedAreas(index, name);
  const [area, another] = areas;
  if (!area) return UNKNOWN;
  if (another) return { kind: 'unknown', official: labelOf(area) };
  return registered && !isDecomposed(name) ? knownArea(area) : respelled(area, area.name);
};

const readWithUnknownCode = (index: AreaIndex, code: string, name: string): AreaReading => {
  const [area] = namedAreas(index, name).areas;
  if (!area) return UNKNOWN;
  return { kind: 'mismatch', code, name, official: labelOf(area) };
};

const readByBoth = (index: AreaIndex, code: string, name: string, official: (area: Area) => string): AreaReading => {
  const area = codedArea(index, code);
  if (!area) return readWithUnknownCode(index, code, name);
  const { areas, registered } = namedAreas(index, name);
  if (areas.includes(area))
    return registered && !isDecomposed(name) ? knownArea(area) : respelled(area, official(area));
  if (areas.length === 0 && isNear(name, area.name)) return respelled(area, official(area));
  return { kind: 'mismatch', code, name, official: labelOf(area) };
};

const readByCode = (index: AreaIndex, code: string): AreaReading => {
  const area = codedArea(index, code);
  return area ? knownArea(area) : UNKNOWN;
};

/** `cleanText` composes umlauts, so what was decomposed is told from the text as it came. */
const asTyped = (cleaned: string | undefined, text: string): string | undefined =>
  cleaned !== undefined && isDecomposed(text) ? cleaned.normalize('NFD') : cleaned;

/**
 * Reads a text as an area: the code first, then official names and registered aliases, exactly – "Mitte" is never
 * "Mitte-Süd" – but whatever the case, hyphens and spaces.
 *
 * Decomposed or written-out umlauts, and a slip of the pen beside the right code, are `respelled`. A code and a name that
 * belong to different areas are a `mismatch`: neither is believed. A name that several areas bear needs its code.
 *
 * @example readArea(index, '11 Aegidii') // => known, '11'
 * @example readArea(index, '12 ueberwasser') // => respelled, '12', official '12 Überwasser'
 */
export const readArea = (index: AreaIndex, text: string): AreaReading => {
  const { code, name: cleaned } = codeAndName(cleanText(text));
  const name = asTyped(cleaned, text);
  if (code === undefined) return name === undefined ? UNKNOWN : readByName(index, name);
  return name === undefined ? readByCode(index, code) : readByBoth(index, code, name, labelOf);
};

const labelText = (index: AreaIndex, code: string): string => {
  const area = codedArea(index, code);
  return area ? labelOf(area) : code;
};

/** Reads an area from a code and a name that stand in cells of their own; the name may repeat the code. */
export const readCodeAndName = (index: AreaIndex, codeText: string, nameText: string): AreaReading => {
  const { code } = codeAndName(cleanText(codeText));
  const { code: repeated, name: cleaned } = codeAndName(cleanText(nameText));
  const name = asTyped(cleaned, nameText);
  if (code === undefined || name === undefined) return readArea(index, nameText || codeText);
  if (repeated !== undefined && withoutZeros(repeated) !== withoutZeros(code)) {
    return { kind: 'mismatch', code, name: nameText, official: labelText(index, code) };
  }
  return readByBoth(index, code, name, (area) => (repeated === undefined ? area.name : labelOf(area)));
};
