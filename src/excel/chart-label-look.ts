import type { LabelLook } from '../core/model/chart-look';
import type { ChartSeries } from '../core/model/spec';

const paintField = ({ fill, border }: Excel.ChartDataLabelFormat, colour: string, edge: number): void => {
  fill.setSolidColor(colour);
  border.color = colour;
  border.weight = edge;
};

/** Label of a single point that differs: in its number format, or in the colour of its field. */
const labelPoint = (
  label: Excel.ChartDataLabel,
  { colour, labelFormat }: NonNullable<ChartSeries['points']>[number],
  edge: number | undefined,
): void => {
  if (labelFormat !== undefined) label.numberFormat = labelFormat;
  if (edge !== undefined) paintField(label.format, colour, edge);
};

/** Labels the points of a series with their values, or with its name; takes away labels of an earlier run. */
export const labelSeries = (series: Excel.ChartSeries, spec: ChartSeries, look: LabelLook | undefined): void => {
  series.hasDataLabels = look !== undefined;
  if (!look) return;
  const { dataLabels } = series;
  // One of the two is always on: labels that show nothing are gone.
  if (look.showsName) dataLabels.showSeriesName = true;
  dataLabels.showValue = !look.showsName;
  dataLabels.showSeriesName = look.showsName;
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = look.numberFormat;
  dataLabels.position = look.position;
  if (look.colour !== undefined) dataLabels.format.font.color = look.colour;
  if (look.fieldEdge !== undefined) paintField(dataLabels.format, spec.colour, look.fieldEdge);
  for (const point of spec.points ?? [])
    labelPoint(series.points.getItemAt(point.index).dataLabel, point, look.fieldEdge);
};
