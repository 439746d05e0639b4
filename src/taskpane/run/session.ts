import { type Accepted, accept } from '../../core/accept/accept';
import type { Acceptance, AcceptanceEntry } from '../../core/model/acceptance';
import type { Catalogue } from '../../core/model/catalogue';
import type { Finding } from '../../core/model/finding';
import type { Check, Evaluation } from '../../core/model/report';
import type { Review } from '../../core/model/review';
import type { Submission } from '../../core/model/sheet';
import type { SheetSpec } from '../../core/model/spec';
import { buildSheets, checkSubmission, draftGoals, evaluateCheck, reviewCheck, settleCheck } from '../../core/report';
import type { FileAnswer, FileQuestion } from '../batch/work';
import { createFileDesk } from '../delivery/desk';
import type {
  BuildRequest,
  CheckRequest,
  CheckView,
  Choice,
  ComparedLevel,
  Drafts,
  Kinds,
  Offer,
  SettlementView,
  SheetView,
} from './engine';
import { withRenewals } from './renewals';

/** The core with a memory of one check: the part of the engine that computes, the same in a worker and in the page. */
export interface Session {
  check(request: CheckRequest): CheckView;
  settle(acceptances: readonly Acceptance[]): SettlementView;
  accept(finding: Finding, entry: AcceptanceEntry): Accepted;
  build(request: BuildRequest): readonly SheetSpec[];
  drafts(choice: Choice): Drafts;
  askFiles(question: FileQuestion): Promise<FileAnswer>;
}

const COMPARED: readonly ComparedLevel[] = ['stadtbezirk', 'teilbereich', 'stadtteil'];

const sheetViews = (submission: Submission, { tables, unrecognised }: Check): readonly SheetView[] => {
  const tableOf = new Map(tables.map((table) => [table.sheet, table]));
  const reasonsOf = new Map(unrecognised.map(({ sheet, reasons }) => [sheet, reasons]));
  return submission.sheets.map(({ name }) => {
    const table = tableOf.get(name);
    const reasons = table?.reasons ?? reasonsOf.get(name) ?? [];
    return { sheet: name, kind: table?.kind, reasons, figures: table?.observations.length ?? 0 };
  });
};

const offerOf = (evaluation: Evaluation, catalogue: Catalogue): Offer => {
  const levelOf = new Map(catalogue.areas.map(({ id, level }) => [id, level]));
  const present = new Set(evaluation.figures.map(({ area }) => levelOf.get(area)));
  const subjects = new Set(evaluation.subjects);
  return {
    indicators: catalogue.indicators.map(({ id }) => id).filter((id) => subjects.has(id)),
    levels: COMPARED.filter((level) => present.has(level)),
    waves: evaluation.waves,
  };
};

interface Last {
  readonly submission: Submission;
  readonly check: Check;
  readonly kinds: Kinds;
  readonly review: Review;
}

/** Starts without a check; whatever needs one before that is a bug. */
export const createSession = (catalogue: Catalogue): Session => {
  let last: Last | undefined;
  const lastCheck = (): Last => {
    if (!last) throw new Error('Nothing was checked before the sheets were built.');
    return last;
  };
  const desk = createFileDesk(catalogue, lastCheck);
  return {
    check({ submission, kinds, acceptances }) {
      const check = checkSubmission(submission, catalogue, { kinds });
      const offer = offerOf(evaluateCheck(check, catalogue, { kinds }), catalogue);
      const review = reviewCheck(check, submission, catalogue, { acceptances });
      last = { submission, check, kinds, review };
      const notVerifiable = check.verdicts.filter(({ reason }) => reason !== undefined);
      const settlement = withRenewals(review.settlement, check);
      return { sheets: sheetViews(submission, check), review: { ...review, settlement }, notVerifiable, offer };
    },
    settle(acceptances) {
      const { check, review, ...rest } = lastCheck();
      const settlement = settleCheck(check, acceptances);
      last = { ...rest, check, review: { ...review, settlement } };
      return withRenewals(settlement, check);
    },
    accept: (finding, entry) => accept(finding, lastCheck().check, entry),
    build({ keys, names, choice, now, orders, form }) {
      const { submission, check, kinds, review } = lastCheck();
      const evaluation = evaluateCheck(check, catalogue, { ...choice, kinds });
      const judged = { ...review, ...(keys.includes('findings') && desk.delivery()) };
      // The findings lead to their cells, whatever becomes of the workbook.
      const valuesOnly = choice.valuesOnly === true && !keys.includes('findings');
      const input = {
        submission,
        check,
        review: judged,
        evaluation,
        catalogue,
        keys,
        names,
        now,
        valuesOnly,
        ...(orders && { orders }),
        ...(form && { form }),
      };
      return buildSheets(input);
    },
    drafts(choice) {
      const { check, kinds } = lastCheck();
      return draftGoals(check, catalogue, { ...choice, kinds });
    },
    askFiles: desk.answer,
  };
};
