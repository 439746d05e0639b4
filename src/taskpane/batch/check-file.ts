import { parseAcceptances } from '../../core/accept/storage';
import type { Acceptance } from '../../core/model/acceptance';
import type { Catalogue } from '../../core/model/catalogue';
import type { Check } from '../../core/model/report';
import type { Submission } from '../../core/model/sheet';
import type { UnrecognisedSheet } from '../../core/model/table';
import { usedSchema } from '../../core/model/used-schema';
import { checkSubmission, returnedSeries, reviewCheck } from '../../core/report';
import { findingRows } from '../../core/spec/finding-rows';
import { schemaText } from '../../core/text/findings-report.de';
import { registeredSheets } from '../../excel/registry';
import { STORED_SETTINGS } from '../../excel/stored';
import { readDelivery, type StoredSettings } from '../../files/delivery';
import { FileError } from '../../files/file-error';
import type { FileReport, FileWork, GivenFile, Unreadable } from './work';

/** The schema that each sheet was read by, in words. */
export const schemasOf = ({ tables }: Check, catalogue: Catalogue): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap((table) => {
      const schema = usedSchema(table, catalogue);
      return schema ? [[table.sheet, schemaText(schema)] as const] : [];
    }),
  );

const isOurs = ({ reasons }: UnrecognisedSheet): boolean => reasons.some(({ reason }) => reason === 'own-sheet');

const reportOf = ({ submission, acceptances }: ReadFile, catalogue: Catalogue): FileReport => {
  const check = checkSubmission(submission, catalogue);
  const review = reviewCheck(check, submission, catalogue, { acceptances });
  // Guide and lists of a template of ours are no delivery.
  const own = new Set(check.unrecognised.filter(isOurs).map(({ sheet }) => sheet));
  const kinds = new Map(check.tables.map(({ sheet, kind }) => [sheet, kind]));
  return {
    sheets: submission.sheets
      .filter(({ name }) => !own.has(name))
      .map(({ name }) => ({ sheet: name, kind: kinds.get(name) })),
    rows: findingRows(check, review, catalogue),
    schemas: schemasOf(check, catalogue),
    delivered: returnedSeries(check, review.settlement.open, catalogue),
    notVerifiable: check.verdicts.filter(({ reason }) => reason !== undefined),
  };
};

/** A file as it was read: what the department delivered in it, and the acceptances that it carries. */
export interface ReadFile {
  readonly submission: Submission;
  readonly acceptances: readonly Acceptance[];
}

/** Acceptances that staff gave in a workbook; none where they cannot be read, so that its findings stay open. */
const acceptancesIn = (settings: StoredSettings): readonly Acceptance[] => {
  const text = settings[STORED_SETTINGS.acceptances];
  const stored = typeof text === 'string' ? parseAcceptances(text) : undefined;
  return stored && 'acceptances' in stored ? stored.acceptances : [];
};

const readFile = async ({ name, bytes }: GivenFile): Promise<ReadFile> => {
  const { submission, settings } = await readDelivery(name, bytes, registeredSheets);
  return { submission, acceptances: acceptancesIn(settings) };
};

/** Does something with a file that is read first; a file that cannot be read becomes its sentence, anything else is a bug. */
export const withFile = async <T>(
  file: GivenFile,
  work: (read: ReadFile) => T | Promise<T>,
): Promise<T | Unreadable> => {
  try {
    return await work(await readFile(file));
  } catch (cause) {
    if (cause instanceof FileError) return { outcome: 'unreadable', sentence: cause.message };
    throw cause;
  }
};

/** Checks a file by itself (Datei prüfen). */
export const checkFile = (file: GivenFile, catalogue: Catalogue): Promise<FileWork['check']['made']> =>
  withFile(file, (read) => ({ outcome: 'checked' as const, report: reportOf(read, catalogue) }));
