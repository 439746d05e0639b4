import { quoteSheet, toA1, type Place } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import { expectationOf } from '../model/expectation';
import type { Finding, Severity, Verdict } from '../model/finding';
import type { Check } from '../model/report';
import { isCellError, type CellValue, type Submission } from '../model/sheet';
import type { Content, FormulaContent, SheetSpec, StyledRange } from '../model/spec';
import {
  dateText,
  findingAdvice,
  findingText,
  findingTitle,
  kindText,
  recognitionText,
  ruleText,
  severityText,
  verdictText,
} from '../text/de';
import { formula, quoteText } from './formula';
import { area, GAP, LINE_POINTS, linesOf, pageOf, sheetOf, stack, styled, textRow, type Block } from './layout';
import { houseStyle, type HouseStyle } from './style';

const WIDTHS = [24, 9, 11, 18, 18, 28, 58, 46, 20];

const HEADS = [
  'Blatt',
  'Zelle',
  'Schwere',
  'Im Blatt steht',
  'Erwartet',
  'Befund',
  'Erläuterung',
  'Was zu tun ist',
  'Kennung',
];
const SUMMARY_HEADS = ['Blatt', 'Fehler', 'Warnungen', 'Hinweise', 'Nicht prüfbar', 'Gelesen als'];
const UNVERIFIED_HEADS = ['Blatt', null, null, null, null, 'Prüfung', 'Warum sie nicht möglich war'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export interface FindingsInput {
  readonly submission: Submission;
  readonly check: Check;
  readonly catalogue: Catalogue;
  /** Local time of the run as ISO text without a zone. */
  readonly now: string;
}

/** A formula that shows a cell's address and leads there. */
const link = ({ sheet, cell }: Place): FormulaContent | string => {
  if (!cell) return '';
  const a1 = toA1(cell);
  return formula(`HYPERLINK(${quoteText(`#${quoteSheet(sheet)}!${a1}`)},${quoteText(a1)})`, a1);
};

const LONGEST_VALUE = 60;

const cut = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text);

const shown = (value: CellValue): Content => {
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return cut(value);
  return typeof value === 'boolean' ? (value ? 'WAHR' : 'FALSCH') : value;
};

const rowOf = (finding: Finding): readonly Content[] => [
  finding.place.sheet,
  link(finding.place),
  severityText(finding.severity),
  shown(finding.value),
  expectationOf(finding) ?? null,
  findingTitle(finding.code),
  findingText(finding),
  findingAdvice(finding),
  finding.code,
];

const heightOf = (row: readonly Content[]): number =>
  2 +
  LINE_POINTS *
    Math.max(...row.map((content, column) => linesOf(typeof content === 'string' ? content : '', WIDTHS[column] ?? 1)));

const headRow =
  (heads: readonly (string | null)[], style: HouseStyle): Block =>
  (top) => ({ contents: [heads], styles: [styled(area(top, 0, 1, heads.length), style.headLeft)] });

const listBlock =
  (findings: readonly Finding[], style: HouseStyle): Block =>
  (top) => {
    const rows = findings.map(rowOf);
    const wrapped = { ...style.stub, wrap: true, vertical: 'Top' } as const;
    return {
      contents: rows,
      styles: [
        styled(area(top, 0, rows.length, HEADS.length), wrapped),
        styled(area(top, 1, rows.length, 1), { ...wrapped, ...style.link }),
      ],
      conditionalStyles: severityStyles(top, rows.length, style),
      rowHeights: rows.map((row, index) => [top + index, heightOf(row)] as const),
    };
  };

const severityStyles = (top: number, rowCount: number, style: HouseStyle) =>
  SEVERITIES.map((severity) => ({
    range: area(top, 2, rowCount, 1),
    formula: `=$C${top + 1}=${quoteText(severityText(severity))}`,
    colour: style.severities[severity],
    bold: severity === 'error',
  }));

const countOn = (sheet: string, severity: Severity, findings: readonly Finding[]): number =>
  findings.filter(({ place, severity: one }) => place.sheet === sheet && one === severity).length;

const readAs = (sheet: string, { tables, unrecognised }: Check): string => {
  const kinds = tables.filter((table) => table.sheet === sheet).map(({ kind }) => kindText(kind));
  const reasons = unrecognised.filter((one) => one.sheet === sheet).flatMap((one) => one.reasons.map(recognitionText));
  return kinds.length > 0 ? kinds.join(', ') : reasons.join(' ');
};

const openRules = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ outcome }) => outcome === 'not-verifiable');

