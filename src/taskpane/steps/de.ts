import { countText, severityText } from '../../core/text/de';
import { words } from '../de';
import type { Blocker, OutdatedReason } from '../state/freshness';
import type { Running } from '../state/state';
import type { StepId, WorkbookStep } from '../state/steps';

const { number } = words;

interface ChoiceSummary {
  readonly pairs: number | undefined;
  readonly indexNumbers: boolean;
  readonly valuesOnly: boolean;
}

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

/** Every word of the steps that does not come from the core. */
export const stepWords = {
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
  nextStep: (step: StepId) => `Weiter: ${words.steps[step]}`,
  notInterruptible: 'Das Schreiben lässt sich nicht unterbrechen.',
  cellEdit:
    'Excel wartet vielleicht: Ist gerade eine Zelle zum Bearbeiten geöffnet? Schließen Sie die Eingabe mit der Eingabetaste ab.',
  sheetsWritten: (count: number) => `${countText(count, 'Blatt', 'Blätter')} eingefügt`,
  openErrors: (count: number) =>
    `Die Prüfung hat ${severityText('error', count)} gefunden. Fehlerhafte Werte gehen so in die Auswertung ein, wie sie im Blatt stehen, oder fehlen darin.`,

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
} as const;
