import { askedAreas, askedDate } from '../model/asked';
import type { Catalogue, Department } from '../model/catalogue';
import type { OwedSeries, ReturnedFile, ReturnsScope, ReturnState } from '../model/returns';
import { TEMPLATE_LEVELS, type TemplateLevel } from '../model/template';

/** What the list is about once everything that was left open is settled. */
export interface Scope {
  readonly waves: readonly string[];
  readonly levels: readonly TemplateLevel[];
}

const wavesIn = (files: readonly ReturnedFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ series }) => series.filter(({ areas }) => areas.length > 0).map(({ wave }) => wave)));

const levelsIn = (files: readonly ReturnedFile[], { areas }: Catalogue): ReadonlySet<string | undefined> => {
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  return new Set(files.flatMap(({ series }) => series.flatMap((one) => one.areas.map((area) => levels.get(area)))));
};

/** Waves and levels of the list: as chosen, else those that the files have figures for, else all. */
export const scopeOf = (files: readonly ReturnedFile[], scope: ReturnsScope, catalogue: Catalogue): Scope => {
  const [seen, present] = [wavesIn(files), levelsIn(files, catalogue)];
  const all = catalogue.waves.map(({ id }) => id);
  const waves = all.filter((id) => (scope.waves ? scope.waves.includes(id) : seen.size === 0 || seen.has(id)));
  const levels = TEMPLATE_LEVELS.filter((level) =>
    scope.levels ? scope.levels.includes(level) : present.size === 0 || present.has(level),
  );
  return { waves, levels };
};

const UNASSIGNED = { id: '', name: 'keinem Fachamt zugeordnet' } as const;

/** Departments with all indicators of the catalogue: those that nobody owes come last. */
const departmentsOf = ({ departments = [], indicators }: Catalogue): readonly Department[] => {
  const owed = new Set(departments.flatMap((department) => department.indicators));
  const rest = indicators.map(({ id }) => id).filter((id) => !owed.has(id));
  return rest.length === 0 ? departments : [...departments, { ...UNASSIGNED, indicators: rest }];
};

const stateOf = (delivered: number, expected: number, errors: number): ReturnState => {
  if (delivered === 0) return 'missing';
  if (errors > 0) return 'faulty';
  return delivered < expected ? 'partial' : 'complete';
};

/** What the files hold of one owed series. */
const heldBy = (files: readonly ReturnedFile[], subject: string, wave: string, areas: ReadonlySet<string>) => {
  const own = files.flatMap(({ name, date, series }) => {
    const found = series.find((one) => one.subject === subject && one.wave === wave);
    const here = found?.areas.filter((area) => areas.has(area)) ?? [];
    const errors = found?.wrong.filter((area) => areas.has(area)).length ?? 0;
    return here.length + errors > 0 ? [{ name, date, here, errors }] : [];
  });
  const [latest] = own
    .map(({ date }) => date)
    .sort()
    .reverse();
  return {
    delivered: new Set(own.flatMap(({ here }) => here)).size,
    errors: own.reduce((sum, { errors }) => sum + errors, 0),
    files: own.map(({ name }) => name),
    date: latest,
  };
};

/**
 * Who owes what, and how much of it is there (Rückstand): by department, indicator, wave and level, in the catalogue's order.
 * Of several files that deliver the same value it counts once. Levels on which an indicator does not exist are not owed.
 */
export const owedSeries = (
  files: readonly ReturnedFile[],
  { waves, levels }: Scope,
  catalogue: Catalogue,
): readonly OwedSeries[] => {
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  return departmentsOf(catalogue).flatMap((department) =>
    department.indicators.flatMap((id) =>
      catalogue.waves
        .filter((wave) => waves.includes(wave.id))
        .flatMap((wave) =>
          levels.flatMap((level): readonly OwedSeries[] => {
            const indicator = indicators.get(id);
            if (!indicator) return [];
            const areas = askedAreas(indicator, [level], askedDate(indicator, wave), catalogue);
            if (areas.length === 0) return [];
            const held = heldBy(files, id, wave.id, new Set(areas.map((area) => area.id)));
            const state = stateOf(held.delivered, areas.length, held.errors);
            const about = { department: department.name, indicator: id, name: indicator.name, wave: wave.id, level };
            return [{ ...about, ...held, state, expected: areas.length }];
          }),
        ),
    ),
  );
};
