import type { Catalogue } from '../../core/model/catalogue';
import { SHEET_NAMES } from '../../core/model/spec';
import { checkSubmission } from '../../core/report';
import { exportCheck, publishCheck, readWishes, refuseSheets } from '../../core/report-release';
import { takenOverText } from '../../core/text/briefing.de';
import { unknownOrderText } from '../../core/text/chart-order.de';
import { planText } from '../../core/text/disclosure.de';
import { draftRemovals, leaksText, readinessText, refusalText } from '../../core/text/release.de';
import { ownSheet, ownSheets } from '../../excel/own-sheets';
import { STORED_SETTINGS } from '../../excel/stored';
import { archive } from '../../files/archive';
import { settingsInside } from '../../files/delivery';
import { exportCsv, packageFiles } from '../../files/export';
import { publishWorkbook } from '../../files/publish/publish';
import { withFile } from '../batch/check-file';
import type { Review } from '../../core/model/review';
import type { FileWork, Refused } from '../batch/work';
import { unreadableText } from './de';
import type { LastCheck } from '../delivery/earlier';

const refused = (problems: readonly string[]): Refused => ({ outcome: 'refused', problems });

/**
 * What may leave the house of the open workbook, worked out anew from its bytes: what is published stands there now. The
 * delivered sheets are those that were checked last.
 */
export const publishOpen = (
  { bytes, choice, kept: sheets, now }: FileWork['publish']['given'],
  { submission: seen, kinds, review }: LastCheck & { readonly review: Review },
  catalogue: Catalogue,
): Promise<FileWork['publish']['made']> =>
  withFile({ name: seen.name, bytes }, async (read) => {
    const checked = new Set(seen.sheets.map(({ name }) => name));
    const submission = { ...read.submission, sheets: read.submission.sheets.filter(({ name }) => checked.has(name)) };
    const check = checkSubmission(submission, catalogue, { kinds });
    const settings = settingsInside(bytes);
    const stored = { charts: settings[STORED_SETTINGS.charts], briefing: settings[STORED_SETTINGS.briefing] };
    const kept = { ...stored, sheet: ownSheet(settings, 'briefing', read.sheets) };
    const { typed, unknown, troubles, ...wishes } = readWishes(kept, catalogue);
    const unreadable = unreadableText(troubles);
    if (unreadable.length > 0) return refused(unreadable);
    const input = { submission, check, review, catalogue, now, ...wishes };
    const publication = publishCheck(input, { ...choice, kinds });
    const problems = [
      ...leaksText(publication.audit, catalogue),
      ...refuseSheets(sheets, input, publication).flatMap((one) => refusalText(one, catalogue)),
    ];
    if (problems.length > 0) return refused(problems);
    const original = { name: seen.name, bytes, ...ownSheets(settings) };
    const made = await publishWorkbook(original, publication.specs, sheets.sheets);
    const { briefing, plan } = publication;
    return {
      ...made,
      outcome: 'published' as const,
      name: seen.name,
      removed: [...made.removed, ...draftRemovals(briefing, catalogue, SHEET_NAMES.briefing)],
      plan: planText(plan),
      drafts: [
        ...takenOverText(
          typed.map(({ field }) => field),
          catalogue.briefing,
        ),
        ...readinessText(briefing),
      ],
      undrawn: [...unknown.map(unknownOrderText), ...publication.specs.flatMap(({ notices = [] }) => notices)],
    };
  });

/** Open data of the last check: always protected, since what is given on may be given on further. */
export const exportOpen = (
  { choice, form, created }: FileWork['export']['given'],
  { submission, check, kinds }: LastCheck,
  catalogue: Catalogue,
): FileWork['export']['made'] => {
  const made = exportCheck([check], catalogue, { ...choice, kinds, disclosure: 'protected' }, created);
  const problems = made.publication ? leaksText(made.publication.audit, catalogue) : [];
  if (problems.length > 0) return refused(problems);
  const bytes = form === 'csv' ? exportCsv(made.tables[0]) : archive(packageFiles(made), 'plain');
  return { outcome: 'exported', name: submission.name, bytes, rows: made.tables[0].rows.length };
};
