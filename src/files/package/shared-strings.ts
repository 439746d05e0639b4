import type { Package } from './container';
import { readXmlPart } from './xml-part';

const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Text as a workbook spells it: characters that XML cannot hold stand as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))) : text;

/** Puts together the text of a cell or a shared string: all runs, without the reading aid of Asian scripts. */
export interface RunReader {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The text so far; the next one begins empty. */
  take(): string;
}

/** A reader of `<t>` runs, wherever they stand. */
export const runReader = (): RunReader => {
  let runs = '';
  let inRun = false;
  let inPhonetic = false;
  return {
    open: (name) => {
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inRun = !inPhonetic;
    },
    close: (name) => {
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inRun = false;
    },
    text: (text) => {
      if (inRun) runs += text;
    },
    take: () => {
      const whole = unescapeText(runs);
      runs = '';
      return whole;
    },
  };
};

/** The table of texts that cells refer to by number; empty where the file has none. */
export const readSharedStrings = (container: Package, part: string | undefined): readonly string[] => {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const runs = runReader();
  readXmlPart(container, part, {
    open: runs.open,
    text: runs.text,
    close: (name) => {
      runs.close(name);
      if (name === 'si') strings.push(runs.take());
    },
  });
  return strings;
};
