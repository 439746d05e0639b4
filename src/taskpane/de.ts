import type { Severity } from '../core/model/finding';
import { formatNumber } from '../core/model/rounding';
import { countText, severityText } from '../core/text/de';
import type { Counts } from './state/counts';
import type { Blocker, OutdatedReason } from './state/freshness';
import type { StepLook } from './state/look';
import type { Running, Task } from './state/state';
import type { Insertion, StepId, WorkbookStep } from './state/steps';

interface ChoiceSummary {
  readonly pairs: number | undefined;
  readonly indexNumbers: boolean;
  readonly valuesOnly: boolean;
}

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

const stages: Readonly<Record<Running['stage'], string>> = {
  reading: 'Blätter werden gelesen …',
  computing: 'Es wird gerechnet …',
  writing: 'In die Arbeitsmappe wird geschrieben …',
};

const outdated: Readonly<Record<OutdatedReason, string>> = {
  'kinds-changed': 'Veraltet, weil eine Blattart geändert wurde',
  repaired: 'Veraltet, weil Zellen korrigiert wurden',
  'settled-again': 'Veraltet, weil Annahmen geändert wurden',
  'checked-again': 'Veraltet, weil neu geprüft wurde',
  'choice-changed': 'Veraltet, weil die Auswahl geändert wurde',
  'evaluated-again': 'Veraltet, weil neu ausgewertet wurde',
  'charts-chosen': 'Veraltet, weil andere Diagramme gewählt wurden',
};

const blocked: Readonly<Record<Blocker, string>> = {
  'not-checked': 'Dafür muss die Arbeitsmappe zuerst geprüft werden.',
  'check-outdated': 'Die Prüfung ist nicht mehr aktuell. Bitte prüfen Sie erneut.',
  'nothing-to-evaluate':
    'In den geprüften Blättern stehen keine Werte, aus denen sich ein Indikator berechnen lässt. Sehen Sie bei „Prüfen“ nach, welche Blätter erkannt wurden.',
  'no-indicator': 'Bitte wählen Sie mindestens einen Indikator.',
  'no-wave': 'Bitte wählen Sie mindestens eine Erhebung.',
  'no-pair': 'Bitte wählen Sie unter „Weitere Einstellungen“ mindestens einen Vergleich.',
  'not-evaluated': 'Dafür muss die Arbeitsmappe zuerst ausgewertet werden.',
  'evaluation-outdated': 'Die Auswertung ist veraltet. Bitte werten Sie zuerst neu aus.',
};

/** What differs from the usual; `pairs` is undefined where the usual ones are compared. */
const choiceSummary = ({ pairs, indexNumbers, valuesOnly }: ChoiceSummary): string => {
  const chosen = [
    ...(pairs === undefined ? [] : [countText(pairs, 'Vergleich', 'Vergleiche')]),
    ...(indexNumbers ? ['Messzahlen'] : []),
    ...(valuesOnly ? ['nur Werte'] : []),
  ];
  return chosen.join(', ') || 'wie üblich';
};

const clock = (iso: string): string => `${iso.slice(11, 16)} Uhr`;

