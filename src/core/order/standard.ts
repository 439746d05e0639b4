import type { Catalogue, Indicator } from '../model/catalogue';
import type { ChartOrder } from '../model/chart-order';
import type { ChartTemplate } from '../model/chart-template';

/** Whether a chart of the template is offered for an indicator: the town wants it, and it is made for this kind. */
export const fits = ({ shown, indicators }: ChartTemplate, { kind }: Indicator): boolean =>
  shown && indicators.includes(kind);

/** Orders of the templates that fit, indicator by indicator in the order of `subjects`; measures have no charts. */
export const fittingOrders = (
  subjects: readonly string[],
  catalogue: Catalogue,
  isWanted: (template: ChartTemplate) => boolean = () => true,
): readonly ChartOrder[] => {
  const templates = (catalogue.chartTemplates ?? []).filter(isWanted);
  return subjects
    .flatMap((id) => catalogue.indicators.filter((indicator) => indicator.id === id))
    .flatMap((indicator) =>
      templates
        .filter((template) => fits(template, indicator))
        .map((template) => ({ template: template.id, indicator: indicator.id })),
    );
};

/**
 * The charts that are made where nobody chose any (Standardsatz). `subjects` are those of an evaluation: indicators that
 * have figures.
 */
export const standardOrders = (subjects: readonly string[], catalogue: Catalogue): readonly ChartOrder[] =>
  fittingOrders(subjects, catalogue, ({ standard }) => standard);
