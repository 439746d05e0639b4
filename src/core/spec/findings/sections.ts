import type { Catalogue } from '../../model/catalogue';
import type { Severity } from '../../model/finding';
import type { FindingRow } from '../../model/finding-row';
import type { Check } from '../../model/report';
import type { Review } from '../../model/review';
import type { Submission } from '../../model/sheet';
import { settledText } from '../../text/acceptance.de';
import { severityText } from '../../text/de';
import { cutText, momentText, REPORT_WORDS as WORDS } from '../../text/findings-report.de';
import { labelsOf } from './finding-labels';
import { deliveryBlocks } from './delivery';
import { COLUMNS, headsBlock, type Line, linesBlock } from './line';
import { acceptedLine, findingLine, staleLine, suspicionLines, unverifiedLine } from './lines';
import { type ListPlaces, perRuleBlock, perSheetBlock, type Summed } from './summary';
import { GAP, textRow, type Block } from '../layout';
import type { HouseStyle } from '../style';

/** What *Prüfbericht* is made of. */
export interface FindingsInput {
  readonly submission: Submission;
  readonly check: Check;
  readonly review: Review;
  readonly catalogue: Catalogue;
  /** Local time of the run as ISO text without a zone. */
  readonly now: string;
}

/** Most lines of a list: a sheet of Excel has 1 048 576 rows. */
export const MOST_LINES = 250_000;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const countsText = (rows: readonly FindingRow[], accepted: number): string => {
  const counts = SEVERITIES.map((severity) =>
    severityText(severity, rows.filter((row) => row.severity === severity).length),
  );
  const open = rows.length === 0 ? WORDS.noFindings : `${counts.join(', ')}.`;
  return accepted === 0 ? open : `${open} ${settledText(rows.length, accepted)}.`;
};

const heading = (text: string, style: HouseStyle): Block => textRow(text, style.heading, COLUMNS.length);

/** A list under its heading; nothing where it is empty. */
const list = (
  title: string,
  heads: Parameters<typeof headsBlock>[0],
  lines: readonly Line[],
  style: HouseStyle,
  wrap = true,
): readonly Block[] =>
  lines.length === 0 ? [] : [GAP, heading(title, style), headsBlock(heads, style), ...cutBlocks(lines, style, wrap)];

/** All lines as far as the sheet can hold them; what is left out is said. */
const cutBlocks = (lines: readonly Line[], style: HouseStyle, wrap: boolean): readonly Block[] => [
  linesBlock(lines.slice(0, MOST_LINES), style, wrap),
  ...(lines.length > MOST_LINES
    ? [textRow(cutText(MOST_LINES, lines.length), { ...style.subtitle, bold: true }, COLUMNS.length)]
    : []),
];

const SUSPECT_HEADS = {
  severity: null,
  expected: WORDS.repaired,
  title: WORDS.cause,
  status: WORDS.confidence,
} as const;
const STALE_HEADS = {
  cell: null,
  severity: null,
  expected: null,
  difference: null,
  sentence: WORDS.whyStale,
  suggestion: WORDS.acceptance,
} as const;
const UNVERIFIED_HEADS = {
  cell: null,
  severity: null,
  row: WORDS.rule,
  column: null,
  value: null,
  expected: null,
  difference: null,
  title: WORDS.why,
  sentence: null,
  suggestion: null,
} as const;

const headBlocks = ({ submission, catalogue, now }: FindingsInput, summed: Summed, style: HouseStyle) => [
  textRow(WORDS.title, style.title, COLUMNS.length),
  textRow(
    `${submission.name} · geprüft am ${momentText(now)} · Katalog ${catalogue.version}`,
    style.subtitle,
    COLUMNS.length,
  ),
  textRow(countsText(summed.open, summed.accepted.length), { ...style.subtitle, bold: true }, COLUMNS.length),
];

const summaryBlocks = (summed: Summed, places: ListPlaces, style: HouseStyle): readonly Block[] => [
  GAP,
  heading(WORDS.perSheet, style),
  perSheetBlock(summed, places, style),
  ...(summed.open.length + summed.accepted.length === 0
    ? []
    : [GAP, heading(WORDS.perRule, style), perRuleBlock(summed, places, style)]),
];

const openBlocks = ({ open }: Summed, style: HouseStyle): readonly Block[] =>
  open.length === 0
    ? [GAP, heading(WORDS.findings, style), textRow(WORDS.noFindings, style.subtitle, COLUMNS.length)]
    : list(WORDS.findings, {}, open.map(findingLine), style);

const acceptedBlocks = ({ accepted }: Summed, style: HouseStyle): readonly Block[] =>
  list(WORDS.accepted, { suggestion: WORDS.acceptance }, accepted.map(acceptedLine), style);

const otherBlocks = ({ check, review, catalogue }: FindingsInput, style: HouseStyle): readonly Block[] => {
  const labels = labelsOf(check.tables, catalogue);
  const stale = review.settlement.stale.map((one) => staleLine(one, catalogue));
  const suspects = review.suspicions.flatMap((one) => suspicionLines(one, labels));
  return [
    ...list(WORDS.stale, STALE_HEADS, stale, style),
    ...list(WORDS.suspects, SUSPECT_HEADS, suspects, style),
    ...(review.delivery ? deliveryBlocks(review.delivery, catalogue, style) : []),
  ];
};

const unverifiedBlocks = ({ unverified }: Summed, style: HouseStyle): readonly Block[] =>
  list(WORDS.unverified, UNVERIFIED_HEADS, unverified.map(unverifiedLine), style, false);

/** Rows of a list before its first line: a gap, its heading and its heads. */
export const BEFORE_LINES = 3;

/** Sections of the sheet, from top to bottom; `places` are where its lists will stand. */
export const sectionsOf = (input: FindingsInput, summed: Summed, places: ListPlaces, style: HouseStyle) => ({
  head: [...headBlocks(input, summed, style), ...summaryBlocks(summed, places, style)],
  open: openBlocks(summed, style),
  accepted: acceptedBlocks(summed, style),
  others: otherBlocks(input, style),
  unverified: unverifiedBlocks(summed, style),
});
