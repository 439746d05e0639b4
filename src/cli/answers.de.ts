import { toA1 } from '../core/model/address';
import type { Finding, Severity } from '../core/model/finding';
import type { Repair } from '../core/model/repair';
import type { InsertOutcome } from '../core/model/workbook-port';
import type { FindingRecord } from '../core/spec/findings/finding-record';
import { acceptanceText } from '../core/text/acceptance.de';
import { countText, severityText } from '../core/text/de';
import type { PrintedComparison, PrintedStale, Task } from './task';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** How many findings of each severity there are. */
export const counts = (entries: readonly { readonly severity: Severity }[]): string =>
  SEVERITIES.map((severity) =>
    severityText(severity, entries.filter((entry) => entry.severity === severity).length),
  ).join(', ');

const isAccepted = ({ status }: FindingRecord): boolean => status === 'accepted';

/** Counts of what is open, and of what was accepted where there is such. */
const openCounts = (errors: readonly FindingRecord[]): string => {
  const accepted = errors.filter(isAccepted).length;
  const open = counts(errors.filter((error) => !isAccepted(error)));
  return accepted === 0 ? open : `${open}; ${accepted} begründet angenommen`;
};

const STATUS: Readonly<Record<FindingRecord['status'], string>> = {
  open: '',
  accepted: '',
  new: ' (neu)',
  remaining: ' (weiter offen)',
};

const errorLine = ({ severity, cell, message, status, acceptance }: FindingRecord): string => {
  const where = `  ${severityText(severity)} ${cell ?? ''}`.trimEnd();
  if (!acceptance) return `${where}${STATUS[status]}: ${message}`;
  return `${where} (angenommen): ${message} ${acceptanceText(acceptance)}`;
};

const printTask = ({ file, sheet, kind, errors, unverified, suspects }: Task): readonly string[] => [
  sheet === null ? file : `${file} – Blatt „${sheet}“: ${openCounts(errors)}`,
  ...errors.map(errorLine),
  ...suspects.map(({ message }) => `  Vermutung: ${message}`),
  ...(kind === 'tabelle' ? unverified.map(({ message }) => `  ${message}`) : []),
];

const printComparison = ({ file, earlier, messages, resolved, changes }: PrintedComparison): readonly string[] => [
  `${file} – verglichen mit der früheren Lieferung „${earlier}“:`,
  ...messages.map((message) => `  ${message}`),
  ...resolved.map(
    ({ sheet, cell, message }) => `  Behoben auf dem Blatt „${sheet}“${cell ? `, ${cell}` : ''}: ${message}`,
  ),
  ...changes.map((change) => `  Geändert: ${change}`),
];

/** Only what concerns this file: an acceptance of another one has no finding here. */
const printStale = (stale: readonly PrintedStale[]): readonly string[] =>
  stale.filter(({ why }) => why === 'value-changed').map(({ file, message }) => `${file}: ${message}`);

const repairLine = ({ place, sentence }: Repair): string =>
  `  Blatt „${place.sheet}“, ${toA1(place.cell)}: ${sentence}`;

/** What `check` found. */
export interface CheckedAnswer {
  readonly tasks: readonly Task[];
  readonly comparisons: readonly PrintedComparison[];
  readonly stale: readonly PrintedStale[];
}

/** The answer of `check` for people. */
export const checkedText = ({ tasks, comparisons, stale }: CheckedAnswer): string => {
  const all = tasks.flatMap(({ errors }) => errors);
  const parts = [tasks.flatMap(printTask), printStale(stale), comparisons.flatMap(printComparison)];
  return [...parts.flat(), `Zusammen: ${openCounts(all)}`].join('\n');
};

/** The answer of `report`. */
export const reportedText = (
  out: string,
  { created, updated }: InsertOutcome,
  open: readonly Finding[],
  accepted: number,
): string =>
  [
    `Geschrieben: ${out}`,
    ...(created.length > 0 ? [`Neue Blätter: ${created.join(', ')}`] : []),
    ...(updated.length > 0 ? [`Erneuerte Blätter: ${updated.join(', ')}`] : []),
    `Prüfung: ${counts(open)}${accepted === 0 ? '' : `; ${accepted} begründet angenommen`}`,
  ].join('\n');

/** What `repair` did: `left` are repairs that were not made, `before` and `open` what was and is open. */
export interface RepairedAnswer {
  readonly file: string;
  readonly out: string | undefined;
  readonly repairs: readonly Repair[];
  readonly left: readonly Repair[];
  readonly before: readonly Finding[];
  readonly open: readonly Finding[];
}

const LEFT = 'Nicht ausgeführt, weil das Blatt geschützt ist oder die Zelle anders gelesen wird:';

/** The answer of `repair` for people. */
export const repairedText = ({ file, out, repairs, left, before, open }: RepairedAnswer): string => {
  const listed =
    repairs.length === 0
      ? [`${file}: keine sicheren Korrekturen`]
      : [
          `${file}: ${countText(repairs.length, 'sichere Korrektur', 'sichere Korrekturen')}`,
          ...repairs.map(repairLine),
        ];
  if (out === undefined) return [...listed, `Offen: ${counts(open)}`].join('\n');
  const skipped = left.length === 0 ? [] : [LEFT, ...left.map(repairLine)];
  const result = [`Geschrieben: ${out}`, `Vorher offen: ${counts(before)}`, `Jetzt offen: ${counts(open)}`];
  return [...listed, ...skipped, ...result].join('\n');
};
