import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';

/**
 * Set-up of the formula plugin that the model needs: it recalculates what is stale itself and keeps results that came
 * with a file. A page that shows the workbook registers the plugin with the same set-up.
 */
export const FORMULA_SETUP = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

/** Univer without a view: cells, formulas, formats. Rules are kept beside it and shown only where there is a view. */
export function createEngine(): Univer {
  const univer = new Univer({
    locale: LocaleType.DE_DE,
    locales: { [LocaleType.DE_DE]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, FORMULA_SETUP);
  return univer;
}
