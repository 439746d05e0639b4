import type { Finding, Severity } from '../core/model/finding';
import type { SchemaProblem } from '../core/model/schema-problem';
import type { InsertOutcome } from '../core/model/workbook-port';
import { severityText } from '../core/text/de';
import { schemaProblemText } from '../core/text/schema-problem.de';
import type { Task } from './task';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const counts = (entries: readonly { readonly severity: Severity }[]): string =>
  SEVERITIES.map((severity) =>
    severityText(severity, entries.filter((entry) => entry.severity === severity).length),
  ).join(', ');

const printTask = ({ file, sheet, kind, errors, unverified, suspects }: Task): readonly string[] => [
  sheet === null ? file : `${file} – Blatt „${sheet}“: ${counts(errors)}`,
  ...errors.map(
    ({ severity, cell, message }) => `  ${severityText(severity)} ${cell ?? ''}`.trimEnd() + `: ${message}`,
  ),
  ...suspects.map(({ message }) => `  Vermutung: ${message}`),
  ...(kind === 'tabelle' ? unverified.map(({ message }) => `  ${message}`) : []),
];

/** Every sentence that the command line prints itself. */
export const texts = {
  usage: [
    'Aufruf:',
    '  monitoring check DATEI… [--json] [--schema NAME|DATEI.json]',
    '  monitoring report DATEI --out AUSGABE.xlsx [--indicator KENNUNG]… [--level stadtbezirk|stadtteil] [--waves 2010,2012,…]',
    'Ende mit 0: keine Fehler, 1: Fehler gefunden, 2: nicht lesbar oder falscher Aufruf.',
  ].join('\n'),
  checked: (tasks: readonly Task[]): string => {
    const all = tasks.flatMap(({ errors }) => errors);
    return [...tasks.flatMap(printTask), `Zusammen: ${counts(all)}`].join('\n');
  },
  reported: (out: string, { created, updated }: InsertOutcome, findings: readonly Finding[]): string =>
    [
      `Geschrieben: ${out}`,
      ...(created.length > 0 ? [`Neue Blätter: ${created.join(', ')}`] : []),
      ...(updated.length > 0 ? [`Erneuerte Blätter: ${updated.join(', ')}`] : []),
      `Prüfung: ${counts(findings)}`,
    ].join('\n'),
  fileNotOpened: (file: string) =>
    `Die Datei „${file}“ lässt sich nicht öffnen. Bitte Namen und Ordner prüfen und ob sie gerade gesperrt ist.`,
  notWritten: (file: string) =>
    `Die Datei „${file}“ lässt sich nicht schreiben. Bitte prüfen, ob der Ordner vorhanden und die Datei nicht geöffnet ist.`,
  schemaUnreadable: (file: string) => `Das Schema „${file}“ ist keine gültige JSON-Datei.`,
  schemaWrong: (file: string, problems: readonly SchemaProblem[]) =>
    [`Das Schema „${file}“ ist fehlerhaft:`, ...problems.map((problem) => `  ${schemaProblemText(problem)}`)].join(
      '\n',
    ),
  unknownChoice: (option: string, value: string, choices: readonly string[]) =>
    `„${value}“ ist für ${option} nicht bekannt. Möglich sind: ${choices.join(', ')}.`,
  nameTaken: (name: string, proposal: string) =>
    `Ein Blatt „${name}“ gibt es in der Mappe schon; es bleibt unberührt. Das neue Blatt heißt „${proposal}“.`,
  bug: (cause: unknown) =>
    `Das hätte nicht geschehen dürfen; an den Dateien wurde nichts geändert. Einzelheiten für die Meldung:\n${
      cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    }`,
};
