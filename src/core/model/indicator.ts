import type { Indicator } from './catalogue';

/** Measures that an indicator is made of, those of the year before included. */
export const measuresOf = ({
  numerator,
  denominator,
}: Pick<Indicator, 'numerator' | 'denominator'>): readonly string[] => [
  ...numerator.measures,
  ...(denominator?.measures ?? []),
  ...(denominator?.yearBefore ?? []),
];
