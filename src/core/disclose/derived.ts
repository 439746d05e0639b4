import type { Catalogue } from '../model/catalogue';
import { type Figure, figureKey, type FigureKey } from '../model/figure';
import type { CountIndex } from './counts';
import type { Publication } from './publication';
import { partsOfShare } from './shares';

const keyOf = ({ subject, breakdown, area, wave }: FigureKey): FigureKey => ({ subject, breakdown, area, wave });

const isOfGap = (figure: Figure, secret: ReadonlySet<string>): boolean =>
  [figure.gap?.of, figure.gap?.minus].some(
    (breakdown) => breakdown !== undefined && secret.has(figureKey({ ...figure, breakdown })),
  );

/**
 * Figures that show a number though a count that they are worked out from is not shown (abgeleitete Werte): shares whose
 * numerator or denominator is suppressed, sums of measures, and distances between groups.
 */
export const derivedFrom = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  publication: Publication,
  isSuppressed: (count: CountIndex) => boolean,
): readonly FigureKey[] => {
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const suppressed = publication.counts.filter((_, index) => isSuppressed(index)).map(({ key }) => key);
  const isDerived = (figure: Figure): boolean => {
    const indicator = indicators.get(figure.subject);
    if (!indicator || figure.gap) return false;
    const { numerator, denominator } = partsOfShare(figure, indicator, publication);
    return [...numerator, ...denominator].some(isSuppressed);
  };
  const direct = figures.filter(isDerived);
  const secret = new Set([...suppressed, ...direct].map(figureKey));
  const shown = [...direct, ...figures.filter((figure) => isOfGap(figure, secret))].filter(
    ({ quantity }) => quantity.kind === 'known',
  );
  return shown.map(keyOf);
};
