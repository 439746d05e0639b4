import type { LabelFieldDocument, SeriesDocument } from '../chart-document';
import { present } from '../present';
import { childrenOf, descend, descendants, flag, textOf, type XmlElement } from '../xml';
import { colourOf, numberOf, sizeOf, textProperties, valueOf } from './chart-values';

/** Where values come from; a chart without references has none of its own. */
const referenceOf = (parent: XmlElement | undefined): string | undefined => {
  const reference = parent && descendants(parent, 'f')[0];
  return reference && textOf(reference);
};

const POSITIONS: Readonly<Record<string, string>> = {
  outEnd: 'OutsideEnd',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  ctr: 'Center',
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  bestFit: 'BestFit',
};

const EMU_PER_POINT = 12_700;

const formatOf = (labels: XmlElement | undefined): string | undefined =>
  descend(labels, 'numFmt')?.attributes['formatCode'];

const fieldOf = (labels: XmlElement | undefined): LabelFieldDocument => {
  const look = descend(labels, 'spPr');
  const line = descend(look, 'ln');
  const [fill, colour, width] = [colourOf(look), colourOf(line), line?.attributes['w']];
  const border =
    colour === undefined || width === undefined ? undefined : { colour, weight: Number(width) / EMU_PER_POINT };
  return present({ fill, border });
};

const labelsOf = (labels: XmlElement | undefined): SeriesDocument['labels'] => {
  const [showValue, showSeriesName] = [flag(valueOf(labels, 'showVal')), flag(valueOf(labels, 'showSerName'))];
  if (!labels || (!showValue && !showSeriesName)) return undefined;
  const properties = textProperties(descend(labels, 'txPr'));
  return present({
    numberFormat: formatOf(labels),
    position: POSITIONS[valueOf(labels, 'dLblPos') ?? ''],
    size: sizeOf(properties),
    colour: colourOf(properties),
    showValue: showValue ? undefined : false,
    showSeriesName: showSeriesName || undefined,
    ...fieldOf(labels),
  });
};

type PointLabel = Pick<SeriesDocument['points'][number], 'labelFormat' | 'label'>;

/** Labels that differ from those of their series, by the index of their point. */
const ownLabels = (labels: XmlElement | undefined): ReadonlyMap<number | undefined, PointLabel> => {
  const [usualFormat, usualField] = [formatOf(labels), JSON.stringify(fieldOf(labels))];
  return new Map(
    childrenOf(labels, 'dLbl').map((one) => {
      const [format, field] = [formatOf(one), fieldOf(one)];
      const labelFormat = format === usualFormat ? undefined : format;
      const label = JSON.stringify(field) === usualField ? undefined : field;
      return [numberOf(one, 'idx'), present({ labelFormat, label })];
    }),
  );
};

const MARKERS: Readonly<Record<string, string>> = {
  none: 'None',
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  plus: 'Plus',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
};

const USUAL_MARKER = 7;

const markerSizeOf = (series: XmlElement): number | undefined => {
  const size = numberOf(series, 'marker', 'size');
  return size === USUAL_MARKER ? undefined : size;
};

const DASHES: Readonly<Record<string, SeriesDocument['lineStyle']>> = {
  dash: 'Dash',
  dashDot: 'DashDot',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
};

const lineStyleOf = (line: XmlElement | undefined): SeriesDocument['lineStyle'] =>
  descend(line, 'noFill') ? 'None' : DASHES[valueOf(line, 'prstDash') ?? ''];

/** A series as its group of the plot tells it. */
export const seriesOf = (series: XmlElement, group: XmlElement, isLine: boolean): SeriesDocument => {
  const look = descend(series, 'spPr');
  const line = descend(look, 'ln');
  const width = line?.attributes['w'];
  const labels = ownLabels(descend(series, 'dLbls'));
  const points = childrenOf(series, 'dPt').flatMap((point) => {
    const colour = colourOf(descend(point, 'spPr'));
    const index = numberOf(point, 'idx') ?? 0;
    return colour === undefined ? [] : [{ index, colour, ...labels.get(index) }];
  });
  return {
    name: referenceOf(descend(series, 'tx')) ?? textOf(descend(series, 'tx', 'v')),
    values: referenceOf(descend(series, 'val') ?? descend(series, 'yVal')) ?? '',
    ...present({
      categories: referenceOf(descend(series, 'cat') ?? descend(series, 'xVal')),
      colour: isLine ? colourOf(line) : colourOf(look),
      lineWeight: isLine && width !== undefined ? Number(width) / EMU_PER_POINT : undefined,
      lineStyle: isLine ? lineStyleOf(line) : undefined,
      marker: isLine ? MARKERS[valueOf(series, 'marker', 'symbol') ?? ''] : undefined,
      markerSize: isLine ? markerSizeOf(series) : undefined,
      gapWidth: numberOf(group, 'gapWidth'),
      overlap: valueOf(group, 'grouping') === 'clustered' ? numberOf(group, 'overlap') : undefined,
      labels: labelsOf(descend(series, 'dLbls')),
    }),
    points,
  };
};
