import type { Severity } from '../core/model/finding';
import { formatNumber } from '../core/model/rounding';
import { countText, severityText } from '../core/text/de';
import type { Counts } from './state/counts';
import type { StepLook } from './state/look';
import type { Task } from './state/state';
import type { Insertion, StepId } from './state/steps';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const number = (value: number): string => formatNumber(value, 0);

const countsText = (counts: Counts): string => {
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return present.map((severity) => severityText(severity, counts[severity])).join(', ') || 'Keine Befunde';
};

const stepNames: Readonly<Record<StepId, string>> = {
  check: 'Prüfen',
  evaluate: 'Auswerten',
  charts: 'Diagramme',
  briefing: 'Kurzüberblick',
  release: 'Weitergeben',
};

/** Long names may part where the pane is narrow. */
const tabs: Readonly<Record<StepId, string>> = {
  ...stepNames,
  evaluate: 'Aus\u00adwerten',
  charts: 'Dia\u00adgramme',
  briefing: 'Kurz\u00adüber\u00adblick',
  release: 'Weiter\u00adgeben',
};

const tasks: Readonly<Record<Task, string>> = {
  check: 'Prüfung',
  findings: 'Einfügen des Prüfberichts',
  evaluate: 'Auswertung',
  charts: 'Einfügen der Diagramme',
  briefing: 'Einfügen des Kurzüberblicks',
  repair: 'Korrektur',
  undo: 'Rücknahme der Korrekturen',
  accept: 'Speichern der Annahme',
  withdraw: 'Entfernen der Annahme',
  discard: 'Entfernen der Annahmen',
};

const inserted: Readonly<Record<Insertion, string>> = {
  findings: 'Der Prüfbericht ist eingefügt.',
  evaluate: 'Die Auswertung ist eingefügt.',
  charts: 'Die Diagramme sind eingefügt.',
  briefing: 'Der Kurzüberblick ist eingefügt.',
};

const clock = (iso: string): string => `${iso.slice(11, 16)} Uhr`;

/** Words of the pane that do not come from the core; each room of it has its own. */
export const words = {
  title: 'Integrationsmonitoring',
  steps: stepNames,
  tabs,
  stepsLabel: 'Arbeitsschritte',
  loading: 'Wird geladen …',
  mark: {
    'not-run': 'noch nicht ausgeführt',
    good: 'erledigt',
    doubtful: 'mit Warnungen',
    failed: 'mit Fehlern',
    outdated: 'veraltet',
  } satisfies Readonly<Record<StepLook, string>>,
  tab: (position: number, name: string, mark: string) => `${position} ${name}, ${mark}`,
  number,
  clock,
  counts: countsText,
  cancel: 'Abbrechen',
  started: (task: Task) => `${tasks[task]} läuft.`,
  cancelled: (task: Task) => `${tasks[task]} abgebrochen. Es wurde nichts geändert.`,
  checked: (counts: Counts) => `Prüfung fertig: ${countsText(counts)}.`,
  inserted,
  copied: (done: boolean) =>
    done
      ? 'In die Zwischenablage kopiert.'
      : 'Kopieren ist hier nicht erlaubt. Bitte markieren und kopieren Sie den Text selbst.',
  trouble: 'Das hat nicht geklappt',
  close: 'Schließen',
  copyDetails: 'Einzelheiten kopieren',

  chartTexts: {
    heading: 'Texte der Diagramme',
    summary: (count: number) => countText(count, 'Text', 'Texte'),
    explain:
      'Excel lässt Add-ins keinen Alternativtext setzen. So tragen Sie ihn ein: Diagramm mit der rechten Maustaste anklicken, „Alternativtext anzeigen“ wählen, Text einfügen.',
    copy: 'Text kopieren',
    copyOf: (title: string) => `Text zu „${title}“ kopieren`,
  },

  conflict: {
    title: 'Blattname schon vergeben',
    explain: (count: number) =>
      count === 1
        ? 'In der Arbeitsmappe gibt es schon ein Blatt mit diesem Namen, das nicht von diesem Add-in stammt. Es bleibt unverändert. Wie soll das neue Blatt heißen?'
        : 'In der Arbeitsmappe gibt es schon Blätter mit diesen Namen, die nicht von diesem Add-in stammen. Sie bleiben unverändert. Wie sollen die neuen Blätter heißen?',
    field: (name: string) => `Neuer Name statt „${name}“`,
    insert: 'Einfügen',
    empty: 'Bitte geben Sie einen Namen ein.',
    tooLong: 'Ein Blattname hat höchstens 31 Zeichen.',
    characters: 'Nicht erlaubt sind : \\ / ? * [ ] und ein Apostroph am Anfang oder Ende.',
    twice: 'Dieser Name ist hier schon vergeben.',
  },

  bug: {
    title: 'Im Add-in ist ein Fehler aufgetreten',
    explain:
      'Das liegt nicht an Ihnen und nicht an Ihren Daten. Laden Sie den Aufgabenbereich neu. Tritt der Fehler wieder auf, geben Sie bitte diese Angaben an die Betreuung weiter:',
    details: 'Angaben zum Fehler',
    reload: 'Neu laden',
    copy: 'Angaben kopieren',
  },

  notInExcel: 'Dieser Aufgabenbereich läuft nur in Excel. Öffnen Sie ihn dort über „Start“ → „Monitoring“.',
  tooOld: 'Diese Excel-Version ist zu alt. Nötig ist Excel 2021, Microsoft 365 oder Excel im Web.',
} as const;
