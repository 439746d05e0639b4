import { toA1 } from '../core/model/address';
import type { Catalogue } from '../core/model/catalogue';
import type { FindingRow } from '../core/model/finding-row';
import type { Verdict } from '../core/model/finding';
import type { Suspicion } from '../core/model/blame';
import type { UnrecognisedSheet } from '../core/model/table';
import { usedSchema } from '../core/model/used-schema';
import { type FindingRecord, findingRecord } from '../core/spec/findings/finding-record';
import { acceptanceText, staleText } from '../core/text/acceptance.de';
import { suspicionText } from '../core/text/blame.de';
import { comparisonText, valueChangeText } from '../core/text/comparison.de';
import { findingText, ruleText, verdictText } from '../core/text/de';
import type { Checked } from './checked';
import type { PrintedComparison, PrintedStale, Task } from './task';

/** What a schema does not ask for need not be checked, so it is not said. */
const NOT_ASKED: ReadonlySet<string | undefined> = new Set([undefined, 'no-constraints', 'no-rules']);

const unverifiedOn = (sheet: string, verdicts: readonly Verdict[]): Task['unverified'] =>
  verdicts
    .filter((verdict) => verdict.sheet === sheet && !NOT_ASKED.has(verdict.reason))
    .map((verdict) => ({ rule: verdict.rule, message: `${ruleText(verdict.rule)}: ${verdictText(verdict)}` }));

const suspectsOn = (sheet: string, suspicions: readonly Suspicion[]): Task['suspects'] =>
  suspicions
    .filter(({ confidence, likeliest }) => confidence === 'only' || likeliest)
    .filter(({ cells }) => cells[0]?.place.sheet === sheet)
    .map((one) => ({ cells: one.cells.map(({ place }) => toA1(place.cell)), message: suspicionText(one) }));

const bySheet = (sheets: readonly string[], rows: readonly FindingRow[]): ReadonlyMap<string, FindingRecord[]> => {
  const errors = new Map(sheets.map((sheet): [string, FindingRecord[]] => [sheet, []]));
  for (const row of rows) errors.get(row.place.sheet)?.push(findingRecord(row));
  return errors;
};

/** Guide and lists of a template of ours hold no figures, and are named only where something is wrong with the template. */
const isOurs = ({ reasons }: UnrecognisedSheet): boolean => reasons.some(({ reason }) => reason === 'own-sheet');

/** What was found in a file, one task for each sheet. */
export const tasksOf = (checked: Checked, catalogue: Catalogue): readonly Task[] => {
  const { file, submission, check, review, rows } = checked;
  const found = new Set(rows.map(({ place }) => place.sheet));
  const own = new Set(check.unrecognised.filter(isOurs).map(({ sheet }) => sheet));
  const sheets = submission.sheets.map(({ name }) => name).filter((name) => !own.has(name) || found.has(name));
  const tables = new Map(check.tables.map((table) => [table.sheet, table]));
  const errors = bySheet(sheets, rows);
  return sheets.map((sheet) => {
    const table = tables.get(sheet);
    const schema = table && usedSchema(table, catalogue);
    return {
      file,
      sheet,
      kind: table?.kind ?? null,
      schema: schema ? { name: schema.name ?? null, version: schema.version ?? null } : null,
      errors: errors.get(sheet) ?? [],
      unverified: unverifiedOn(sheet, check.verdicts),
      suspects: suspectsOn(sheet, review.suspicions),
    };
  });
};

/** The one task of a file that could not be read. */
export const unreadableTask = (file: string, message: string): Task => {
  const error: FindingRecord = {
    code: 'unreadable-file',
    severity: 'error',
    cell: null,
    value: null,
    expected: null,
    message,
    title: 'Datei nicht lesbar',
    rowLabel: '',
    columnLabel: '',
    difference: null,
    suggestion: '',
    status: 'open',
    acceptance: null,
  };
  return { file, sheet: null, kind: null, schema: null, errors: [error], unverified: [], suspects: [] };
};

/** Acceptances of a file that no longer hold. */
export const staleOf = ({ file, review }: Checked): readonly PrintedStale[] =>
  review.settlement.stale.map((stale) => ({
    file,
    code: stale.acceptance.code,
    why: stale.why,
    message: `${staleText(stale)} ${acceptanceText(stale.acceptance)}`,
  }));

/** A file against the earlier delivery; nothing where there is none. */
export const comparisonOf = ({ file, review }: Checked, catalogue: Catalogue): readonly PrintedComparison[] => {
  if (!review.delivery) return [];
  const { earlier, comparison } = review.delivery;
  const { resolved, appeared, remaining, unverifiable, changed, added, removed, compared, identical } = comparison;
  return [
    {
      file,
      earlier,
      identical,
      findings: {
        resolved: resolved.length,
        new: appeared.length,
        remaining: remaining.length,
        notVerifiable: unverifiable.length,
      },
      values: { compared, changed: changed.length, added: added.length, removed: removed.length },
      messages: comparisonText(comparison),
      resolved: resolved.map((finding) => ({
        code: finding.code,
        sheet: finding.place.sheet,
        cell: finding.place.cell ? toA1(finding.place.cell) : null,
        message: findingText(finding),
      })),
      changes: changed.map((change) => valueChangeText(change, catalogue)),
    },
  ];
};
