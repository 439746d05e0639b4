import type { Acceptance } from '../../core/model/acceptance';
import type { Catalogue } from '../../core/model/catalogue';
import type { Check } from '../../core/model/report';
import type { Review } from '../../core/model/review';
import type { Submission } from '../../core/model/sheet';
import { SHEET_NAMES } from '../../core/model/spec';
import { checkSubmission, reviewCheck } from '../../core/report';
import { markFindings } from '../../core/report-findings';
import { parseRegistry, SETTING } from '../../excel/registry';
import { type Annotation, annotate } from '../../files/annotate';
import { signatureOf } from '../../files/package/signature';
import { withFile } from '../batch/check-file';
import type { FileKinds, FileWork, GivenFile } from '../batch/work';

/** What a copy is judged with; for a file that is not open nothing but the catalogue. */
export interface CopyBasis {
  readonly kinds: FileKinds;
  /** Those that the file carries where there are none given. */
  readonly acceptances?: readonly Acceptance[];
  /** Sheets that are checked; undefined means all. Our own sheets in the open workbook are none of them. */
  readonly sheets?: readonly string[];
  readonly delivery: (submission: Submission, check: Check) => Pick<Review, 'delivery'>;
}

/** A file by itself, as the batch checks it. */
export const BY_ITSELF: CopyBasis = { kinds: {}, delivery: () => ({}) };

const annotationOf = (
  submission: Submission,
  check: Check,
  { acceptances = [], delivery }: CopyBasis,
  catalogue: Catalogue,
  now: string,
): Annotation => {
  const review = {
    ...reviewCheck(check, submission, catalogue, { acceptances }),
    ...delivery(submission, check),
  };
  return {
    ...markFindings({ submission, check, review, catalogue, now }),
    name: SHEET_NAMES.findings,
    registered: (settings) => parseRegistry(settings[SETTING]).findings,
  };
};

const only = (submission: Submission, sheets: readonly string[] | undefined): Submission => ({
  ...submission,
  sheets: sheets ? submission.sheets.filter(({ name }) => sheets.includes(name)) : submission.sheets,
});

/** What the findings of a check are, whatever order they were found in. */
const contentOf = ({ findings }: Check): string => JSON.stringify(findings);

/**
 * The annotated copy of a workbook: checked anew from its bytes, so that every mark is true of what stands there.
 * `seen` is the check that the user sees.
 */
export const annotatedCopy = async (
  file: GivenFile,
  basis: CopyBasis,
  catalogue: Catalogue,
  now: string,
  seen?: Check,
): Promise<FileWork['copy']['made']> => {
  if (signatureOf(file.bytes) === 'unknown' && file.bytes.length > 0) return { outcome: 'no-workbook' };
  return withFile(file, async (read) => {
    const submission = only(read.submission, basis.sheets);
    const check = checkSubmission(submission, catalogue, { kinds: basis.kinds });
    const judged = { ...basis, acceptances: basis.acceptances ?? read.acceptances };
    const annotation = annotationOf(submission, check, judged, catalogue, now);
    const { bytes, left } = await annotate(file.bytes, annotation);
    const changed = seen !== undefined && contentOf(seen) !== contentOf(check);
    return { outcome: 'copied' as const, name: file.name, bytes, left, changed };
  });
};
