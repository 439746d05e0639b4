import type { CellValueDocument, ChartDocument, SeriesDocument } from '../document';
import type { ValueReader } from '../references';
import { element, type XmlElement } from '../xml';
import { solidFill, textProperties } from './chart-text';

const EMU_PER_POINT = 12_700;
const MARKER_SIZE = 7;
const DASHES = { Dash: 'dash', DashDot: 'dashDot', Dot: 'sysDash', RoundDot: 'sysDot' } as const;

const isReference = (text: string): boolean => /^=?('(?:[^']|'')+'|[^'!\s]+)!\$?[A-Z]{1,3}\$?\d/i.test(text);

const pointElements = (values: readonly CellValueDocument[]): readonly XmlElement[] =>
  values.flatMap((value, idx) =>
    value === null || typeof value === 'object'
      ? []
      : [element('c:pt', { idx }, [element('c:v', {}, [String(value)])])],
  );

/** The values as they are now: what a viewer without a calculation shows. */
const numberReference = (reference: string, values: readonly CellValueDocument[], formatCode: string): XmlElement => {
  const numbers = values.map((value) => (typeof value === 'number' ? value : null));
  return element('c:numRef', {}, [
    element('c:f', {}, [reference.replace(/^=/, '')]),
    element('c:numCache', {}, [
      element('c:formatCode', {}, [formatCode]),
      element('c:ptCount', { val: values.length }),
      ...pointElements(numbers),
    ]),
  ]);
};

const textReference = (reference: string, values: readonly CellValueDocument[]): XmlElement =>
  element('c:strRef', {}, [
    element('c:f', {}, [reference.replace(/^=/, '')]),
    element('c:strCache', {}, [element('c:ptCount', { val: values.length }), ...pointElements(values)]),
  ]);

const nameElement = (name: string, read: ValueReader): XmlElement =>
  element('c:tx', {}, [isReference(name) ? textReference(name, read(name)) : element('c:v', {}, [name])]);

const categoryElement = (reference: string, chart: ChartDocument, read: ValueReader): XmlElement => {
  const values = read(reference);
  const numeric = values.length > 0 && values.every((value) => typeof value === 'number' || value === null);
  const format = chart.categoryAxis.numberFormat ?? 'General';
  const content = numeric ? numberReference(reference, values, format) : textReference(reference, values);
  return element('c:cat', {}, [content]);
};

const widthOf = (weight: number | undefined): number | undefined =>
  weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT);

const lineElement = (
  colour: string | undefined,
  weight: number | undefined,
  style?: SeriesDocument['lineStyle'],
): XmlElement => {
  if (style === 'None') return element('a:ln', { w: widthOf(weight) }, [element('a:noFill')]);
  return element('a:ln', { w: widthOf(weight), cap: style === undefined ? 'rnd' : 'flat' }, [
    colour === undefined ? undefined : solidFill(colour),
    style === undefined ? undefined : element('a:prstDash', { val: DASHES[style] }),
    element('a:round'),
  ]);
};

const lookElement = ({ colour, lineWeight, lineStyle }: SeriesDocument, isLine: boolean): XmlElement | undefined => {
  if (isLine) return element('c:spPr', {}, [lineElement(colour, lineWeight ?? 2.25, lineStyle)]);
  return colour === undefined ? undefined : element('c:spPr', {}, [solidFill(colour)]);
};

const markerElement = ({ marker, markerSize, colour }: SeriesDocument, type: string): XmlElement => {
  const symbol = (marker ?? (type.includes('Markers') ? 'Circle' : 'None')).toLowerCase();
  if (symbol === 'none') return element('c:marker', {}, [element('c:symbol', { val: 'none' })]);
  const fill =
    colour === undefined
      ? undefined
      : element('c:spPr', {}, [solidFill(colour), element('a:ln', {}, [solidFill(colour)])]);
  const shape = symbol === 'automatic' ? undefined : element('c:symbol', { val: symbol });
  return element('c:marker', {}, [shape, element('c:size', { val: markerSize ?? MARKER_SIZE }), fill]);
};

const coloured = (index: number, colour: string, isLine: boolean): XmlElement =>
  element('c:dPt', {}, [
    element('c:idx', { val: index }),
    isLine ? undefined : element('c:invertIfNegative', { val: 0 }),
    element('c:bubble3D', { val: 0 }),
    element('c:spPr', {}, [isLine ? lineElement(colour, undefined) : solidFill(colour)]),
  ]);

const POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  BestFit: 'bestFit',
};

type Labels = NonNullable<SeriesDocument['labels']>;

/** What all labels of a series have, and each of those that differ, in the schema's order. */
const labelLook = (
  { position, size, colour, showValue = true, showSeriesName = false }: Labels,
  numberFormat: string | undefined,
): readonly (XmlElement | undefined)[] => {
  const place = POSITIONS[position ?? ''];
  const [showVal, showSerName] = [Number(showValue), Number(showSeriesName)];
  const shown = { showLegendKey: 0, showVal, showCatName: 0, showSerName, showPercent: 0, showBubbleSize: 0 };
  return [
    numberFormat === undefined ? undefined : element('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    size === undefined && colour === undefined && !showSeriesName
      ? undefined
      : textProperties({ size, colour }, showSeriesName ? 'none' : undefined),
    place === undefined ? undefined : element('c:dLblPos', { val: place }),
    ...Object.entries(shown).map(([name, val]) => element(`c:${name}`, { val })),
  ];
};

const labelsElement = ({ labels, points }: SeriesDocument): XmlElement | undefined => {
  if (!labels) return undefined;
  const own = points.flatMap(({ index, labelFormat }) =>
    labelFormat === undefined
      ? []
      : [element('c:dLbl', {}, [element('c:idx', { val: index }), ...labelLook(labels, labelFormat)])],
  );
  return element('c:dLbls', {}, [...own, ...labelLook(labels, labels.numberFormat)]);
};

/** A series with its references, the values behind them and its look. */
export const seriesElement = (
  chart: ChartDocument,
  series: SeriesDocument,
  index: number,
  read: ValueReader,
): XmlElement => {
  const isLine = chart.type.startsWith('Line');
  const isBar = chart.type.startsWith('Bar') || chart.type.startsWith('Column');
  return element('c:ser', {}, [
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    nameElement(series.name, read),
    lookElement(series, isLine),
    isBar ? element('c:invertIfNegative', { val: 0 }) : undefined,
    isLine ? markerElement(series, chart.type) : undefined,
    ...series.points.map((point) => coloured(point.index, point.colour, isLine)),
    labelsElement(series),
    series.categories === undefined ? undefined : categoryElement(series.categories, chart, read),
    element('c:val', {}, [numberReference(series.values, read(series.values), 'General')]),
    isLine ? element('c:smooth', { val: 0 }) : undefined,
  ]);
};
