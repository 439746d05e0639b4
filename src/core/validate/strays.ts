import { groupBy } from './observations';
import type { RuleContext } from './rule';
import type { Series } from './series';

/** A few figures that fill the gaps of a larger series but for one key that was mistyped (verirrte Werte). */
export interface Stray {
  readonly stray: Series;
  /** The series that they are most likely of. */
  readonly home: Series;
}

/** More of them are a series of their own. */
const LARGEST_SHARE = 1 / 5;

const levelsIn = ({ figures }: Series, { directory }: RuleContext): ReadonlySet<string | undefined> =>
  new Set([...figures.keys()].map((area) => directory.areas.get(area)?.level));

const fillsGapsOf = (stray: Series, home: Series, context: RuleContext): boolean => {
  if (stray === home || stray.figures.size > home.figures.size * LARGEST_SHARE) return false;
  const levels = levelsIn(home, context);
  return [...stray.figures.keys()].every(
    (area) => !home.figures.has(area) && levels.has(context.directory.areas.get(area)?.level),
  );
};

/**
 * Strays among the series of a sheet: all their areas are lacking in a series at least five times as large that differs from
 * them in the date alone, or in the breakdown alone. One mistyped row is not 44 missing ones.
 */
export const straysAmong = (context: RuleContext): readonly Stray[] =>
  [...groupBy(context.series, ({ subject }) => subject).values()].flatMap((same) =>
    same.flatMap((stray) => {
      const home = same.find(
        (one) =>
          (one.breakdown === stray.breakdown || one.referenceDate === stray.referenceDate) &&
          fillsGapsOf(stray, one, context),
      );
      return home ? [{ stray, home }] : [];
    }),
  );
