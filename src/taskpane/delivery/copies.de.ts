import { countText } from '../../core/text/de';
import type { CopiesState } from './copies-state';

const newsText = ({ news, made, trouble }: CopiesState): string => {
  switch (news) {
    case 'nothing':
      return '';
    case 'started':
      return 'Die Datei wird erstellt.';
    case 'saved':
      return `„${made?.name ?? ''}“ wird gespeichert.`;
    case 'opened':
      return 'Die Kopie ist als neue Mappe geöffnet.';
    case 'failed':
      return trouble?.sentence ?? '';
    case 'cancelled':
      return 'Abgebrochen. Es wurde nichts gespeichert.';
  }
};

/** Every word about copies and lists of the open workbook. */
export const copiesWords = {
  heading: 'Befunde weitergeben',
  summary: 'Kopie mit Anmerkungen, Befundliste',
  explain:
    'Für das Fachamt: eine Kopie der Arbeitsmappe, in der die Zellen mit Befunden eingefärbt sind und eine Notiz tragen; vorn steht der Prüfbericht. Die offene Arbeitsmappe bleibt unverändert.',
  save: 'Kopie mit Anmerkungen speichern',
  open: 'Kopie als neue Mappe öffnen',
  explainOpen: 'Falls das Speichern nicht klappt, öffnen Sie die Kopie als neue Mappe und speichern sie in Excel.',
  lists: 'Alle Befunde der letzten Prüfung als Liste, angenommene auch:',
  list: { csv: 'Befunde als CSV', json: 'Befunde als JSON' },
  running: 'Die Datei wird erstellt …',
  trouble: 'Die Kopie war nicht möglich',
  noWorkbook: 'Excel hat keine Arbeitsmappe geliefert. Bitte speichern Sie sie und versuchen Sie es noch einmal.',
  saved: (name: string) => `„${name}“ wird gespeichert. Sie finden die Datei bei Ihren Downloads.`,
  opened: 'Die Kopie ist als neue Mappe geöffnet. Speichern Sie sie dort.',
  changed:
    'Die Arbeitsmappe hat jetzt andere Befunde als bei der letzten Prüfung. Die Kopie zeigt den jetzigen Stand; prüfen Sie erneut, um ihn auch hier zu sehen.',
  left: (count: number) => `${countText(count, 'Zelle ist', 'Zellen sind')} nicht vollständig markiert`,
  news: newsText,
} as const;
