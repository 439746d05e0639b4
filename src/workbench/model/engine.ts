import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/**
 * Set-up of the formula plugin that the model needs: it recalculates what is stale itself and keeps results that came
 * with a file. A page that shows the workbook registers the plugin with the same set-up.
 */
export const FORMULA_SETUP = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

/** Univer without a view: cells, formulas, formats, rules. */
export function createEngine(): Univer {
  const univer = new Univer({
    locale: LocaleType.DE_DE,
    locales: { [LocaleType.DE_DE]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, FORMULA_SETUP);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  return univer;
}
