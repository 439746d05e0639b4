import { EMPTY_FORM, type BriefingForm } from '../../model/briefing-form';
import type { Catalogue } from '../../model/catalogue';
import type { WantedChart } from '../../model/chart-order';
import type { Evaluation } from '../../model/report';
import type { PageLayout, SheetSpec } from '../../model/spec';
import { additionalPieces } from './additional';
import { TABLE_WIDTHS } from './charts';
import { layPages } from './pages';
import { COLUMNS, PAGE_WIDTHS } from './paper';
import { officialGroups } from './sections';
import type { Locate } from '../data/sheet';
import { pageOf, sheetOf } from '../layout';
import { houseStyle } from '../style';

/** What the Kurzüberblick shows beside the figures. */
export interface BriefingChoice {
  /** Absent: nobody has filled it in. */
  readonly form?: BriefingForm | undefined;
  /** Those marked for the Kurzüberblick are drawn; where there are none, the charts that its file names. */
  readonly charts?: readonly WantedChart[];
}

// The number of the Vorlage stands on every page already, in the form's own head.
const withoutHeader = (page: PageLayout): PageLayout => ({ ...page, header: '' });

/**
 * Lays out *Kurzüberblick* (Anlage A): the official form as its file has it and as it was filled in, and after it
 * the figures as a clearly marked additional block.
 *
 * All of it is written anew from the form by every run; no cell belongs to the user. A4 upright, one page wide; the tables of
 * the charts stand right of what is printed.
 */
export const buildBriefingSheet = (
  evaluation: Evaluation,
  catalogue: Catalogue,
  locate: Locate,
  { form = EMPTY_FORM, charts: wanted = [] }: BriefingChoice = {},
): SheetSpec => {
  const style = houseStyle(catalogue.palette);
  const { part, charts, breaks } = layPages([
    ...officialGroups({ briefing: catalogue.briefing, form, style }).map((group) => ({ group })),
    ...additionalPieces({ evaluation, catalogue, locate, form, charts: wanted, style }),
  ]);
  const size = { rowCount: part.contents.length, columnCount: COLUMNS, orientation: 'portrait' } as const;
  const page = pageOf(catalogue.briefing.title, catalogue, { ...size, headRows: [0, 0] });
  return sheetOf(part, {
    key: 'briefing',
    columnWidths: [...PAGE_WIDTHS, ...TABLE_WIDTHS],
    frozen: { rows: 0, columns: 0 },
    page: { ...withoutHeader(page), breaks },
    charts,
  });
};
