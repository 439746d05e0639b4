import { toA1 } from '../core/model/address';
import type { UnmarkedCell } from '../core/model/mark';
import type { SchemaProblem } from '../core/model/schema-problem';
import { countText } from '../core/text/de';
import { unmarkedText } from '../core/text/marks.de';
import { schemaProblemText } from '../core/text/schema-problem.de';

/** Every sentence that the command line prints itself. */
export const texts = {
  usage: [
    'Aufruf:',
    '  monitoring check DATEI… [--json] [--csv LISTE.csv] [--annotate KOPIE.xlsx|ORDNER]',
    '             [--earlier DATEI] [--acceptances DATEI.json] [--schema NAME|DATEI.json]',
    '  monitoring repair DATEI [--out KOPIE.xlsx] [--json] [--acceptances DATEI.json] [--schema NAME|DATEI.json]',
    '  monitoring report DATEI --out AUSGABE.xlsx [--earlier DATEI] [--acceptances DATEI.json]',
    '             [--indicator KENNUNG]… [--level stadtbezirk|stadtteil] [--waves 2010,2012,…] [--publish]',
    '             [--compare 2012-2017,…] [--index] [--values-only]',
    '',
    '  check        prüft Arbeitsmappen (.xlsx) und Textdateien (.csv)',
    '  repair       nennt sichere Korrekturen; mit --out eine Kopie, in der sie ausgeführt sind',
    '  report       schreibt eine Kopie mit unseren Blättern',
    '  --indicator, --level, --waves  was ausgewertet wird; ohne sie alles, was geliefert ist',
    '  --compare    vergleicht diese Wellen; ohne die Angabe Welle zu Welle und den gesamten Zeitraum',
    '  --index      Messzahlen (Basiswelle = 100)',
    '  --values-only  schreibt Werte statt Formeln',
    '  --publish    schreibt statt der Kopie eine neue Mappe für die Öffentlichkeit: geschützt, nur Werte',
    '  --json       Ergebnis für Programme',
    '  --csv        schreibt alle Befunde als Liste',
    '  --annotate   schreibt Kopien, in denen die Zellen mit Befunden markiert sind',
    '  --earlier    vergleicht mit der früheren Lieferung: behoben, neu, weiter offen',
    '  --acceptances  begründete Annahmen; die in der Arbeitsmappe gespeicherten gelten ebenfalls',
    '  --schema     liest alle Blätter nach diesem Blattschema (Table Schema)',
    'Ende mit 0: keine Fehler, 1: Fehler gefunden, 2: nicht lesbar oder falscher Aufruf.',
  ].join('\n'),
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
  unknownChoice: (option: string, value: string, choices: readonly string[]) =>
    `„${value}“ ist für ${option} nicht bekannt. Möglich sind: ${choices.join(', ')}.`,
  published: (out: string, sheets: readonly string[], plan: readonly string[], open: string): string =>
    [`Geschrieben: ${out}`, `Blätter: ${sheets.join(', ')}`, ...plan, `Prüfung der Lieferung: ${open}`].join('\n'),
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
