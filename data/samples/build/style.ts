import type { BorderStyle, CellStyle } from 'hucre';
import type { Area } from '../../../src/core/model/catalogue';

const THIN = { style: 'thin', color: { rgb: '1A1A1A' } } as const;
const HAIR = { style: 'hair', color: { rgb: '8C8C8C' } } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EAF1' } } as const;
const FRAME: BorderStyle = { top: THIN, bottom: THIN, left: THIN, right: THIN };

export const FONT = { name: 'Arial', size: 9 } as const;

/** Thousands by space, zero as "-": the number format of the office's tables. */
export const COUNT_FORMAT = '###\\ ###;\\-###\\ ###;\\-';
export const SHARE_FORMAT = '0.0';
export const DATE_FORMAT = 'dd\\.mm\\.yyyy';

export const TITLE: CellStyle = { font: { ...FONT, size: 11, bold: true }, alignment: { vertical: 'center' } };
export const SUBTITLE: CellStyle = { font: FONT, alignment: { vertical: 'center' } };
export const NOTE: CellStyle = { font: { ...FONT, size: 8 }, alignment: { wrapText: true, vertical: 'top' } };
export const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: HEAD_FILL,
  border: FRAME,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** Totals bold with a rule above, Teilbereiche also italic, as the office prints them. */
export const bodyStyle = (area: Area, more: CellStyle = {}): CellStyle => {
  const total = area.level !== 'stadtteil';
  return {
    font: { ...FONT, bold: total, italic: area.level === 'teilbereich' },
    border: { left: THIN, right: THIN, ...(total ? { top: THIN, bottom: THIN } : { bottom: HAIR }) },
    ...more,
  };
};

export const TEXT: CellStyle = { alignment: { horizontal: 'left', indent: 1 } };
export const NUMBER: CellStyle = { alignment: { horizontal: 'right', indent: 1 }, numFmt: COUNT_FORMAT };
export const SHARE: CellStyle = { alignment: { horizontal: 'right', indent: 1 }, numFmt: SHARE_FORMAT };
export const DATE: CellStyle = { alignment: { horizontal: 'center' }, numFmt: DATE_FORMAT };
