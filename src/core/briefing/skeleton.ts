/** A stretch of a text (Stelle): `start` is its first character, `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text in small letters without spaces and hyphens (Gerippe), and where each of its characters stood: phrases are found in it
 * however their lines were broken.
 */
export interface Skeleton {
  readonly text: string;
  readonly at: readonly number[];
}

const LEFT_OUT = /[\s-]/;

/** Skeleton of a text. @example skeletonOf('voll-\nständig').text // => 'vollständig' */
export const skeletonOf = (text: string): Skeleton => {
  const kept = [...text.toLowerCase().split('')].flatMap((sign, at) => (LEFT_OUT.test(sign) ? [] : [{ sign, at }]));
  return { text: kept.map(({ sign }) => sign).join(''), at: kept.map(({ at }) => at) };
};

/** First place of a phrase at or after a character; undefined where there is none, and for a phrase without letters. */
export const findPhrase = ({ text, at }: Skeleton, phrase: string, from = 0): Span | undefined => {
  const wanted = skeletonOf(phrase).text;
  const first = at.findIndex((place) => place >= from);
  const found = wanted === '' || first < 0 ? -1 : text.indexOf(wanted, first);
  const [start, last] = [at[found], at[found + wanted.length - 1]];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
};

/** Every place of a phrase, in order. */
export const findAll = (skeleton: Skeleton, phrase: string, from = 0): readonly Span[] => {
  const spans: Span[] = [];
  for (let span = findPhrase(skeleton, phrase, from); span; span = findPhrase(skeleton, phrase, span.start + 1))
    spans.push(span);
  return spans;
};
