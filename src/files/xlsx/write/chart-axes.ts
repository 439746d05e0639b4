import type { AxisDocument, ChartDocument } from '../chart-document';
import { element, type XmlElement } from '../xml';
import { solidFill, titleElement } from './chart-text';

const CATEGORY = 500_000_001;
const VALUE = 500_000_002;
const LINE = '#BFBFBF';
const GRID = '#D9D9D9';
/** A quarter turn to the left, in 60 000ths of a degree. */
const UPRIGHT = -5_400_000;

const LABELS = { NextToAxis: 'nextTo', Low: 'low', High: 'high', None: 'none' } as const;

const outline = (colour: string): XmlElement =>
  element('c:spPr', {}, [element('a:ln', { w: 9525 }, [solidFill(colour)])]);

const scaling = ({ reversed, minimum, maximum }: AxisDocument): XmlElement =>
  element('c:scaling', {}, [
    element('c:orientation', { val: reversed === true ? 'maxMin' : 'minMax' }),
    maximum === undefined ? undefined : element('c:max', { val: maximum }),
    minimum === undefined ? undefined : element('c:min', { val: minimum }),
  ]);

interface Side {
  readonly id: number;
  readonly other: number;
  readonly position: 'b' | 'l';
  readonly crosses: 'autoZero' | 'max';
}

/** What both kinds of axes have, in the schema's order. */
const common = (axis: AxisDocument, { id, other, position, crosses }: Side): readonly (XmlElement | undefined)[] => [
  element('c:axId', { val: id }),
  scaling(axis),
  element('c:delete', { val: !axis.visible }),
  element('c:axPos', { val: position }),
  axis.gridlines === true ? element('c:majorGridlines', {}, [outline(GRID)]) : undefined,
  axis.title === undefined
    ? undefined
    : titleElement(axis.title, { bold: false }, position === 'l' ? UPRIGHT : undefined),
  element('c:numFmt', { formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.numberFormat === undefined }),
  element('c:majorTickMark', { val: 'none' }),
  element('c:minorTickMark', { val: 'none' }),
  element('c:tickLblPos', { val: LABELS[axis.labelPosition ?? 'NextToAxis'] }),
  outline(LINE),
  element('c:crossAx', { val: other }),
  element('c:crosses', { val: crosses }),
];

const dateAxis = (axis: AxisDocument, side: Side): XmlElement =>
  element('c:dateAx', {}, [
    ...common(axis, side),
    element('c:auto', { val: 0 }),
    element('c:lblOffset', { val: 100 }),
    element('c:baseTimeUnit', { val: (axis.baseTimeUnit ?? 'Days').toLowerCase() }),
    ...(axis.majorUnit === undefined
      ? []
      : [
          element('c:majorUnit', { val: axis.majorUnit }),
          element('c:majorTimeUnit', { val: (axis.baseTimeUnit ?? 'Days').toLowerCase() }),
        ]),
  ]);

const textAxis = (axis: AxisDocument, side: Side): XmlElement =>
  element('c:catAx', {}, [
    ...common(axis, side),
    element('c:auto', { val: axis.categoryType !== 'TextAxis' }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    axis.labelSpacing === undefined ? undefined : element('c:tickLblSkip', { val: axis.labelSpacing }),
    element('c:noMultiLvlLbl', { val: 0 }),
  ]);

const valueAxis = (axis: AxisDocument, side: Side): XmlElement =>
  element('c:valAx', {}, [
    ...common(axis, side),
    element('c:crossBetween', { val: 'between' }),
    axis.majorUnit === undefined ? undefined : element('c:majorUnit', { val: axis.majorUnit }),
  ]);

/** Numbers of the two axes, as the group of series names them. */
export const axisIds = (): readonly XmlElement[] => [CATEGORY, VALUE].map((val) => element('c:axId', { val }));

/** An axis that runs from top to bottom is crossed at its end, so that the other one stays below. */
const crossing = ({ reversed }: AxisDocument): Side['crosses'] => (reversed === true ? 'max' : 'autoZero');

/** Both axes. */
export const axisElements = ({ type, categoryAxis, valueAxis: values }: ChartDocument): readonly XmlElement[] => {
  const lying = type.startsWith('Bar');
  const category: Side = { id: CATEGORY, other: VALUE, position: lying ? 'l' : 'b', crosses: crossing(values) };
  const value: Side = { id: VALUE, other: CATEGORY, position: lying ? 'b' : 'l', crosses: crossing(categoryAxis) };
  return [
    (categoryAxis.categoryType === 'DateAxis' ? dateAxis : textAxis)(categoryAxis, category),
    valueAxis(values, value),
  ];
};
