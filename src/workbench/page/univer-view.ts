import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import designDe from '@univerjs/design/locale/de-DE';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsDrawingPlugin } from '@univerjs/docs-drawing';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiDe from '@univerjs/docs-ui/locale/de-DE';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import drawingUiDe from '@univerjs/drawing-ui/locale/de-DE';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalDe from '@univerjs/sheets-conditional-formatting-ui/locale/de-DE';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationDe from '@univerjs/sheets-data-validation-ui/locale/de-DE';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';
import sheetsDrawingDe from '@univerjs/sheets-drawing-ui/locale/de-DE';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiDe from '@univerjs/sheets-formula-ui/locale/de-DE';
import sheetsFormulaDe from '@univerjs/sheets-formula/locale/de-DE';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtDe from '@univerjs/sheets-numfmt-ui/locale/de-DE';
import { SheetsUIPart, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiDe from '@univerjs/sheets-ui/locale/de-DE';
import sheetsDe from '@univerjs/sheets/locale/de-DE';
import { IUIPartsService, UniverUIPlugin } from '@univerjs/ui';
import uiDe from '@univerjs/ui/locale/de-DE';
import { FORMULA_SETUP } from '../model/engine';

import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-drawing-ui/facade';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/drawing-ui/lib/index.css';
import '@univerjs/sheets-drawing-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';

const german = mergeLocales(
  designDe,
  uiDe,
  docsUiDe,
  sheetsDe,
  sheetsUiDe,
  sheetsFormulaDe,
  formulaUiDe,
  numfmtDe,
  drawingUiDe,
  sheetsDrawingDe,
  conditionalDe,
  validationDe,
);

/** Starts the grid (formula bar, sheet tabs, German menus) in an element and answers Univer, without a workbook. */
export const startGrid = (container: HTMLElement): Univer => {
  const univer = new Univer({
    locale: LocaleType.DE_DE,
    locales: { [LocaleType.DE_DE]: german },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, header: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, FORMULA_SETUP);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverDocsDrawingPlugin);
  univer.registerPlugin(UniverDrawingUIPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  // Its progress bar fails when a calculation is started by anybody but itself, and takes the grid along.
  univer.__getInjector().get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  return univer;
};
