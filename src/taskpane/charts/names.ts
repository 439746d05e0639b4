import type { Catalogue } from '../../core/model/catalogue';
import type { ChartOrder } from '../../core/model/chart-order';
import { levelPluralText } from '../../core/text/catalogue.de';
import { chartWords } from './de';
import type { BuiltCharts } from './state';

const templateOf = ({ template }: ChartOrder, { chartTemplates = [] }: Catalogue) =>
  chartTemplates.find(({ id }) => id === template);

const indicatorOf = ({ indicator }: ChartOrder, { indicators }: Catalogue) =>
  indicators.find(({ id }) => id === indicator);

/** Name of the order's template. */
export const templateName = (order: ChartOrder, catalogue: Catalogue): string =>
  templateOf(order, catalogue)?.name ?? order.template;

/** Template and indicator of an order. @example 'Rangfolge Migrationsanteil' */
export const orderName = (order: ChartOrder, catalogue: Catalogue): string =>
  `${templateName(order, catalogue)} ${indicatorOf(order, catalogue)?.shortName ?? order.indicator}`;

/** What was chosen for an order beside template and indicator, in words; '' where nothing was. */
export const selectionText = ({ level, waves, highlight, size }: ChartOrder, catalogue: Catalogue): string => {
  const area = catalogue.areas.find(({ id }) => id === highlight);
  const chosen = catalogue.settings.chartSizes?.find(({ id }) => id === size);
  return chartWords.selection([
    ...(level ? [levelPluralText(level)] : []),
    ...(waves ? [chartWords.wavesOf(waves)] : []),
    ...(area ? [chartWords.highlightOf(area.name)] : []),
    ...(chosen ? [chosen.name] : []),
  ]);
};

/** Order with its selection, unlike that of any other. @example 'Rangfolge Migrationsanteil (Stadtteile)' */
export const fullOrderName = (order: ChartOrder, catalogue: Catalogue): string => {
  const selection = selectionText(order, catalogue);
  return selection === '' ? orderName(order, catalogue) : `${orderName(order, catalogue)} (${selection})`;
};

/** Sentences of the core on why there is no chart for an order. */
export const reasonsOf = (order: ChartOrder, { sheet }: BuiltCharts, catalogue: Catalogue): readonly string[] => {
  const indicator = indicatorOf(order, catalogue);
  const names = indicator ? [indicator.name, indicator.shortName] : [order.indicator];
  const template = `„${templateName(order, catalogue)}“`;
  return (sheet.notices ?? []).filter((text) => text.includes(template) && names.some((name) => text.includes(name)));
};
