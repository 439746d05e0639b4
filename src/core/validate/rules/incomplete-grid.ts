import type { Area, Level } from '../../model/catalogue';
import { finding, type Finding } from '../../model/finding';
import { type Observation, TOTAL_BREAKDOWN } from '../../model/table';
import { areaName, subjectName, validOn } from '../directory';
import { observationKey, groupBy, type KeyedObservation, seriesKey } from '../observations';
import { notVerifiable, result, type Rule, type RuleContext, valueAt } from '../rule';

const LIMIT = 20;

const WHOLES: readonly Level[] = ['stadtteil', 'stadtbezirk'];

const defaultLevels = (group: readonly KeyedObservation[], { directory }: RuleContext): readonly string[] => {
  const present = new Set(group.map(({ area }) => directory.areas.get(area)?.level));
  return WHOLES.filter((level) => present.has(level)).slice(0, 1);
};

const covers = (group: readonly KeyedObservation[], level: string, { directory }: RuleContext): boolean =>
  group.some(({ area }) => directory.areas.get(area)?.level === level);

/**
 * Levels that the group must cover: the schema's, as far as the indicator exists there, else the smallest present. A
 * breakdown must cover only levels that it has at all.
 */
const levelsOf = (group: readonly KeyedObservation[], context: RuleContext): readonly string[] => {
  const [first] = group;
  const grid = context.schema?.monitoring?.grid ?? defaultLevels(group, context);
  if (first && first.breakdown !== TOTAL_BREAKDOWN) return grid.filter((level) => covers(group, level, context));
  const indicator = context.directory.subjects.get(first?.subject ?? '')?.indicator;
  return indicator ? grid.filter((level) => indicator.levels.some((allowed) => allowed === level)) : grid;
};

type Combination = Pick<KeyedObservation, 'subject' | 'breakdown' | 'area' | 'referenceDate'>;

const missingIn = (
  group: readonly KeyedObservation[],
  levels: readonly string[],
  areas: readonly Area[],
): readonly Combination[] => {
  const [first] = group;
  if (!first) return [];
  const { subject, breakdown, referenceDate } = first;
  const present = new Set(group.map(({ area }) => area));
  return areas
    .filter((area) => levels.includes(area.level) && !present.has(area.id) && validOn(area, referenceDate))
    .map(({ id }) => ({ subject, breakdown, referenceDate, area: id }));
};

const ANY = '\u0002';

const looseKey = ({
  subject = ANY,
  breakdown = TOTAL_BREAKDOWN,
  area = ANY,
  referenceDate = ANY,
}: Partial<Combination>): string => observationKey({ subject, breakdown, area, referenceDate });

const keysOf = ({ subject, breakdown, area, referenceDate }: Observation): Partial<Combination> => ({
  ...(subject !== undefined && { subject }),
  ...(breakdown !== undefined && { breakdown }),
  ...(area !== undefined && { area }),
  ...(referenceDate !== undefined && { referenceDate }),
});

/** All ways to leave keys of a combination open. */
const openings = ({ subject, breakdown, area, referenceDate }: Combination): readonly string[] =>
  [{ subject }, {}].flatMap((bySubject) =>
    [{ area }, {}].flatMap((byArea) =>
      [{ referenceDate }, {}].map((byDate) => looseKey({ breakdown, ...bySubject, ...byArea, ...byDate })),
    ),
  );

/** Combinations that a row with an unreadable key may well be: that row has its finding already. */
const explainable = (observations: readonly Observation[]): ((combination: Combination) => boolean) => {
  const isLoose = ({ subject, area, referenceDate }: Observation) =>
    subject === undefined || area === undefined || referenceDate === undefined;
  const loose = new Set(observations.filter(isLoose).map((observation) => looseKey(keysOf(observation))));
  return (combination) => loose.size > 0 && openings(combination).some((key) => loose.has(key));
};

const findingOf = (context: RuleContext, { subject, area, referenceDate }: Combination, count: number): Finding => {
  const { table, directory, sheet } = context;
  const cell = { row: table.range.row, column: table.range.column };
  const facts = { subject: subjectName(directory, subject), area: areaName(directory, area), referenceDate, count };
  return finding('incomplete-grid', { sheet: table.sheet, cell }, facts, valueAt(sheet, cell));
};

/**
 * Areas without a row: every subject, breakdown and date that the sheet has must have all areas of the levels in the
 * schema's `grid`, or else all Stadtteile where there is one, or all Stadtbezirke; as valid on that day.
 *
 * At most 20 are reported one by one, at the first cell of the table; each tells the count of all. Areas that a row with
 * an unreadable key may stand for are not reported, and the sheet is not verifiable then.
 */
export const incompleteGrid: Rule = {
  code: 'incomplete-grid',
  check: (context) => {
    const groups = [...groupBy(context.keyed, seriesKey).values()].map((group) => ({
      group,
      levels: levelsOf(group, context),
    }));
    const covered = groups.filter(({ levels }) => levels.length > 0);
    if (covered.length === 0) return notVerifiable(groups.length === 0 ? 'no-figures' : 'no-districts');
    const lacking = covered.flatMap(({ group, levels }) => missingIn(group, levels, context.catalogue.areas));
    const isExplained = explainable(context.observations);
    const reported = lacking.filter((combination) => !isExplained(combination));
    const findings = reported.slice(0, LIMIT).map((combination) => findingOf(context, combination, reported.length));
    return result(findings, reported.length < lacking.length ? 'unreadable-keys' : undefined);
  },
};
