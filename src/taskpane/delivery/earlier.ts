import type { Catalogue } from '../../core/model/catalogue';
import type { Comparison } from '../../core/model/comparison';
import type { Finding } from '../../core/model/finding';
import type { Check } from '../../core/model/report';
import type { Review } from '../../core/model/review';
import type { Sheet, Submission } from '../../core/model/sheet';
import { checkSubmission, compareWith } from '../../core/report';
import { listText } from '../../core/text/list.de';
import { withFile } from '../batch/check-file';
import type { EarlierSource, FileKinds, Unreadable } from '../batch/work';

/** The check of the open workbook, as the session remembers it. */
export interface LastCheck {
  readonly submission: Submission;
  readonly check: Check;
  readonly kinds: FileKinds;
}

/** An earlier delivery as it was read: the sheets of a file, or names of sheets of the open workbook. */
export interface ReadEarlier {
  readonly name: string;
  readonly submission?: Submission;
  readonly sheets: readonly string[];
}

type Delivery = NonNullable<Review['delivery']>;

const only = (submission: Submission, wanted: (sheet: Sheet) => boolean): Submission => ({
  ...submission,
  sheets: submission.sheets.filter(wanted),
});

const sheetsText = (sheets: readonly string[]): string => `Blatt ${listText(sheets.map((sheet) => `„${sheet}“`))}`;

/** The same findings as the ones of the whole check, where it has them: whoever looks one up there finds it. */
const inTermsOf = ({ findings }: Check, comparison: Comparison): Comparison => {
  const known = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const own = (finding: Finding): Finding => known.get(JSON.stringify(finding)) ?? finding;
  return {
    ...comparison,
    appeared: comparison.appeared.map(own),
    remaining: comparison.remaining.map(({ earlier, now }) => ({ earlier: own(earlier), now: own(now) })),
  };
};

/** Reads the earlier delivery; sheets of the open workbook are there already. */
export const readEarlier = (source: EarlierSource): Promise<ReadEarlier | Unreadable> =>
  source.from === 'file'
    ? withFile(source, ({ submission }): ReadEarlier => ({ name: source.name, submission, sheets: [] }))
    : Promise.resolve({ name: sheetsText(source.sheets), sheets: source.sheets });

/**
 * Holds the last check against the earlier delivery, which is checked with the same catalogue and the same kinds of sheets.
 * Where it is sheets of the open workbook, the delivery of now is the other ones.
 */
export const deliveryOf = (earlier: ReadEarlier, last: LastCheck, catalogue: Catalogue): Delivery => {
  const { submission, check, kinds } = last;
  const isEarlier = ({ name }: Sheet) => earlier.sheets.includes(name);
  const checked = (one: Submission) => checkSubmission(one, catalogue, { kinds });
  const before = { name: earlier.name, check: checked(earlier.submission ?? only(submission, isEarlier)) };
  if (earlier.submission) return compareWith(before, check, catalogue);
  const now = checked(only(submission, (sheet) => !isEarlier(sheet)));
  const { comparison } = compareWith(before, now, catalogue);
  return { earlier: earlier.name, comparison: inTermsOf(check, comparison) };
};
