import { fittingOrders } from '../core/order/standard';
import { parseOrders } from '../core/order/stored';
import type { Catalogue } from '../core/model/catalogue';
import type { ChartOrder } from '../core/model/chart-order';
import type { SheetSpec } from '../core/model/spec';
import { ordersTroubleText, unknownOrderText } from '../core/text/chart-order.de';
import { STORED_SETTINGS } from '../excel/stored';
import { settingsInside } from '../files/delivery';
import { texts } from './de';
import type { Options } from './options';
import { known, list } from './selection';
import { UserError } from './trouble';

const ALL = 'alle';
const STANDARD = 'standard';

/** What is drawn; without orders the standard set. `unknown` are sentences on stored orders that the catalogue cannot make. */
export interface ChosenCharts {
  readonly orders?: readonly ChartOrder[];
  readonly unknown: readonly string[];
}

const stored = (bytes: Uint8Array, catalogue: Catalogue): ChosenCharts => {
  const text = settingsInside(bytes)[STORED_SETTINGS.charts];
  const parsed = parseOrders(typeof text === 'string' ? text : undefined, catalogue);
  if ('trouble' in parsed) throw new UserError(texts.chartsUnreadable(ordersTroubleText(parsed.trouble)));
  return { ...parsed, unknown: parsed.unknown.map(unknownOrderText) };
};

/**
 * The charts that `--charts` names, for all these subjects; without the option those that are chosen in the workbook. Throws a
 * UserError where a template is not known or the choice in the workbook cannot be read.
 */
export const chosenCharts = (
  { charts }: Pick<Options, 'charts'>,
  bytes: Uint8Array,
  subjects: readonly string[],
  catalogue: Catalogue,
): ChosenCharts => {
  if (charts === undefined) return stored(bytes, catalogue);
  if (charts === STANDARD) return { unknown: [] };
  const offered = (catalogue.chartTemplates ?? []).filter(({ shown }) => shown).map(({ id }) => id);
  if (charts === ALL) return { orders: fittingOrders(subjects, catalogue), unknown: [] };
  const wanted = known(list(charts), [ALL, STANDARD, ...offered], '--charts');
  return { orders: fittingOrders(subjects, catalogue, ({ id }) => wanted.includes(id)), unknown: [] };
};

/** Sentences, each on a line of its own; '' where there are none. */
export const linesOf = (sentences: readonly string[]): string => sentences.map((sentence) => `${sentence}\n`).join('');

/** Sentences on charts that are not drawn, each on a line of its own; '' where there are none. */
export const undrawnText = ({ unknown }: ChosenCharts, specs: readonly SheetSpec[]): string =>
  linesOf([...unknown, ...specs.flatMap(({ notices = [] }) => notices)]);
