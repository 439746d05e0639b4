import type { Briefing } from '../model/briefing';
import type { BriefingForm } from '../model/briefing-form';
import type { IsoDate } from '../model/table';

/** What a form is held against. */
export interface FormContext {
  readonly form: BriefingForm;
  readonly briefing: Briefing;
  /** Reference date of the newest wave of the delivery; undefined where none was read. */
  readonly newestWaveDate: IsoDate | undefined;
}

/** Placeholder of the empty form (Platzhalter) that was left in an entry; undefined where none was. */
export const placeholderIn = (entry: string, { placeholders }: Briefing): string | undefined =>
  placeholders.alone.find((sign) => sign === entry.trim()) ?? placeholders.within.find((word) => entry.includes(word));

/** Year of a number of a Vorlage; undefined where it is not written as one, or its form names no year. */
export const referenceYear = (reference: string, { referencePattern }: Briefing): number | undefined => {
  const year = new RegExp(referencePattern, 'u').exec(reference.trim())?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
};

/** Whether an entry has the form that a pattern of the form asks for; space around it does not count. */
export const matches = (entry: string, pattern: string): boolean => new RegExp(pattern, 'u').test(entry.trim());
