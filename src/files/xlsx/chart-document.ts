export interface ChartTitleDocument {
  /** Lines are separated by a line feed. */
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Look of all lines below the first one, where it is another. */
  readonly subtitle?: { readonly size?: number; readonly bold?: boolean; readonly colour?: string };
}

export interface ChartDocument {
  readonly id: string;
  readonly name: string;
  /** Office.js chart type: `Line`, `LineMarkers`, `BarClustered`, `ColumnClustered`, … */
  readonly type: string;
  readonly title?: ChartTitleDocument;
  readonly alternative?: string;
  readonly series: readonly SeriesDocument[];
  readonly categoryAxis: AxisDocument;
  readonly valueAxis: AxisDocument;
  readonly legend: { readonly visible: boolean; readonly position: 'Top' | 'Bottom' | 'Left' | 'Right' };
  /** Points from the sheet's left and top edge. */
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly font?: { readonly name?: string; readonly size?: number; readonly colour?: string };
  /** What a line does where there is no value; absent means a gap (`NotPlotted`). */
  readonly blanks?: 'NotPlotted' | 'Zero' | 'Interplotted';
}

export interface SeriesDocument {
  /** Text, or a reference such as `'Daten'!$A$1`. */
  readonly name: string;
  /** References such as `'Daten'!$B$2:$B$5`. */
  readonly values: string;
  readonly categories?: string;
  readonly colour?: string;
  readonly lineWeight?: number;
  /** Absent means a continuous line. */
  readonly lineStyle?: 'Dash' | 'DashDot' | 'Dot' | 'RoundDot' | 'None';
  readonly marker?: string;
  /** In points; absent means 7. */
  readonly markerSize?: number;
  readonly gapWidth?: number;
  /** Part of a bar that lies over its neighbour in the row, in per cent; below zero there is room between them. */
  readonly overlap?: number;
  readonly labels?: LabelFieldDocument & {
    /** Absent means yes. */
    readonly showValue?: boolean;
    /** Absent means no. */
    readonly showSeriesName?: boolean;
    readonly numberFormat?: string;
    readonly position?: string;
    readonly size?: number;
    readonly colour?: string;
  };
  readonly points: readonly {
    readonly index: number;
    readonly colour: string;
    /** Number format of its label, where it is another than the series'. */
    readonly labelFormat?: string;
    /** Field of its label, where it is another than the series'. */
    readonly label?: LabelFieldDocument;
  }[];
}

/** What labels stand on; absent means on nothing. */
export interface LabelFieldDocument {
  readonly fill?: string;
  /** Thickness in points. */
  readonly border?: { readonly colour: string; readonly weight: number };
}

export interface AxisDocument {
  readonly visible: boolean;
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  /** `DateAxis` spaces categories to scale. */
  readonly categoryType?: 'Automatic' | 'TextAxis' | 'DateAxis';
  readonly baseTimeUnit?: 'Days' | 'Months' | 'Years';
  readonly reversed?: boolean;
  readonly gridlines?: boolean;
  readonly labelPosition?: 'NextToAxis' | 'Low' | 'High' | 'None';
  /** Every how many categories there is a name; absent: as many as there is room for. */
  readonly labelSpacing?: number;
}
