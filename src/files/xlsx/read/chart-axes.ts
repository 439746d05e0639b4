import type { AxisDocument } from '../chart-document';
import { present } from '../present';
import { descend, flag, localName, type XmlElement } from '../xml';
import { numberOf, titleText, valueOf } from './chart-values';

const LABELS: Readonly<Record<string, AxisDocument['labelPosition']>> = {
  nextTo: 'NextToAxis',
  low: 'Low',
  high: 'High',
  none: 'None',
};
const UNITS: Readonly<Record<string, AxisDocument['baseTimeUnit']>> = {
  days: 'Days',
  months: 'Months',
  years: 'Years',
};

const formatOf = (axis: XmlElement): string | undefined => {
  const { formatCode, sourceLinked } = descend(axis, 'numFmt')?.attributes ?? {};
  return flag(sourceLinked) ? undefined : formatCode;
};

const categoryTypeOf = (axis: XmlElement): AxisDocument['categoryType'] => {
  if (localName(axis) === 'dateAx') return 'DateAxis';
  if (localName(axis) !== 'catAx') return undefined;
  return flag(valueOf(axis, 'auto'), true) ? undefined : 'TextAxis';
};

/** An axis; one that the chart does not have is not visible. */
export const axisOf = (axis: XmlElement | undefined): AxisDocument => {
  if (!axis) return { visible: false };
  const title = titleText(descend(axis, 'title'));
  return {
    visible: !flag(valueOf(axis, 'delete')),
    ...present({
      title: title === '' ? undefined : title,
      numberFormat: formatOf(axis),
      minimum: numberOf(axis, 'scaling', 'min'),
      maximum: numberOf(axis, 'scaling', 'max'),
      majorUnit: numberOf(axis, 'majorUnit'),
      categoryType: categoryTypeOf(axis),
      baseTimeUnit: UNITS[valueOf(axis, 'baseTimeUnit') ?? ''],
      reversed: valueOf(axis, 'scaling', 'orientation') === 'maxMin' || undefined,
      labelPosition: LABELS[valueOf(axis, 'tickLblPos') ?? ''],
      labelSpacing: numberOf(axis, 'tickLblSkip'),
    }),
    gridlines: descend(axis, 'majorGridlines') !== undefined,
  };
};
