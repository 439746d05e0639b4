import type { Briefing } from '../model/briefing';
import { type BriefingForm, EMPTY_FORM } from '../model/briefing-form';
import type { EarlierEntry, FormImport, OpenField } from '../model/briefing-import';
import { placeholderIn } from './entry';
import { findSections, type FoundSection } from './find-sections';
import { fieldValue, withField } from './form-fields';
import { plainText } from './plain-text';
import { readGoals } from './read-goals';
import { type Reading, readRows } from './read-rows';
import { skeletonOf } from './skeleton';

const PAGE_NUMBER = /^\s*(?:-\s*)?(?:Seite\s+)?\d{1,3}(?:\s*(?:von|\/)\s*\d{1,3})?(?:\s*-)?\s*$/;

/** The line over each page, as far as it is the same on every form. */
const headOf = ({ header, referencePlaceholder }: Briefing): string =>
  skeletonOf(header.replace(referencePlaceholder, '')).text;

const isHead = (line: string, briefing: Briefing): boolean =>
  headOf(briefing) !== '' && skeletonOf(line).text.startsWith(headOf(briefing));

const readReference = (lines: readonly string[], briefing: Briefing): Reading => {
  const line = lines.find((one) => isHead(one, briefing)) ?? '';
  const [value] = new RegExp(briefing.referenceCandidate, 'u').exec(line) ?? [];
  return value === undefined
    ? { entries: [], open: [{ field: 'reference', why: 'not-found' }] }
    : { entries: [{ field: 'reference', value: value.replace(/\s/g, '') }], open: [] };
};

const notFound = ({ section: { goals, rows } }: FoundSection, briefing: Briefing): readonly OpenField[] => {
  const [first] = goals ? briefing.goals : [];
  return [
    ...(first ? [{ field: `wording:${first.id}`, why: 'not-found' } as const] : []),
    ...rows.flatMap(({ id, kind }): readonly OpenField[] =>
      kind === 'product-group'
        ? [
            { field: 'product-group-number', why: 'not-found' },
            { field: 'product-group-name', why: 'not-found' },
          ]
        : [{ field: `row:${id}`, why: 'not-found' }],
    ),
  ];
};

const readSection = (found: FoundSection, briefing: Briefing): Reading => {
  const { section, text } = found;
  if (text === undefined) return { entries: [], open: notFound(found, briefing) };
  const goals = section.goals ? readGoals(text, briefing) : { entries: [], open: [] };
  const rows = readRows(text, section, briefing);
  return { entries: [...goals.entries, ...rows.entries], open: [...goals.open, ...rows.open] };
};

const formOf = (entries: readonly EarlierEntry[]): BriefingForm =>
  entries.reduce((form, { field, value }) => withField(form, field, value), EMPTY_FORM);

/**
 * Reads a filled-in form from text (Formular aus Text): everything as it stands there, the number of the Vorlage and the years too.
 * Total: what is not found is told in `open`. Headers and page numbers are no part of any text.
 */
export const readForm = (text: string, briefing: Briefing): FormImport => {
  const lines = plainText(text).split('\n');
  const body = lines.filter((line) => !isHead(line, briefing) && !PAGE_NUMBER.test(line)).join('\n');
  const readings = [
    readReference(lines, briefing),
    ...findSections(body, briefing).map((found) => readSection(found, briefing)),
  ];
  const entries = readings.flatMap((reading) => reading.entries);
  return {
    form: formOf(entries),
    taken: entries.map(({ field }) => field),
    open: readings.flatMap(({ open }) => open),
    renew: [],
  };
};

/** What holds for one Vorlage only: its number, the years of its budget plans, and what its figures said. */
const isOfItsTime = ({ field }: EarlierEntry): boolean =>
  field === 'reference' || field.startsWith('year:') || field.startsWith('attainment:');

/**
 * An earlier form as the start of a new one: the number of the Vorlage, the years of the plans and the texts on the attainment are
 * listed in `renew` and not taken. A placeholder that was left in their place is no number and no year; it stays, to be found by the checks.
 */
export const forNewForm = ({ form, taken, open }: FormImport, briefing: Briefing): FormImport => {
  const entries = taken.map((field): EarlierEntry => ({ field, value: fieldValue(form, field) }));
  const renew = entries.filter((one) => isOfItsTime(one) && placeholderIn(one.value, briefing) === undefined);
  const kept = entries.filter((one) => !renew.includes(one));
  return { form: formOf(kept), taken: kept.map(({ field }) => field), open, renew };
};

/** What can be taken from the text of last time's Anlage, as it is copied from a PDF or Word file. */
export const importText = (text: string, { briefing }: { readonly briefing: Briefing }): FormImport =>
  forNewForm(readForm(text, briefing), briefing);
