import type { ChartSeries, ChartSpec, LineLook } from './spec';

/**
 * How charts of ours look (Hausform der Diagramme), once for all that draw them: the workbook, the file, the picture. Sizes
 * are in points, types and places in the words of Excel's charts.
 */
export const CHART_FONT = { name: 'Arial', titleSize: 11, textSize: 9 } as const;

/** Programs know half points. */
const halves = (points: number): number => Math.round(2 * points) / 2;

/** Size of names, numbers and legend. */
export const textSizeOf = ({
  textSize = CHART_FONT.textSize,
  typeScale = 1,
}: Pick<ChartSpec, 'textSize' | 'typeScale'>): number => halves(textSize * typeScale);

export const subtitleSizeOf = ({ typeScale = 1 }: Pick<ChartSpec, 'typeScale'>): number =>
  halves(CHART_FONT.textSize * typeScale);

export const titleSizeOf = ({ typeScale = 1 }: Pick<ChartSpec, 'typeScale'>): number =>
  halves(CHART_FONT.titleSize * typeScale);

/** Classic types only: the modern ones take no title. */
export const CHART_TYPES = {
  'time-line': 'LineMarkers',
  bars: 'BarClustered',
  lollipop: 'BarClustered',
  columns: 'ColumnClustered',
  'stacked-columns': 'ColumnStacked100',
  'stacked-bars': 'BarStacked100',
} as const satisfies Readonly<Record<ChartSpec['kind'], string>>;

export const isLine = ({ kind }: ChartSpec): boolean => kind === 'time-line';
export const isStacked = ({ kind }: ChartSpec): boolean => kind === 'stacked-columns' || kind === 'stacked-bars';
/** Whether its names stand below it; those of bars stand to their left. */
export const isUpright = ({ kind }: ChartSpec): boolean => kind === 'columns' || kind === 'stacked-columns';

/** Title, and below it the subtitle on a line of its own: charts of Excel have no other place for it. */
export const headingText = ({ title, subtitle }: Pick<ChartSpec, 'title' | 'subtitle'>): string =>
  subtitle === undefined ? title : `${title}\n${subtitle}`;

const GAP_WIDTH = 40;
/** Sticks rather than bars: what counts is where their heads lie. */
const STICK_GAP = 400;

/** Room between two rows, in per cent of the width of a bar. */
export const gapWidthOf = ({ kind, gapWidth }: ChartSpec): number =>
  kind === 'lollipop' ? STICK_GAP : (gapWidth ?? GAP_WIDTH);

/** Ground between neighbours: two tints of one colour alone are too alike to tell where one ends. */
const APART = -10;

/** How far bars of one row lie over each other, in per cent of their width; below zero there is ground between them. */
export const overlapOf = (spec: ChartSpec): number => {
  if (isStacked(spec)) return 100;
  return spec.series.length > 1 ? APART : 0;
};

/** A line in points; without weight there is none, without size of marker no marker. */
export interface LineStroke {
  readonly dashed: boolean;
  readonly weight: number;
  readonly markerSize: number;
}

const PLAIN: LineStroke = { dashed: false, weight: 2.25, markerSize: 7 };
const NONE: LineStroke = { dashed: false, weight: 0, markerSize: 0 };
const STROKES: Readonly<Record<LineLook, LineStroke>> = {
  reference: { dashed: true, weight: 2.25, markerSize: 6 },
  highlight: { dashed: false, weight: 3.5, markerSize: 9 },
  muted: { dashed: false, weight: 1, markerSize: 3 },
  name: NONE,
  mark: { dashed: true, weight: 1, markerSize: 0 },
};

/** How the line of a series is drawn. */
export const strokeOf = ({ typeScale = 1 }: ChartSpec, { look }: ChartSeries): LineStroke => {
  const { dashed, weight, markerSize } = look === undefined ? PLAIN : STROKES[look];
  return { dashed, weight: weight * typeScale, markerSize: Math.round(markerSize * typeScale) };
};

const MARKERS = ['Circle', 'Square', 'Diamond', 'Triangle', 'X', 'Plus'] as const;
export type ChartMarker = (typeof MARKERS)[number] | 'None';

/**
 * Marker of the line at this place: series differ by it too, never by colour alone. Colours and markers come around after the
 * same number of lines; the next round has each marker with another colour.
 */
export const markerOf = (spec: ChartSpec, series: ChartSeries, index: number): ChartMarker => {
  if (strokeOf(spec, series).markerSize === 0) return 'None';
  if (series.look === 'muted') return 'Circle';
  return MARKERS[(index + Math.floor(index / MARKERS.length)) % MARKERS.length] ?? 'Circle';
};

/** Name of a series; one beside a line keeps off the marker of its last point. */
export const seriesName = ({ name, look }: ChartSeries): string =>
  look === 'name' ? name.replace(/^/gm, '\u00a0\u00a0') : name;

/** Labels of a series' points (Beschriftung). */
export interface LabelLook {
  /** The series' name in place of the values. */
  readonly showsName: boolean;
  readonly numberFormat: string;
  readonly position: 'OutsideEnd' | 'Center' | 'Top' | 'Right';
  /** Absent: that of all texts. */
  readonly colour?: string;
  /**
   * It stands on a field in its bar's colour, the head of a stick; with an edge so thick in the same colour, which closes the
   * room that programs leave between bar and label. Absent: it stands on nothing.
   */
  readonly fieldEdge?: number;
}

const EDGE = 3;
/** Heads of narrow rows must not touch. */
const THIN_EDGE = 0.75;
const fieldEdgeOf = ({ textSize, typeScale = 1 }: ChartSpec): number =>
  (textSize === undefined ? EDGE : THIN_EDGE) * typeScale;

const positionOf = (spec: ChartSpec, { look }: ChartSeries): LabelLook['position'] => {
  if (isLine(spec)) return look === 'name' || look === 'mark' ? 'Right' : 'Top';
  return isStacked(spec) ? 'Center' : 'OutsideEnd';
};

/** How the labels of a series look; absent where it has none. */
export const labelLookOf = (spec: ChartSpec, series: ChartSeries): LabelLook | undefined => {
  if (!series.labels) return undefined;
  const colour = isLine(spec) && series.look !== undefined ? series.colour : series.labelColour;
  return {
    showsName: series.look === 'name',
    numberFormat: series.labelFormat ?? spec.labelFormat,
    position: positionOf(spec, series),
    ...(colour !== undefined && { colour }),
    ...(spec.kind === 'lollipop' && { fieldEdge: fieldEdgeOf(spec) }),
  };
};
