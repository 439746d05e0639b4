import { askedFigures, type AskedFigure } from '../model/asked';
import type { Area, Catalogue, Indicator } from '../model/catalogue';
import type { TemplateOrder } from '../model/template';
import { inTableOrder } from '../spec/area-order';

/** A row of the sheet to be filled in (Vorlagenzeile). */
export interface TemplateRow extends AskedFigure {
  readonly indicator: Indicator;
  readonly place: Area;
}

/** Rows of one indicator, one below the other; `first` counts from the first row of the body. */
export interface IndicatorRows {
  readonly indicator: Indicator;
  readonly first: number;
  readonly count: number;
}

/** All rows of a template: as asked, areas as a printed table lists them (subtotals below their parts, the city last). */
export const templateRows = (order: TemplateOrder, catalogue: Catalogue): readonly TemplateRow[] => {
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const areas = new Map(inTableOrder(catalogue.areas).map((area, position) => [area.id, { area, position }]));
  const positionOf = ({ area }: AskedFigure): number => areas.get(area)?.position ?? 0;
  const series = new Map<string, AskedFigure[]>();
  for (const figure of askedFigures(order, catalogue)) {
    const key = [figure.subject, figure.breakdown, figure.wave].join('\u0001');
    const known = series.get(key);
    if (known) known.push(figure);
    else series.set(key, [figure]);
  }
  return [...series.values()].flatMap((figures) =>
    figures
      .sort((one, other) => positionOf(one) - positionOf(other))
      .flatMap((figure) => {
        const [indicator, place] = [indicators.get(figure.subject), areas.get(figure.area)?.area];
        return indicator && place ? [{ ...figure, indicator, place }] : [];
      }),
  );
};

/** Rows by indicator, in their order. */
export const byIndicator = (rows: readonly TemplateRow[]): readonly IndicatorRows[] => {
  const found: IndicatorRows[] = [];
  rows.forEach(({ indicator }, index) => {
    const last = found.at(-1);
    if (last?.indicator.id === indicator.id) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ indicator, first: index, count: 1 });
  });
  return found;
};
