export const DELIMITERS = [';', '\t', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

interface Field {
  readonly text: string;
  /** Where the field ends: a delimiter, a line end or the end of the text. */
  readonly end: number;
}

const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
};

const fieldAt = (text: string, start: number, ends: RegExp): Field => {
  const quoted = text[start] === '"';
  const close = quoted ? closingQuote(text, start + 1) : start;
  const rest = quoted ? Math.min(close + 1, text.length) : start;
  ends.lastIndex = rest;
  const end = ends.exec(text)?.index ?? text.length;
  const inner = quoted ? text.slice(start + 1, close).replaceAll('""', '"') : '';
  return { text: inner + text.slice(rest, end), end };
};

/**
 * Rows of a delimited text; line ends CRLF, LF or CR; in quotes all of them and the delimiter are text, `""` is a quote.
 *
 * Of our own, because rows must be those that Excel shows: a file may mix line ends, and text may follow a closing quote.
 * Papa Parse, which writes our CSV files, takes one kind of line end for a whole file and draws such rows together.
 */
export const csvRecords = (text: string, delimiter: Delimiter): readonly (readonly string[])[] => {
  const ends = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length || record.length > 0) {
    const field = fieldAt(text, at, ends);
    record.push(field.text);
    at = field.end + 1;
    if (text[field.end] === delimiter) continue;
    if (text[field.end] === '\r' && text[at] === '\n') at += 1;
    records.push(record);
    record = [];
  }
  return records;
};

const SAMPLE = 65_536;

/** How many of the first rows that are not blank have a delimiter at all, as a ratio. */
const coverage = (text: string, delimiter: Delimiter): number => {
  const rows = csvRecords(text.slice(0, SAMPLE), delimiter).filter((row) => row.join('').trim() !== '');
  return rows.length === 0 ? 0 : rows.filter(({ length }) => length > 1).length / rows.length;
};

/**
 * Delimiter of a text: the first of semicolon, tab, comma that most rows have, or else the one that the most rows have.
 *
 * The order matters: in German files a comma is also the decimal sign.
 */
export const detectDelimiter = (text: string): Delimiter => {
  const candidates = DELIMITERS.map((delimiter) => ({ delimiter, share: coverage(text, delimiter) }));
  const usual = candidates.find(({ share }) => share > 0.5);
  return (usual ?? candidates.reduce((best, next) => (next.share > best.share ? next : best))).delimiter;
};
