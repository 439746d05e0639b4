import type { Briefing } from '../model/briefing';
import type { FormImport } from '../model/briefing-import';
import { type CellValue, isCellError, type Sheet, type Submission } from '../model/sheet';
import { findSections } from './find-sections';
import { forNewForm, readForm } from './import-text';
import { plainText } from './plain-text';

const cellText = (value: CellValue): string => {
  if (value === null || typeof value === 'boolean' || isCellError(value)) return '';
  return String(value).replace(/\r\n?|\n/g, '\n\n');
};

/** A sheet as text: a paragraph for each row, its cells side by side, and for each line within a cell. */
export const sheetText = ({ values }: Pick<Sheet, 'values'>): string =>
  values
    .map((row) =>
      row
        .map(cellText)
        .filter((text) => text.trim() !== '')
        .join('  '),
    )
    .join('\n\n');

/** Reads the form from a sheet that holds it, everything as it stands there. */
export const readFormSheet = (sheet: Pick<Sheet, 'values'>, briefing: Briefing): FormImport =>
  readForm(sheetText(sheet), briefing);

const headingsIn = (sheet: Sheet, briefing: Briefing): number =>
  findSections(plainText(sheetText(sheet)), briefing).filter(
    ({ section, text }) => section.heading !== null && text !== undefined,
  ).length;

/** Fewer headings of the form are no form. */
const FEWEST_HEADINGS = 2;

/** The sheet that holds the form, whatever its name: the one with most of its headings, of several the first. */
const formSheet = ({ sheets }: Submission, briefing: Briefing): Sheet | undefined => {
  const counted = sheets.map((sheet) => ({ sheet, headings: headingsIn(sheet, briefing) }));
  const most = Math.max(0, ...counted.map(({ headings }) => headings));
  return most < FEWEST_HEADINGS ? undefined : counted.find(({ headings }) => headings === most)?.sheet;
};

/** What can be taken from last time's Kurzüberblick in a workbook; undefined where no sheet of it holds the form. */
export const importWorkbook = (
  submission: Submission,
  { briefing }: { readonly briefing: Briefing },
): FormImport | undefined => {
  const sheet = formSheet(submission, briefing);
  return sheet && forNewForm(readFormSheet(sheet, briefing), briefing);
};
