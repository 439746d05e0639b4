import type { SheetSpec } from '../../model/spec';
import { REPORT_WORDS as WORDS } from '../../text/findings-report.de';
import { findingRows } from './finding-rows';
import { COLUMNS, WIDTHS } from './line';
import { BEFORE_LINES, type FindingsInput, MOST_LINES, sectionsOf } from './sections';
import type { ListPlaces, Summed } from './summary';
import { area, pageOf, sheetOf, stack, type Block } from '../layout';
import { houseStyle } from '../style';

const summedUp = ({ submission, check, review, catalogue }: FindingsInput): Summed => {
  const rows = findingRows(check, review, catalogue);
  return {
    submission,
    check,
    catalogue,
    open: rows.filter(({ status }) => !status.acceptance),
    accepted: rows.filter(({ status }) => status.acceptance),
    unverified: check.verdicts.filter(({ reason }) => reason !== undefined),
  };
};

const NOWHERE = { top: 0, rowCount: 0 } as const;
const lengthOf = (blocks: readonly Block[]): number => stack(blocks).contents.length;

const placesIn = (sections: ReturnType<typeof sectionsOf>, summed: Summed): ListPlaces => {
  const open = lengthOf(sections.head);
  const accepted = open + lengthOf(sections.open);
  const unverified = accepted + lengthOf(sections.accepted) + lengthOf(sections.others);
  const place = (top: number, lines: number) => ({ top: top + BEFORE_LINES, rowCount: Math.min(lines, MOST_LINES) });
  return {
    open: place(open, summed.open.length),
    accepted: place(accepted, summed.accepted.length),
    unverified: place(unverified, summed.unverified.length),
  };
};

/**
 * Lays out *Prüfbericht*: when and what was checked, counts for each sheet and each kind of finding, then every open finding
 * with a link to its cell, the accepted ones, suspected cells, the earlier delivery, and the checks that were not possible.
 *
 * Counts are formulas over the lists below them; nothing unverified counts as passed.
 */
export const buildFindingsSheet = (input: FindingsInput): SheetSpec => {
  const style = houseStyle(input.catalogue.palette);
  const summed = summedUp(input);
  const draft = sectionsOf(input, summed, { open: NOWHERE, accepted: NOWHERE, unverified: NOWHERE }, style);
  const places = placesIn(draft, summed);
  const part = stack(Object.values(sectionsOf(input, summed, places, style)).flat());
  const { open } = places;
  const size = { rowCount: part.contents.length, columnCount: COLUMNS.length } as const;
  const headRow = open.top - 1;
  return sheetOf(part, {
    key: 'findings',
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    page: pageOf(WORDS.title, input.catalogue, {
      ...size,
      orientation: 'landscape',
      ...(open.rowCount > 0 && { headRows: [headRow, headRow] as const }),
    }),
    ...(open.rowCount > 0 && {
      table: { name: 'Befunde', range: area(headRow, 0, open.rowCount + 1, COLUMNS.length) },
    }),
  });
};
