import type { ChartTemplate } from '../../model/chart-template';
import type { ChartGroup, ChartSpec, Content } from '../../model/spec';
import type { ChartContext } from './context';
import type { AxisScale, Scaled } from './scale';
import type { ShownSubject } from '../subject';

/** Where a chart's table stands on *Diagramme*: its head row and its first column. */
export interface TableOrigin {
  readonly row: number;
  readonly column: number;
}

/** A chart before it is given its place and its key. */
export type BoundChart = Omit<ChartSpec, 'key' | 'position' | 'alternative' | 'group'> &
  Partial<Pick<ChartSpec, 'alternative'>> & {
    /** What tells it from the others of its order: an area's id, a pair of groups; absent where an order makes one chart. */
    readonly part?: string;
  };

/** One or more charts with the table they are bound to and their text equivalent (Diagrammblock). */
export interface ChartBlock {
  readonly heading: string;
  /** Head and rows of the table; the first column names, the others hold values. */
  readonly table: readonly (readonly Content[])[];
  readonly valueFormat: string;
  /** Format of the head's values, where they are dates. */
  readonly headFormat?: string;
  /** Formats of single rows of the table, by index, where they hold no values. */
  readonly rowFormats?: readonly { readonly row: number; readonly numberFormat: string }[];
  /** Rows that the charts cover. */
  readonly rows: number;
  /** Charts side by side; absent: one. */
  readonly across?: number;
  /** What a picture of all of them is called, where they are read as one. */
  readonly group?: Pick<ChartGroup, 'title' | 'subtitle'>;
  readonly alternative: string;
  readonly notes: readonly string[];
  readonly charts: (origin: TableOrigin) => readonly BoundChart[];
}

/** A block that still has to learn the axis of its scaling group (Diagrammplan). */
export interface ChartPlan extends Scaled {
  readonly build: (scale: AxisScale) => ChartBlock;
}

/** Plans the charts of one indicator by a template; none where there is nothing to show. */
export type ChartPlanner = (
  template: ChartTemplate,
  subject: ShownSubject,
  context: ChartContext,
) => readonly ChartPlan[];
