import type { Catalogue } from '../../core/model/catalogue';
import type { Review } from '../../core/model/review';
import { listFindings } from '../../core/report-findings';
import { readFormFile } from '../briefing/read-form-file';
import { checkFile } from '../batch/check-file';
import type { FileAnswer, FileQuestion, FileTask, FileWork } from '../batch/work';
import { exportOpen, publishOpen } from '../release/make';
import { formHandlers } from '../templates/work';
import { BY_ITSELF, type CopyBasis, annotatedCopy } from './copy';
import { type LastCheck, type ReadEarlier, deliveryOf, readEarlier } from './earlier';

/** The part of the session that works with files; remembers the earlier delivery. */
export interface FileDesk {
  answer(question: FileQuestion): Promise<FileAnswer>;
  /** The comparison of the last check with the earlier delivery; nothing where there is none. */
  delivery(): Pick<Review, 'delivery'>;
}

/** The last check, with what it was judged by. */
export interface JudgedCheck extends LastCheck {
  readonly review: Review;
}

type Handlers = {
  readonly [T in FileTask]: (given: FileWork[T]['given']) => Promise<FileWork[T]['made']>;
};

const acceptancesOf = ({ settlement: { accepted, stale } }: Review) =>
  [...accepted, ...stale].map(({ acceptance }) => acceptance);

/** `last` throws where nothing was checked yet: a comparison before the first check is a bug. */
export const createFileDesk = (catalogue: Catalogue, last: () => JudgedCheck): FileDesk => {
  let earlier: ReadEarlier | undefined;

  const deliveryTo = (now: LastCheck): Pick<Review, 'delivery'> =>
    earlier ? { delivery: deliveryOf(earlier, now, catalogue) } : {};

  const compare = async ({ earlier: source }: FileWork['compare']['given']): Promise<FileWork['compare']['made']> => {
    const read = await readEarlier(source);
    if ('outcome' in read) return read;
    earlier = read;
    return { outcome: 'compared', ...deliveryOf(read, last(), catalogue) };
  };

  const forget = async (): Promise<FileWork['forget']['made']> => {
    earlier = undefined;
    return { outcome: 'forgotten' };
  };

  const openBasis = ({ submission, kinds, review }: JudgedCheck): CopyBasis => ({
    kinds,
    acceptances: acceptancesOf(review),
    sheets: submission.sheets.map(({ name }) => name),
    delivery: (read, check) => deliveryTo({ submission: read, check, kinds }),
  });

  const copy = ({ file, now }: FileWork['copy']['given']): Promise<FileWork['copy']['made']> => {
    if (file.name !== undefined) return annotatedCopy({ ...file, name: file.name }, BY_ITSELF, catalogue, now);
    const seen = last();
    const open = { name: seen.submission.name, bytes: file.bytes };
    return annotatedCopy(open, openBasis(seen), catalogue, now, seen.check);
  };

  const listed = async (): Promise<FileWork['rows']['made']> => {
    const { submission, check, review } = last();
    const judged = { ...review, ...deliveryTo(last()) };
    return { outcome: 'rows', checked: listFindings(submission.name, check, judged, catalogue) };
  };

  const handlers: Handlers = {
    ...formHandlers(catalogue),
    check: (file) => checkFile(file, catalogue),
    compare,
    copy,
    rows: listed,
    form: (file) => readFormFile(file, catalogue),
    publish: (given) => publishOpen(given, last(), catalogue),
    export: async (given) => exportOpen(given, last(), catalogue),
    forget,
  };

  return {
    // The question's task and what is given with it belong together; the compiler cannot see it through the index.
    answer: ({ task, given }) => handlers[task](given as never),
    delivery: () => deliveryTo(last()),
  };
};
