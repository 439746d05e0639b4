import type { Catalogue, Indicator, Measure } from '../model/catalogue';
import type { CountKey, CountPart } from '../model/disclosure';
import type { Figure } from '../model/figure';
import { missing, type Quantity } from '../model/quantity';
import { type Coordinates, groupsOf } from './coordinates';
import { seriesOf } from './dimension';

/** Index of a count in its publication. */
export type CountIndex = number;

/** A published count with what is known of it (Tabellenfeld). */
export interface Count {
  readonly key: CountKey;
  readonly at: Coordinates;
  /** Absent where a sign stands in the delivery, or nothing. */
  readonly value: number | undefined;
  /** Whether the sign for "geheim" stands in the delivery. */
  readonly delivered: boolean;
  /** How far sums may be off at their source, in persons; such a source is anonymised and has nothing small to hide. */
  readonly tolerance: number | undefined;
}

type Amount = readonly [part: CountPart, quantity: Quantity];

interface Subject {
  readonly tolerance: number | undefined;
  readonly amountsOf: (figure: Figure) => readonly Amount[];
}

const ofMeasure = ({ decimals, sumTolerance }: Measure): Subject => ({
  tolerance: sumTolerance,
  amountsOf: ({ quantity }) => (decimals === 0 ? [['value', quantity]] : []),
});

// The denominator of a share that is kept back is not shown in its row, but it is no secret of its own.
const baseOf = ({ quantity, denominator }: Figure): Quantity =>
  quantity.kind === 'missing' || !denominator ? missing('not-submitted') : denominator;

// What was worked out from measures holds nothing that these do not hold.
const amountsOfIndicator = (figure: Figure, { kind, factor }: Indicator): readonly Amount[] => {
  if (figure.parts || figure.gap) return [];
  if (kind === 'count') return factor === 1 ? [['value', figure.quantity]] : [];
  // Rates count persons too; amounts by a person (square metres) do not.
  if ((kind !== 'share' && factor === 1) || !figure.numerator || !figure.denominator) return [];
  return [
    ['numerator', figure.numerator],
    ['denominator', baseOf(figure)],
  ];
};

const ofIndicator = (indicator: Indicator, measures: ReadonlyMap<string, Measure>): Subject => {
  const tolerances = [...indicator.numerator.measures, ...(indicator.denominator?.measures ?? [])].flatMap(
    (id) => measures.get(id)?.sumTolerance ?? [],
  );
  return {
    tolerance: tolerances.length > 0 ? tolerances.reduce((sum, one) => sum + one, 0) : undefined,
    amountsOf: (figure) => amountsOfIndicator(figure, indicator),
  };
};

/** Counts among figures, in their order: values of measures and of count indicators, numerators and denominators of shares and rates. */
export const countsOf = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  groupNames: ReadonlySet<string>,
): readonly Count[] => {
  const measures = new Map(catalogue.measures.map((one) => [one.id, one]));
  const subjects = new Map<string, Subject>([
    ...catalogue.measures.map((one): [string, Subject] => [one.id, ofMeasure(one)]),
    ...catalogue.indicators.map((one): [string, Subject] => [one.id, ofIndicator(one, measures)]),
  ]);
  return figures.flatMap((figure) => {
    const { subject, breakdown, area, wave } = figure;
    const own = figure.gap ? undefined : subjects.get(subject);
    return (own?.amountsOf(figure) ?? []).map(([part, quantity]) => ({
      key: { subject, breakdown, area, wave, part },
      at: { series: seriesOf(subject, part), area, wave, groups: groupsOf(breakdown, groupNames) },
      value: quantity.kind === 'known' ? quantity.value : undefined,
      delivered: quantity.kind === 'missing' && quantity.reason === 'confidential',
      tolerance: own?.tolerance,
    }));
  });
};
