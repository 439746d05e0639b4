import type { Severity } from '../../core/model/finding';
import type { FormTrouble } from '../../core/model/stored-form';
import { countText, severityText } from '../../core/text/de';
import type { Summary } from './form-view';
import type { FormNews } from './state';

const UNREADABLE: Readonly<Record<FormTrouble, string>> = {
  unreadable: 'Das in dieser Arbeitsmappe gespeicherte Formular ist beschädigt und lässt sich nicht lesen.',
  'other-version': 'Das Formular in dieser Arbeitsmappe wurde mit einer anderen Fassung des Add-ins gespeichert.',
  'too-long': 'Was in dieser Arbeitsmappe als Formular gespeichert ist, ist dafür zu lang.',
};

const NEWS: Readonly<Record<FormNews, string>> = {
  nothing: '',
  kept: 'Das Formular ist in der Arbeitsmappe gespeichert.',
  imported: 'Die Angaben aus der früheren Anlage sind übernommen.',
  typed: 'Angaben aus dem Blatt sind übernommen.',
  restored: 'Die Angabe aus dem Formular ist wieder eingesetzt.',
  discarded: 'Ein leeres Formular ist begonnen.',
};

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

const countsText = ({ missing, ...counts }: Summary): string => {
  const present = ORDER.filter((severity) => counts[severity] > 0);
  const told = present.map((severity) => severityText(severity, counts[severity]));
  return [...(missing > 0 ? [`${missing} offen`] : []), ...told].join(', ') || 'vollständig';
};

/** Every word about the form that comes neither from the core nor from the form itself. */
export const formWords = {
  news: (news: FormNews): string => NEWS[news],
  formHeading: 'Formular',
  explain:
    'Das Formular wird in dieser Arbeitsmappe gespeichert, sobald Sie ein Feld verlassen, und beim Einfügen in das Blatt geschrieben.',
  counts: countsText,
  headSection: 'Vorlage',
  goalsSection: 'Leitziele',
  reference: 'Vorlagennummer',
  number: 'Nummer',
  name: 'Bezeichnung',
  year: (name: string) => `${name}: Jahr`,
  wording: 'Amtlicher Wortlaut',
  attainment: 'Text zur Zielerreichung',
  none: 'Nicht angekreuzt',
  earlier: (value: string) => `In der früheren Anlage: ${value}`,
  draft: 'Entwurf aus den Zahlen',
  takeDraft: 'Entwurf übernehmen',
  takeDraftOf: (goal: string) => `Entwurf zu „${goal}“ übernehmen`,
  noDraft: 'Einen Entwurf aus den Zahlen gibt es, sobald die Arbeitsmappe ausgewertet ist.',
  open: {
    heading: 'Noch zu klären',
    explain:
      'Einfügen können Sie trotzdem: Was offen ist, wird auf dem Blatt als offen gedruckt. Ein Klick führt zum Feld.',
  },
  changed: 'Seit dem Einfügen wurde das Formular geändert. Aktualisieren Sie das Blatt.',
  unreadable: {
    title: 'Gespeichertes Formular nicht lesbar',
    sentence: (trouble: FormTrouble) => `${UNREADABLE[trouble]} Es bleibt unverändert, bis Sie es verwerfen.`,
    discard: 'Verwerfen und neu beginnen',
  },
  notKept: 'Das Formular ist nicht gespeichert',
  keepAgain: 'Erneut speichern',
  typed: {
    title: 'Aus dem Blatt übernommen',
    explain: 'Diese Angaben standen anders im Blatt „Kurzüberblick“. Sie gelten jetzt auch im Formular.',
    before: (text: string) => (text === '' ? 'Das Feld war leer.' : `Vorher im Formular: „${text}“`),
    restore: 'Wieder einsetzen',
    restoreOf: (field: string) => `${field}: vorherige Angabe wieder einsetzen`,
  },
  importing: {
    heading: 'Aus der letzten Anlage übernehmen',
    summary: 'Text oder Arbeitsmappe',
    explain:
      'Öffnen Sie die letzte Anlage A, kopieren Sie den ganzen Text und fügen Sie ihn hier ein. Oder wählen Sie die Arbeitsmappe vom letzten Mal.',
    text: 'Text der letzten Anlage',
    read: 'Text lesen',
    choose: 'Arbeitsmappe wählen …',
    drop: 'Excel-Mappe (.xlsx) mit dem Kurzüberblick vom letzten Mal wählen oder hierher ziehen.',
    reading: 'Die Datei wird gelesen …',
    found: (count: number) => `Erkannt: ${countText(count, 'Angabe', 'Angaben')}`,
    replaced: (count: number) =>
      count === 1
        ? '1 Angabe, die Sie schon anders ausgefüllt haben, wird ersetzt:'
        : `${count} Angaben, die Sie schon anders ausgefüllt haben, werden ersetzt:`,
    renew: 'Neu einzutragen, denn es galt nur für die frühere Vorlage:',
    open: 'Nicht erkannt, bitte selbst eintragen:',
    entry: (field: string, value: string) => `${field}: ${value}`,
    take: 'Übernehmen',
    leave: 'Nicht übernehmen',
    failed: {
      title: 'Nichts übernommen',
      'no-form': 'Darin war kein Kurzüberblick zu erkennen. Gesucht werden die Überschriften des Formulars.',
      'no-text': 'Bitte fügen Sie zuerst den Text der letzten Anlage ein.',
    },
  },
} as const;
