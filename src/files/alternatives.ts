import type { SheetSpec } from '../core/model/spec';
import type { SheetDocument, WorkbookDocument } from './xlsx/document';

const alternativesOf = (specs: readonly SheetSpec[]): ReadonlyMap<string, string> =>
  new Map(specs.flatMap(({ charts }) => charts.map(({ key, alternative }) => [key, alternative] as const)));

const describe = (sheet: SheetDocument, alternatives: ReadonlyMap<string, string>): SheetDocument => ({
  ...sheet,
  charts: sheet.charts.map((chart) => {
    const alternative = alternatives.get(chart.name);
    return alternative ? { ...chart, alternative } : chart;
  }),
});

/**
 * Gives the charts of inserted sheets their text equivalents (Alternativtexte), found by their names: Excel's interface has
 * no way to set them, so an inserted chart has none, or that of an earlier run.
 */
export const withAlternatives = (document: WorkbookDocument, specs: readonly SheetSpec[]): WorkbookDocument => {
  const alternatives = alternativesOf(specs);
  return { ...document, sheets: document.sheets.map((sheet) => describe(sheet, alternatives)) };
};
