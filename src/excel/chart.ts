import { toA1, type RangeAddress } from '../core/model/address';
import { CHART_TYPES, seriesName } from '../core/model/chart-look';
import type { ChartSeries, ChartSpec } from '../core/model/spec';
import { area } from './area';
import { ACTION_BYTES, type Step } from './step';

/** Where something stands on a sheet, in points. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart of ours that stands on its sheet already. */
export interface ChartFact {
  readonly chart: Excel.Chart;
  readonly seriesCount: number;
  readonly frame: ChartFrame;
  /** Whether the user moved or resized it: it then keeps its place, otherwise it follows its rows. */
  readonly moved: boolean;
}

/** Charts by key, for the requests that follow the one which made them. */
export type ChartHandles = Map<string, Excel.Chart>;

const seriesBy = ({ rowCount, columnCount }: RangeAddress): 'Rows' | 'Columns' =>
  columnCount > rowCount ? 'Rows' : 'Columns';

const bind = (sheet: Excel.Worksheet, series: Excel.ChartSeries, spec: ChartSeries, categories: RangeAddress): void => {
  series.name = seriesName(spec);
  series.setValues(area(sheet, spec.values));
  series.setXAxisValues(area(sheet, categories));
};

// Series that are there are used again, so that a trend line of the user's stays with its series.
const bindAll = (sheet: Excel.Worksheet, chart: Excel.Chart, spec: ChartSpec, existing: number): void => {
  spec.series.forEach((series, index) =>
    bind(
      sheet,
      index < existing ? chart.series.getItemAt(index) : chart.series.add(seriesName(series)),
      series,
      spec.categories,
    ),
  );
  for (let index = existing - 1; index >= spec.series.length; index -= 1) chart.series.getItemAt(index).delete();
};

const place = (chart: Excel.Chart, { row, column, rowCount, columnCount }: RangeAddress): void =>
  chart.setPosition(toA1({ row, column }), toA1({ row: row + rowCount - 1, column: column + columnCount - 1 }));

/** Excel lays charts on whole pixels; nobody moves one by less. */
const TOLERANCE = 3;

/** Whether a chart stands where something else does: `place` is the frame of the cells that we laid it over. */
export const covers = (frame: ChartFrame, cells: ChartFrame): boolean =>
  (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(frame[side] - cells[side]) <= TOLERANCE);

const create = (sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart => {
  const source = spec.series[0]?.values ?? spec.categories;
  const chart = sheet.charts.add(CHART_TYPES[spec.kind], area(sheet, source), seriesBy(source));
  chart.name = spec.key;
  bindAll(sheet, chart, spec, 1);
  place(chart, spec.position);
  return chart;
};

// Columns and rows that change their size drag the charts above them along; the user's place is put back.
const putBack = (chart: Excel.Chart, frame: ChartFrame): void => {
  chart.left = frame.left;
  chart.top = frame.top;
  chart.width = frame.width;
  chart.height = frame.height;
};

const update = (sheet: Excel.Worksheet, spec: ChartSpec, fact: ChartFact): Excel.Chart => {
  const { chart, seriesCount, frame, moved } = fact;
  chart.chartType = CHART_TYPES[spec.kind];
  bindAll(sheet, chart, spec, seriesCount);
  if (moved) putBack(chart, frame);
  else place(chart, spec.position);
  return chart;
};

const chartBytes = (spec: ChartSpec): number =>
  (10 + 8 * spec.series.length) * ACTION_BYTES + JSON.stringify([spec.key, spec.title, spec.subtitle]).length;

/** Makes a chart, or binds the one that exists to its new ranges in place. Leaves it in `handles`. */
export const chartStep = (
  spec: ChartSpec,
  existing: ChartFact | undefined,
  handles: ChartHandles,
  sheetId: string,
  sheet: string,
): Step => ({
  sheet,
  bytes: chartBytes(spec),
  write: (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const chart = existing ? update(worksheet, spec, existing) : create(worksheet, spec);
    chart.load('id, name');
    handles.set(spec.key, chart);
  },
});

/** Takes away a chart of ours that the sheet does not have any more. */
export const chartDeletion = ({ chart }: ChartFact, sheet: string): Step => ({
  sheet,
  bytes: 2 * ACTION_BYTES,
  write: () => chart.delete(),
});
