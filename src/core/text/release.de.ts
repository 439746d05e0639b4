import type { Catalogue } from '../model/catalogue';
import type { DisclosureAudit } from '../model/disclosure';
import { toA1 } from '../model/address';
import type { BriefingReadiness, Removal, RemovalKind, SheetRefusal } from '../model/release';
import { derivedText, exposureText, openCountText } from './disclosure.de';
import { listText } from './list.de';
import { countText } from './number.de';

type Words = readonly [one: string, many: string];

const WORDS: Readonly<Record<RemovalKind, Words>> = {
  'delivered-sheet': ['geliefertes Blatt', 'gelieferte Blätter'],
  'hidden-sheet': ['ausgeblendetes Blatt', 'ausgeblendete Blätter'],
  'house-sheet': ['Blatt nur für das Haus', 'Blätter nur für das Haus'],
  'other-sheet': ['Blatt ohne Zellen', 'Blätter ohne Zellen'],
  draft: ['nicht bestätigter Entwurf', 'nicht bestätigte Entwürfe'],
  formula: ['Formel, als Wert geschrieben', 'Formeln, als Werte geschrieben'],
  'hidden-cells': ['Eintrag in ausgeblendeten Zeilen oder Spalten', 'Einträge in ausgeblendeten Zeilen oder Spalten'],
  comment: ['Notiz', 'Notizen'],
  thread: ['Kommentar', 'Kommentare'],
  person: ['Person, die kommentiert hat', 'Personen, die kommentiert haben'],
  chart: ['Diagramm', 'Diagramme'],
  picture: ['Bild', 'Bilder'],
  shape: ['Form oder Textfeld', 'Formen und Textfelder'],
  object: ['eingebettetes Objekt', 'eingebettete Objekte'],
  control: ['Steuerelement', 'Steuerelemente'],
  link: ['Verweis', 'Verweise'],
  'file-path': ['Zelle mit einem Dateipfad', 'Zellen mit Dateipfaden'],
  'header-footer': ['Kopf- oder Fußzeile', 'Kopf- und Fußzeilen'],
  rule: ['bedingtes Format oder Eingaberegel', 'bedingte Formate und Eingaberegeln'],
  filter: ['Filter', 'Filter'],
  protection: ['Blattschutz', 'Blattschutz'],
  name: ['Name für Zellen', 'Namen für Zellen'],
  'hidden-name': ['verborgener Name', 'verborgene Namen'],
  property: ['Dokumenteigenschaft', 'Dokumenteigenschaften'],
  'own-property': ['selbst angelegte Dokumenteigenschaft', 'selbst angelegte Dokumenteigenschaften'],
  preview: ['Vorschaubild', 'Vorschaubilder'],
  setting: ['Speicher eines Add-ins (Verzeichnis, Annahmen, Formular)', 'Speicher von Add-ins'],
  'external-workbook': ['Verknüpfung mit einer anderen Mappe', 'Verknüpfungen mit anderen Mappen'],
  connection: ['Datenverbindung', 'Datenverbindungen'],
  query: ['Abfrage', 'Abfragen'],
  pivot: ['Bestandteil von Pivot-Tabellen', 'Bestandteile von Pivot-Tabellen'],
  'data-model': ['Datenmodell', 'Datenmodelle'],
  macro: ['Makro oder eigene Bedienleiste', 'Makros und eigene Bedienleisten'],
  printer: ['Druckereinstellung', 'Druckereinstellungen'],
  'custom-xml': ['eingebettete XML-Datei', 'eingebettete XML-Dateien'],
  label: ['Vertraulichkeitsbezeichnung', 'Vertraulichkeitsbezeichnungen'],
  'storage-place': ['Speicherort der Datei', 'Speicherorte der Datei'],
  user: ['Benutzername oder gespeicherte Ansicht', 'Benutzernamen und gespeicherte Ansichten'],
  revision: ['Änderungsprotokoll', 'Änderungsprotokolle'],
  other: ['weiterer Bestandteil', 'weitere Bestandteile'],
};

const IS_SHEET: readonly RemovalKind[] = ['delivered-sheet', 'hidden-sheet', 'house-sheet', 'other-sheet'];

const MOST_DETAILS = 8;

const detailsText = (details: readonly string[]): string => {
  if (details.length === 0) return '';
  const more = details.length - MOST_DETAILS;
  return `: ${details.slice(0, MOST_DETAILS).join('; ')}${more > 0 ? `; dazu ${more} weitere` : ''}`;
};

