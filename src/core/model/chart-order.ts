import { z } from 'zod';

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
