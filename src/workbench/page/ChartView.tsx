import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { LegacyGridContainLabel } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { CellValueDocument, ChartDocument } from '../../files/xlsx/document';
import { chartOption } from './chart-option';

register([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, LegacyGridContainLabel, SVGRenderer]);

export interface ChartViewData {
  readonly chart: ChartDocument;
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Values by reference. */
  readonly values: Readonly<Record<string, readonly CellValueDocument[]>>;
}

/** A chart as it floats over the grid; drawn anew whenever its data change. */
export const ChartView = ({ data }: { readonly data?: ChartViewData }) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current || !data) return undefined;
    const { width, height } = data.size;
    const drawing = init(element.current, null, { renderer: 'svg', width, height });
    drawing.setOption(chartOption(data.chart, (reference) => data.values[reference] ?? []));
    return () => drawing.dispose();
  }, [data]);
  return (
    <div ref={element} className="chart" role="img" aria-label={data?.chart.alternative ?? data?.chart.title?.text} />
  );
};
