import { toA1, type Place } from '../../model/address';
import type { Acceptance, StaleAcceptance } from '../../model/acceptance';
import type { Suspicion } from '../../model/blame';
import type { Catalogue } from '../../model/catalogue';
import type { Finding, FindingCode, Verdict } from '../../model/finding';
import { SEVERITIES } from '../../model/finding';
import type { FindingRow, Labels } from '../../model/finding-row';
import { exactDifference } from '../../model/rounding';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { acceptanceText, staleText } from '../../text/acceptance.de';
import { causeText, confidenceText, suspicionText } from '../../text/blame.de';
import { areaText, subjectText } from '../../text/comparison.de';
import { dateText, findingText, findingTitle, ruleText, severityText, verdictText } from '../../text/de';
import { REPORT_WORDS as WORDS, statusText } from '../../text/findings-report.de';
import { reasonText } from '../../text/verdict.de';
import { type Line, link, valueContent } from './line';

/** Codes whose value is an amount; others may be years, numbers of areas, or dates. */
const AMOUNTS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sum-mismatch',
  'breakdown-sum',
  'share-mismatch',
  'part-exceeds-whole',
  'conflicting-figure',
  'wave-outlier',
  'implausible-value',
  'negative-count',
  'fractional-count',
  'sentinel-value',
  'primary-confidentiality',
  'decimals-mismatch',
  'formula-cell',
]);

/** The line of a finding. */
export const findingLine = (row: FindingRow): Line => ({
  cells: {
    sheet: row.place.sheet,
    cell: link(row.place),
    severity: severityText(row.severity),
    row: row.labels.row,
    column: row.labels.column,
    value: valueContent(row.value),
    expected: row.expected ?? null,
    difference: row.difference ?? null,
    title: row.title,
    sentence: row.sentence,
    suggestion: row.suggestion,
    status: statusText(row.status),
  },
  ...(row.decimals !== undefined && { decimals: row.decimals }),
  plain: !AMOUNTS.has(row.code),
});

/** The line of an accepted finding: who accepted it and why stands in place of what to do. */
export const acceptedLine = (row: FindingRow): Line => {
  const line = findingLine(row);
  const { acceptance } = row.status;
  return { ...line, cells: { ...line.cells, suggestion: acceptance ? acceptanceText(acceptance) : null } };
};

const datedText = (
  { referenceDate, subject, breakdown }: Pick<Acceptance, 'referenceDate' | 'subject' | 'breakdown'>,
  catalogue: Catalogue,
): string =>
  [
    ...(referenceDate === undefined ? [] : [dateText(referenceDate)]),
    ...(subject === undefined ? [] : [subjectText(catalogue, subject)]),
    ...(breakdown === undefined || breakdown === TOTAL_BREAKDOWN ? [] : [breakdown]),
  ].join(' · ');

/** A code that is not known any more is named as it is. */
const titleOf = (code: string): string => (code in SEVERITIES ? findingTitle(code as FindingCode) : code);

/** The line of an acceptance that no longer holds, with its figure in place of a cell. */
export const staleLine = (stale: StaleAcceptance, catalogue: Catalogue): Line => {
  const { acceptance } = stale;
  return {
    cells: {
      sheet: acceptance.sheet ?? null,
      row: acceptance.area === undefined ? null : areaText(catalogue, acceptance.area),
      column: datedText(acceptance, catalogue),
      value: valueContent(acceptance.value),
      title: titleOf(acceptance.code),
      sentence: staleText(stale),
      suggestion: acceptanceText(acceptance),
      status: WORDS.staleStatus,
    },
  };
};

/** Lines of a suspicion, one for each cell that would have to change; one without cells has a line at what is broken. */
export const suspicionLines = (suspicion: Suspicion, labels: (place: Place) => Labels): readonly Line[] => {
  const { cells, broken, cause } = suspicion;
  const status = confidenceText(suspicion);
  const [first] = broken;
  if (cells.length === 0 && first) {
    const own = { sheet: first.sheet, cell: link(first), ...labels(first), sentence: suspicionText(suspicion), status };
    return [{ cells: { ...own, suggestion: WORDS.suspectAdvice } }];
  }
  return cells.map(({ place, value, repaired }, index) => ({
    cells: {
      sheet: place.sheet,
      cell: link(place),
      ...labels(place),
      value,
      ...(repaired !== undefined && { expected: repaired, difference: exactDifference(value, repaired) }),
      title: cause ? causeText(cause) : WORDS.noCause,
      sentence: index === 0 ? suspicionText(suspicion) : null,
      suggestion: WORDS.suspectAdvice,
      status,
    },
  }));
};

/** The line of a finding of the earlier delivery; its cell is one of another file and leads nowhere. */
export const earlierLine = (finding: Finding, status: string): Line => ({
  cells: {
    sheet: finding.place.sheet,
    cell: finding.place.cell ? toA1(finding.place.cell) : null,
    severity: severityText(finding.severity),
    value: valueContent(finding.value),
    title: findingTitle(finding.code),
    sentence: findingText(finding),
    status,
  },
  plain: !AMOUNTS.has(finding.code),
});

const isWhole = ({ outcome }: Verdict): boolean => outcome === 'not-verifiable';

/** The line of a rule that could not be checked, wholly or in part; its texts run over the empty cells beside them. */
export const unverifiedLine = (verdict: Verdict): Line => ({
  cells: {
    sheet: verdict.sheet,
    row: ruleText(verdict.rule),
    title: isWhole(verdict) ? reasonText(verdict.reason ?? '') : verdictText(verdict),
    status: isWhole(verdict) ? WORDS.unverifiable : WORDS.partly,
  },
});
