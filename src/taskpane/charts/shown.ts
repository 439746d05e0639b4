import type { ChartSpec, SheetSpec } from '../../core/model/spec';

/** What is seen and saved as one picture: a chart, or the small charts of a group; with the sheet that holds their values. */
export interface ShownChart {
  /** What the picture is called, and the same in words. */
  readonly head: Pick<ChartSpec, 'key' | 'title' | 'subtitle' | 'alternative'>;
  /** One, or all of the group in their order. */
  readonly charts: readonly ChartSpec[];
  readonly sheet: SheetSpec;
}

/** The pictures of a sheet, in its order. */
export const shownCharts = (sheet: SheetSpec): readonly ShownChart[] => {
  const heads = new Map(sheet.charts.map(({ group, ...chart }) => [group?.key ?? chart.key, group ?? chart]));
  return [...heads].map(([key, head]) => ({
    head,
    charts: sheet.charts.filter((chart) => (chart.group?.key ?? chart.key) === key),
    sheet,
  }));
};
