import type { Area, Catalogue, Indicator, Wave } from '../model/catalogue';
import { figureKey, type Figure } from '../model/figure';
import { measuresOf } from '../model/indicator';
import { missing } from '../model/quantity';
import { dateOf, sum } from './aggregate';
import { rate } from './rate';

/** Figures by key, and what there is of each subject and breakdown. */
export interface FigureIndex {
  readonly at: (key: string) => Figure | undefined;
  /** Figures of one subject, by breakdown. */
  readonly of: (subject: string) => ReadonlyMap<string, readonly Figure[]>;
}

/** Prepares figures for being looked up; cost linear in their number. */
export const indexFigures = (figures: readonly Figure[]): FigureIndex => {
  const byKey = new Map(figures.map((figure) => [figureKey(figure), figure]));
  const bySubject = new Map<string, Map<string, Figure[]>>();
  for (const figure of figures) {
    const breakdowns = bySubject.get(figure.subject) ?? new Map<string, Figure[]>();
    bySubject.set(figure.subject, breakdowns);
    const present = breakdowns.get(figure.breakdown);
    if (present) present.push(figure);
    else breakdowns.set(figure.breakdown, [figure]);
  }
  return { at: (key) => byKey.get(key), of: (subject) => bySubject.get(subject) ?? new Map() };
};

const speaksOf = ({ levels }: Indicator, { level }: Area): boolean =>
  level === 'rest' || levels.includes(level) || (level === 'teilbereich' && levels.includes('stadtteil'));

/** Measures of the denominator and the wave that they are of. */
const wholeOf = ({ denominator }: Indicator, wave: string) =>
  denominator?.yearBefore
    ? { measures: denominator.yearBefore, wave: String(Number(wave) - 1) }
    : { measures: denominator?.measures ?? [], wave };

const figureAt = (indicator: Indicator, like: Figure, measures: FigureIndex): Figure => {
  const { breakdown, area, wave } = like;
  const find = (subject: string, at: string) =>
    measures.at(figureKey({ subject, breakdown, area, wave: at })) ??
    ({ subject, breakdown, area, wave: at, quantity: missing('not-submitted'), places: [] } satisfies Figure);
  const { measures: whole, wave: wholeWave } = wholeOf(indicator, wave);
  const above = indicator.numerator.measures.map((measure) => find(measure, wave));
  const below = indicator.denominator ? whole.map((measure) => find(measure, wholeWave)) : undefined;
  const numerator = sum(above.map(({ quantity }) => quantity));
  const denominator = below && sum(below.map(({ quantity }) => quantity));
  return {
    subject: indicator.id,
    breakdown,
    area,
    wave,
    quantity: rate(numerator, denominator, indicator.factor),
    numerator,
    ...(denominator && { denominator }),
    parts: {
      numerator: indicator.numerator.measures,
      denominator: whole,
      ...(wholeWave !== wave && { denominatorWave: wholeWave }),
    },
    places: [],
    ...dateOf(above),
  };
};

// The numerator's first measure leads: where one of the others has no such area at all, there is nothing to compute.
const figuresOfBreakdown = (
  indicator: Indicator,
  breakdown: string,
  measures: FigureIndex,
  areas: ReadonlyMap<string, Area>,
) => {
  const [first = '', ...others] = measuresOf(indicator);
  const series = others.map(
    (measure) =>
      new Set(
        measures
          .of(measure)
          .get(breakdown)
          ?.map(({ area }) => area),
      ),
  );
  return (measures.of(first).get(breakdown) ?? [])
    .filter(({ area }) => series.every((known) => known.has(area)))
    .filter(({ area }) => [areas.get(area)].some((found) => found && speaksOf(indicator, found)))
    .map((figure) => figureAt(indicator, figure, measures));
};

/**
 * Figures of an indicator computed from submitted measures, for every breakdown and area that all its measures share and
 * that its definition speaks of (an Arbeitslosenquote has no districts). Never averaged: sums of measures are divided.
 * Measures may have more waves than are wanted: years that hold a denominator only.
 */
export const measuredIndicatorFigures = (
  indicator: Indicator,
  measures: FigureIndex,
  catalogue: Catalogue,
  waves: readonly Wave[],
): readonly Figure[] => {
  const [first] = indicator.numerator.measures;
  const { denominator } = indicator;
  const computable =
    first !== undefined && (!denominator || measuresOf(indicator).length > indicator.numerator.measures.length);
  if (!computable) return [];
  const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
  const ids = new Set(waves.map(({ id }) => id));
  return [...measures.of(first).keys()].flatMap((breakdown) =>
    figuresOfBreakdown(indicator, breakdown, measures, areas).filter(({ wave }) => ids.has(wave)),
  );
};
