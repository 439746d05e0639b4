import type { Briefing, BriefingGoal } from '../model/briefing';
import type { EarlierEntry } from '../model/briefing-import';
import { joinLines, paragraphLines } from './plain-text';
import type { Reading } from './read-rows';
import { skeletonOf } from './skeleton';

const BULLET =
  /^\s*(?:[\uF0B7\uF0A7\uF076\u2022\u00B7\u25AA\u25CF\u2023\u25E6\u2043\u2219\u2013*-]|\(?\d{1,2}[.)])\s+/u;

/** A list's item, and the paragraphs that follow it without a bullet of their own. */
export interface Item {
  readonly text: string;
  readonly more: readonly string[];
}

const withLine = (items: readonly (readonly string[])[], line: string): readonly (readonly string[])[] =>
  BULLET.test(line) ? [...items, [line.replace(BULLET, '')]] : [...items.slice(0, -1), [...(items.at(-1) ?? []), line]];

// A page may break within an item: its rest goes on in small letters.
const goesOn = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Items of a list. What stands before the first bullet is none of them. */
export const itemsOf = (text: string): readonly Item[] => {
  const items: { text: string; more: string[] }[] = [];
  for (const lines of paragraphLines(text)) {
    const [rest = [], ...started] = lines.reduce(withLine, [[]] as readonly (readonly string[])[]);
    const last = items.at(-1);
    const loose = joinLines(rest);
    if (last && loose !== '' && last.more.length === 0 && goesOn(loose)) last.text = joinLines([last.text, loose]);
    else if (last && loose !== '') last.more.push(loose);
    for (const lines of started) items.push({ text: joinLines(lines), more: [] });
  }
  return items;
};

const entriesOf = ({ id, shortTitle }: BriefingGoal, { text, more }: Item): readonly EarlierEntry[] => [
  ...(skeletonOf(text).text === skeletonOf(shortTitle).text ? [] : [{ field: `wording:${id}`, value: text } as const]),
  ...(more.length === 0 ? [] : [{ field: `attainment:${id}`, value: more.join('\n') } as const]),
];

/**
 * Reads the official wording of the goals, by the order of the bullets, and the text on the attainment below each. Where there are
 * not as many bullets as goals, nobody can tell which is which, and none is taken. A bullet that says no more than our short title is
 * not the official wording.
 */
export const readGoals = (text: string, { goals }: Briefing): Reading => {
  const items = itemsOf(text);
  const [first] = goals;
  if (items.length !== goals.length)
    return {
      entries: [],
      open: first ? [{ field: `wording:${first.id}`, why: items.length === 0 ? 'not-found' : 'goal-count' }] : [],
    };
  return {
    entries: goals.flatMap((goal, index) => {
      const item = items[index];
      return item ? entriesOf(goal, item) : [];
    }),
    open: [],
  };
};
