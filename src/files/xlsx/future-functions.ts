/**
 * Functions that came after Excel 2007: files name them with the prefix `_xlfn.`, screens and Office.js without.
 * From the list of future functions in [MS-XLSX], as far as Excel 2019 and the common ones after it.
 */
const NAMES =
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT
CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE EXPON.DIST
F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
GAUSS HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET
SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S
WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/);

const FUTURE: ReadonlySet<string> = new Set(NAMES);

/** Texts and quoted sheet names first, so that nothing inside them is taken for a function. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)(?=\()/g;

/** A formula as files spell it: without `=`, newer functions with their prefix. */
export const storedFormula = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(TOKEN, (token: string, name?: string) =>
      name && FUTURE.has(name.toUpperCase()) ? `_xlfn.${token}` : token,
    );
