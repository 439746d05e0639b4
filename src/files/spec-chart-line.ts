import type { ChartSeries, LineLook } from '../core/model/spec';
import type { SeriesDocument } from './xlsx/document';

/** How thick a line and how large its markers are, in points; no size means that there is neither. */
interface Stroke {
  readonly lineStyle?: 'Dash' | 'None';
  readonly lineWeight: number;
  readonly markerSize?: number;
}

const PLAIN: Stroke = { lineWeight: 2.25, markerSize: 7 };
const NONE: Stroke = { lineStyle: 'None', lineWeight: 0.75 };

const STROKES: Readonly<Record<LineLook, Stroke>> = {
  reference: { lineStyle: 'Dash', lineWeight: 2.25, markerSize: 6 },
  highlight: { lineWeight: 3.5, markerSize: 9 },
  muted: { lineWeight: 1, markerSize: 3 },
  name: NONE,
  mark: NONE,
};

/** Series differ by their markers too, never by colour alone. */
const MARKERS = ['Circle', 'Square', 'Diamond', 'Triangle', 'X', 'Plus'] as const;

// Colours and markers come around after the same number of lines: the next round has each marker with another colour.
const markerOf = (index: number): string =>
  MARKERS[(index + Math.floor(index / MARKERS.length)) % MARKERS.length] ?? 'Circle';

/** A line as it is drawn, or what is left of it where the series is a name or a mark. */
export const linePaint = ({ colour, look }: ChartSeries, index: number): Partial<SeriesDocument> => {
  const stroke = look === undefined ? PLAIN : STROKES[look];
  const marker = stroke.markerSize === undefined ? 'None' : look === 'muted' ? 'Circle' : markerOf(index);
  return { colour, ...stroke, marker };
};

/** Name of a line; one beside it keeps off the marker of its last point. */
export const lineName = ({ name, look }: ChartSeries): string =>
  look === 'name' ? name.replace(/^/gm, '\u00a0\u00a0') : name;

/** Labels of a line: its name to the right of the last point, or values above the points. */
export const lineLabels = (
  { look, colour }: ChartSeries,
  numberFormat: string,
): NonNullable<SeriesDocument['labels']> => ({
  numberFormat,
  ...(look === 'name' ? { showValue: false, showSeriesName: true, position: 'Right' } : { position: 'Top' }),
  ...(look !== undefined && { colour }),
});
