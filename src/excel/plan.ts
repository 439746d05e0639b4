import { rangeToA1 } from '../core/model/address';
import type { SheetKey, SheetSpec } from '../core/model/spec';
import { chartDeletion, chartStep, type ChartHandles } from './chart';
import { chartLookSteps } from './chart-look';
import { clearingStep } from './clearing';
import { contentSteps } from './contents';
import { breakSteps, layoutStep, pageStep } from './layout';
import type { SheetEntry } from './registry';
import type { SheetState } from './sheet-state';
import type { Step } from './step';
import { styleSteps } from './style';
import { keptTableSteps, newTableSteps, planTable } from './table';

/**
 * All writing for one sheet. `cells` and then `objects` must succeed, once and in this order; `looks` may be refused or
 * repeated. Objects are tables and charts: they are made of what cells show.
 */
export interface SheetPlan {
  readonly key: SheetKey;
  readonly cells: readonly Step[];
  readonly objects: readonly Step[];
  readonly looks: readonly Step[];
  /** What the registry remembers of the sheet; identities of new charts follow when they are known. */
  readonly entry: SheetEntry;
  readonly handles: ChartHandles;
}

/** The sheet that a spec is written to, by now in the workbook. */
export interface Target {
  readonly id: string;
  readonly name: string;
  /** Undefined where the sheet was just created. */
  readonly state: SheetState | undefined;
}

/** Runs that broke off one after the other leave a place each; older ones tell nothing any more. */
const MOST_PLACES = 3;

const markOf = ({ contents }: SheetSpec): string => {
  const first = contents[0]?.[0];
  return typeof first === 'string' ? first : '';
};

// Should the run break off, nobody knows whether the chart stands on its old or on its new place.
const chartEntries = (spec: SheetSpec, state: SheetState | undefined): SheetEntry['charts'] =>
  Object.fromEntries(
    spec.charts.map(({ key, position }) => {
      const known = state?.charts.has(key) ? state.entry.charts[key] : undefined;
      const { name, id, places } = known ?? { name: key, id: '', places: [] };
      return [key, { name, id, places: [...places, rangeToA1(position)].slice(-MOST_PLACES) }];
    }),
  );

const goneCharts = (spec: SheetSpec, state: SheetState | undefined) =>
  [...(state?.charts ?? [])].filter(([key]) => !spec.charts.some((chart) => chart.key === key)).map(([, fact]) => fact);

/** Plans one sheet. `taken` are names that a new table must not bear, in lower case. */
export const planSheet = (spec: SheetSpec, { id, name, state }: Target, taken: ReadonlySet<string>): SheetPlan => {
  const table = planTable(spec, state?.tables ?? [], state?.entry.table, taken);
  const handles: ChartHandles = new Map();
  const entry = { id, name, mark: markOf(spec), charts: chartEntries(spec, state) };
  return {
    key: spec.key,
    cells: [
      ...keptTableSteps(spec, table, id, name),
      ...(state ? [clearingStep(id, name, { filtered: state.filtered, tables: table.dropped })] : []),
      ...goneCharts(spec, state).map((fact) => chartDeletion(fact, name)),
      ...contentSteps(spec, id, name),
      ...styleSteps(spec, id, name),
      layoutStep(spec, id, name),
    ],
    objects: [
      ...newTableSteps(spec, table, id, name),
      ...spec.charts.map((chart) => chartStep(chart, state?.charts.get(chart.key), handles, id, name)),
    ],
    looks: [
      pageStep(spec, id, name),
      ...breakSteps(spec, id, name),
      ...spec.charts.flatMap((chart) => chartLookSteps(chart, handles, name)),
    ],
    entry: table.name ? { ...entry, table: table.name } : entry,
    handles,
  };
};
