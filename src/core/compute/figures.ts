import type { Catalogue, Indicator, Wave } from '../model/catalogue';
import { figureKey, type Figure } from '../model/figure';
import { gapsOf } from './gaps';
import { groupBy } from './group';
import { byLevel } from './hierarchy';
import { indexFigures, measuredIndicatorFigures, type FigureIndex } from './measured-indicators';
import { measureFigures } from './measures';
import type { Series } from './series';
import { submittedIndicatorFigures } from './submitted-indicators';
import { laggedMeasures, supportYears } from './year-before';

// A submitted sign and a value with its parts count as they are. A value alone is rounded: measures say it more exactly.
const isBinding = ({ places, quantity, numerator }: Figure): boolean =>
  places.length > 0 && (quantity.kind === 'missing' || numerator?.kind === 'known');

const preferred = (submitted: Figure, measured: Figure | undefined): Figure =>
  measured?.quantity.kind === 'known' && !isBinding(submitted) ? measured : submitted;

const inOrder = (figures: readonly Figure[], catalogue: Catalogue): readonly Figure[] => {
  const breakdowns = [...new Set(figures.map(({ breakdown }) => breakdown))];
  const position = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
  const orders = [
    { key: 'breakdown', positions: position(breakdowns) },
    { key: 'wave', positions: position([...catalogue.waves].sort(byDate).map(({ id }) => id)) },
    { key: 'area', positions: position(byLevel(catalogue.areas).map(({ id }) => id)) },
  ] as const;
  return [...figures].sort((a, b) =>
    orders.reduce(
      (order, { key, positions }) => order || (positions.get(a[key]) ?? 0) - (positions.get(b[key]) ?? 0),
      0,
    ),
  );
};

/** Waves by time. */
export const byDate = (a: Wave, b: Wave): number => (a.referenceDate < b.referenceDate ? -1 : 1);

const indicatorFigures = (
  indicator: Indicator,
  series: readonly Series[],
  measures: FigureIndex,
  catalogue: Catalogue,
  waves: readonly Wave[],
): readonly Figure[] => {
  const figures = new Map(
    measuredIndicatorFigures(indicator, measures, catalogue, waves).map((figure) => [figureKey(figure), figure]),
  );
  for (const submitted of series.flatMap((one) => submittedIndicatorFigures(indicator, one, catalogue, waves)))
    figures.set(figureKey(submitted), preferred(submitted, figures.get(figureKey(submitted))));
  return inOrder([...figures.values()], catalogue);
};

/**
 * All figures that a submission allows (Kennzahlen): measures first, then indicators, each in the catalogue's order; within
 * a subject by breakdown, wave and area from the city down.
 */
export const figuresOf = (
  series: readonly Series[],
  catalogue: Catalogue,
  waves: readonly Wave[],
): readonly Figure[] => {
  const bySubject = groupBy(series, ({ subject }) => subject);
  const seriesOf = (id: string) => bySubject.get(id) ?? [];
  const lagged = laggedMeasures(catalogue);
  const support = supportYears(waves);
  const measures = catalogue.measures.flatMap(({ id }) =>
    seriesOf(id).flatMap((one) => measureFigures(one, catalogue, lagged.has(id) ? [...waves, ...support] : waves)),
  );
  const index = indexFigures(measures);
  const indicators = catalogue.indicators.flatMap((indicator) => {
    const own = indicatorFigures(indicator, seriesOf(indicator.id), index, catalogue, waves);
    return [...own, ...gapsOf(own, indicator, catalogue)];
  });
  return [...measures, ...indicators];
};
