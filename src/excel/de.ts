import type { HostErrorCode } from './host-error-code';

/** What happened, and the way out. */
export interface HostErrorText {
  readonly happened: string;
  readonly wayOut: string;
}

const quoted = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');
const sheets = (names: readonly string[]): string =>
  names.length === 0 ? 'Ein Blatt' : names.length === 1 ? `Das Blatt ${quoted(names)}` : `Die Blätter ${quoted(names)}`;
const singular = (names: readonly string[]): boolean => names.length < 2;
const is = (names: readonly string[]): string => (singular(names) ? 'ist' : 'sind');

/** A sentence for every code; `names` are the sheets concerned. */
export const HOST_ERROR_TEXTS: Readonly<Record<HostErrorCode, (names: readonly string[]) => HostErrorText>> = {
  'sheet-name-taken': (names) => ({
    happened:
      names.length > 0
        ? `Diese Blattnamen sind in der Arbeitsmappe schon vergeben: ${quoted(names)}. Es wurde nichts geändert.`
        : 'Ein Name, der gebraucht wird, ist in der Arbeitsmappe schon vergeben.',
    wayOut: 'Bitte einen anderen Namen wählen oder das vorhandene Blatt umbenennen.',
  }),
  'names-changed': (names) => ({
    happened: `${sheets(names)} ${singular(names) ? 'wurde' : 'wurden'} inzwischen umbenannt. Es wurde nichts geändert.`,
    wayOut: `Bitte noch einmal ausführen; ${singular(names) ? 'der neue Name wird' : 'die neuen Namen werden'} dann übernommen.`,
  }),
  'workbook-protected': () => ({
    happened: 'Die Struktur der Arbeitsmappe ist geschützt; neue Blätter sind nicht möglich. Es wurde nichts geändert.',
    wayOut: 'Bitte den Schutz unter „Überprüfen“ > „Arbeitsmappe schützen“ aufheben und noch einmal ausführen.',
  }),
  'sheet-protected': (names) => ({
    happened: `${sheets(names)} ${is(names)} geschützt und kann nicht neu geschrieben werden. Es wurde nichts geändert.`,
    wayOut: 'Bitte den Schutz unter „Überprüfen“ > „Blattschutz aufheben“ entfernen und noch einmal ausführen.',
  }),
  'sheet-hidden': (names) => ({
    happened: `${sheets(names)} ${is(names)} ausgeblendet und kann nicht gezeigt werden.`,
    wayOut: 'Bitte das Blatt einblenden (Rechtsklick auf ein Blattregister > „Einblenden“) und noch einmal versuchen.',
  }),
  'cell-edit-mode': () => ({
    happened: 'In Excel wird gerade eine Zelle bearbeitet.',
    wayOut: 'Bitte die Eingabe mit der Eingabetaste oder Esc beenden und noch einmal ausführen.',
  }),
  'payload-too-large': (names) => ({
    happened: `${sheets(names)} ${singular(names) ? 'enthält' : 'enthalten'} zu viel Text für eine Übertragung an Excel.`,
    wayOut: `Bitte sehr lange Texte kürzen oder ${singular(names) ? 'das Blatt' : 'die Blätter'} teilen.`,
  }),
  'workbook-too-large': (names) => ({
    happened: `${sheets(names)} ${is(names)} zu groß, um gelesen zu werden.`,
    wayOut: 'Bitte verstreute Inhalte weit unten oder rechts löschen oder nicht benötigte Blätter entfernen.',
  }),
  'storage-full': () => ({
    happened:
      'Annahmen, Auswahl der Diagramme und Formular passen nicht mehr in diese Arbeitsmappe. Es wurde nichts gespeichert.',
    wayOut:
      'Bitte nehmen Sie Annahmen zurück, die nicht mehr gebraucht werden, oder kürzen Sie lange Begründungen und Texte.',
  }),
  'file-not-read': () => ({
    happened: 'Excel gibt die geöffnete Arbeitsmappe nicht als Datei heraus.',
    wayOut: 'Bitte speichern Sie die Arbeitsmappe und wählen Sie die gespeicherte Datei aus.',
  }),
  'copy-not-opened': () => ({
    happened: 'Excel hat die Kopie nicht als neue Mappe geöffnet.',
    wayOut: 'Bitte speichern Sie die Kopie und öffnen Sie die gespeicherte Datei.',
  }),
  'not-supported': () => ({
    happened: 'Diese Excel-Version kennt eine benötigte Funktion nicht.',
    wayOut: 'Benötigt wird Excel 2021, Microsoft 365 oder Excel im Web.',
  }),
  'not-found': (names) => ({
    happened:
      names.length > 0 ? `${sheets(names)} gibt es nicht mehr.` : 'Etwas, das gebraucht wird, gibt es nicht mehr.',
    wayOut: 'Bitte neu einlesen und prüfen.',
  }),
  'read-only': () => ({
    happened: 'Excel erlaubt keine Änderung an dieser Arbeitsmappe.',
    wayOut: 'Bitte die Bearbeitung aktivieren oder eine Kopie speichern und dort noch einmal ausführen.',
  }),
  'connection-lost': () => ({
    happened: 'Die Verbindung zu Excel ist abgebrochen.',
    wayOut: 'Bitte die Verbindung prüfen, die Arbeitsmappe gegebenenfalls neu laden und noch einmal ausführen.',
  }),
  busy: () => ({
    happened: 'Excel ist gerade beschäftigt oder ein Dialogfeld ist geöffnet.',
    wayOut: 'Bitte offene Dialogfelder schließen, kurz warten und noch einmal ausführen.',
  }),
  cancelled: () => ({
    happened: 'Der Vorgang wurde abgebrochen.',
    wayOut: 'Er kann jederzeit neu gestartet werden.',
  }),
  unexpected: () => ({
    happened: 'Excel hat einen unerwarteten Fehler gemeldet.',
    wayOut: 'Bitte noch einmal ausführen. Bleibt der Fehler, helfen die Einzelheiten beim Melden.',
  }),
};

/** Said when a run broke off and its new sheets could not be taken away again. */
export const leftoverText = (names: readonly string[]): string =>
  `Bitte diese Blätter löschen, falls sie unvollständig angelegt wurden: ${quoted(names)}.`;

/** Said when sheets of ours that existed already may be half rewritten. */
export const incompleteText = (names: readonly string[]): string =>
  `${sheets(names)} ${is(names)} möglicherweise unvollständig; der nächste Lauf schreibt ${singular(names) ? 'es' : 'sie'} neu.`;

/** Said when a change of cells broke off and could not be taken back. */
export const partlyChangedText =
  'Ein Teil der Zellen kann schon geändert sein; bitte prüfen Sie die Arbeitsmappe erneut.';

/** Ends a text that is longer than a cell can hold. */
export const CUT_MARK = ' … [gekürzt]';
