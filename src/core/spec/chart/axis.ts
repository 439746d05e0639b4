import type { ChartTemplate } from '../../model/chart-template';
import type { ChartSpec } from '../../model/spec';
import type { AxisScale } from './scale';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';
import { WORDS } from '../words';

/** What the axis of values is called: the unit alone, since the subject stands in the title. */
export const axisTitle = (unit: string): string => (unit === 'Prozent' ? 'in Prozent' : unit);

/** Scaling group of a template's charts: across indicators of one unit, or of this indicator alone. */
export const scaleGroupOf = ({ id, scale }: ChartTemplate, subject: ShownSubject): string =>
  scale ? `${scale.group}|${scale.of === 'unit' ? subject.unit : subject.id}` : `${id}|${subject.id}`;

/** Axes of shares show whole numbers where their steps are whole: the labels carry the decimals. */
export const axisFormat = ({ majorUnit }: AxisScale, decimals: number): string =>
  numberFormat(Number.isInteger(majorUnit) ? 0 : decimals, { zero: '0' });

/** An axis of values on a scale. */
export const valueAxisOf = (title: string, scale: AxisScale, format: string): ChartSpec['valueAxis'] => ({
  title,
  numberFormat: format,
  ...scale,
});

/** Unit of a subject's changes and distances. */
export const changeUnit = ({ kind, unit }: ShownSubject): string => {
  if (kind === 'share') return WORDS.points;
  return kind === 'count' ? WORDS.perCent : unit;
};
