import { ACCEPTANCE_LIMITS } from '../core/model/acceptance';
import type { SuspectCell, Suspicion } from '../core/model/blame';
import type { LeftReason } from '../core/model/workbook-port';
import { refusalText } from '../core/text/acceptance.de';
import { causeText } from '../core/text/blame.de';
import { countText, numberText } from '../core/text/de';
import { words } from './de';
import type { Refusal } from './state/question';
import type { SettlingTask, StoredTrouble } from './state/state';

const cells = (count: number): string => countText(count, 'Zelle', 'Zellen');

const insteadText = ({ value, repaired }: SuspectCell): string =>
  repaired === undefined ? numberText(value) : `${numberText(value)} statt ${numberText(repaired)}`;

const left: Readonly<Record<LeftReason, string>> = {
  'value-changed': 'Dort steht inzwischen etwas anderes.',
  'sheet-protected': 'Das Blatt ist geschützt. Bitte heben Sie den Blattschutz auf.',
  'sheet-missing': 'Das Blatt gibt es nicht mehr.',
};

const stored: Readonly<Record<StoredTrouble, string>> = {
  unreadable: 'Sie lassen sich nicht lesen.',
  'other-version': 'Sie stammen aus einer anderen Fassung dieses Add-ins.',
  'too-long': 'Sie sind zu umfangreich, um von diesem Add-in zu stammen.',
};

const settled: Readonly<Record<SettlingTask, string>> = {
  accept: 'Der Befund ist begründet angenommen.',
  withdraw: 'Die Annahme ist entfernt.',
  discard: 'Die gespeicherten Annahmen sind entfernt.',
};

