import type { RangeAddress } from './address';

/** Content of a cell to be written. Text is always text: the insert stage guards what begins with `= + - @`. */
export type Content = string | number | null | FormulaContent;

/** An ordinary formula in English notation with the value that the core computed for it. */
export interface FormulaContent {
  readonly formula: string;
  readonly result: string | number;
}

/** Look of a range; what is absent stays as the sheet's default (Arial 10, ink on ground). */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin rules in ink colour. */
  readonly border?: { readonly top?: boolean; readonly bottom?: boolean };
}

export interface StyledRange {
  readonly range: RangeAddress;
  readonly style: CellStyle;
}

/** US number format code of a range. @example '#,##0.0' */
export interface FormattedRange {
  readonly range: RangeAddress;
  readonly numberFormat: string;
}

/** Colours cells of a range by a formula that is relative to its first cell. */
export interface ConditionalStyle {
  readonly range: RangeAddress;
  readonly formula: string;
  readonly colour: string;
  readonly bold?: boolean;
  readonly fill?: string;
}

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: RangeAddress;
  /** Rows repeated on every page; zero-based, both inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Pages across; height is free. */
  readonly pagesWide: number;
  /** Zero-based rows before which a page begins (Seitenumbrüche), ascending; absent where Excel may break anywhere. */
  readonly breaks?: readonly number[];
  readonly header: string;
  readonly footer: string;
}

/** Names of our own sheets in the workbook, by key. */
export const SHEET_NAMES = {
  findings: 'Prüfbericht',
  data: 'Daten',
  changes: 'Veränderung',
  ranking: 'Rangfolge',
  overview: 'Rangvergleich',
  charts: 'Diagramme',
  briefing: 'Kurzüberblick',
  disclosure: 'Geheimhaltung',
  methods: 'Methodik',
} as const;
export type SheetKey = keyof typeof SHEET_NAMES;

/** Sheets of what leaves the house (Fassung für die Öffentlichkeit); the others are for the house alone. */
export const PUBLIC_SHEETS = [
  'data',
  'changes',
  'ranking',
  'overview',
  'charts',
  'briefing',
  'methods',
] as const satisfies readonly SheetKey[];

/**
 * A sheet of ours, complete before Excel is touched (Blattvorgabe): contents from A1 on as a matrix of equal row lengths.
 * Later entries of `styles` and `numberFormats` win over earlier ones.
 */
export interface SheetSpec {
  readonly key: SheetKey;
  readonly contents: readonly (readonly Content[])[];
  readonly styles: readonly StyledRange[];
  readonly numberFormats: readonly FormattedRange[];
  readonly conditionalStyles: readonly ConditionalStyle[];
  readonly merges: readonly RangeAddress[];
  /** Widths in characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by zero-based row; other rows are as Excel makes them. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the screen shows the grid: yes in lists, no on pages that are read as they print. */
  readonly gridlines: boolean;
  /** A real Excel table over this range (first row = headings), where no heads are merged. */
  readonly table?: { readonly name: string; readonly range: RangeAddress };
  readonly page: PageLayout;
  readonly charts: readonly ChartSpec[];
  /** Sentences on what was wanted and could not be shown; absent where all is there. They stand on the sheet too. */
  readonly notices?: readonly string[];
}

/**
 * How a series of a `time-line` is drawn (Linienart); absent: a line in full with markers.
 *
 * `reference`: dashed, what the others are compared with (the city). `highlight`: thicker, the one that stands out. `muted`:
 * thin, behind the others. `name`: neither line nor marker; its name stands to the right of its only point, in its colour.
 * `mark`: a thin dashed line without markers; its label stands to the right of its points.
 */
export type LineLook = 'reference' | 'highlight' | 'muted' | 'name' | 'mark';

/** One series of a chart, bound to ranges of the chart's sheet. */
export interface ChartSeries {
  readonly name: string;
  readonly values: RangeAddress;
  readonly colour: string;
  /**
   * Points that look different, by index: in another colour (the city in a ranking; worse values in a change chart), or with
   * a label of another US number format code (small bases in brackets).
   */
  readonly points?: readonly { readonly index: number; readonly colour: string; readonly labelFormat?: string }[];
  readonly labels: boolean;
  /** US number format code of this series' labels, where it differs from the chart's. */
  readonly labelFormat?: string;
  /** Colour of its labels where they stand on its fill; absent: the chart's. */
  readonly labelColour?: string;
  readonly look?: LineLook;
}

export interface ChartAxis {
  readonly title: string;
  readonly numberFormat: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Distance of the lines of the grid. */
  readonly majorUnit?: number;
  /** Smallest value on top, as in courses of ranks. */
  readonly reversed?: boolean;
  /** Whether it has lines of a grid; absent: yes. */
  readonly gridlines?: boolean;
}

/** Small charts side by side that are read as one (Diagrammgruppe): what stands around all of them in a picture. */
export interface ChartGroup {
  /** Where the keys of its charts begin. */
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  /** Text equivalent of all of them. */
  readonly alternative: string;
  /** How many stand side by side. */
  readonly across: number;
}

/**
 * A native chart (Diagrammvorgabe), bound to ranges on the sheet of its spec.
 *
 * `time-line`: categories are dates, spaced to scale. `bars`: horizontal, first row on top.
 * `lollipop`: the same as thin sticks, each with its value on a field at its end.
 * `columns`: upright, series side by side. `stacked-columns`: series on top of each other, together 100 %; `stacked-bars`:
 * the same lying, first row on top.
 */
export interface ChartSpec {
  /** Stable identity: template, subject, selection. The chart's own key in the registry. */
  readonly key: string;
  readonly kind: 'time-line' | 'bars' | 'lollipop' | 'columns' | 'stacked-columns' | 'stacked-bars';
  /** The main finding, or what is shown where none can be told. */
  readonly title: string;
  /** What is measured, in which unit, where and when; smaller, below the title. */
  readonly subtitle?: string;
  /** Text equivalent: alt text in files we write; also in a cell beside the chart. */
  readonly alternative: string;
  readonly categories: RangeAddress;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ChartAxis;
  /**
   * US number format code of the dates below a `time-line`; absent: `yyyy`. It hides the date that only makes room for the
   * names right of the lines.
   */
  readonly yearFormat?: string;
  /** Years between two dates below a `time-line`, or months where it counts in them; absent: as Excel chooses. */
  readonly yearStep?: number;
  /** What a `time-line` counts its dates in; absent: years. Two dates of one year would lie on each other then. */
  readonly timeUnit?: 'months';
  /** US number format code of the data labels: they show all decimals, the axis may show fewer. */
  readonly labelFormat: string;
  readonly legend: boolean;
  /** Room between two rows of bars or columns, in per cent of the width of one; absent: 40. */
  readonly gapWidth?: number;
  /** Size of names, numbers and legend in points, where there are many of them; absent: 9. */
  readonly textSize?: number;
  /** Factor of all sizes of type, of lines and of markers, as on slides; absent: 1. */
  readonly typeScale?: number;
  /** Footnotes and source (Quelle), for pictures of the chart; the sheet has them below it. */
  readonly notes?: readonly string[];
  /** Id of its size in the settings; absent: the width of a page. */
  readonly size?: string;
  /** Of small charts that are one picture together; the same for all of them. */
  readonly group?: ChartGroup;
  /** Cells that the chart covers. */
  readonly position: RangeAddress;
}
