import { EMPTY_FORM, type BriefingForm } from '../../model/briefing-form';
import type { Catalogue } from '../../model/catalogue';
import type { WantedChart } from '../../model/chart-order';
import type { Evaluation } from '../../model/report';
import type { PageLayout, SheetSpec } from '../../model/spec';
import { additionalPieces } from './additional';
import { chosenCharts, TABLE_WIDTHS } from './charts';
import { layPages, type Pages } from './pages';
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

const MOST_CHARTS = 2;
const MOST_PAGES = 3;

// Charts that nobody chose make room where they alone would cost a fourth page; they stand on Diagramme all the same.
const onFewPages = (chosen: number, lay: (mostCharts: number) => Pages): Pages => {
  const whole = lay(MOST_CHARTS);
  if (chosen > 0) return whole;
  for (let most = MOST_CHARTS; most >= 0; most -= 1) {
    const pages = most === MOST_CHARTS ? whole : lay(most);
    if (pages.breaks.length < MOST_PAGES) return pages;
  }
  return whole;
};

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
  const official = officialGroups({ briefing: catalogue.briefing, form, style }).map((group) => ({ group }));
  const context = { evaluation, catalogue, locate, form, charts: wanted, style };
  const { part, charts, breaks } = onFewPages(chosenCharts(wanted).length, (mostCharts) =>
    layPages([...official, ...additionalPieces({ ...context, mostCharts })]),
  );
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
