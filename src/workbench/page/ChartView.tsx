import { useEffect, useRef } from 'react';
import { init } from '../../draw/echarts';
import { optionOf } from '../../draw/option';
import type { ChartDocument } from '../../files/xlsx/chart-document';
import type { CellValueDocument } from '../../files/xlsx/document';
import { documentPicture } from './document-picture';

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
    drawing.setOption(optionOf(documentPicture(data.chart, data.size, (reference) => data.values[reference] ?? [])));
    return () => drawing.dispose();
  }, [data]);
  return (
    <div ref={element} className="chart" role="img" aria-label={data?.chart.alternative ?? data?.chart.title?.text} />
  );
};
