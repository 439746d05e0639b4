import type { Package } from '../package/container';
import { openPackage } from '../package/container';

/** All that a publication may consist of. */
const PARTS: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^xl\/(workbook|styles)\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/worksheets\/(sheet\d+\.xml|_rels\/sheet\d+\.xml\.rels)$/,
  /^xl\/tables\/table\d+\.xml$/,
  /^xl\/drawings\/(drawing\d+\.xml|_rels\/drawing\d+\.xml\.rels)$/,
  /^xl\/charts\/chart\d+\.xml$/,
];

/** What must stand in none of its parts: formulas, links to the outside, identities, hidden sheets, names of users. */
const FORBIDDEN: readonly RegExp[] = [
  /<f[ >/]/,
  /TargetMode=/,
  /xr:uid=/,
  /state="(?:hidden|veryHidden)"/,
  /<definedName (?![^>]*name="_xlnm\.)/,
  / hidden="(?:1|true)"/,
  /<(?:hyperlink|legacyDrawing|sheetProtection|customSheetView|scenario|fileSharing|externalReference)[ >]/,
];

const offencesIn = (file: Package, part: string): readonly string[] => {
  if (!PARTS.some((pattern) => pattern.test(part))) return [part];
  const text = new TextDecoder().decode(file.bytes(part));
  return FORBIDDEN.filter((pattern) => pattern.test(text)).map((pattern) => `${part}: ${pattern.source}`);
};

/**
 * Looks through a publication once more, part by part, before anybody gets it: it consists of what is known to be harmless,
 * and of nothing else. Throws where that is not so; no workbook of a user's can be the cause.
 */
export const seal = (bytes: Uint8Array): Uint8Array => {
  const file = openPackage(bytes);
  const offences = file.names.flatMap((part) => offencesIn(file, part));
  if (offences.length > 0) throw new Error(`The publication holds what it must not: ${offences.join('; ')}`);
  return bytes;
};
