import type { Severity } from '../../core/model/finding';
import { countText, severityText } from '../../core/text/de';
import { words } from '../de';
import { countsOf } from '../state/counts';
import type { BatchNews, summaryOf } from './state';

type Summary = ReturnType<typeof summaryOf>;

const files = (count: number): string => countText(count, 'Datei', 'Dateien');

const FINDINGS: readonly Severity[] = ['error', 'warning', 'notice'];

const totalText = ({ all, checked, failed, stopped, open }: Summary): string => {
  const parts = [`${words.number(checked)} geprüft`];
  if (failed > 0) parts.push(`${words.number(failed)} nicht lesbar`);
  if (stopped > 0) parts.push(`${words.number(stopped)} nicht geprüft`);
  const counts = countsOf(open);
  const found = FINDINGS.map((severity) => severityText(severity, counts[severity])).join(', ');
  return `${files(all)}: ${parts.join(', ')}.${checked > 0 ? ` Zusammen ${found}.` : ''}`;
};

const newsText = (news: BatchNews, summary: Summary): string => {
  switch (news.news) {
    case 'nothing':
      return '';
    case 'started':
      return `${files(news.total)} ${news.total === 1 ? 'wird' : 'werden'} geprüft.`;
    case 'finished':
      return `Prüfung fertig. ${totalText(summary)}`;
    case 'stopped':
      return `Prüfung abgebrochen. ${totalText(summary)}`;
    case 'cleared':
      return 'Die Liste ist leer.';
    case 'saved':
      return `„${news.name}“ wird gespeichert.`;
    case 'not-saved':
      return 'Es wurde nichts gespeichert.';
  }
};

/** Every word about several files that does not come from the core. */
export const batchWords = {
  open: 'Mehrere Dateien prüfen',
  heading: 'Mehrere Dateien prüfen',
  back: 'Zurück zur Arbeitsmappe',
  describe:
    'Prüft Dateien, ohne sie in Excel zu öffnen. Weder die Dateien noch die offene Arbeitsmappe werden dabei verändert.',
  choose: 'Dateien wählen …',
  chooseMore: 'Weitere Dateien wählen …',
  drop: 'Excel-Mappen (.xlsx) und CSV-Dateien wählen oder hierher ziehen.',
  resume: 'Rest prüfen',
  clear: 'Liste leeren',
  at: (position: number, total: number, name: string) =>
    `Datei ${words.number(position)} von ${words.number(total)}: ${name}`,
  writing: (position: number, total: number, name: string) =>
    `Kopie ${words.number(position)} von ${words.number(total)}: ${name}`,
  progress: 'Fortschritt',
  total: totalText,
  news: newsText,
  files: 'Dateien',
  waiting: 'wartet',
  checking: 'wird geprüft …',
  stopped: 'nicht geprüft, weil abgebrochen wurde',
  unreadable: 'nicht lesbar',
  broken: 'nicht geprüft',
  brokenSentence:
    'Beim Prüfen dieser Datei ist im Add-in ein Fehler aufgetreten. Das liegt nicht an Ihnen. Geben Sie die Einzelheiten bitte an die Betreuung weiter.',
  notOpened:
    'Die Datei lässt sich nicht öffnen. Vielleicht ist sie ein Ordner, wurde verschoben oder seit der Auswahl geändert. Bitte wählen Sie sie noch einmal.',
  noCopyOfText: 'In CSV-Dateien lassen sich keine Zellen markieren. Die Befunde stehen in der Befundliste.',
  brokenCopy: 'Beim Schreiben der Datei ist im Add-in ein Fehler aufgetreten.',
  saveHeading: 'Ergebnisse speichern',
  saveCopies: 'Alle Kopien mit Anmerkungen',
  saveCopy: 'Kopie mit Anmerkungen speichern',
  explainCopies:
    'In den Kopien sind die Zellen mit Befunden eingefärbt und mit einer Notiz versehen; vorn steht der Prüfbericht.',
  saveCsv: 'Befunde als CSV',
  saveJson: 'Befunde als JSON',
  explainLists: 'Alle Befunde aller Dateien stehen in einer Liste, angenommene auch.',
  saveReturns: 'Rücklaufliste speichern',
  explainReturns:
    'Wer hat was geliefert? Die Rücklaufliste nennt je Fachamt, Indikator, Erhebung und Raumebene, was da ist, was fehlt und wo noch Fehler offen sind.',
  listing: (name: string) => `${name} wird erstellt.`,
  accepted: (count: number) => `${countText(count, 'Befund ist', 'Befunde sind')} begründet angenommen.`,
  notListed: 'Die Datei wurde nicht geprüft.',
  left: 'Nicht enthalten',
  notRecognised: 'nicht erkannt, nicht geprüft',
  sheets: 'Blätter',
  noSheets: 'Die Datei enthält keine Blätter.',
  noFindings: 'Keine Befunde.',
  notVerifiable: (count: number) =>
    `${countText(count, 'Regel konnte', 'Regeln konnten')} nicht oder nicht überall geprüft werden.`,
  notOpen: 'Diese Datei ist nicht geöffnet. Öffnen Sie sie in Excel, um zu den genannten Zellen zu gehen.',
} as const;
