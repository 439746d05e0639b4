import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { parseCells, splitSheet } from '../../files/xlsx/a1';
import type { ChartDocument } from '../../files/xlsx/chart-document';
import type { CellValueDocument } from '../../files/xlsx/document';
import { pointsToPixels } from '../../files/xlsx/measure';
import type { WorkbookModel } from '../model/model';
import type { SheetModel } from '../model/sheet';
import { ChartView } from './ChartView';

const COMPONENT = 'chart';

const valuesOf = (model: WorkbookModel, reference: string): readonly CellValueDocument[] => {
  const { sheet: name, cells } = splitSheet(reference);
  const sheet = name === undefined ? undefined : model.sheet(name);
  const part = parseCells(cells);
  if (!sheet || !part) return [];
  return Array.from({ length: part.rowCount * part.columnCount }, (_, index) => {
    const row = part.row + Math.floor(index / part.columnCount);
    return sheet.cells.content(row, part.column + (index % part.columnCount)).value;
  });
};

/** Values of every reference that the chart names. */
const valuesBehind = (
  model: WorkbookModel,
  { series }: Pick<ChartDocument, 'series'>,
): Readonly<Record<string, CellValueDocument[]>> => {
  const references = series.flatMap(({ name, values, categories = '' }) => [name, values, categories]);
  return Object.fromEntries(references.map((reference) => [reference, [...valuesOf(model, reference)]]));
};

/** Univer counts from the corner of the grid, its headers of rows and columns included. */
const positionOf = ({ frame }: ChartDocument, headers: { readonly width: number; readonly height: number }) => ({
  startX: headers.width + pointsToPixels(frame.left),
  startY: headers.height + pointsToPixels(frame.top),
  endX: headers.width + pointsToPixels(frame.left + frame.width),
  endY: headers.height + pointsToPixels(frame.top + frame.height),
});

const headersOf = ({ worksheet }: SheetModel) => {
  const { rowHeader, columnHeader } = worksheet.getConfig();
  return { width: rowHeader.width, height: columnHeader.height };
};

const sizeOf = ({ frame }: ChartDocument) => ({
  width: pointsToPixels(frame.width),
  height: pointsToPixels(frame.height),
});

/** Keeps the charts of the visible sheet floating at their place; drawn anew when the model changes. */
export class ChartsLayer {
  private readonly api: FUniver;
  private floats: (() => void)[] = [];
  private shown = '';

  constructor(
    univer: Univer,
    private readonly model: WorkbookModel,
  ) {
    this.api = FUniver.newAPI(univer);
    this.api.registerComponent(COMPONENT, ChartView);
    this.api.getActiveWorkbook()?.setNumfmtLocal('de');
  }

  /** Draws the charts of the sheet that is on top, unless they stand there already as they are. */
  async refresh(): Promise<void> {
    await this.model.settle();
    const sheet = this.model.activeSheet;
    const state = this.stateOf(sheet);
    if (state === this.shown) return;
    this.clear();
    this.shown = state;
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    for (const { extras: _, ...chart } of sheet.state.charts) {
      const float = worksheet?.addFloatDomToPosition({
        componentKey: COMPONENT,
        initPosition: positionOf(chart, headersOf(sheet)),
        data: JSON.parse(JSON.stringify({ chart, size: sizeOf(chart), values: valuesBehind(this.model, chart) })),
        allowTransform: false,
      });
      if (float) this.floats.push(() => float.dispose());
    }
  }

  clear(): void {
    for (const dispose of this.floats) dispose();
    this.floats = [];
    this.shown = '';
  }

  private stateOf(sheet: SheetModel): string {
    const charts = sheet.state.charts.map(({ extras: _, ...chart }) => ({
      chart,
      values: valuesBehind(this.model, chart),
    }));
    return JSON.stringify([sheet.id, charts]);
  }
}
