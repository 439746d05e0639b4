import type { Acceptance } from '../core/model/acceptance';
import type { Catalogue } from '../core/model/catalogue';
import type { Check, Selection } from '../core/model/report';
import type { EarlierDelivery, Review } from '../core/model/review';
import type { Submission } from '../core/model/sheet';
import { checkSubmission, reviewCheck } from '../core/report';
import { listFindings } from '../core/report-findings';
import type { CheckedFile } from '../core/spec/findings/export';
import { registeredSheets } from '../excel/registry';
import { shippedCatalogue } from '../files/catalogue';
import { readDelivery } from '../files/delivery';
import { acceptancesInside, acceptancesOfFile } from './acceptances';
import { foreignKind } from './foreign';
import { readBytes } from './input';
import type { Options } from './options';
import { chosenSchema } from './schema';
import { UserError } from './trouble';

/** What all files of a call are checked with. */
export interface Basis {
  readonly catalogue: Catalogue;
  readonly selectionFor: (sheets: readonly string[]) => Selection;
  readonly acceptances: readonly Acceptance[];
  readonly earlier?: EarlierDelivery;
}

/** A file as it was checked. */
export interface Checked extends CheckedFile {
  readonly bytes: Uint8Array;
  readonly submission: Submission;
  readonly check: Check;
  readonly review: Review;
}

const namesOf = ({ sheets }: Submission): readonly string[] => sheets.map(({ name }) => name);

/** Reads a file without the sheets that we made; where it is something else altogether, the error says what. */
const readFile = async (file: string, bytes: Uint8Array): Promise<Submission> => {
  try {
    return (await readDelivery(file, bytes, registeredSheets)).submission;
  } catch (cause) {
    const kind = foreignKind(bytes, cause);
    throw kind === undefined ? cause : new UserError(kind, { cause });
  }
};

const schemaBasis = async ({ schema }: Options): Promise<Pick<Basis, 'catalogue' | 'selectionFor'>> => {
  const catalogue = shippedCatalogue();
  if (schema === undefined) return { catalogue, selectionFor: () => ({}) };
  const choice = await chosenSchema(schema, catalogue);
  const selectionFor = (sheets: readonly string[]): Selection => ({
    kinds: Object.fromEntries(sheets.map((sheet) => [sheet, choice.kind])),
  });
  return { catalogue: choice.catalogue, selectionFor };
};

const earlierOf = async (file: string, { catalogue, selectionFor }: Pick<Basis, 'catalogue' | 'selectionFor'>) => {
  const submission = await readFile(file, await readBytes(file));
  return { name: file, check: checkSubmission(submission, catalogue, selectionFor(namesOf(submission))) };
};

/** Reads what the options name; rejects with a UserError or a FileError where something of it cannot be read. */
export const basisOf = async (options: Options): Promise<Basis> => {
  const schema = await schemaBasis(options);
  const acceptances = options.acceptances === undefined ? [] : await acceptancesOfFile(options.acceptances);
  const earlier = options.earlier === undefined ? undefined : await earlierOf(options.earlier, schema);
  return { ...schema, acceptances, ...(earlier && { earlier }) };
};

/** What a file is judged with: acceptances inside it first, so that those of the call win. */
export const reviewBasisOf = (file: string, bytes: Uint8Array, { acceptances, earlier }: Basis) => ({
  acceptances: [...acceptancesInside(file, bytes), ...acceptances],
  ...(earlier && { earlier }),
});

/** Checks the bytes of a file. Rejects with FileError or UserError. */
export const checkBytes = async (file: string, bytes: Uint8Array, basis: Basis): Promise<Checked> => {
  const { catalogue, selectionFor } = basis;
  const submission = await readFile(file, bytes);
  const check = checkSubmission(submission, catalogue, selectionFor(namesOf(submission)));
  const review = reviewCheck(check, submission, catalogue, reviewBasisOf(file, bytes, basis));
  return { ...listFindings(file, check, review, catalogue), bytes, submission, check, review };
};
