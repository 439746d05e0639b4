/** How a number shall look beside its decimals. */
export interface NumberLook {
  /** Changes: `+` before what is shown above zero. */
  readonly signed?: boolean;
  /** What stands for exactly zero; `'-'` in tables of the office, `'0'` on axes. Never applies to signed numbers. */
  readonly zero?: string;
  /** In brackets: a value that tells little. */
  readonly bracketed?: boolean;
}

const digits = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');

/** Half of the last digit that is shown: from here on a number is not shown as zero. */
const half = (decimals: number): string => `0.${'0'.repeat(decimals)}5`;

/** Where a number begins to be shown as 1 000. */
const thousand = (decimals: number): string => `999.${'9'.repeat(decimals)}5`;

// A literal space groups thousands as the office prints them, wherever the workbook is opened; `,` would follow the
// computer's language (a full stop in German). A space in front of smaller numbers is not seen: they stand right-aligned.
const grouped = (decimals: number): string => `#\\ ###\\ ##${digits(decimals)}`;

const signedFormat = (decimals: number, [open, close]: readonly [string, string]): string => {
  const plain = decimals === 0 ? '#\\ ##0' : digits(decimals);
  const [up, down] = [`${open}+${plain}${close}`, `${open}-${plain}${close}`];
  return `[>=${half(decimals)}]${up};[<=-${half(decimals)}]${down};${open}${digits(decimals)}${close}`;
};

/**
 * US number format code of values with so many decimals. Texts (signs) show as they are.
 *
 * Thousands are grouped by a space; exactly zero is shown by its sign, while `0,0` is less than half of the last digit.
 * Conditions in place of the usual three sections, because those show -0.04 as "-0,0": the office never prints that.
 *
 * @example numberFormat(1, { signed: true }) // => '[>=0.05]+0.0;[<=-0.05]-0.0;0.0'
 */
export const numberFormat = (decimals: number, { signed, zero = '-', bracketed }: NumberLook = {}): string => {
  if (signed) return signedFormat(decimals, bracketed ? ['"("', '")"'] : ['', '']);
  if (bracketed) return `[=0]"(${zero})";[<0]"(-"${digits(decimals)}")";"("${digits(decimals)}")"`;
  // LibreOffice drops the minus in every section that does not say it.
  const negative = `[<=-${half(decimals)}]-${digits(decimals)}`;
  return zero === '0'
    ? `[>=${thousand(decimals)}]${grouped(decimals)};${negative};${digits(decimals)}`
    : `[=0]"${zero}";${negative};${grouped(decimals)}`;
};

/** Format of dates as the office writes them. */
export const DATE_FORMAT = 'dd.mm.yyyy';