/** One thing that does not go along. @example 'Blatt „Lieferung“: 3 Notizen: Erika Muster' */
export const removalText = ({ kind, place, count, details }: Removal): string => {
  const [one, many] = WORDS[kind];
  if (IS_SHEET.includes(kind)) return `Blatt „${place}“ (${one})`;
  const text = `${countText(count, one, many)}${detailsText(details)}`;
  return place === '' ? text : `Blatt „${place}“: ${text}`;
};

const MOST_CELLS = 5;

/** Why a delivered sheet cannot be published, and what to do; the first line, then what readers could work out. */
export const refusalText = (refusal: SheetRefusal, catalogue: Catalogue): readonly string[] => {
  const start = `Blatt „${refusal.sheet}“ kann nicht mit veröffentlicht werden: `;
  switch (refusal.why) {
    case 'missing':
      return [`${start}Es gibt kein geliefertes Blatt dieses Namens. Bitte prüfen Sie den Namen.`];
    case 'date-system':
      return [`${start}Die Mappe zählt Tage ab 1904. Bitte stellen Sie das in Excel um.`];
    case 'unrecognised':
      return [`${start}Es wurde nicht als Tabelle erkannt. Was darin geheim zu halten ist, ließ sich nicht prüfen.`];
    case 'hidden-cells': {
      const { rows, columns } = refusal;
      const hidden = listText([
        ...(rows > 0 ? [countText(rows, 'Zeile', 'Zeilen')] : []),
        ...(columns > 0 ? [countText(columns, 'Spalte', 'Spalten')] : []),
      ]);
      return [
        `${start}Ausgeblendet sind ${hidden}, und jeder kann sie wieder einblenden. Blenden Sie sie ein, oder lassen Sie sie leeren.`,
      ];
    }
    case 'unchecked-numbers': {
      const { cells } = refusal;
      const more = cells.length > MOST_CELLS ? ' und weitere' : '';
      const named = cells.slice(0, MOST_CELLS).map(toA1).join(', ') + more;
      return [
        `${start}${countText(cells.length, 'Zahl gehört', 'Zahlen gehören')} zu keiner Kennzahl und ließen sich nicht prüfen (${named}). Löschen Sie sie, oder lassen Sie das Blatt weg.`,
      ];
    }
    case 'secrets':
      return [
        `${start}Es zeigt Zahlen, die gesperrt sind oder eine gesperrte verraten. Lassen Sie das Blatt weg.`,
        ...leaksText(refusal.audit, catalogue),
      ];
  }
};

/** What readers could still work out, in words; empty where nothing. */
export const leaksText = (
  { open, exposures, derived, threshold }: DisclosureAudit,
  catalogue: Catalogue,
): readonly string[] => [
  ...open.map((count) => openCountText(count, threshold, catalogue)),
  ...exposures.map((exposure) => exposureText(exposure, catalogue)),
  ...derived.map((figure) => derivedText(figure, catalogue)),
];

/** Drafts as something that does not go along; none where every goal was written or confirmed. */
export const draftRemovals = (
  briefing: BriefingReadiness | undefined,
  catalogue: Catalogue,
  sheet: string,
): readonly Removal[] => {
  const titles = catalogue.briefing.goals
    .filter(({ id }) => briefing?.drafts.includes(id))
    .map(({ shortTitle }) => shortTitle);
  return titles.length === 0 ? [] : [{ kind: 'draft', place: sheet, count: titles.length, details: titles }];
};

/** What is said of the Kurzüberblick before it is published; nothing where it is ready. */
export const readinessText = (briefing: BriefingReadiness | undefined): readonly string[] => {
  if (!briefing) return ['Der Kurzüberblick ist nicht ausgefüllt und deshalb nicht enthalten.'];
  const { drafts, open } = briefing;
  return [
    ...(drafts.length === 0
      ? []
      : [
          `${countText(drafts.length, 'Entwurf', 'Entwürfe')} zur Zielerreichung im Kurzüberblick: nicht bestätigt und deshalb nicht enthalten. Bestätigen oder schreiben Sie die Texte vorher.`,
        ]),
    ...(open === 0
      ? []
      : [
          `${countText(open, 'Stelle', 'Stellen')} im Kurzüberblick: noch offen, und so steht es auch in der Datei. Füllen Sie das Formular vorher aus.`,
        ]),
  ];
};

/** The list of what was removed as a text file, for the house alone. */
export const removedFile = (file: string, removed: readonly Removal[], moment: string): string =>
  [
    `Was in „${file}“ nicht enthalten ist (Stand ${moment})`,
    'Diese Liste ist nur für das Haus: Sie nennt Namen und Speicherorte.',
    '',
    ...removed.map((one) => `- ${removalText(one)}`),
    '',
  ].join('\r\n');
