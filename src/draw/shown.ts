import { format } from 'numfmt';

/** A value as Excel shows it in German, by a US number format code. */
export const shown = (value: unknown, code = 'General'): string =>
  typeof value === 'number' ? format(code, value, { locale: 'de', throws: false }) : String(value ?? '');
