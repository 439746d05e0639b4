/** Widths of Arial's letters as parts of the type size, rounded: those that differ much from the others. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."ijl'|"].map((letter) => [letter, 0.24])),
  ...Object.fromEntries([...' .,:;!ftI/()-[]'].map((letter) => [letter, 0.3])),
  ...Object.fromEntries([...'r*"'].map((letter) => [letter, 0.36])),
  ...Object.fromEntries([...'mMWw%–'].map((letter) => [letter, 0.83])),
};
const CAPITAL = 0.7;
const OTHER = 0.556;
const BOLD = 1.07;

/** About how wide a text is set in Arial, in the unit of `size`. The same on every computer, whatever fonts it has. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? (/\p{Lu}/u.test(letter) ? CAPITAL : OTHER)), 0) *
  size *
  (bold ? BOLD : 1);

/** Breaks a text between words into lines that fit a width; a longer word has a line of its own. */
export const wrap = (text: string, width: number, size: number, bold = false): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
