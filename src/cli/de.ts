import { toA1 } from '../core/model/address';
import type { UnmarkedCell } from '../core/model/mark';
import type { SchemaProblem } from '../core/model/schema-problem';
import { countText } from '../core/text/de';
import { unmarkedText } from '../core/text/marks.de';
import { schemaProblemText } from '../core/text/schema-problem.de';

/** What is said of a publication. */
interface PublishedFacts {
  readonly sheets: readonly string[];
  readonly plan: readonly string[];
  readonly removed: readonly string[];
  readonly drafts: readonly string[];
  readonly open: string;
}

/** What is said of an export; `plan` is absent where it is for the house alone. */
interface ExportedFacts {
  readonly written: readonly string[];
  readonly rows: number;
  readonly plan: readonly string[] | undefined;
  readonly open: string;
  readonly licence: string | undefined;
}

/** Every sentence that the command line prints itself. */
export const texts = {
  usage: [
    'Aufruf:',
    '  monitoring check DATEI… [--json] [--csv LISTE.csv] [--annotate KOPIE.xlsx|ORDNER]',
    '             [--earlier DATEI] [--acceptances DATEI.json] [--schema NAME|DATEI.json]',
    '  monitoring repair DATEI [--out KOPIE.xlsx] [--json] [--acceptances DATEI.json] [--schema NAME|DATEI.json]',
    '  monitoring report DATEI --out AUSGABE.xlsx [--earlier DATEI] [--acceptances DATEI.json]',
    '             [--indicator KENNUNG]… [--level stadtbezirk|stadtteil] [--waves 2010,2012,…] [--publish]',
    '             [--compare 2012-2017,…] [--index] [--values-only] [--charts alle|standard|VORLAGE,…]',
    '             [--form DATEI.json]',
    '             bei --publish auch [--keep BLATT]… [--empty-hidden] [--removed LISTE.txt]',
    '  monitoring export DATEI… --out ORDNER|DATEI.zip|DATEI.csv [--publish] [--indicator KENNUNG]…',
    '             [--level stadtbezirk|stadtteil] [--waves 2010,2012,…] [--compare 2012-2017,…] [--schema …]',
    '  monitoring template --out VORLAGE.xlsx (--indicator KENNUNG… | --department FACHAMT)',
    '             [--level gesamtstadt,stadtbezirk,stadtteil] [--waves 2015,2017,…] [--breakdowns]',
    '  monitoring returns DATEI… --out RUECKLAUF.xlsx [--level …] [--waves …]',
    '',
    '  check        prüft Arbeitsmappen (.xlsx) und Textdateien (.csv)',
    '  repair       nennt sichere Korrekturen; mit --out eine Kopie, in der sie ausgeführt sind',
    '  report       schreibt eine Kopie mit unseren Blättern',
    '  export       schreibt die Zahlen als offene Daten: Datenpaket (CSV und datapackage.json) oder nur CSV',
    '  template     schreibt eine leere Vorlage für ein Fachamt; ohne --level für die Gesamtstadt, mit allen Wellen',
    '  returns      schreibt, wer was geliefert hat (Rücklaufliste)',
    '  --indicator, --level, --waves  was ausgewertet wird; ohne sie alles, was geliefert ist',
    '  --compare    vergleicht diese Wellen; ohne die Angabe Welle zu Welle und den gesamten Zeitraum',
    '  --department  alle Indikatoren, die dieses Fachamt liefert',
    '  --breakdowns  fragt auch nach Gruppen, nicht nur nach „insgesamt“',
    '  --index      Messzahlen (Basiswelle = 100)',
    '  --charts     zeichnet alle Diagramme, den Standardsatz oder diese Vorlagen (rangfolge,entwicklung,…);',
    '             ohne die Angabe, was in der Arbeitsmappe gewählt ist, sonst den Standardsatz',
    '  --form       das ausgefüllte Formular des Kurzüberblicks; ohne die Angabe das in der Arbeitsmappe gespeicherte',
    '  --values-only  schreibt Werte statt Formeln',
    '  --publish    schreibt statt der Kopie eine neue Mappe für die Öffentlichkeit: geschützt, nur Werte',
    '  --keep       veröffentlicht dieses gelieferte Blatt mit, wenn es nichts Geheimes zeigt',
    '  --empty-hidden  leert darin, was in ausgeblendeten Zeilen und Spalten steht',
    '  --removed    schreibt auf, was nicht mit veröffentlicht wurde; nur für das Haus',
    '  --json       Ergebnis für Programme',
    '  --csv        schreibt alle Befunde als Liste',
    '  --annotate   schreibt Kopien, in denen die Zellen mit Befunden markiert sind',
    '  --earlier    vergleicht mit der früheren Lieferung: behoben, neu, weiter offen',
    '  --acceptances  begründete Annahmen; die in der Arbeitsmappe gespeicherten gelten ebenfalls',
    '  --schema     liest alle Blätter nach diesem Blattschema (Table Schema)',
    'Ende mit 0: keine Fehler, 1: Fehler gefunden, 2: nicht lesbar oder falscher Aufruf.',
  ].join('\n'),
  templateWritten: (out: string, rows: number): string => `Vorlage: ${out} (${countText(rows, 'Zeile', 'Zeilen')})`,
  returnsWritten: (out: string, files: number): string =>
    `Rücklaufliste: ${out} (${countText(files, 'Datei', 'Dateien')})`,
  indicatorsNeeded:
    'Bitte angeben, wofür die Vorlage ist: mit --indicator die Indikatoren oder mit --department das Fachamt.',
  listWritten: (out: string) => `Liste der Befunde: ${out}`,
  annotated: (out: string, marks: number, left: readonly UnmarkedCell[]): string =>
    [
      `Markierte Kopie: ${out} (${countText(marks, 'Zelle', 'Zellen')})`,
      ...left.map(({ place, why }) => `  Blatt „${place.sheet}“, ${toA1(place.cell)}: ${unmarkedText(why)}`),
    ].join('\n'),
  notAnnotated: (file: string) => `${file}: Markiert werden nur Arbeitsmappen (.xlsx), diese Datei ist keine.`,
  onlyWorkbooks: 'Eine Kopie mit Korrekturen gibt es nur von Arbeitsmappen (.xlsx); diese Datei ist keine.',
  folderNeeded: (out: string) =>
    `Für mehrere Dateien bitte einen Ordner angeben; „${out}“ wäre eine einzelne Arbeitsmappe.`,
  wouldOverwrite: (out: string) =>
    `„${out}“ ist eine der geprüften Dateien und bleibt, wie sie ist. Bitte einen anderen Namen angeben.`,
  acceptancesUnreadable: (file: string, trouble: 'unreadable' | 'other-version' | 'too-long') =>
    trouble === 'other-version'
      ? `Die Annahmen in „${file}“ stammen aus einer anderen Fassung dieses Programms und werden nicht gelesen.`
      : `Die Annahmen in „${file}“ sind nicht lesbar. Bitte die Datei prüfen oder ohne sie aufrufen.`,
  foreignKinds: {
    word: 'ein Word-Dokument',
    powerpoint: 'eine PowerPoint-Präsentation',
    opendocument: 'eine Datei von LibreOffice oder OpenOffice',
    archive: 'ein Archiv (.zip)',
  },
  foreignFile: (kind: string) =>
    `Die Datei ist ${kind} und keine Excel-Arbeitsmappe. Geprüft werden Arbeitsmappen (.xlsx) und Textdateien (.csv).`,
  fileMissing: (file: string) =>
    `Die Datei „${file}“ lässt sich nicht öffnen, es gibt sie nicht. Bitte Namen und Ordner prüfen.`,
  fileIsFolder: (file: string) =>
    `„${file}“ ist ein Ordner und lässt sich nicht prüfen. Bitte die Dateien darin angeben, etwa „${file}/*.xlsx“.`,
  fileNotOpened: (file: string) =>
    `Die Datei „${file}“ lässt sich nicht öffnen. Bitte prüfen, ob sie gerade gesperrt ist oder Ihnen das Leserecht fehlt.`,
  notWritten: (file: string) =>
    `Die Datei „${file}“ lässt sich nicht schreiben. Bitte prüfen, ob der Ordner vorhanden und die Datei nicht geöffnet ist.`,
  schemaUnreadable: (file: string) => `Das Schema „${file}“ ist keine gültige JSON-Datei.`,
  schemaWrong: (file: string, problems: readonly SchemaProblem[]) =>
    [`Das Schema „${file}“ ist fehlerhaft:`, ...problems.map((problem) => `  ${schemaProblemText(problem)}`)].join(
      '\n',
    ),
  formUnreadable: (file: string, trouble: 'unreadable' | 'other-version' | 'too-long') =>
    trouble === 'other-version'
      ? `Das Formular in „${file}“ stammt aus einer anderen Fassung dieses Programms und wird nicht gelesen.`
      : `Das Formular in „${file}“ ist nicht lesbar. Bitte prüfen Sie die Datei oder geben Sie mit --form eine andere an.`,
  chartsUnreadable: (trouble: string) =>
    `${trouble} Bitte geben Sie an, was gezeichnet wird: mit --charts alle, --charts standard oder --charts und Vorlagen.`,
  unknownChoice: (option: string, value: string, choices: readonly string[]) =>
    `„${value}“ ist für ${option} nicht bekannt. Möglich sind: ${choices.join(', ')}.`,
  published: (out: string, { sheets, plan, removed, drafts, open }: PublishedFacts): string =>
    [
      `Geschrieben: ${out}`,
      `Blätter: ${sheets.join(', ')}`,
      ...plan,
      ...drafts,
      ...(removed.length === 0 ? [] : ['Nicht enthalten:', ...removed.map((one) => `  ${one}`)]),
      `Prüfung der Lieferung: ${open}`,
    ].join('\n'),
  sheetsRefused: (out: string, problems: readonly string[]): string =>
    [`„${out}“ wurde nicht geschrieben.`, ...problems.map((problem) => `  ${problem}`)].join('\n'),
  exported: (out: string, { written, rows, plan, open, licence }: ExportedFacts): string =>
    [
      `Geschrieben: ${out}${written.length > 1 ? ` (${written.join(', ')})` : ''}`,
      countText(rows, 'Kennzahl', 'Kennzahlen'),
      ...(plan ?? ['Nur für das Haus: Die Zahlen sind nicht gesperrt. Für die Öffentlichkeit bitte mit --publish.']),
      licence === undefined
        ? 'Lizenz: nicht angegeben. Bitte klären Sie sie und tragen Sie sie in data/settings.json ein (licence).'
        : `Lizenz: ${licence}`,
      `Prüfung der Lieferung: ${open}`,
    ].join('\n'),
  notPublished: (out: string, problems: readonly string[]): string =>
    [
      `„${out}“ wurde nicht geschrieben: Trotz Sperrung ließen sich Zahlen errechnen.`,
      ...problems.map((problem) => `  ${problem}`),
      'Veröffentlichen Sie weniger: mit --indicator, --level oder --waves.',
    ].join('\n'),
  noPair: (text: string) =>
    `„${text}“ ist für --compare kein Paar von Wellen. Bitte zwei Wellen mit Bindestrich angeben, etwa 2012-2017.`,
  pairOrder: (text: string) =>
    `„${text}“ ist für --compare nicht möglich. Bitte zuerst die frühere, dann eine spätere Welle angeben.`,
  nameTaken: (name: string, proposal: string) =>
    `Ein Blatt „${name}“ gibt es in der Mappe schon; es bleibt unberührt. Das neue Blatt heißt „${proposal}“.`,
  bug: (cause: unknown) =>
    `Das hätte nicht geschehen dürfen; an den Dateien wurde nichts geändert. Einzelheiten für die Meldung:\n${
      cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    }`,
};
