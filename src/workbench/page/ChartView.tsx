import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { CellValueDocument, ChartDocument } from '../model/document';
import { chartOption } from './chart-option';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export interface ChartViewData {
  readonly chart: ChartDocument;
  /** Values by reference. */
  readonly values: Readonly<Record<string, readonly CellValueDocument[]>>;
}

/** A chart as it floats over the grid; drawn anew whenever its data change. */
export const ChartView = ({ data }: { readonly data?: ChartViewData }) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current || !data) return undefined;
    const drawing = init(element.current, null, { renderer: 'svg' });
    drawing.setOption(chartOption(data.chart, (reference) => data.values[reference] ?? []));
    const observer = new ResizeObserver(() => drawing.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      drawing.dispose();
    };
  }, [data]);
  return (
    <div ref={element} className="chart" role="img" aria-label={data?.chart.alternative ?? data?.chart.title?.text} />
  );
};
