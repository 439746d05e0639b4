import { z } from 'zod';
import type { Evaluation } from './report';

/**
 * One chart that is wanted (Diagrammauftrag): a template for an indicator, and of what. Parts that are absent are those of
 * the evaluation. Kept in the workbook, so that a later run makes the same charts again.
 */
export const chartOrderSchema = z.strictObject({
  /** Id of the template. */
  template: z.string().min(1),
  /** Id of the indicator. */
  indicator: z.string().min(1),
  /** Level whose areas are shown. */
  level: z.enum(['stadtbezirk', 'teilbereich', 'stadtteil']).optional(),
  /** Waves that are shown, by id. */
  waves: z.array(z.string().min(1)).min(1).optional(),
  /** Area that stands out, by id. */
  highlight: z.string().min(1).optional(),
  /** Id of a size of the settings; absent: the width of a page. */
  size: z.string().min(1).optional(),
  /** Whether it also stands in the Kurzüberblick. */
  briefing: z.boolean().optional(),
});

export type ChartOrder = Readonly<z.infer<typeof chartOrderSchema>>;

/**
 * What tells one chart from another in a workbook: template, indicator and selection. Whether it also stands in the
 * Kurzüberblick is no part of it.
 *
 * @example chartKey({ template: 'rangfolge', indicator: 'BEV-02', level: 'stadtteil' }) // => 'rangfolge-BEV-02-stadtteil'
 */
export const chartKey = ({ template, indicator, level, waves, highlight, size }: ChartOrder): string =>
  [template, indicator, level, waves?.join('+'), highlight, size].filter((part) => part !== undefined).join('-');

/** Version of the stored form; raised when a later one cannot be read as this one. */
export const CHART_ORDER_VERSION = 1;

/** Most orders that are stored: nobody reads more charts. */
const MOST_ORDERS = 2000;

/** Orders as they are stored, as JSON. */
export const chartOrderFileSchema = z.strictObject({
  version: z.literal(CHART_ORDER_VERSION),
  orders: z.array(chartOrderSchema).max(MOST_ORDERS),
});

/** Something that an order names and the catalogue does not have (any more). */
export type UnknownPart = 'template' | 'indicator' | 'wave' | 'area' | 'size';

/** An order that nothing can be made of now (verwaister Auftrag), with the first part of it that is unknown. */
export interface UnknownOrder {
  readonly order: ChartOrder;
  readonly part: UnknownPart;
  readonly id: string;
}

/** Why stored orders cannot be read; nothing may then be written over them unasked. */
export type OrdersTrouble = 'unreadable' | 'other-version' | 'too-long';

/** An order with what its chart is drawn from: the evaluation for its level and its waves. */
export interface WantedChart {
  readonly order: ChartOrder;
  readonly evaluation: Evaluation;
}
