import type { ChartTemplate } from '../../model/chart-template';
import type { ChartContext } from './context';
import { frameOf, ROW_POINTS } from './frame';

/** Room that a chart has for its lines and the names beside them, in points. */
export interface PlotRoom {
  readonly width: number;
  readonly height: number;
  /** Rows of the sheet that the whole chart covers at least. */
  readonly rows: number;
}

/** Type of a chart in points: lines of the title, of the subtitle and of all else, and the mean width of their letters. */
const TITLE = { line: 14, letter: 6.2 };
const TEXT = { line: 12, letter: 4.9 };

/** Left of the lines: title and numbers of the axis; above and below: edges and years. */
const BESIDE = 62;
const AROUND = 42;
const EDGES = 20;
const PANEL_EDGES = 40;
const SMALLEST = 60;
/** Lines are not drawn lower than this. */
const LOWEST = 100;
const BESIDE_NAME = 16;

/** Excel and LibreOffice break labels that are wider than this part of the chart, wherever it is. */
const LABEL_WIDTH = 0.2;
const SHORTEST_LINE = 12;

const MOST_ROWS = 30;

const linesOf = (text: string, width: number, letter: number): number => Math.ceil((text.length * letter) / width);

/**
 * Room for the lines of a chart below its title and subtitle. Where they or the names of the lines need more, the chart gets
 * more rows than its size has, for names only so many; `namesFit` tells whether that was enough.
 */
export const plotRoom = (
  { title, subtitle, names }: { readonly title: string; readonly subtitle: string; readonly names: readonly string[] },
  template: ChartTemplate,
  context: ChartContext,
): PlotRoom => {
  const frame = frameOf(template, context);
  const across = frame.width - EDGES;
  const around =
    linesOf(title, across, TITLE.letter) * TITLE.line + linesOf(subtitle, across, TEXT.letter) * TEXT.line + AROUND;
  const width = Math.max(SMALLEST, frame.width - BESIDE);
  const rowsOf = (height: number) => Math.max(frame.rows, Math.ceil((height + around) / ROW_POINTS));
  const named = rowsOf(Math.max(LOWEST, heightOf(names.map((name) => wrapped(name, { width })))));
  const rows = named <= MOST_ROWS ? named : rowsOf(LOWEST);
  return { width, height: rows * ROW_POINTS - around, rows };
};

/** A chart that is narrower has no room for two small ones side by side; in points. */
const NARROW = 340;
const PANEL_ROWS = { least: 10, most: 15 };

/** How small charts stand in the frame of one (Kleine Vielfache), and the room for the line of each. */
export interface PanelRoom extends PlotRoom {
  readonly across: number;
}

/** Side by side where the chart is wide enough; higher where there are few of them. */
export const panelRoom = (count: number, template: ChartTemplate, context: ChartContext): PanelRoom => {
  const { width } = frameOf(template, context);
  const across = width < NARROW ? 1 : 2;
  const lines = Math.ceil(count / across);
  const each = Math.min(PANEL_ROWS.most, Math.max(PANEL_ROWS.least, Math.floor(template.rows / lines)));
  return { across, rows: lines * each, width: width / across - PANEL_EDGES, height: each * ROW_POINTS - AROUND };
};

/** A name on lines that are no longer than a label may be; broken at spaces and behind hyphens and strokes. */
export const wrapped = (name: string, { width }: Pick<PlotRoom, 'width'>): string => {
  const most = Math.max(SHORTEST_LINE, Math.floor((LABEL_WIDTH * (width + BESIDE)) / TEXT.letter) - 2);
  const pieces = name.split(/(?<=[ /-])(?=\S)/);
  const lines = pieces.reduce<readonly string[]>((all, piece) => {
    const last = all.at(-1);
    return last !== undefined && (last + piece).trim().length <= most
      ? [...all.slice(0, -1), last + piece]
      : [...all, piece];
  }, []);
  return lines.map((line) => line.trim()).join('\n');
};

/** Height of labels under each other, in points. */
export const heightOf = (labels: readonly string[]): number =>
  labels.flatMap((one) => one.split('\n')).length * TEXT.line;

/** What names need right of the last point, in points: the longest of their lines; nothing where there are none. */
export const widthBeside = (names: readonly string[]): number =>
  names.length === 0
    ? 0
    : Math.max(...names.flatMap((name) => name.split('\n').map((line) => line.length))) * TEXT.letter + BESIDE_NAME;
