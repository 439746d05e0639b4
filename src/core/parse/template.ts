import type { Catalogue } from '../model/catalogue';
import type { CellAddress } from '../model/address';
import type { FindingFacts } from '../model/finding';
import { isBlank, type Sheet, type Submission } from '../model/sheet';
import type { SheetKind } from '../model/sheet-schema';
import {
  MARK_LABELS,
  MARK_SEPARATOR,
  MARK_YES,
  TEMPLATE_FORM,
  TEMPLATE_LEVELS,
  TEMPLATE_SHEETS,
  TEMPLATE_TITLES,
  type TemplateOrder,
} from '../model/template';
import { boundsOf, textOf, valueAt } from './grid';
import { cleanText } from './text';

/** A template of ours that came back (zurückgekommene Vorlage). */
export interface ReturnedTemplate {
  /** Sheets that are ours: nothing is delivered on them. */
  readonly own: ReadonlySet<string>;
  /** The sheet that was to be filled in; `undefined` where it is gone. */
  readonly data: string | undefined;
  /** Kind of that sheet, where the schema is known. */
  readonly kind: SheetKind | undefined;
  /** Absent where the mark cannot be read or names what the catalogue does not know. */
  readonly order: TemplateOrder | undefined;
  /** What is wrong with the mark, and where it stands. */
  readonly trouble?: FindingFacts['template-version'];
  readonly place: { readonly sheet: string; readonly cell: CellAddress };
}

const textAt = (sheet: Sheet, row: number, column: number): string => cleanText(textOf(valueAt(sheet, row, column)));

const isTitled = (sheet: Sheet, title: string): boolean => textAt(sheet, 0, 0) === title;

type Label = keyof typeof MARK_LABELS;

interface Entry {
  readonly row: number;
  readonly text: string;
}

/** Lines of the mark by their labels; the last of equal ones counts, since choices stand above it. */
const entriesIn = (sheet: Sheet): ReadonlyMap<Label, Entry> => {
  const labels = new Map(Object.entries(MARK_LABELS).map(([label, text]) => [text as string, label as Label]));
  const { firstRow, endRow } = boundsOf(sheet);
  const entries = new Map<Label, Entry>();
  for (let row = firstRow; row < endRow; row += 1) {
    const label = labels.get(textAt(sheet, row, 0));
    if (label) entries.set(label, { row, text: textAt(sheet, row, 1) });
  }
  return entries;
};

const partsOf = (entry: Entry | undefined): readonly string[] =>
  (entry?.text ?? '')
    .split(MARK_SEPARATOR.trim())
    .map((part) => part.trim())
    .filter((part) => part !== '');

const allIn = (wanted: readonly string[], entries: readonly { readonly id: string }[]): boolean =>
  wanted.length > 0 && wanted.every((id) => entries.some((entry) => entry.id === id));

const orderOf = (entries: ReadonlyMap<Label, Entry>, catalogue: Catalogue): TemplateOrder | undefined => {
  const [indicators, waves] = [partsOf(entries.get('indicators')), partsOf(entries.get('waves'))];
  const named = partsOf(entries.get('levels'));
  const levels = TEMPLATE_LEVELS.filter((level) => named.includes(level));
  const isKnown =
    entries.get('form')?.text === TEMPLATE_FORM &&
    allIn(indicators, catalogue.indicators) &&
    allIn(waves, catalogue.waves) &&
    named.length > 0 &&
    levels.length === named.length;
  if (!isKnown) return undefined;
  return {
    schema: entries.get('schema')?.text ?? '',
    version: entries.get('version')?.text ?? '',
    indicators,
    waves,
    levels,
    breakdowns: entries.get('breakdowns')?.text === MARK_YES,
  };
};

/** Whether a version comes after another one, part by part. @example isNewer('1.10', '1.9') // => true */
export const isNewer = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { numeric: true, sensitivity: 'base' }) > 0;

const troubleOf = (
  entries: ReadonlyMap<Label, Entry>,
  order: TemplateOrder | undefined,
  { sheetSchemas }: Catalogue,
): FindingFacts['template-version'] | undefined => {
  const [schema, found] = [entries.get('schema')?.text ?? '', entries.get('version')?.text ?? ''];
  const known = sheetSchemas.find(({ name }) => name === schema)?.version;
  const facts = { schema, found, known };
  if (known !== undefined && found !== known && found !== '')
    return { ...facts, relation: isNewer(found, known) ? 'newer' : 'older' };
  if (!order) return { ...facts, relation: 'unreadable' };
  return known === undefined ? { ...facts, relation: 'unknown-schema' } : undefined;
};

/** The sheet for the values: by its name, else the only one that is not ours. */
const dataSheet = (sheets: readonly Sheet[]): string | undefined => {
  const named = sheets.find(({ name }) => name === TEMPLATE_SHEETS.data);
  const [first, ...others] = sheets.filter(({ values }) => !values.every((row) => row.every(isBlank)));
  return named?.name ?? (others.length === 0 ? first?.name : undefined);
};

/**
 * Recognises a template of ours by the mark on its sheet of lists, and reads what it asked for; `undefined` for all other
 * files. A version that the catalogue does not have is told, and the order is followed all the same as far as it can be read.
 */
export const readTemplate = ({ sheets }: Submission, catalogue: Catalogue): ReturnedTemplate | undefined => {
  const lists = sheets.find((sheet) => isTitled(sheet, TEMPLATE_TITLES.lists));
  if (!lists) return undefined;
  const own = sheets.filter((sheet) => Object.values(TEMPLATE_TITLES).some((title) => isTitled(sheet, title)));
  const entries = entriesIn(lists);
  const order = orderOf(entries, catalogue);
  const schema = catalogue.sheetSchemas.find(({ name }) => name === entries.get('schema')?.text);
  const trouble = troubleOf(entries, order, catalogue);
  return {
    own: new Set(own.map(({ name }) => name)),
    data: dataSheet(sheets.filter((sheet) => !own.includes(sheet))),
    kind: schema?.monitoring?.kind,
    order: schema ? order : undefined,
    ...(trouble && { trouble }),
    place: { sheet: lists.name, cell: { row: entries.get('version')?.row ?? 0, column: 1 } },
  };
};
