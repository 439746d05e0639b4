/** A value of a picture: a number, a text (name of a category, sign in place of a number), or nothing. */
export type PictureValue = number | string | null;

/** A text with its look; `size` in pixels, `colour` as `#RRGGBB`. */
export interface PictureText {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
}

export type PictureMarker = 'none' | 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'plus';

/** Labels of a series' points: values in a US number format, or the name of the series. */
export interface PictureLabels {
  readonly shows: 'value' | 'name';
  readonly numberFormat: string;
  /** `end`: beyond the end of a bar. */
  readonly position: 'above' | 'below' | 'end' | 'right' | 'left' | 'centre';
  readonly colour: string;
  readonly size: number;
  /** Field that they stand on; absent: none. */
  readonly fill?: string | undefined;
}

/** One series; `values` stand against the picture's categories, a text or nothing is a gap. */
export interface PictureSeries {
  readonly name: string;
  readonly values: readonly PictureValue[];
  readonly colour: string;
  readonly marker: PictureMarker;
  /** In pixels. */
  readonly markerSize: number;
  /** In pixels; 0 where points are not joined. */
  readonly lineWeight: number;
  readonly dashed: boolean;
  /** Points in another colour, or with a label of another number format or on another field, by index. */
  readonly points: readonly {
    readonly index: number;
    readonly colour: string;
    readonly labelFormat?: string | undefined;
    readonly labelFill?: string | undefined;
  }[];
  readonly labels?: PictureLabels | undefined;
}

/** Axis of values; what is absent is chosen from the values. Formats are US codes. */
export interface PictureValueAxis {
  readonly visible: boolean;
  readonly title?: string | undefined;
  readonly numberFormat?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly majorUnit?: number | undefined;
  readonly reversed?: boolean | undefined;
  readonly gridlines: boolean;
}

/** Axis of categories. `dates`: categories are Excel's numbers of days and stand to scale. */
export interface PictureCategoryAxis {
  readonly visible: boolean;
  readonly dates: boolean;
  readonly numberFormat?: string | undefined;
  /** First category on top, of bars. */
  readonly reversed: boolean;
  /** Whether names keep clear of bars below zero. */
  readonly low: boolean;
}

/** What stands around what is drawn, and its size. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  /** First choice of the typeface; one of the same widths stands in for it. */
  readonly font: string;
  /** Size of all texts that have none of their own, in pixels. */
  readonly textSize: number;
  readonly title?: PictureText | undefined;
  readonly subtitle?: PictureText | undefined;
  /** Footnotes and source, below the drawing. */
  readonly notes: readonly string[];
  /** The same in words, for those who do not see it. */
  readonly alternative: string;
}

/**
 * A chart as plain data, complete to be drawn (Bild): values instead of references, pixels (96 to the inch) instead of
 * cells. It knows neither workbooks nor catalogues.
 */
export interface Picture extends PictureFrame {
  readonly kind: 'lines' | 'bars' | 'columns';
  /** Series on top of each other; `shares`: each category together 100 per cent. */
  readonly stacked?: 'values' | 'shares' | undefined;
  readonly categories: readonly PictureValue[];
  readonly categoryAxis: PictureCategoryAxis;
  readonly valueAxis: PictureValueAxis;
  readonly series: readonly PictureSeries[];
  /** Space between bars as a percentage of their width, as Excel counts it. */
  readonly gapWidth: number;
  /** Part of a bar that lies over its neighbour in the row, in per cent; below zero there is room between them. */
  readonly overlap: number;
  readonly legend: boolean;
}

/** Small charts that are one picture (Kleine Vielfache): under one heading, with notes and source once for all of them. */
export interface PanelPicture extends PictureFrame {
  /** How many stand side by side. */
  readonly across: number;
  /** Of each the title and what is drawn; they have neither legend nor notes of their own. */
  readonly panels: readonly Picture[];
}
