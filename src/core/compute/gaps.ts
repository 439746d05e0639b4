import type { Catalogue, Gap, Indicator } from '../model/catalogue';
import { figureKey, type Figure } from '../model/figure';
import { combine } from '../model/quantity';

const gapFigures = (figures: readonly Figure[], { name, of, minus }: Gap): readonly Figure[] => {
  const others = new Map(
    figures.filter(({ breakdown }) => breakdown === minus).map((figure) => [figureKey(figure), figure]),
  );
  return figures.flatMap((figure) => {
    const other = figure.breakdown === of ? others.get(figureKey({ ...figure, breakdown: minus })) : undefined;
    if (!other) return [];
    const { subject, area, wave, referenceDate } = figure;
    const quantity = combine([figure.quantity, other.quantity], ([value = 0, base = 0]) => value - base);
    const key = { subject, breakdown: name, area, wave };
    return [
      { ...key, quantity, gap: { of, minus }, places: [], ...(referenceDate !== undefined && { referenceDate }) },
    ];
  });
};

/**
 * Distances between two groups (Abstand zweier Gruppen) of one indicator: value of the one minus value of the other, in the
 * indicator's unit (points for shares), from unrounded values. Counts have none: groups of different size do not compare.
 * The first missing value wins.
 */
export const gapsOf = (figures: readonly Figure[], { kind }: Indicator, { settings }: Catalogue): readonly Figure[] =>
  kind === 'count' ? [] : (settings.gaps ?? []).flatMap((gap) => gapFigures(figures, gap));
