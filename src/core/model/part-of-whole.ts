import type { Indicator } from './catalogue';

/**
 * Whether the numerator is a part of the denominator (Teil des Ganzen): in shares only, and some quotas may well exceed
 * 100 per cent, which their range says.
 */
export const isPartOfWhole = ({ kind, plausible, factor }: Pick<Indicator, 'kind' | 'plausible' | 'factor'>): boolean =>
  kind === 'share' && (plausible === undefined || plausible.max <= factor);
