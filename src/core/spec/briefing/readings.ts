import type { Catalogue, Indicator } from '../../model/catalogue';
import { figureKey, type Assessment, type Change } from '../../model/figure';
import { missing, type Quantity } from '../../model/quantity';
import type { Evaluation } from '../../model/report';
import { TOTAL_BREAKDOWN } from '../../model/table';

/** What an indicator says about the whole city (Lesung): its value in each wave and its latest change. */
export interface CityReading {
  readonly indicator: Indicator;
  /** One for each wave of the evaluation, in its order. */
  readonly values: readonly Quantity[];
  /** The latest comparison; absent where the series has one wave only. */
  readonly change: Change | undefined;
}

/** Id of the city as a whole. */
export const cityOf = ({ areas }: Catalogue): string => areas.find(({ level }) => level === 'gesamtstadt')?.id ?? '';

// Of the comparisons that end latest the shortest one: the last wave with the one before it, or the user's own choice.
const latest = (changes: readonly Change[]): Change | undefined =>
  [...changes].sort((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from))[0];

const hasValue = ({ values }: CityReading): boolean => values.some(({ kind }) => kind === 'known');

/**
 * Readings of the core indicators in the catalogue's order, those of every indicator where none of the core was evaluated.
 * Indicators without any number for the city are left out.
 */
export const readingsOf = (evaluation: Evaluation, catalogue: Catalogue): readonly CityReading[] => {
  const area = cityOf(catalogue);
  const quantities = new Map(evaluation.figures.map((figure) => [figureKey(figure), figure.quantity]));
  const ofCity = evaluation.changes.filter((one) => one.area === area && one.breakdown === TOTAL_BREAKDOWN);
  const readings = catalogue.indicators
    .filter(({ id }) => evaluation.subjects.includes(id))
    .map((indicator): CityReading => ({
      indicator,
      values: evaluation.waves.map(
        (wave) =>
          quantities.get(figureKey({ subject: indicator.id, breakdown: TOTAL_BREAKDOWN, area, wave })) ??
          missing('not-submitted'),
      ),
      change: latest(ofCity.filter(({ subject }) => subject === indicator.id)),
    }))
    .filter(hasValue);
  const core = readings.filter(({ indicator }) => indicator.core);
  return core.length > 0 ? core : readings;
};

/** How a reading is judged; `none` where nothing can be compared. */
export const assessmentOf = ({ change }: CityReading): Assessment => change?.assessment ?? 'none';

/** The comparison that the newest readings have in common: that of the heading. */
export const usualPair = (readings: readonly CityReading[]): Pick<Change, 'from' | 'to'> | undefined =>
  latest(readings.flatMap(({ change }) => change ?? []));
