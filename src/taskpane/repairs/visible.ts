import { reviewWords } from '../review.de';

/** A piece of a text: what everybody sees, or the name of what nobody sees. */
export interface Segment {
  readonly kind: 'text' | 'mark';
  readonly text: string;
}

const { marks } = reviewWords;

/** Spaces at the ends and in rows, other white space, control and format characters, and accents that stand for themselves. */
const HIDDEN = /^ +| +$| {2,}|\r\n|[^\S ]|[\p{Cc}\p{Cf}]|\p{M}/gu;

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^ /, marks.space],
  [/^[\r\n\v\f\u0085\u2028\u2029]/, marks.line],
  [/^\t/, marks.tab],
  [/^[\u00a0\u202f]/, marks.protectedSpace],
  [/^\u00ad/, marks.hyphen],
  [/^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, marks.direction],
  [/^\p{M}/u, marks.accent],
  [/^\p{Zs}/u, marks.otherSpace],
];

const nameOf = (hidden: string): string => NAMES.find(([pattern]) => pattern.test(hidden))?.[1] ?? marks.unseen;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly count: number;
}

const foundIn = (text: string): readonly Found[] => {
  const found: Found[] = [];
  for (const { 0: hidden, index } of text.matchAll(HIDDEN)) {
    const [name, count, end] = [nameOf(hidden), hidden.startsWith(' ') ? hidden.length : 1, index + hidden.length];
    const before = found.at(-1);
    if (before?.end === index && before.name === name)
      found[found.length - 1] = { ...before, end, count: before.count + count };
    else found.push({ start: index, end, name, count });
  }
  return found;
};

const LONGEST = 200;

/** A text in pieces, with everything that cannot be seen named in words; a very long text is cut. */
export const segmentsOf = (whole: string): readonly Segment[] => {
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  let from = 0;
  const segments = foundIn(text).flatMap(({ start, end, name, count }): readonly Segment[] => {
    // An accent is drawn over its letter: it stays with the text and is named after it.
    const seen = text.slice(from, name === marks.accent ? end : start);
    from = end;
    return [
      { kind: 'text', text: seen },
      { kind: 'mark', text: reviewWords.times(count, name) },
    ];
  });
  return [...segments, { kind: 'text' as const, text: text.slice(from) }].filter((piece) => piece.text !== '');
};
