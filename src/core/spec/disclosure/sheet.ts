import type { Catalogue } from '../../model/catalogue';
import type { Disclosure } from '../../model/disclosure';
import type { Content, SheetSpec } from '../../model/spec';
import { DISCLOSURE_WORDS as WORDS, secretsText } from '../../text/disclosure-sheet.de';
import { auditText, planText } from '../../text/disclosure.de';
import type { Locate } from '../data/sheet';
import { disclosureRows } from './rows';
import {
  area,
  GAP,
  LINE_POINTS,
  linesOf,
  noteRow,
  pageOf,
  sheetOf,
  stack,
  styled,
  textRow,
  type Block,
} from '../layout';
import { houseStyle, type HouseStyle } from '../style';

const WIDTHS = [25, 24, 32, 16, 9, 22, 7, 8, 9, 62];
const COLUMNS = WIDTHS.length;
const NAME_COLUMN = 2;
const LINK_COLUMN = 8;

const head =
  (style: HouseStyle): Block =>
  (top) => ({ contents: [WORDS.heads], styles: [styled(area(top, 0, 1, COLUMNS), style.headLeft)] });

const heightOf = (row: readonly Content[]): number =>
  2 +
  LINE_POINTS *
    Math.max(
      ...[0, 1, NAME_COLUMN, COLUMNS - 1].map((column) => linesOf(String(row[column] ?? ''), WIDTHS[column] ?? 1)),
    );

const list =
  (rows: readonly (readonly Content[])[], style: HouseStyle): Block =>
  (top) => {
    const text = { ...style.stub, wrap: true, vertical: 'Top' } as const;
    return {
      contents: rows,
      styles: [
        styled(area(top, 0, rows.length, COLUMNS), text),
        styled(area(top, LINK_COLUMN, rows.length, 1), { ...text, ...style.link }),
      ],
      rowHeights: rows.map((row, index) => [top + index, heightOf(row)] as const),
    };
  };

const sentences = (title: string, texts: readonly string[], style: HouseStyle): readonly Block[] => [
  GAP,
  textRow(title, style.heading, COLUMNS),
  ...texts.map((text) => noteRow(text, { ...style.subtitle, wrap: true }, WIDTHS)),
];

const summary = (disclosure: Disclosure | undefined, catalogue: Catalogue, style: HouseStyle): readonly Block[] => [
  textRow(WORDS.title, style.title, COLUMNS),
  textRow(`${catalogue.settings.city}; ${catalogue.settings.office}`, style.subtitle, COLUMNS),
  ...(disclosure
    ? [
        textRow(`${WORDS.house} ${secretsText(disclosure.plan)}`, { ...style.subtitle, bold: true }, COLUMNS),
        ...sentences(WORDS.plan, [...planText(disclosure.plan), WORDS.publish], style),
        ...sentences(WORDS.audit, auditText(disclosure.audit), style),
      ]
    : []),
  GAP,
];

/**
 * Lays out *Geheimhaltung*, for the house alone: how many secret numbers the workbook holds, what to suppress beside them and
 * why, what cannot be protected, and what the delivery itself gives away. A real table, what needs a decision on top.
 */
export const buildDisclosureSheet = (
  disclosure: Disclosure | undefined,
  catalogue: Catalogue,
  locate: Locate,
): SheetSpec => {
  const style = houseStyle(catalogue.palette);
  const rows = disclosure ? disclosureRows(disclosure, catalogue, locate) : [];
  const above = summary(disclosure, catalogue, style);
  const headRow = stack(above).contents.length + 1;
  const lists = [textRow(WORDS.list, style.heading, COLUMNS), head(style), list(rows, style)];
  const part = stack([...above, ...(rows.length > 0 ? lists : [textRow(WORDS.nothing, style.subtitle, COLUMNS)])]);
  const page = pageOf(WORDS.title, catalogue, {
    rowCount: part.contents.length,
    columnCount: COLUMNS,
    orientation: 'landscape',
    ...(rows.length > 0 && { headRows: [headRow, headRow] as const }),
  });
  return sheetOf(part, {
    key: 'disclosure',
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    page,
    ...(rows.length > 0 && {
      table: { name: 'Geheimhaltung', range: area(headRow, 0, rows.length + 1, COLUMNS) },
    }),
  });
};
