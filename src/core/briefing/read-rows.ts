import { type Briefing, type BriefingRow, type BriefingSection, namesYear } from '../model/briefing';
import type { EarlierEntry, OpenField } from '../model/briefing-import';
import { openText } from '../text/briefing-sheet.de';
import { paragraphsOf } from './plain-text';
import { readTicks } from './read-ticks';
import { findPhrase, type Skeleton, skeletonOf, type Span } from './skeleton';

/** What was read for some fields of a form. */
export interface Reading {
  readonly entries: readonly EarlierEntry[];
  readonly open: readonly OpenField[];
}

interface Body {
  readonly text: string;
  readonly skeleton: Skeleton;
  readonly briefing: Briefing;
}

interface LabelSpan extends Span {
  readonly year?: string;
}

const LONGEST_YEAR = 12;

/** A label with any year, or none, in place of its placeholder. */
const findWithYear = ({ text, skeleton, briefing }: Body, { label }: BriefingRow, from: number) => {
  const [before = '', after = ''] = label.split(briefing.yearPlaceholder);
  const first = findPhrase(skeleton, before, from);
  const last = first && findPhrase(skeleton, after, first.end);
  if (!first || !last || last.start - first.end > LONGEST_YEAR) return undefined;
  return { start: first.start, end: last.end, year: text.slice(first.end, last.start).trim() };
};

const findLabel = (body: Body, row: BriefingRow, from: number): LabelSpan | undefined => {
  if (row.label === '') return undefined;
  return namesYear(row, body.briefing) ? findWithYear(body, row, from) : findPhrase(body.skeleton, row.label, from);
};

/** A running text; the name of the row, where it stands alone above it, and what our sheet says of an open one are none of it. */
export const textOf = (text: string, { name, label }: Pick<BriefingRow, 'name' | 'label'>): string => {
  const names = [name, label, openText(name)].map((one) => skeletonOf(one).text);
  const isName = (paragraph: string) => names.includes(skeletonOf(paragraph.replace(/:$/, '')).text);
  return paragraphsOf(text)
    .filter((paragraph) => !isName(paragraph))
    .join('\n');
};

const readProductGroup = (text: string, { options: [numberWord = '', nameWord = ''] }: BriefingRow): Reading => {
  const without = (rest: string, word: string): string => {
    const span = findPhrase(skeletonOf(rest), word);
    return span ? `${rest.slice(0, span.start)} ${rest.slice(span.end)}` : rest;
  };
  const hasNameWord = findPhrase(skeletonOf(text), nameWord) !== undefined;
  const [numberPart = '', ...nameParts] = without(without(text, nameWord), numberWord)
    .split(/[\s,;:_]+/)
    .filter(Boolean);
  const isNumber = /\d|^N+$/.test(numberPart);
  const name = (isNumber ? nameParts : [numberPart, ...nameParts]).join(' ').trim();
  const entries: EarlierEntry[] = [
    { field: 'product-group-number', value: isNumber ? numberPart : '' },
    // The words of the empty form stay where nothing was written in their place.
    { field: 'product-group-name', value: name || (hasNameWord ? nameWord : '') },
  ];
  return {
    entries: entries.filter(({ value }) => value !== ''),
    open: entries.flatMap(({ field, value }) => (value === '' ? [{ field, why: 'empty' as const }] : [])),
  };
};

/** A row that has a label: what was read, and where the text behind it begins. */
const readLabelled = (
  body: Body,
  row: BriefingRow,
  { end, year }: LabelSpan,
  until: number,
): Reading & { readonly end: number } => {
  const years: readonly EarlierEntry[] = year ? [{ field: `year:${row.id}`, value: year }] : [];
  const field = `row:${row.id}` as const;
  if (row.kind === 'product-group') return { ...readProductGroup(body.text.slice(end, until), row), end: until };
  if (row.kind === 'text') {
    const value = textOf(body.text.slice(end, until), row);
    return value === ''
      ? { entries: years, open: [{ field, why: 'empty' }], end: until }
      : { entries: [...years, { field, value }], open: [], end: until };
  }
  const text = body.text.slice(0, until);
  const read = readTicks(text, body.skeleton, row.options, end, body.briefing.ticked);
  return 'option' in read
    ? { entries: [...years, { field, value: read.option }], open: [], end: read.end }
    : { entries: years, open: [{ field, why: read.why }], end: read.end };
};

const fieldsOf = ({ id, kind }: BriefingRow): readonly OpenField['field'][] =>
  kind === 'product-group' ? ['product-group-number', 'product-group-name'] : [`row:${id}`];

/**
 * Reads the rows of a section from its text: labelled ones behind their label, a text without one from where the row before it ends.
 */
export const readRows = (text: string, { rows }: BriefingSection, briefing: Briefing): Reading => {
  const body: Body = { text, skeleton: skeletonOf(text), briefing };
  let from = 0;
  const spans = rows.map((row) => {
    const span = findLabel(body, row, from);
    from = span?.end ?? from;
    return span;
  });
  let end = 0;
  const readings = rows.map((row, index): Reading => {
    const span = spans[index];
    const until = spans.slice(index + 1).find((next) => next !== undefined)?.start ?? text.length;
    if (span) {
      const { end: behind, ...reading } = readLabelled(body, row, span, until);
      end = behind;
      return reading;
    }
    if (row.label !== '') return { entries: [], open: fieldsOf(row).map((field) => ({ field, why: 'not-found' })) };
    const value = textOf(text.slice(end, until), row);
    end = until;
    const field = `row:${row.id}` as const;
    return value === '' ? { entries: [], open: [{ field, why: 'empty' }] } : { entries: [{ field, value }], open: [] };
  });
  return { entries: readings.flatMap(({ entries }) => entries), open: readings.flatMap(({ open }) => open) };
};
