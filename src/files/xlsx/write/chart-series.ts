import type { ChartDocument, LabelFieldDocument, SeriesDocument } from '../chart-document';
import { present } from '../present';
import type { CellReader } from '../references';
import { element, type XmlElement } from '../xml';
import { solidFill, textProperties } from './chart-text';
import { categoryReference, numberReference, textReference } from './chart-values';

const EMU_PER_POINT = 12_700;
const MARKER_SIZE = 7;
const DASHES = { Dash: 'dash', DashDot: 'dashDot', Dot: 'sysDash', RoundDot: 'sysDot' } as const;

const isReference = (text: string): boolean => /^=?('(?:[^']|'')+'|[^'!\s]+)!\$?[A-Z]{1,3}\$?\d/i.test(text);

const nameElement = (name: string, read: CellReader): XmlElement =>
  element('c:tx', {}, [isReference(name) ? textReference(name, read) : element('c:v', {}, [name])]);

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

/** Places that a kind of chart has for labels: Excel calls a file damaged that names another. */
const placesOf = (type: string): readonly string[] => {
  if (type.startsWith('Line')) return ['ctr', 't', 'b', 'l', 'r'];
  if (type.startsWith('Area')) return [];
  return ['ctr', 'inEnd', 'inBase', ...(type.includes('Stacked') ? [] : ['outEnd'])];
};

type Labels = NonNullable<SeriesDocument['labels']>;

const fieldElement = ({ fill, border }: LabelFieldDocument): XmlElement =>
  element('c:spPr', {}, [
    fill === undefined ? element('a:noFill') : solidFill(fill),
    border ? lineElement(border.colour, border.weight) : element('a:ln', {}, [element('a:noFill')]),
  ]);

/** What all labels of a series have, and each of those that differ, in the schema's order. */
const labelLook = (labels: Labels, type: string): readonly (XmlElement | undefined)[] => {
  const { numberFormat, position, size, colour, showValue = true, showSeriesName = false } = labels;
  const place = placesOf(type).find((one) => one === POSITIONS[position ?? '']);
  const [showVal, showSerName] = [Number(showValue), Number(showSeriesName)];
  const shown = { showLegendKey: 0, showVal, showCatName: 0, showSerName, showPercent: 0, showBubbleSize: 0 };
  return [
    numberFormat === undefined ? undefined : element('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    fieldElement(labels),
    size === undefined && colour === undefined && !showSeriesName
      ? undefined
      : textProperties({ size, colour }, showSeriesName ? 'none' : undefined),
    place === undefined ? undefined : element('c:dLblPos', { val: place }),
    ...Object.entries(shown).map(([name, val]) => element(`c:${name}`, { val })),
  ];
};

const labelsElement = ({ labels, points }: SeriesDocument, type: string): XmlElement | undefined => {
  if (!labels) return undefined;
  const own = points.flatMap(({ index, labelFormat: numberFormat, label }) =>
    numberFormat === undefined && !label
      ? []
      : [
          element('c:dLbl', {}, [
            element('c:idx', { val: index }),
            ...labelLook({ ...labels, ...present({ numberFormat }), ...label }, type),
          ]),
        ],
  );
  return element('c:dLbls', {}, [...own, ...labelLook(labels, type)]);
};

/** A series with its references, the values behind them and its look. */
export const seriesElement = (
  chart: ChartDocument,
  series: SeriesDocument,
  index: number,
  read: CellReader,
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
    labelsElement(series, chart.type),
    series.categories === undefined ? undefined : element('c:cat', {}, [categoryReference(series.categories, read)]),
    element('c:val', {}, [numberReference(series.values, read)]),
    isLine ? element('c:smooth', { val: 0 }) : undefined,
  ]);
};
