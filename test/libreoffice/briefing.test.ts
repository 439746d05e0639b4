import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET_NAMES, type SheetSpec } from '../../src/core/model/spec';
import { valuesOnly } from '../../src/core/spec/values-only';
import { saveDocument } from '../../src/files/xlsx/save';
import { briefingOf, FILLED } from '../core/spec/briefing-example';
import { sheet, workbook } from '../excel/documents';
import { openHost } from '../excel/open-host';
import { convert, temporaryFolder } from './office';

/** A word on paper, in points from the upper left corner of its page. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

const pagesOf = (pdf: string): readonly (readonly Word[])[] =>
  execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' })
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
        text: text!,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );

/** Prints the sheet alone; names of areas in a chart may touch each other, so it is printed without its charts. */
const printed = async (spec: SheetSpec): Promise<readonly (readonly Word[])[]> => {
  const { port, read } = await openHost(workbook([sheet('Lieferung')]));
  await port.insertSheets([{ ...valuesOnly(spec), charts: [] }], SHEET_NAMES);
  const file = join(temporaryFolder(), 'kurzueberblick.xlsx');
  writeFileSync(file, await saveDocument(await read()));
  const pages = pagesOf(await convert(file, 'pdf'));
  return pages.slice(pages.findIndex((words) => words[0]?.text === 'Anlage'));
};

const common = (from: number, to: number, start: number, end: number): number =>
  Math.min(to, end) - Math.max(from, start);

/** Words that stand on each other: the last line of a row that is too low lies under the row below it. */
const collisions = (words: readonly Word[]): readonly string[] =>
  words.flatMap((word, index) =>
    words
      .slice(index + 1)
      .filter((other) => common(word.left, word.right, other.left, other.right) > 1)
      .filter((other) => common(word.top, word.bottom, other.top, other.bottom) > 3)
      .map((other) => `${word.text} – ${other.text}`),
  );

const LONG = Array<string>(12)
  .fill('Ein ziemlich langer Satz, der in Zeilen umbrochen werden muss, damit er Platz hat.')
  .join(' ');

test.each([
  ['filled in', FILLED],
  ['empty', undefined],
  ['with long texts', { ...FILLED, answers: { ...FILLED.answers, zusammenfassung: LONG, querschnittsthemen: LONG } }],
])(
  'no line is cut off by the row below it: %s',
  async (_, form) => {
    const spec = briefingOf(form);
    const pages = await printed(spec);
    expect(pages.length).toBe((spec.page.breaks?.length ?? 0) + 1);
    expect(pages.flatMap(collisions)).toEqual([]);
    for (const words of pages) {
      expect(
        words
          .slice(0, 3)
          .map(({ text }) => text)
          .join(' '),
      ).toBe('Anlage A zur');
      expect(words.slice(-4, -3).map(({ text }) => text)).toEqual(['Seite']);
    }
  },
  180_000,
);
