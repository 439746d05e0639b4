import { countText } from '../../core/text/de';
import { words } from '../de';

/** Every word about templates that does not come from the core. */
export const templateWords = {
  open: 'Vorlage für ein Fachamt',
  heading: 'Vorlage für ein Fachamt',
  back: 'Zurück zur Arbeitsmappe',
  describe:
    'Erstellt eine leere Mappe zum Ausfüllen, mit Anleitung, Definitionen und Eingabeprüfungen. Kommt sie zurück, wird geprüft, ob alles da ist, was angefordert war. Die offene Arbeitsmappe bleibt, wie sie ist.',
  department: 'Fachamt',
  noDepartment: 'kein bestimmtes Fachamt',
  departmentHint: 'Wählt die Indikatoren, die dieses Fachamt liefert. Die Zuordnung ist eine eigene Annahme.',
  levels: 'Räume',
  waves: 'Erhebungen',
  indicators: 'Indikatoren',
  field: (name: string, chosen: number, all: number) => ({
    heading: name,
    summary: `${words.number(chosen)} von ${words.number(all)}`,
  }),
  onlyLevels: (levels: string) => `nur für ${levels}`,
  breakdowns: 'auch nach Gruppen fragen (etwa männlich und weiblich)',
  name: 'Dateiname',
  save: 'Vorlage speichern',
  running: 'Die Vorlage wird erstellt …',
  rows: (count: number) => `Die Vorlage hat ${countText(count, 'Zeile', 'Zeilen')}.`,
  nothing: 'Bitte wählen Sie mindestens einen Indikator, eine Erhebung und eine Raumebene.',
  left: (names: string, one: boolean) =>
    `Nicht enthalten ${one ? 'ist' : 'sind'} ${names}: Auf den gewählten Raumebenen gibt es dafür keine Werte.`,
  saved: (name: string) => `„${name}“ wird gespeichert. Sie finden die Datei bei Ihren Downloads.`,
  before: 'Tragen Sie vor dem Versand auf dem Blatt „Anleitung“ ein, bis wann und an wen.',
} as const;
