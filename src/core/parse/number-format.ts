/** What a number format makes of a number (Zahlenformat). */
export interface FormatKind {
  /** Shows the number as a day, or as the year of a day. */
  readonly date: 'day' | 'year' | undefined;
  /** Shows the number times one hundred, with a per-cent sign. */
  readonly percent: boolean;
}

const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./gs;
const GENERAL = /^(?:general|standard)/i;
const YEAR = /^\s*(?:y+|j+)\s*$/i;
const DAY = /[ydjt]|mmm/i;

/**
 * Kind of a US number format code. Only its first section counts; text in quotes and colours do not.
 *
 * @example formatKind('dd/mm/yyyy').date // => 'day'
 * @example formatKind('###\\ ###;\\-###\\ ###;\\-').date // => undefined
 */
export const formatKind = (numberFormat: string): FormatKind => {
  const [section = ''] = numberFormat.replace(LITERALS, '').split(';');
  if (GENERAL.test(section)) return { date: undefined, percent: false };
  const date = YEAR.test(section) ? 'year' : DAY.test(section) ? 'day' : undefined;
  return { date, percent: section.includes('%') };
};
