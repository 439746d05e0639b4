import { findAll, type Skeleton, type Span } from './skeleton';

/** Crosses and ticks, with those of the symbol fonts (Wingdings) as files keep them. */
const TICKED = /[☒☑✓✔✕✖✗✘×⊠🗹🗷xX\uF0FE\uF0FD\uF078\uF0FC\uF0FB\uF053\uF054]/u;
const BOX = /[☐□▢◻❏❑\uF06F\uF0A8\uF071\uF072\uF0A3]/u;
/** What may stand between two options: boxes, signs, space; no words. */
const GAP = /^(?:[^\p{L}\p{N}]|[xX](?![\p{L}]))*$/u;
const LETTER = /[\p{L}\p{N}]/u;

type Mark = 'ticked' | 'box' | 'none';

const markIn = (gap: string, ticked: string): Mark => {
  if (TICKED.test(gap) || (ticked !== '' && gap.includes(ticked))) return 'ticked';
  return BOX.test(gap) ? 'box' : 'none';
};

/** What was found behind the label of a row: the tick or why there is none, and where the options end. */
export type TicksRead = { readonly end: number } & (
  { readonly option: string } | { readonly why: 'nothing-ticked' | 'several-ticked' | 'boxes-unclear' | 'not-found' }
);

// „XNein“: a cross may touch the word.
const isWord = (text: string, { start, end }: Span, from: number): boolean => {
  const before = text.slice(from, start).replace(/(?<!\p{L})[xX]$/u, '');
  return !LETTER.test(before.slice(-1)) && !LETTER.test(text.charAt(end));
};

const optionSpans = (text: string, source: Skeleton, options: readonly string[], from: number): readonly Span[] => {
  const spans: Span[] = [];
  for (const option of options) {
    const after = spans.at(-1)?.end ?? from;
    const span = findAll(source, option, after).find((one) => isWord(text, one, after));
    if (!span || !GAP.test(text.slice(after, span.start))) return [];
    spans.push(span);
  }
  return spans;
};

const ticksOf = (marks: readonly Mark[], options: readonly string[], end: number): TicksRead => {
  const ticked = options.filter((_, index) => marks[index] === 'ticked');
  const [option] = ticked;
  if (option === undefined) return { end, why: 'nothing-ticked' };
  return ticked.length === 1 ? { end, option } : { end, why: 'several-ticked' };
};

/** The signs right behind the last option, up to the first word or the end of its line. */
const tailOf = (text: string, end: number): string =>
  /^(?:[^\p{L}\p{N}\n]|[xX](?![\p{L}\p{N}]))*/u.exec(text.slice(end))?.[0] ?? '';

/**
 * Reads which option of a row is ticked, from a character on. The box stands before its label: „Ja X Nein“ ticks Nein. Only where
 * every label is followed by a box and the first has none before it, boxes are read as standing behind. Nothing is guessed.
 */
export const readTicks = (
  text: string,
  source: Skeleton,
  options: readonly string[],
  from: number,
  ticked: string,
): TicksRead => {
  const spans = optionSpans(text, source, options, from);
  const end = spans.at(-1)?.end ?? from;
  if (spans.length === 0) return { end, why: 'not-found' };
  const before = spans.map(({ start }, index) => markIn(text.slice(spans[index - 1]?.end ?? from, start), ticked));
  const tail = tailOf(text, end);
  const last = markIn(tail, ticked);
  if (last === 'none') return ticksOf(before, options, end);
  const behind = [...before.slice(1), last];
  if (before[0] !== 'none' || behind.includes('none')) return { end: end + tail.length, why: 'boxes-unclear' };
  return ticksOf(behind, options, end + tail.length);
};
