import type { Area } from '../../model/catalogue';
import { TOTAL_BREAKDOWN } from '../../model/table';
import type { ChartContext } from './context';
import type { Observation } from './message';
import type { ShownSubject } from '../subject';

/** Values of an area in some waves, named by the wave (Verlauf). */
export const courseOf = (
  subject: ShownSubject,
  area: Area,
  waves: readonly string[],
  { quantityOf, isSmall }: ChartContext,
): readonly Observation[] =>
  waves.map((wave) => {
    const key = { subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave };
    return { name: wave, quantity: quantityOf(key), smallBase: isSmall(key) };
  });
