import type { Settings } from '../model/catalogue';
import type { Figure } from '../model/figure';

/** Whether a figure rests on a denominator below the limit (kleine Basis); figures without a denominator do not. */
export const isSmall = (figure: Pick<Figure, 'denominator'> | undefined, { smallBase }: Settings): boolean =>
  figure?.denominator?.kind === 'known' && figure.denominator.value < smallBase;
