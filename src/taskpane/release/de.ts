import type { Wishes } from '../../core/report-release';
import { ordersTroubleText } from '../../core/text/chart-order.de';
import { countText } from '../../core/text/de';
import { formWords } from '../briefing/de';
import { chartWords } from '../charts/de';
import type { ReleaseState } from './state';

const newsText = ({ news, saved, trouble, problems }: ReleaseState): string => {
  switch (news) {
    case 'nothing':
      return '';
    case 'started':
      return 'Die Datei wird vorbereitet.';
    case 'prepared':
      return 'Die bereinigte Fassung ist bereit.';
    case 'refused':
      return `Nicht möglich. ${countText(problems.length, 'Grund', 'Gründe')}.`;
    case 'saved':
      return `„${saved ?? ''}“ wird gespeichert.`;
    case 'opened':
      return 'Die bereinigte Fassung ist als neue Mappe geöffnet.';
    case 'failed':
      return trouble?.sentence ?? '';
    case 'cancelled':
      return 'Abgebrochen. Es wurde nichts gespeichert.';
  }
};

/** Why charts or form of the workbook cannot go out as they were chosen, and what to do; nothing where both can be read. */
export const unreadableText = ({ charts, briefing }: Wishes['troubles']): readonly string[] => [
  ...(charts
    ? [
        `${ordersTroubleText(charts)} Bereinigt wird erst, wenn klar ist, welche Diagramme Sie wollen. Mit „${chartWords.reset}“ im Schritt „Diagramme“ löschen Sie die gespeicherte Auswahl.`,
      ]
    : []),
  ...(briefing
    ? [
        `${formWords.unreadable.sentence(briefing)} Das geht im Schritt „Kurzüberblick“ mit „${formWords.unreadable.discard}“.`,
      ]
    : []),
];

/** Every word of the step „Weitergeben“. */
export const releaseWords = {
  publish: 'Vor Veröffentlichung bereinigen',
  explainPublish:
    'Eine neue Datei mit unseren Blättern: gesperrte Zahlen als Zeichen, alles als Werte, ohne Formeln, Notizen, Namen und Angaben zu Personen. Gelieferte Blätter sind nicht darin, wenn Sie sie nicht auswählen.',
  prepare: 'Bereinigte Fassung vorbereiten',
  prepareAgain: 'Neu vorbereiten',
  save: 'Bereinigte Fassung speichern',
  open: 'Als neue Mappe öffnen',
  list: 'Diese Liste speichern',
  explainList: 'Nur für das Haus: Sie nennt Namen und Speicherorte. In der Datei steht nichts davon.',
  keep: 'Gelieferte Blätter mit veröffentlichen',
  kept: (count: number): string => (count === 0 ? 'keine' : countText(count, 'Blatt', 'Blätter')),
  explainKeep:
    'Ein gelieferter Eintrag geht so hinaus, wie er dasteht. Zeigt das Blatt etwas, das gesperrt ist oder eine gesperrte Zahl verrät, wird es abgelehnt.',
  emptyHidden: 'Ausgeblendete Zeilen und Spalten leeren',
  contained: 'Enthalten',
  audit: 'Geheimhaltung',
  removed: 'Nicht enthalten',
  removedCount: (count: number): string => countText(count, 'Angabe', 'Angaben'),
  nothingRemoved: 'Es war nichts zu entfernen.',
  drafts: 'Kurzüberblick',
  undrawn: 'Diagramme',
  refused: 'So kann nichts hinausgehen',
  refusedAdvice:
    'Verrät sich eine gesperrte Zahl, wählen Sie beim Auswerten weniger aus, oder lassen Sie gelieferte Blätter weg.',
  outdated: 'Seither wurde neu geprüft oder anders ausgewählt. Bitte bereiten Sie die Fassung neu vor.',
  data: 'Offene Daten',
  explainData:
    'Die Zahlen in langer Form, eine Zeile je Indikator, Raum und Welle, mit gesperrten Zahlen als Zeichen. Das Datenpaket enthält dazu Veränderungen, Rangfolgen, Verzeichnisse und eine Beschreibung für Programme.',
  csv: 'Als offene Daten (CSV)',
  package: 'Datenpaket (ZIP)',
  noLicence: 'Eine Lizenz ist im Katalog nicht eingetragen. Bitte klären Sie sie vor der Veröffentlichung.',
  licence: (title: string): string => `Lizenz: ${title}`,
  running: 'Die Datei wird vorbereitet …',
  trouble: 'Die Datei war nicht möglich',
  saved: (name: string): string => `„${name}“ wird gespeichert. Sie finden die Datei bei Ihren Downloads.`,
  opened: 'Die bereinigte Fassung ist als neue Mappe geöffnet. Speichern Sie sie dort.',
  news: newsText,
} as const;
