import type { Area, Level } from '../model/catalogue';
import { TOTAL_BREAKDOWN } from '../model/table';
import { validOn } from './directory';
import type { RuleContext } from './rule';
import type { Series } from './series';

const WHOLES: readonly Level[] = ['stadtteil', 'stadtbezirk'];

const presentIn = ({ figures }: Series, { directory }: RuleContext): ReadonlySet<string | undefined> =>
  new Set([...figures.keys()].map((area) => directory.areas.get(area)?.level));

/**
 * Levels that a series must cover: the schema's, as far as the indicator exists there, else the smallest present. A
 * breakdown must cover only levels that it has at all.
 */
export const levelsOf = (series: Series, context: RuleContext): readonly string[] => {
  const present = presentIn(series, context);
  const grid = context.schema?.monitoring?.grid ?? WHOLES.filter((level) => present.has(level)).slice(0, 1);
  if (series.breakdown !== TOTAL_BREAKDOWN) return grid.filter((level) => present.has(level as Level));
  const indicator = context.directory.subjects.get(series.subject)?.indicator;
  return indicator ? grid.filter((level) => indicator.levels.some((allowed) => allowed === level)) : grid;
};

/** Areas of these levels that a series must have, as valid on its day. */
export const expectedAreas = (
  { referenceDate }: Pick<Series, 'referenceDate'>,
  levels: readonly string[],
  { catalogue }: RuleContext,
): readonly Area[] => catalogue.areas.filter((area) => levels.includes(area.level) && validOn(area, referenceDate));
