import { askedAreas, askedDate } from '../model/asked';
import type { Catalogue, Indicator } from '../model/catalogue';
import { type FormSpec, TEMPLATE_SHEETS, TEMPLATE_TITLES, type TemplateOrder } from '../model/template';
import { missingSign } from '../text/catalogue.de';
import { offeredSigns } from '../text/template.de';
import { dataSheet } from './data-sheet';
import { guideSheet } from './guide-sheet';
import { listsSheet } from './lists-sheet';
import { templateRows } from './rows';

/** Name of the schema that templates follow. */
export const TEMPLATE_SCHEMA = 'indikatorblatt';

/** What a template is made of. */
export interface TemplateInput {
  readonly order: TemplateOrder;
  readonly catalogue: Catalogue;
  /** Name of the department that it is for; absent: a field to be filled in. */
  readonly department?: string | undefined;
}

const orderedIndicators = ({ indicators }: TemplateOrder, catalogue: Catalogue): readonly Indicator[] =>
  catalogue.indicators.filter(({ id }) => indicators.includes(id));

/** Chosen indicators that exist on none of the chosen levels: a template would have no row for them. */
export const indicatorsWithoutRows = (order: TemplateOrder, catalogue: Catalogue): readonly Indicator[] => {
  const waves = catalogue.waves.filter(({ id }) => order.waves.includes(id));
  return orderedIndicators(order, catalogue).filter((indicator) =>
    waves.every((wave) => askedAreas(indicator, order.levels, askedDate(indicator, wave), catalogue).length === 0),
  );
};

/**
 * Lays out the template for a department (Vorlage): guide, sheet to be filled in, lists with the mark.
 *
 * Shares are asked for by numerator and denominator, which can be added up and checked; their value may stay empty and is
 * computed unrounded when the file comes back. Counts and other amounts are asked for by their value.
 */
export const buildTemplate = ({ order, catalogue, department }: TemplateInput): FormSpec => {
  const rows = templateRows(order, catalogue);
  const signs = offeredSigns(catalogue);
  const indicators = orderedIndicators(order, catalogue);
  const lists = listsSheet(order, catalogue, signs);
  const none = missingSign('not-applicable', catalogue);
  return {
    title: TEMPLATE_TITLES.guide,
    author: catalogue.settings.office,
    sheets: [
      guideSheet({ order, rows, indicators, catalogue, signs, department }),
      dataSheet(order, rows, catalogue, signs, none),
      lists.sheet,
    ],
    names: lists.names.map((name) => ({ ...name, sheet: TEMPLATE_SHEETS.lists })),
    locked: true,
  };
};
