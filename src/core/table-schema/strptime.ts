import { quote } from './quote';

/** Parts of a day and a time that a text names; what it does not name is absent. */
export interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly dayOfYear?: number;
  readonly hour?: number;
  readonly hour12?: number;
  readonly afternoon?: boolean;
  readonly minute?: number;
  readonly second?: number;
  readonly fraction?: number;
  /** Minutes ahead of UTC. */
  readonly offset?: number;
}

interface Piece {
  readonly source: string;
  readonly parts: (text: string) => Parts;
  /** The piece for Sunday, 31 December 2017, 15:30:00. */
  readonly sample: string;
}

const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'm(?:ar|är|rz|ae)',
  'apr',
  'ma[yi]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[ck]t',
  'nov',
  'de[cz]',
];
const MONTH_STARTS = MONTHS.map((start) => new RegExp(`^${start}`, 'i'));
const LONG_MONTHS =
  'januar(?:y)?|februar(?:y)?|march|märz|maerz|april|may|mai|june|juni|july|juli|august|september|o[ck]tober|november|de[cz]ember';
const SHORT_MONTHS = 'jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|sept|o[ck]t|nov|de[cz]';
const LONG_DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const SHORT_DAYS = 'mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so';

const monthOf = (text: string): Parts => ({ month: MONTH_STARTS.findIndex((start) => start.test(text)) + 1 });

const ZONES: Readonly<Record<string, number>> = { UTC: 0, GMT: 0, CET: 60, CEST: 120, MEZ: 60, MESZ: 120 };

const offsetOf = (text: string): Parts => {
  if (text.toUpperCase() === 'Z') return { offset: 0 };
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(text) ?? [];
  return { offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
};

/** Two digits mean what they mean in POSIX: 69–99 the last century, 00–68 this one. */
const centuryOf = (digits: string): number => Number(digits) + (Number(digits) < 69 ? 2000 : 1900);

const nothing = (): Parts => ({});

/** Directives of Python's `strptime`, as its documentation lists them; names of months and days in English and German. */
const PIECES: Readonly<Record<string, Piece>> = {
  Y: { source: '\\d{4}', parts: (text) => ({ year: Number(text) }), sample: '2017' },
  y: { source: '\\d{2}', parts: (text) => ({ year: centuryOf(text) }), sample: '17' },
  m: { source: '1[0-2]|0[1-9]|[1-9]', parts: (text) => ({ month: Number(text) }), sample: '12' },
  d: { source: '3[01]|[12]\\d|0[1-9]|[1-9]', parts: (text) => ({ day: Number(text) }), sample: '31' },
  j: {
    source: '36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
    parts: (text) => ({ dayOfYear: Number(text) }),
    sample: '365',
  },
  H: { source: '2[0-3]|[01]\\d|\\d', parts: (text) => ({ hour: Number(text) }), sample: '15' },
  I: { source: '1[0-2]|0[1-9]|[1-9]', parts: (text) => ({ hour12: Number(text) }), sample: '03' },
  p: { source: 'am|pm', parts: (text) => ({ afternoon: text.toLowerCase() === 'pm' }), sample: 'PM' },
  M: { source: '[0-5]\\d|\\d', parts: (text) => ({ minute: Number(text) }), sample: '30' },
  S: { source: '[0-5]\\d|\\d', parts: (text) => ({ second: Number(text) }), sample: '00' },
  f: { source: '\\d{1,6}', parts: (text) => ({ fraction: Number(`0.${text}`) }), sample: '000000' },
  z: { source: '[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d)?|z', parts: offsetOf, sample: '+01:00' },
  Z: {
    source: Object.keys(ZONES).join('|'),
    parts: (text) => ({ offset: ZONES[text.toUpperCase()] ?? 0 }),
    sample: 'UTC',
  },
  B: { source: LONG_MONTHS, parts: monthOf, sample: 'Dezember' },
  b: { source: SHORT_MONTHS, parts: monthOf, sample: 'Dez' },
  A: { source: LONG_DAYS, parts: nothing, sample: 'Sonntag' },
  a: { source: SHORT_DAYS, parts: nothing, sample: 'So' },
  w: { source: '[0-6]', parts: nothing, sample: '0' },
  u: { source: '[1-7]', parts: nothing, sample: '7' },
  U: { source: '5[0-3]|[0-4]\\d|\\d', parts: nothing, sample: '53' },
  W: { source: '5[0-3]|[0-4]\\d|\\d', parts: nothing, sample: '52' },
};

/** Directives that stand for others, in the C locale. */
const SHORTHANDS: readonly (readonly [string, string])[] = [
  ['%c', '%a %b %d %H:%M:%S %Y'],
  ['%x', '%m/%d/%y'],
  ['%X', '%H:%M:%S'],
  ['%h', '%b'],
];

type Token = string | Piece;

const tokenOf = (part: string): Token | undefined => {
  if (part.length < 2 || !part.startsWith('%')) return part === '%' ? undefined : part;
  if (part === '%%') return '%';
  const letter = part.slice(1);
  return Object.hasOwn(PIECES, letter) ? PIECES[letter] : undefined;
};

const sourceOf = (token: Token): string => {
  if (typeof token !== 'string') return `(${token.source})`;
  return /^\s+$/.test(token) ? '\\s+' : quote(token);
};

/** A date pattern, ready to read texts. */
export interface Pattern {
  /** Parts of a text that follows the pattern from its first to its last character. */
  readonly parts: (text: string) => Parts | undefined;
  readonly sample: string;
}

/**
 * Compiles a pattern of Python's and C's `strptime`; `undefined` where it has a directive that these do not know.
 *
 * @example compilePattern('%d.%m.%Y')?.parts('31.12.2017') // => { day: 31, month: 12, year: 2017 }
 */
export const compilePattern = (pattern: string): Pattern | undefined => {
  const spelt = SHORTHANDS.reduce((text, [from, to]) => text.replaceAll(from, to), pattern);
  const tokens = (spelt.match(/%.?|\s+|[^%\s]+/gs) ?? []).map(tokenOf);
  const known = tokens.filter((token) => token !== undefined);
  if (known.length < tokens.length) return undefined;
  const expression = new RegExp(`^${known.map(sourceOf).join('')}$`, 'i');
  const pieces = known.filter((token) => typeof token !== 'string');
  return {
    parts: (text) => {
      const found = expression.exec(text);
      if (!found) return undefined;
      const parts: Parts = {};
      pieces.forEach((piece, index) => Object.assign(parts, piece.parts(found[index + 1] ?? '')));
      return parts;
    },
    sample: known.map((token) => (typeof token === 'string' ? token : token.sample)).join(''),
  };
};
