import type { Catalogue } from '../core/model/catalogue';
import { SHEET_NAMES } from '../core/model/spec';
import { evaluateCheck } from '../core/report';
import { type PublicReport, publishCheck, refuseSheets } from '../core/report-release';
import { planText } from '../core/text/disclosure.de';
import { momentText } from '../core/text/findings-report.de';
import {
  draftRemovals,
  leaksText,
  refusalText,
  readinessText,
  removalText,
  removedFile,
} from '../core/text/release.de';
import { ownSheets } from '../excel/own-sheets';
import { settingsInside } from '../files/delivery';
import { publishWorkbook } from '../files/publish/publish';
import { counts } from './answers.de';
import { basisOf, checkBytes } from './checked';
import { chosenCharts, linesOf, undrawnText } from './charts';
import { localTime } from './clock';
import { texts } from './de';
import { formOf } from './form';
import { readBytes } from './input';
import type { Options } from './options';
import { refuseOverwriting, writeWhole } from './output';
import { selectionOf } from './selection';
import { UserError } from './trouble';

/** Throws a UserError that names everything that readers could still work out. */
export const refuseLeaks = (out: string, { audit }: Pick<PublicReport, 'audit'>, catalogue: Catalogue): void => {
  const problems = leaksText(audit, catalogue);
  if (problems.length > 0) throw new UserError(texts.notPublished(out, problems));
};

/**
 * Writes a workbook for the public: protected figures as plain values, and the delivered sheets that are to go along.
 * Refused where readers could work out what is suppressed. Exit code as for `check`.
 */
export const publish = async (file: string, options: Options): Promise<number> => {
  const [out, now] = [options.out ?? '', localTime()];
  for (const written of [out, options.removed]) if (written !== undefined) refuseOverwriting(written, [file]);
  const basis = await basisOf(options);
  const { catalogue } = basis;
  const bytes = await readBytes(file);
  const { submission, check, review } = await checkBytes(file, bytes, basis);
  const selection = selectionOf(options, catalogue);
  const chosen = chosenCharts(options, bytes, evaluateCheck(check, catalogue, selection).subjects, catalogue);
  const settings = settingsInside(bytes);
  const { form, notes } = await formOf(options, file, bytes, catalogue);
  const { orders } = chosen;
  const input = { submission, check, review, catalogue, now, ...(orders && { orders }), ...(form && { form }) };
  const publication = publishCheck(input, selection);
  refuseLeaks(out, publication, catalogue);
  const kept = { sheets: options.keep ?? [], emptyHidden: options['empty-hidden'] };
  const refused = refuseSheets(kept, input, publication);
  if (refused.length > 0)
    throw new UserError(
      texts.sheetsRefused(
        out,
        refused.flatMap((one) => refusalText(one, catalogue)),
      ),
    );
  const original = { name: file, bytes, ...ownSheets(settings) };
  const made = await publishWorkbook(original, publication.specs, kept.sheets);
  const removed = [...made.removed, ...draftRemovals(publication.briefing, catalogue, SHEET_NAMES.briefing)];
  await writeWhole(out, made.bytes);
  if (options.removed !== undefined)
    await writeWhole(options.removed, new TextEncoder().encode(`\ufeff${removedFile(out, removed, momentText(now))}`));
  const { open } = review.settlement;
  const said = {
    sheets: made.sheets,
    plan: planText(publication.plan),
    removed: removed.map(removalText),
    drafts: readinessText(publication.briefing),
    open: counts(open),
  };
  process.stdout.write(`${texts.published(out, said)}\n${linesOf(notes)}${undrawnText(chosen, publication.specs)}`);
  return open.some(({ severity }) => severity === 'error') ? 1 : 0;
};