/** Every word of the pane that does not come from the core. */
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
  notRun: 'Noch nicht ausgeführt',
  outdated,
  blocked,
  stages,
  describe: {
    check:
      'Liest alle Blätter dieser Arbeitsmappe und zeigt, was vor der Auswertung zu klären ist. An der Arbeitsmappe ändert sich dabei nichts.',
    evaluate:
      'Berechnet Veränderungen und Rangfolgen und schreibt sie in die Blätter „Daten“, „Veränderung“, „Rangfolge“ und „Rangvergleich“. „Geheimhaltung“ sagt, was vor einer Veröffentlichung zu sperren ist, „Methodik“, wie gerechnet wurde.',
    charts: 'Fügt das Blatt „Diagramme“ ein. Neben jedem Diagramm steht ein Text, der dasselbe in Worten sagt.',
    briefing:
      'Füllt die Anlage A zur Vorlage aus und fügt sie als Blatt „Kurzüberblick“ ein, mit einem Zahlenblock aus der Auswertung.',
    release:
      'Macht Dateien für die Öffentlichkeit: eine bereinigte Fassung der Arbeitsmappe und offene Daten. Was geheim zu halten ist, wird gesperrt. Die offene Arbeitsmappe bleibt, wie sie ist.',
  } satisfies Readonly<Record<StepId, string>>,
  primary: {
    check: 'Prüfen',
    evaluate: 'Auswerten',
    charts: 'Diagramme einfügen',
    briefing: 'Kurzüberblick einfügen',
  } satisfies Readonly<Record<WorkbookStep, string>>,
  again: {
    check: 'Erneut prüfen',
    evaluate: 'Neu auswerten',
    charts: 'Diagramme aktualisieren',
    briefing: 'Kurzüberblick aktualisieren',
  } satisfies Readonly<Record<WorkbookStep, string>>,
  insertFindings: 'Prüfbericht einfügen',
  refreshFindings: 'Prüfbericht aktualisieren',
  checkNow: 'Jetzt prüfen',
  evaluateFirst: 'Zum Auswerten',
  nextStep: (step: StepId) => `Weiter: ${stepNames[step]}`,
  cancel: 'Abbrechen',
  notInterruptible: 'Das Schreiben lässt sich nicht unterbrechen.',
  cellEdit:
    'Excel wartet vielleicht: Ist gerade eine Zelle zum Bearbeiten geöffnet? Schließen Sie die Eingabe mit der Eingabetaste ab.',
  started: (task: Task) => `${tasks[task]} läuft.`,
  cancelled: (task: Task) => `${tasks[task]} abgebrochen. Es wurde nichts geändert.`,
  checked: (counts: Counts) => `Prüfung fertig: ${countsText(counts)}.`,
  inserted,
  sheetsWritten: (count: number) => `${countText(count, 'Blatt', 'Blätter')} eingefügt`,
  copied: (done: boolean) =>
    done
      ? 'In die Zwischenablage kopiert.'
      : 'Kopieren ist hier nicht erlaubt. Bitte markieren und kopieren Sie den Text selbst.',
  openErrors: (count: number) =>
    `Die Prüfung hat ${severityText('error', count)} gefunden. Fehlerhafte Werte gehen so in die Auswertung ein, wie sie im Blatt stehen, oder fehlen darin.`,
  trouble: 'Das hat nicht geklappt',
  close: 'Schließen',
  copyDetails: 'Einzelheiten kopieren',

  sheets: {
    heading: 'Blätter',
    summary: (recognised: number, all: number) => `${number(recognised)} von ${number(all)} erkannt`,
    kindLabel: (sheet: string) => `Art des Blattes „${sheet}“`,
    automatic: 'Automatisch erkennen',
    ignore: 'Nicht prüfen',
    ignored: 'Wird nicht geprüft.',
    unrecognised: 'Nicht erkannt: Das Blatt wird nicht geprüft.',
    figures: (count: number) => countText(count, 'Wert gelesen', 'Werte gelesen'),
    none: 'Die Arbeitsmappe enthält keine Blätter zum Prüfen.',
  },

  findings: {
    heading: 'Befunde',
    none: 'Keine Befunde. Alle Regeln, die geprüft werden konnten, sind eingehalten.',
    noneOfThese: 'Keine Befunde dieser Art.',
    filterLabel: 'Befunde filtern',
    filter: { all: 'Alle', error: 'Fehler', warning: 'Warnungen', notice: 'Hinweise' } satisfies Readonly<
      Record<Severity | 'all', string>
    >,
    shown: (shown: number, all: number) => `${number(shown)} von ${countText(all, 'Befund', 'Befunden')} angezeigt`,
    more: (count: number) => `Weitere ${number(count)} anzeigen`,
    wholeSheet: 'ganzes Blatt',
    inSheet: (count: number) => countText(count, 'Befund', 'Befunde'),
  },

  notVerifiable: {
    heading: 'Nicht prüfbar',
    summary: (count: number) => countText(count, 'Regel', 'Regeln'),
    explain:
      'Diese Regeln konnten nicht oder nicht überall geprüft werden. Was nicht geprüft wurde, gilt nicht als bestanden.',
  },

  choice: {
    level: 'Räume vergleichen',
    allLevels: (levels: readonly string[]) => levels.join(' und '),
    onlyLevel: (level: string) => `Nur ${level}`,
    waves: 'Erhebungen',
    indicators: 'Indikatoren',
    selected: (count: number, all: number) => `${number(count)} von ${number(all)}`,
    all: 'Alle',
    more: 'Weitere Einstellungen',
    moreSummary: choiceSummary,
    pairs: 'Vergleiche',
    pair: (from: string, to: string) => `${from} mit ${to}`,
    indexNumbers: 'Messzahlen (Basiswelle = 100)',
    valuesOnly: 'Nur Werte statt Formeln',
  },

  written: {
    heading: 'Eingefügte Blätter',
    open: (sheet: string) => `Blatt „${sheet}“ öffnen`,
    created: 'neu',
    updated: 'aktualisiert',
  },

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
