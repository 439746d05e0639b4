import type { CellValueDocument } from '../../files/xlsx/document';

/** What a cell becomes when text is entered into it. */
export interface TypedContent {
  readonly value: CellValueDocument;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const PER_CENT = /^([+-]?\d+(\.\d+)?)\s?%$/;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DAY = 86_400_000;

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  return days > 60 ? days : days - 1;
}

function dated(text: string): TypedContent | null {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const value = serial(Number(year), Number(month), Number(day));
  return value === null ? null : { value, numberFormat: 'dd/mm/yyyy' };
}

/** A leading sign makes a formula of anything that could be one; "-" and "- 5" alone stay text. */
function signed(text: string): TypedContent | null {
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (/^@[A-Za-z]/.test(text)) return { value: null, formula: `=${text.slice(1)}` };
  if (/^[+-][A-Za-z$('"]/.test(text)) return { value: null, formula: `=${text}` };
  return null;
}

function literal(text: string): TypedContent | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  return null;
}

/**
 * Text as Excel takes it: "5" becomes a number, "=A1" and "-foo" formulas, "31.12.2020" a date, "'…" stays text.
 * In a cell of text format (`@`) everything stays text.
 */
export function typed(text: string, numberFormat = 'General'): TypedContent {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
  const [, perCent] = PER_CENT.exec(trimmed) ?? [];
  if (perCent !== undefined)
    return { value: Number(perCent) / 100, numberFormat: perCent.includes('.') ? '0.00%' : '0%' };
  return signed(text) ?? dated(trimmed) ?? literal(trimmed) ?? { value: text };
}
