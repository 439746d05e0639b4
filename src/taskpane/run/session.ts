import type { Catalogue } from '../../core/model/catalogue';
import type { Check, Evaluation } from '../../core/model/report';
import type { Submission } from '../../core/model/sheet';
import type { SheetSpec } from '../../core/model/spec';
import { buildSheets, checkSubmission, evaluateCheck } from '../../core/report';
import type { BuildRequest, CheckView, ComparedLevel, Kinds, Offer, SheetView } from './engine';

/** The core with a memory of one check: the part of the engine that computes, the same in a worker and in the page. */
export interface Session {
  check(submission: Submission, kinds: Kinds): CheckView;
  build(request: BuildRequest): readonly SheetSpec[];
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

/** Starts without a check; `build` before the first check is a bug. */
export const createSession = (catalogue: Catalogue): Session => {
  let last: { readonly submission: Submission; readonly check: Check; readonly kinds: Kinds } | undefined;
  return {
    check(submission, kinds) {
      const check = checkSubmission(submission, catalogue, { kinds });
      const offer = offerOf(evaluateCheck(check, catalogue, { kinds }), catalogue);
      last = { submission, check, kinds };
      const notVerifiable = check.verdicts.filter(({ reason }) => reason !== undefined);
      return { sheets: sheetViews(submission, check), findings: check.findings, notVerifiable, offer };
    },
    build({ keys, names, choice, now }) {
      if (!last) throw new Error('Nothing was checked before the sheets were built.');
      const { submission, check, kinds } = last;
      const evaluation = evaluateCheck(check, catalogue, { ...choice, kinds });
      return buildSheets({ submission, check, evaluation, catalogue, keys, names, now });
    },
  };
};
