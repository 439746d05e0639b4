import { finding, type Finding } from '../../model/finding';
import { areaName, subjectName } from '../directory';
import { askedKey, askedFigures } from '../../model/asked';
import type { TemplateOrder } from '../../model/template';
import { expectedAreas, levelsOf } from '../grid';
import { type Combination, explainable } from '../loose-keys';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { notVerifiable, result, type Rule, type RuleContext, type RuleResult, valueAt } from '../rule';
import { type Series, yearOf } from '../series';
import { type Stray, straysAmong } from '../strays';

const LIMIT = 20;

const missingIn = (series: Series, levels: readonly string[], context: RuleContext): readonly Combination[] => {
  const { subject, breakdown, referenceDate, figures } = series;
  return expectedAreas(series, levels, context)
    .filter(({ id }) => !figures.has(id))
    .map(({ id }) => ({ subject, breakdown, referenceDate, area: id }));
};

/** Name of what is counted, with its group. */
const nameOf = ({ subject, breakdown }: Combination, { directory }: RuleContext): string =>
  breakdown === TOTAL_BREAKDOWN ? subjectName(directory, subject) : `${subjectName(directory, subject)}, ${breakdown}`;

const findingOf = (context: RuleContext, combination: Combination, count: number): Finding => {
  const { table, directory, sheet } = context;
  const { area, referenceDate } = combination;
  const cell = { row: table.range.row, column: table.range.column };
  const facts = { subject: nameOf(combination, context), area: areaName(directory, area), referenceDate, count };
  return finding('incomplete-grid', { sheet: table.sheet, cell }, facts, valueAt(sheet, cell));
};

/** Gaps whose figure stands on the sheet under a year that is no wave: that year has its finding. */
const misdated = (strays: readonly Stray[], { catalogue }: RuleContext): ((combination: Combination) => boolean) => {
  const years = new Set(catalogue.waves.map(({ referenceDate }) => yearOf(referenceDate)));
  const unexpected = strays.filter(({ stray }) => !years.has(yearOf(stray.referenceDate)));
  return ({ subject, breakdown, referenceDate, area }) =>
    unexpected.some(
      ({ stray, home }) =>
        home.subject === subject &&
        home.breakdown === breakdown &&
        home.referenceDate === referenceDate &&
        stray.figures.has(area),
    );
};

/** What a template asked for and no row tells, a series without any row included. */
const missingOf = (order: TemplateOrder, { keyed, catalogue }: RuleContext): readonly Combination[] => {
  const present = new Set(keyed.map(askedKey));
  return askedFigures(order, catalogue).filter((figure) => !present.has(askedKey(figure)));
};

const checkAsked = (context: RuleContext, order: TemplateOrder): RuleResult => {
  const lacking = missingOf(order, context);
  const isExplained = explainable(context.observations);
  const reported = lacking.filter((combination) => !isExplained(combination));
  const findings = reported.slice(0, LIMIT).map((combination) => findingOf(context, combination, reported.length));
  return result(findings, reported.length < lacking.length ? 'unreadable-keys' : undefined);
};

/**
 * Areas without a row: every subject, breakdown and date that the sheet has must have all areas of the levels in the
 * schema's `grid`, or else all Stadtteile where there is one, or all Stadtbezirke; as valid on that day.
 *
 * At most 20 are reported one by one, at the first cell of the table; each tells the count of all. Areas that a row with
 * an unreadable key, or with the date of no wave, may stand for are not reported, and the sheet is not verifiable then. A few
 * figures with a mistyped date or breakdown are no series that could lack anything. Of a template that came back everything
 * that it asked for must be there, on its day, and nothing else is expected.
 */
export const incompleteGrid: Rule = {
  code: 'incomplete-grid',
  check: (context) => {
    if (context.table.order) return checkAsked(context, context.table.order);
    const strays = straysAmong(context);
    const series = context.series.filter((one) => !strays.some(({ stray }) => stray === one));
    const levelled = series.map((one) => ({ one, levels: levelsOf(one, context) }));
    const covered = levelled.filter(({ levels }) => levels.length > 0);
    if (covered.length === 0) return notVerifiable(series.length === 0 ? 'no-figures' : 'no-districts');
    const lacking = covered.flatMap(({ one, levels }) => missingIn(one, levels, context));
    const [isExplained, isMisdated] = [explainable(context.observations), misdated(strays, context)];
    const reported = lacking.filter((combination) => !isExplained(combination) && !isMisdated(combination));
    const findings = reported.slice(0, LIMIT).map((combination) => findingOf(context, combination, reported.length));
    return result(findings, reported.length < lacking.length ? 'unreadable-keys' : undefined);
  },
};
