import type { CellValueDocument, ChartDocument, SeriesDocument } from '../document';
import type { ValueReader } from '../references';
import { element, type XmlElement } from '../xml';
import { solidFill, textProperties } from './chart-text';

const EMU_PER_POINT = 12_700;
const MARKER_SIZE = 7;

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

const lineElement = (colour: string | undefined, weight: number | undefined): XmlElement =>
  element('a:ln', { w: weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT), cap: 'rnd' }, [
    colour === undefined ? undefined : solidFill(colour),
    element('a:round'),
  ]);

const lookElement = ({ colour, lineWeight }: SeriesDocument, isLine: boolean): XmlElement | undefined => {
  if (isLine) return element('c:spPr', {}, [lineElement(colour, lineWeight ?? 2.25)]);
  return colour === undefined ? undefined : element('c:spPr', {}, [solidFill(colour)]);
};

const markerElement = ({ marker, colour }: SeriesDocument, type: string): XmlElement => {
  const symbol = (marker ?? (type.includes('Markers') ? 'Circle' : 'None')).toLowerCase();
  if (symbol === 'none') return element('c:marker', {}, [element('c:symbol', { val: 'none' })]);
  const fill =
    colour === undefined
      ? undefined
      : element('c:spPr', {}, [solidFill(colour), element('a:ln', {}, [solidFill(colour)])]);
  const shape = symbol === 'automatic' ? undefined : element('c:symbol', { val: symbol });
  return element('c:marker', {}, [shape, element('c:size', { val: MARKER_SIZE }), fill]);
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

const labelsElement = ({ labels }: SeriesDocument): XmlElement | undefined => {
  if (!labels) return undefined;
  const { numberFormat, position, size, colour } = labels;
  const place = POSITIONS[position ?? ''];
  const shown = { showLegendKey: 0, showVal: 1, showCatName: 0, showSerName: 0, showPercent: 0, showBubbleSize: 0 };
  return element('c:dLbls', {}, [
    numberFormat === undefined ? undefined : element('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    size === undefined && colour === undefined ? undefined : textProperties({ size, colour }),
    place === undefined ? undefined : element('c:dLblPos', { val: place }),
    ...Object.entries(shown).map(([name, val]) => element(`c:${name}`, { val })),
  ]);
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