const summaryRow = (sheet: string, check: Check): readonly Content[] => [
  sheet,
  ...SEVERITIES.map((severity) => countOn(sheet, severity, check.findings)),
  openRules(check.verdicts).filter((verdict) => verdict.sheet === sheet).length,
  readAs(sheet, check),
];

const summaryBlock =
  ({ submission, check }: FindingsInput, style: HouseStyle): Block =>
  (top) => {
    const rows = submission.sheets.map(({ name }) => summaryRow(name, check));
    return {
      contents: rows,
      styles: [styled(area(top, 0, rows.length, 6), style.stub), styled(area(top, 1, rows.length, 4), style.value)],
    };
  };

const unverifiedBlock =
  (verdicts: readonly Verdict[], style: HouseStyle): Block =>
  (top) => {
    const rows = verdicts.map((verdict): readonly Content[] => [
      verdict.sheet,
      ...[null, null, null, null],
      ruleText(verdict.rule),
      verdictText(verdict),
    ]);
    const range = area(top, 0, rows.length, UNVERIFIED_HEADS.length);
    return {
      contents: rows,
      styles: [styled(range, { ...style.stub, wrap: true, vertical: 'Top' })],
      rowHeights: rows.map((row, index) => [top + index, heightOf(row)] as const),
    };
  };

const countsText = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'Keine Befunde.'
    : SEVERITIES.map((severity) =>
        severityText(severity, findings.filter((finding) => finding.severity === severity).length),
      ).join(', ');

const timeText = (now: string): string => `${dateText(now.slice(0, 10))}, ${now.slice(11, 16)} Uhr`;

const tableStyles = (style: HouseStyle, columnCount: number, row: number): readonly StyledRange[] => [
  styled(area(row, 0, 1, columnCount), style.headLeft),
];

/**
 * Lays out *Prüfbericht*: when and what was checked, one line per sheet, then every finding with a link to its cell, then
 * the checks that were not possible. The summary's numbers are those of the list; nothing unverified counts as passed.
 */
export const buildFindingsSheet = (input: FindingsInput): SheetSpec => {
  const { check, catalogue, submission, now } = input;
  const style = houseStyle(catalogue.palette);
  const line = (text: string, one = style.subtitle) => textRow(text, one, HEADS.length);
  const open = openRules(check.verdicts);
  const summary: readonly Block[] = [
    line('Prüfbericht', style.title),
    line(`${submission.name} · geprüft am ${timeText(now)} · Katalog ${catalogue.version}`),
    line(countsText(check.findings), { ...style.subtitle, bold: true }),
    GAP,
    headRow(SUMMARY_HEADS, style),
    summaryBlock(input, style),
    GAP,
    line('Befunde', style.heading),
  ];
  const headTop = stack(summary).contents.length;
  const part = stack([
    ...summary,
    (top) => ({ contents: [HEADS], styles: tableStyles(style, HEADS.length, top) }),
    listBlock(check.findings, style),
    ...(open.length > 0
      ? [GAP, line('Nicht prüfbar', style.heading), headRow(UNVERIFIED_HEADS, style), unverifiedBlock(open, style)]
      : []),
  ]);
  const size = { rowCount: part.contents.length, columnCount: HEADS.length } as const;
  return sheetOf(part, {
    key: 'findings',
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    page: pageOf('Prüfbericht', catalogue, { ...size, orientation: 'landscape', headRows: [headTop, headTop] }),
    ...(check.findings.length > 0 && {
      table: { name: 'Befunde', range: area(headTop, 0, check.findings.length + 1, HEADS.length) },
    }),
  });
};
