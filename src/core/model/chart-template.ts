import { z } from 'zod';

/** Kinds of charts that are built (Diagrammarten); a template of one of them needs no code. */
export const CHART_KINDS = [
  'development',
  'ranking',
  'change',
  'waves',
  'distance',
  'small-multiples',
  'structure',
  'rank-course',
  'groups',
] as const;

/**
 * A standardised chart (Diagrammvorlage), as data: what is drawn of every indicator that it fits.
 *
 * Charts of one scaling group (Skalierungsgruppe) have the same smallest and largest value on their axes, so that they can be
 * compared by eye; without one, a chart has a scale of its own.
 */
export const chartTemplateSchema = z.strictObject({
  /** Stable: the charts in workbooks are found by it. */
  id: z.string().regex(/^[a-z-]+$/),
  kind: z.enum(CHART_KINDS),
  /** What the chart shows; follows the indicator's name in headings. */
  name: z.string().min(1),
  /** False where the town does not want this chart. */
  shown: z.boolean(),
  /** Whether it belongs to the charts that are made where nobody chose any (Standardsatz). */
  standard: z.boolean(),
  /** Kinds of indicators that it is drawn for. */
  indicators: z.array(z.enum(['share', 'count', 'amount'])).min(1),
  /** Whether the city's value stands beside those of its areas. */
  city: z.boolean(),
  /** Least height in rows of the sheet. */
  rows: z.int().min(8),
  /** Whether the title may say the main finding; otherwise it names what is shown. */
  message: z.boolean(),
  scale: z.strictObject({ group: z.string().min(1), of: z.enum(['indicator', 'unit']) }).optional(),
});

/** A size of charts (Größe), as they stand in the Vorlage; in centimetres. Charts of many bars are higher. */
export const chartSizeSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  width: z.number().positive(),
  height: z.number().positive(),
  /** Size of names and numbers in points, on slides larger than on paper; absent: 9. All other type and lines grow along. */
  textSize: z.number().min(6).max(24).optional(),
});

export type ChartSize = Readonly<z.infer<typeof chartSizeSchema>>;

export type ChartTemplate = Readonly<z.infer<typeof chartTemplateSchema>>;
export type ChartKind = ChartTemplate['kind'];
