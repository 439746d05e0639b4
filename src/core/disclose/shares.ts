import type { Catalogue, Indicator } from '../model/catalogue';
import type { Figure } from '../model/figure';
import { roundHalfAwayFromZero } from '../model/rounding';
import type { Coordinates } from './coordinates';
import { groupsOf } from './coordinates';
import type { CountIndex } from './counts';
import { seriesOf } from './dimension';
import type { Hidden } from './hidden';
import type { Publication } from './publication';
import type { Relation } from './relation';

interface Parts {
  readonly numerator: readonly CountIndex[];
  readonly denominator: readonly CountIndex[];
}

/** Counts that an indicator's figure was worked out from: its own, or else the measures'. None where some are not published. */
export const partsOfShare = (figure: Figure, indicator: Indicator, publication: Publication): Parts => {
  const { subject, breakdown, area, wave, parts } = figure;
  const at: Omit<Coordinates, 'series'> = { area, wave, groups: groupsOf(breakdown, publication.groupNames) };
  const measured = (ids: readonly string[] | undefined, of = wave): readonly CountIndex[] => {
    const found = (ids ?? []).flatMap((id) => publication.find({ ...at, wave: of, series: id }) ?? []);
    return found.length === ids?.length ? found : [];
  };
  const own = (part: 'numerator' | 'denominator') => {
    const found = parts ? undefined : publication.find({ ...at, series: seriesOf(subject, part) });
    return found === undefined ? undefined : [found];
  };
  return {
    numerator: own('numerator') ?? measured(parts?.numerator ?? indicator.numerator.measures),
    denominator:
      own('denominator') ??
      measured(parts?.denominator ?? indicator.denominator?.measures, parts?.denominatorWave ?? wave),
  };
};

const limitsOf = (
  value: number,
  { factor, decimals }: Indicator,
  { numerator, denominator }: Parts,
): readonly Relation[] => {
  const unit = 10 ** decimals;
  const [shown, scale] = [Math.round(roundHalfAwayFromZero(value, decimals) * unit) * 2, 2 * unit * factor];
  const relation = (of: number, ends: Pick<Relation, 'low' | 'high'>): Relation => ({
    dimension: 'share',
    terms: [
      ...numerator.map((count) => ({ count, factor: scale })),
      ...denominator.map((count) => ({ count, factor: -of })),
    ].filter((term) => term.factor !== 0),
    ...ends,
    exact: false,
  });
  return [relation(shown - 1, { low: 0, high: Infinity }), relation(shown + 1, { low: -Infinity, high: 0 })];
};

/** What printed shares tell about their hidden parts: they lie within half a unit of the last decimal (as it is printed). */
export const shareRelations = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  publication: Publication,
  hidden: Hidden,
): readonly Relation[] => {
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, one]));
  return figures.flatMap((figure) => {
    const indicator = indicators.get(figure.subject);
    if (!indicator?.denominator || figure.gap || figure.quantity.kind === 'missing') return [];
    const parts = partsOfShare(figure, indicator, publication);
    const counts = [...parts.numerator, ...parts.denominator];
    if (parts.numerator.length === 0 || parts.denominator.length === 0 || !counts.some((one) => hidden.has(one)))
      return [];
    return limitsOf(figure.quantity.value, indicator, parts);
  });
};
