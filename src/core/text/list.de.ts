/** Texts as a German enumeration. @example listText(['a', 'b', 'c']) // => 'a, b und c' */
export const listText = (texts: readonly string[], last = 'und'): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`;

const LONGEST = 80;

/** A text in German quotation marks, on one line, cut where it is too long to be read. @example quoted('a') // => '„a“' */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `„${line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line}“`;
};

const MOST_NAMED = 6;

/** Addends of a sum and their verb; of many only the first and the last cell. @example 'die Teile in C5 und C6 ergeben' */
export const partsText = (cells: readonly string[]): string => {
  if (cells.length === 1) return `der Teil in ${listText(cells)} ergibt`;
  if (cells.length <= MOST_NAMED) return `die Teile in ${listText(cells)} ergeben`;
  return `die ${cells.length} Teile zwischen ${cells[0]} und ${cells.at(-1)} ergeben`;
};

const SHORTEST_RUN = 3;

/** Sorted numbers, runs of three and more drawn together. @example runsText([5, 6, 7, 9]) // => '5–7 und 9' */
export const runsText = (numbers: readonly number[]): string => {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const texts = runs.flatMap((run) => (run.length < SHORTEST_RUN ? run.map(String) : [`${run[0]}–${run.at(-1)}`]));
  return listText(texts);
};

/** Cells, the first ones by name. @example cellsText(['B2', 'B3']) // => 'B2 und B3' */
export const cellsText = (cells: readonly string[]): string =>
  cells.length <= MOST_NAMED
    ? listText(cells)
    : `${cells.slice(0, MOST_NAMED).join(', ')} und ${cells.length - MOST_NAMED} weitere`;
