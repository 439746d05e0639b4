import type { Catalogue } from '../../model/catalogue';
import type { Comparison } from '../../model/comparison';
import { differenceOf, expectationOf } from '../../model/expectation';
import type { Finding } from '../../model/finding';
import type { FindingRow, FindingStatus, Labels } from '../../model/finding-row';
import type { Check } from '../../model/report';
import type { Review } from '../../model/review';
import { dateText, findingText, findingTitle } from '../../text/de';
import { labelsOf } from './finding-labels';
import { suggestionsOf } from './finding-suggestion';

const decimalsOf = ({ facts }: Finding): number | undefined => ('decimals' in facts ? facts.decimals : undefined);

/** A finding as a row (Befundzeile); everything that others know of it is given. */
export const rowOf = (finding: Finding, labels: Labels, suggestion: string, status: FindingStatus): FindingRow => {
  const [expected, difference, decimals] = [expectationOf(finding), differenceOf(finding), decimalsOf(finding)];
  return {
    place: finding.place,
    labels,
    code: finding.code,
    title: findingTitle(finding.code),
    severity: finding.severity,
    value: finding.value,
    ...(expected !== undefined && { expected }),
    ...(difference !== undefined && { difference }),
    ...(decimals !== undefined && { decimals }),
    sentence: findingText(finding),
    suggestion,
    status,
  };
};

/** A finding on something that is not there stands at another cell; what it is about its facts tell. */
const missingLabels = (finding: Finding): Labels | undefined => {
  if (finding.code !== 'incomplete-grid' && finding.code !== 'series-gap') return undefined;
  const { area, referenceDate, subject } = finding.facts;
  return { row: area, column: `${dateText(referenceDate)} · ${subject}` };
};

/** Only findings of the delivery of now: where the earlier one is sheets of the same workbook, theirs are neither. */
const comparedOf = (comparison: Comparison | undefined) =>
  new Map<Finding, NonNullable<FindingStatus['delivery']>>([
    ...(comparison?.appeared ?? []).map((finding) => [finding, 'appeared'] as const),
    ...(comparison?.remaining ?? []).map(({ now }) => [now, 'remaining'] as const),
  ]);

const statusesOf = ({ settlement, delivery }: Review): ((finding: Finding) => FindingStatus) => {
  const accepted = new Map(settlement.accepted.map(({ finding, acceptance }) => [finding, acceptance]));
  const compared = comparedOf(delivery?.comparison);
  return (finding) => {
    const [acceptance, since] = [accepted.get(finding), compared.get(finding)];
    return { ...(acceptance && { acceptance }), ...(since && { delivery: since }) };
  };
};

/** All findings of a check as rows, in its order; `review` is the one of this check. */
export const findingRows = (
  { findings, tables }: Check,
  review: Review,
  catalogue: Catalogue,
): readonly FindingRow[] => {
  const labels = labelsOf(tables, catalogue);
  const suggestion = suggestionsOf(review);
  const status = statusesOf(review);
  return findings.map((finding) =>
    rowOf(finding, missingLabels(finding) ?? labels(finding.place), suggestion(finding), status(finding)),
  );
};
