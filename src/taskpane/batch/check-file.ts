import { parseAcceptances } from '../../core/accept/storage';
import type { Acceptance } from '../../core/model/acceptance';
import type { Catalogue } from '../../core/model/catalogue';
import type { Sheet, Submission } from '../../core/model/sheet';
import type { UnrecognisedSheet } from '../../core/model/table';
import { checkSubmission, reviewCheck } from '../../core/report';
import { listFindings } from '../../core/report-findings';
import { returnedSeries } from '../../core/report-release';
import { registeredSheets } from '../../excel/registry';
import { STORED_SETTINGS } from '../../excel/stored';
import { readDelivery, type StoredSettings } from '../../files/delivery';
import { FileError } from '../../files/file-error';
import type { FileReport, FileWork, GivenFile, Unreadable } from './work';

const isOurs = ({ reasons }: UnrecognisedSheet): boolean => reasons.some(({ reason }) => reason === 'own-sheet');

const reportOf = ({ submission, acceptances }: ReadFile, catalogue: Catalogue): FileReport => {
  const check = checkSubmission(submission, catalogue);
  const review = reviewCheck(check, submission, catalogue, { acceptances });
  const { rows, schemas } = listFindings(submission.name, check, review, catalogue);
  // Guide and lists of a template of ours are no delivery.
  const own = new Set(check.unrecognised.filter(isOurs).map(({ sheet }) => sheet));
  const kinds = new Map(check.tables.map(({ sheet, kind }) => [sheet, kind]));
  return {
    sheets: submission.sheets
      .filter(({ name }) => !own.has(name))
      .map(({ name }) => ({ sheet: name, kind: kinds.get(name) })),
    rows,
    schemas,
    delivered: returnedSeries(check, review.settlement.open, catalogue),
    notVerifiable: check.verdicts.filter(({ reason }) => reason !== undefined),
  };
};

/** A file as it was read: what the department delivered in it, and the acceptances that it carries. */
export interface ReadFile {
  readonly submission: Submission;
  readonly acceptances: readonly Acceptance[];
  /** All sheets of the file, ours too. */
  readonly sheets: readonly Sheet[];
}

/** Acceptances that staff gave in a workbook; none where they cannot be read, so that its findings stay open. */
const acceptancesIn = (settings: StoredSettings): readonly Acceptance[] => {
  const text = settings[STORED_SETTINGS.acceptances];
  const stored = typeof text === 'string' ? parseAcceptances(text) : undefined;
  return stored && 'acceptances' in stored ? stored.acceptances : [];
};

const readFile = async ({ name, bytes }: GivenFile): Promise<ReadFile> => {
  const { submission, settings, sheets } = await readDelivery(name, bytes, registeredSheets);
  return { submission, acceptances: acceptancesIn(settings), sheets };
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
