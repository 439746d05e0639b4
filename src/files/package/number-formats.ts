import type { Package } from './container';
import { type Attributes, readXmlPart } from './xml-part';

export const GENERAL = 'General';

/** A code as Excel tells it; some writers leave it empty or shout it. */
export const formatCode = (code: string | undefined): string =>
  code === undefined || code === '' || /^general$/i.test(code) ? GENERAL : code;

/** Codes that files mention by number only; those of ECMA-376, 18.8.30, with the dates as Excel tells them. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

interface FormatTable {
  readonly codes: Map<number, string>;
  /** Number of the format, by cell style. */
  readonly cellStyles: number[];
}

const collect = (container: Package, part: string): FormatTable => {
  const table: FormatTable = { codes: new Map(), cellStyles: [] };
  let inCellStyles = false;
  let inDifferential = false;
  const take = (name: string, attributes: Attributes) => {
    if (name === 'cellXfs') inCellStyles = true;
    // Differential formats define codes too, for their own use only, under numbers that may be taken.
    if (name === 'dxfs') inDifferential = true;
    if (name === 'numFmt' && !inDifferential)
      table.codes.set(Number(attributes['numFmtId']), formatCode(attributes['formatCode']));
    if (name === 'xf' && inCellStyles) table.cellStyles.push(Number(attributes['numFmtId'] ?? 0));
  };
  readXmlPart(container, part, {
    open: take,
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
      if (name === 'dxfs') inDifferential = false;
    },
  });
  return table;
};

/** US number format codes by cell style; `General` for every style that the file does not know. */
export const readNumberFormats = (container: Package, part: string | undefined): readonly string[] => {
  if (part === undefined) return [];
  const { codes, cellStyles } = collect(container, part);
  return cellStyles.map((number) => codes.get(number) ?? BUILT_IN_FORMATS[number] ?? GENERAL);
};
