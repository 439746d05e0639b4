import type { FindingStatus } from '../model/finding-row';
import type { SheetSchema } from '../model/sheet-schema';
import { formatNumber } from '../model/rounding';
import { dateText } from './number.de';

/** Headings of the columns of findings, in the sheet *Prüfbericht* and in CSV files. */
export const FINDING_HEADS = {
  sheet: 'Blatt',
  cell: 'Zelle',
  severity: 'Schwere',
  row: 'Zeile',
  column: 'Spalte',
  value: 'Im Blatt steht',
  expected: 'Erwartet',
  difference: 'Unterschied',
  title: 'Befund',
  sentence: 'Erläuterung',
  suggestion: 'Was zu tun ist',
  status: 'Stand',
} as const;

/** Words of the sheet *Prüfbericht* and of its copies as files. */
export const REPORT_WORDS = {
  title: 'Prüfbericht',
  perSheet: 'Je Blatt',
  perRule: 'Je Befundart',
  findings: 'Offene Befunde',
  noFindings: 'Keine offenen Befunde.',
  accepted: 'Begründet angenommen',
  stale: 'Überholte Annahmen',
  suspects: 'Vermutlich falsche Zellen',
  delivery: 'Vergleich mit der früheren Lieferung',
  earlierFindings: 'Befunde der früheren Lieferung',
  changedValues: 'Geänderte Werte',
  addedValues: 'Hinzugekommene Werte',
  removedValues: 'Weggefallene Werte',
  unverified: 'Nicht oder nicht ganz prüfbar',
  total: 'Zusammen',
  errors: 'Fehler',
  warnings: 'Warnungen',
  notices: 'Hinweise',
  acceptedCount: 'Angenommen',
  unverifiedCount: 'Nicht prüfbar',
  readAs: 'Gelesen als',
  schema: 'Blattschema',
  code: 'Kennung',
  acceptance: 'Angenommen von wem, wann, warum',
  repaired: 'Müsste heißen',
  cause: 'Vermutete Ursache',
  confidence: 'Sicherheit',
  noCause: 'Ursache nicht erkennbar',
  before: 'Bisher',
  now: 'Jetzt',
  resolved: 'behoben',
  unverifiable: 'nicht prüfbar',
  partly: 'zum Teil nicht prüfbar',
  rule: 'Prüfung',
  why: 'Warum sie nicht möglich war',
  whyStale: 'Warum sie nicht mehr gilt',
  staleStatus: 'überholt',
  suspectAdvice: 'Bitte mit der Quelle vergleichen.',
  file: 'Datei',
  checkedAt: 'Geprüft am',
  reason: 'Begründung',
  acceptedBy: 'Angenommen von',
  acceptedOn: 'Angenommen am',
} as const;

/** What became of a finding, in a word or two. @example statusText({ delivery: 'remaining' }) // => 'weiter offen' */
export const statusText = ({ acceptance, delivery }: FindingStatus): string => {
  if (acceptance) return delivery === 'appeared' ? 'neu, angenommen' : 'angenommen';
  if (delivery === undefined) return 'offen';
  return delivery === 'appeared' ? 'neu' : 'weiter offen';
};

/** Name and version of a sheet schema. @example 'Indikatorblatt, Version 1.0' */
export const schemaText = ({ title, name, version }: Pick<SheetSchema, 'title' | 'name' | 'version'>): string =>
  `${title ?? name ?? 'Schema ohne Namen'}, ${version === undefined ? 'ohne Version' : `Version ${version}`}`;

/** A moment of local time. @example momentText('2026-01-02T03:04') // => '02.01.2026, 03:04 Uhr' */
export const momentText = (now: string): string => `${dateText(now.slice(0, 10))}, ${now.slice(11, 16)} Uhr`;

/** That a list ends before its end, because a sheet can hold no more rows. */
export const cutText = (shown: number, all: number): string =>
  `Hier stehen die ersten ${formatNumber(shown, 0)} von ${formatNumber(all, 0)} Zeilen; mehr fasst das Blatt nicht. Vollständig ist die CSV-Datei.`;

/** Where the findings that the earlier delivery had too, or had not, are marked. */
export const STATUS_NOTE =
  'Welche Befunde neu und welche weiter offen sind, steht oben in der Spalte „Stand“. Die Zellen der folgenden Befunde sind die der früheren Lieferung.';
