import type { Part } from './amounts';
import type { Directory, Subject } from './directory';
import type { RuleContext } from './rule';
import type { Precision } from './sum';

const COUNTED: Precision = { decimals: 0, tolerance: 0 };

const ofMeasures = (ids: readonly string[], { measures }: Directory): Precision =>
  ids.reduce<Precision>(({ decimals, tolerance }, id) => {
    const measure = measures.get(id);
    return {
      decimals: Math.max(decimals, measure?.decimals ?? 0),
      tolerance: Math.max(tolerance, measure?.sumTolerance ?? 0),
    };
  }, COUNTED);

const ofSubject = (subject: Subject, part: Part, directory: Directory): Precision => {
  const { indicator, measures, decimals } = subject;
  if (part === 'value') return { decimals, tolerance: ofMeasures(measures, directory).tolerance };
  return ofMeasures(indicator?.[part]?.measures ?? [], directory);
};

/**
 * Decimals and tolerance of a subject's values, numerators or denominators: the schema's tolerance, else the greatest of
 * the measures that they are made of; none where the catalogue names no measures.
 */
export const precisionOf = (subject: Subject, part: Part, { directory, schema }: RuleContext): Precision => {
  const { decimals, tolerance } = ofSubject(subject, part, directory);
  return { decimals, tolerance: schema?.monitoring?.tolerance ?? tolerance };
};

/** Parts of a figure that add up over areas: counts themselves, numerators and denominators of all that is divided. */
export const summableParts = ({ count, indicator }: Subject): readonly Part[] => {
  if (count) return ['value'];
  return indicator?.denominator ? ['numerator', 'denominator'] : [];
};

/** Whether no value can be below zero, so that a total is at least the sum of some of its parts. */
export const isNonNegative = ({ count, indicator }: Subject): boolean => count || indicator?.kind === 'share';