/** Words of the pane for repairs, acceptances and suspicions. */
export const reviewWords = {
  acceptedToo: (count: number) => `${words.number(count)} begründet angenommen`,
  noneOpen: 'Keine offenen Befunde',
  settled,
  allAccepted: 'Keine offenen Befunde. Die übrigen sind begründet angenommen.',
  show: (place: string) => `${place} anzeigen`,
  page: (first: string, last: string, all: string) => `${first} bis ${last} von ${all}`,
  previous: 'Vorige',
  next: 'Nächste',

  repairs: {
    heading: 'Korrekturvorschläge',
    cells,
    explain:
      'Nur die Schreibweise ändert sich, kein Wert. Formeln werden nie angefasst. Alles lässt sich danach rückgängig machen.',
    possible: 'Korrektur möglich',
    before: 'vorher',
    after: 'nachher',
    text: 'Text',
    number: 'Zahl',
    select: (place: string) => `${place} auswählen`,
    all: 'Alle auswählen',
    apply: 'Übernehmen',
    applyAt: (place: string) => `Korrektur in ${place} übernehmen`,
    applyHere: 'Korrektur übernehmen',
    applySelected: (count: number) => `${countText(count, 'ausgewählte', 'ausgewählte')} übernehmen …`,
    title: (count: number) => `${cells(count)} korrigieren?`,
    exactly: (count: number) =>
      count === 1
        ? 'Geändert wird genau diese eine Zelle und sonst nichts:'
        : `Geändert werden genau diese ${cells(count)} und sonst nichts:`,
    inSheet: (sheet: string, count: number) => `Blatt „${sheet}“: ${cells(count)}`,
    formats: (count: number) =>
      `In ${cells(count)} wird dabei auch das Zahlenformat umgestellt, damit der Eintrag richtig angezeigt wird.`,
    checkedFirst:
      'Vor dem Schreiben wird jede Zelle noch einmal gelesen. Steht inzwischen etwas anderes darin, bleibt sie, wie sie ist. Danach wird neu geprüft, und Sie können die Korrekturen rückgängig machen.',
    confirm: (count: number) => `${cells(count)} korrigieren`,
    done: (count: number) => (count === 0 ? 'Keine Zelle wurde geändert.' : `${cells(count)} korrigiert.`),
    undone: (count: number) =>
      count === 0 ? 'Keine Zelle wurde geändert.' : `${cells(count)} wieder wie vor der Korrektur.`,
    undo: 'Rückgängig machen',
    leftOver: (count: number) =>
      `${cells(count)} ${count === 1 ? 'blieb' : 'blieben'}, wie ${count === 1 ? 'sie war' : 'sie waren'}:`,
    left,
    moreLeft: (count: number) => `und ${countText(count, 'weitere Zelle', 'weitere Zellen')}`,
  },

  marks: {
    space: 'Leerzeichen',
    protectedSpace: 'geschütztes Leerzeichen',
    otherSpace: 'besonderes Leerzeichen',
    tab: 'Tabulator',
    line: 'Zeilenumbruch',
    hyphen: 'weicher Trennstrich',
    direction: 'Zeichen für die Schreibrichtung',
    unseen: 'unsichtbares Zeichen',
    accent: 'Punkte oder Akzent als eigenes Zeichen',
  },
  times: (count: number, mark: string) => (count === 1 ? mark : `${count}-mal ${mark}`),

  suspicions: {
    heading: 'Vermutlich falsche Zellen',
    count: (count: number) => countText(count, 'Vermutung', 'Vermutungen'),
    explain:
      'Aus Summen, Gruppen und Anteilen lässt sich oft schließen, welche Zelle nicht stimmt. Das ist eine Vermutung: Bitte sehen Sie in der Quelle nach. Geändert wird nichts.',
    others: 'Stattdessen möglich:',
    other: ({ cells, cause }: Suspicion) =>
      `${cells.map(insteadText).join(', ')}${cause ? ` – ${causeText(cause)}` : ''}`,
  },

  acceptance: {
    heading: 'Angenommen',
    summary: (count: number) => countText(count, 'Befund', 'Befunde'),
    open: 'Begründet annehmen …',
    openAt: (place: string) => `Befund in ${place} begründet annehmen`,
    title: 'Befund begründet annehmen',
    explain:
      'Der Befund gilt dann als geklärt und steht mit Ihrer Begründung im Prüfbericht. Ändert sich der Wert, ist er wieder offen.',
    stored: 'Begründung, Name und Datum werden in dieser Arbeitsmappe gespeichert und mit ihr weitergegeben.',
    reason: 'Begründung',
    reasonHint: `Warum ist der Wert trotzdem richtig? Höchstens ${ACCEPTANCE_LIMITS.reason} Zeichen.`,
    tooLong: (most: number, now: number) => `Höchstens ${most} Zeichen, es sind ${now}.`,
    name: 'Ihr Name',
    date: (date: string) => `Datum: ${date}`,
    confirm: 'Annehmen',
    withdraw: 'Annahme aufheben …',
    withdrawAt: (place: string) => `Annahme des Befundes in ${place} aufheben`,
    withdrawTitle: 'Annahme aufheben?',
    withdrawExplain: 'Der Befund ist danach wieder offen. Die Begründung wird aus der Arbeitsmappe entfernt:',
    withdrawConfirm: 'Aufheben',
    staleSummary: (count: number) => `${count} nicht mehr gültig`,
    stale: (count: number) => `Nicht mehr gültig (${count})`,
    renew: 'Erneut annehmen …',
    renewOf: (title: string) => `${title} erneut annehmen`,
    remove: 'Entfernen …',
    removeOf: (title: string) => `Annahme zu ${title} entfernen`,
    removeAll: 'Alle nicht mehr gebrauchten entfernen …',
    removeTitle: (count: number) => (count === 1 ? 'Annahme entfernen?' : `${count} Annahmen entfernen?`),
    removeExplain: (count: number) =>
      count === 1
        ? 'Die Begründung wird aus der Arbeitsmappe entfernt:'
        : 'Diese Begründungen werden aus der Arbeitsmappe entfernt. Die Befunde dazu gibt es nicht mehr:',
    removeConfirm: 'Entfernen',
    more: (count: number) => `und ${countText(count, 'weitere', 'weitere')}`,
    refusal: (refusal: Refusal) =>
      refusal === 'full'
        ? `Es sind schon ${ACCEPTANCE_LIMITS.entries} Annahmen gespeichert, mehr haben keinen Platz. Bitte entfernen Sie nicht mehr gültige.`
        : refusalText(refusal),
  },

  stored: {
    title: 'Annahmen nicht lesbar',
    sentence: (trouble: StoredTrouble) =>
      `In dieser Arbeitsmappe sind begründete Annahmen gespeichert. ${stored[trouble]} Sie werden nicht angewendet und nicht überschrieben; so lange können Sie keine neuen speichern.`,
    discard: 'Entfernen …',
    discardTitle: 'Gespeicherte Annahmen entfernen?',
    discardExplain:
      'Alle in dieser Arbeitsmappe gespeicherten Annahmen gehen verloren, auch die Ihrer Kolleginnen und Kollegen. Fragen Sie im Zweifel zuerst die Betreuung des Add-ins.',
    discardConfirm: 'Endgültig entfernen',
  },
} as const;
