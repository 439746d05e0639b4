import { toA1 } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import { finding, type Finding, type Severity } from '../model/finding';
import type { Thresholds } from '../model/sheet-schema';
import type { Table } from '../model/table';
import { findingTitle } from '../text/de';
import { groupBy } from './observations';
import { usedSchema } from '../model/used-schema';

/** What a schema sets thresholds for: the code; of its own rules the code that it gave them. */
const codeOf = (found: Finding): string => (found.code === 'row-constraint' ? found.facts.rule : found.code);

/** How many cells a finding stands for. */
const weightOf = ({ facts }: Finding): number => 1 + ('more' in facts ? (facts.more ?? 0) : 0);

type Threshold = NonNullable<Thresholds['error']>;

const isReached = (threshold: Threshold | undefined, count: number, rows: number): boolean => {
  if (!threshold) return false;
  return 'count' in threshold ? count >= threshold.count : rows > 0 && count / rows >= threshold.share;
};

const GRAVEST: readonly Severity[] = ['error', 'warning', 'notice'];

/** Several findings as one, as grave as the gravest of them, at the place of the first. */
const summary = (findings: readonly Finding[], count: number): readonly Finding[] => {
  const [first] = findings;
  if (!first) return [];
  const severity = GRAVEST.find((one) => findings.some((found) => found.severity === one)) ?? first.severity;
  const cells = findings.flatMap(({ place }) => (place.cell ? [toA1(place.cell)] : []));
  const facts = { title: findingTitle(first.code), count, cells };
  return [{ ...finding('summarised-findings', first.place, facts, first.value), severity }];
};

const withSeverity = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  findings.map((found) => ({ ...found, severity }));

const apply = (findings: readonly Finding[], limits: Thresholds | undefined, rows: number): readonly Finding[] => {
  if (!limits) return findings;
  const count = findings.reduce((sum, found) => sum + weightOf(found), 0);
  if (isReached(limits.error, count, rows)) return withSeverity(findings, 'error');
  if (isReached(limits.warning, count, rows)) return withSeverity(findings, 'warning');
  if (!limits.summarise || isReached(limits.summarise, count, rows) || findings.length < 2) return findings;
  return summary(findings, count);
};

const rowsOf = (tables: readonly Table[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.filter(({ blank }) => !blank).length, 0);

/**
 * Findings with the thresholds of their sheets' schemas (Schwellen): from a count or share of rows on they are errors or
 * warnings, below one they become a single finding, never fewer: it keeps count, cells and severity. A finding that stands
 * for several cells counts as often. Applying them twice changes nothing. Also for the findings of parsing.
 */
export const withThresholds = (
  findings: readonly Finding[],
  tables: readonly Table[],
  catalogue: Catalogue,
): readonly Finding[] => {
  const bySheet = groupBy(tables, ({ sheet }) => sheet);
  const limitsOf = (sheet: string): Readonly<Record<string, Thresholds>> => {
    const table = bySheet.get(sheet)?.at(-1);
    return (table && usedSchema(table, catalogue)?.monitoring?.thresholds) ?? {};
  };
  const sheets = new Map([...bySheet].map(([sheet, own]) => [sheet, { limits: limitsOf(sheet), rows: rowsOf(own) }]));
  if ([...sheets.values()].every(({ limits }) => Object.keys(limits).length === 0)) return findings;
  return [...groupBy(findings, (found) => `${found.place.sheet}\u0001${codeOf(found)}`).values()].flatMap((group) => {
    const [first] = group;
    const sheet = first && sheets.get(first.place.sheet);
    return first && sheet ? apply(group, sheet.limits[codeOf(first)], sheet.rows) : group;
  });
};
