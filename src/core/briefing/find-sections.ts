import type { Briefing, BriefingSection } from '../model/briefing';
import { findAll, findPhrase, type Skeleton, skeletonOf, type Span } from './skeleton';

/** A section of the form and its text in an earlier form; undefined where its heading was not found. */
export interface FoundSection {
  readonly section: BriefingSection;
  readonly text: string | undefined;
}

/** Whether a phrase has its lines to itself; a number before it and a colon behind it do not count. */
const standsAlone = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const behind = text.slice(end).split('\n', 1)[0] ?? '';
  return /^\s*(?:\d+(?:\.\d+)*[.)]?)?\s*$/.test(before) && /^\s*:?\s*$/.test(behind);
};

const findHeading = (text: string, source: Skeleton, heading: string, from: number): Span | undefined =>
  findAll(source, heading, from).find((span) => standsAlone(text, span));

/** Without the lines that an empty form has under a heading. */
const withoutFixed = (text: string, { subheading = '', text: fixed = '' }: BriefingSection): string =>
  [subheading, fixed].reduce((rest, phrase) => {
    const span = findPhrase(skeletonOf(rest), phrase);
    return span && rest.slice(0, span.start).trim() === '' ? rest.slice(span.end) : rest;
  }, text);

/**
 * Finds the sections of a form in a text by their headings, in the order of the form. The one without a heading begins under the
 * title, or with the text; the last one ends where our figures begin.
 */
export const findSections = (text: string, briefing: Briefing): readonly FoundSection[] => {
  const source = skeletonOf(text);
  const title = findHeading(text, source, briefing.title, 0);
  let from = title?.end ?? 0;
  const spans = briefing.sections.map(({ heading }) => {
    const span = heading === null ? { start: from, end: from } : findHeading(text, source, heading, from);
    from = span?.end ?? from;
    return span;
  });
  const end = findPhrase(source, briefing.supplement, from)?.start ?? text.length;
  const anyHeading = briefing.sections.some(({ heading }, index) => heading !== null && spans[index]);
  return briefing.sections.map((section, index) => {
    const span = spans[index];
    const until = spans.slice(index + 1).find((next) => next !== undefined)?.start ?? end;
    const found = span && (title || anyHeading) ? withoutFixed(text.slice(span.end, until), section) : undefined;
    return { section, text: found };
  });
};
