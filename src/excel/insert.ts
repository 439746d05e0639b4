import type { SheetKey, SheetSpec } from '../core/model/spec';
import type { ChartText, DescribeCharts, InsertOutcome, SheetNames } from '../core/model/workbook-port';
import { checkNames, checkStates } from './check';
import { incompleteText, leftoverText } from './de';
import { type HostError, toHostError, withRemark } from './host-error';
import { type Inventory, readInventory, type SheetFact } from './inventory';
import { planSheet, type SheetPlan } from './plan';
import type { Registry } from './registry';
import { carefulRegistry, finalRegistry, remember, rememberForGood } from './remember';
import { rollBack } from './rollback';
import { type OpenContext, run } from './run';
import { readSheetStates, type SheetState } from './sheet-state';
import { decorateSteps, type Step, writeSteps } from './step';

/** How far a run has come, for taking it back. */
interface Course {
  before?: Inventory;
  wanted: readonly string[];
  created: readonly SheetFact[];
  rewriting: readonly string[];
  /** Sheets of ours that existed before, with the charts of this run and of those before it. */
  registry: Registry;
}

const createSheets = async (context: Excel.RequestContext, names: readonly string[]): Promise<readonly SheetFact[]> => {
  if (names.length === 0) return [];
  const sheets = names.map((name) => context.workbook.worksheets.add(name));
  for (const sheet of sheets) sheet.load('id, name');
  await context.sync();
  return sheets.map(({ id, name }) => ({ id, name }));
};

const lookUp = async (context: Excel.RequestContext, specs: readonly SheetSpec[], names: SheetNames) => {
  const inventory = await readInventory(context);
  checkNames(specs, names, inventory);
  const existing = specs.flatMap(({ key }) => {
    const entry = inventory.ours[key];
    return entry ? [[key, entry] as const] : [];
  });
  const states = await readSheetStates(context, existing);
  checkStates(states);
  return { inventory, states };
};

const planAll = (
  specs: readonly SheetSpec[],
  states: readonly SheetState[],
  created: readonly SheetFact[],
  names: SheetNames,
  taken: ReadonlySet<string>,
): readonly SheetPlan[] =>
  specs.flatMap((spec) => {
    const state = states.find(({ key }) => key === spec.key);
    const target = state?.entry ?? created.find(({ name }) => name === names[spec.key]);
    return target ? [planSheet(spec, { id: target.id, name: target.name, state }, taken)] : [];
  });

const prepare = async (
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  names: SheetNames,
  course: Course,
): Promise<readonly SheetPlan[]> => {
  const { inventory, states } = await lookUp(context, specs, names);
  const missing = specs.filter(({ key }) => !inventory.ours[key]);
  course.before = inventory;
  course.registry = inventory.ours;
  course.wanted = missing.map(({ key }) => names[key]);
  course.created = await createSheets(context, course.wanted);
  course.rewriting = states.map(({ entry }) => entry.name);
  return planAll(specs, states, course.created, names, inventory.takenNames);
};

const outcomeOf = (plans: readonly SheetPlan[], course: Course, omitted: readonly Step[]): InsertOutcome => ({
  sheets: Object.fromEntries(plans.map(({ key, entry }) => [key, entry.name])) as Partial<Record<SheetKey, string>>,
  created: course.created.map(({ name }) => name),
  updated: course.rewriting,
  ...(omitted.length > 0 ? { simplified: [...new Set(omitted.map(({ sheet }) => sheet))] } : {}),
});

const chartTexts = (specs: readonly SheetSpec[], plans: readonly SheetPlan[]): readonly ChartText[] =>
  plans.flatMap(({ key, entry, handles }) => {
    const charts = specs.find((spec) => spec.key === key)?.charts ?? [];
    return charts.flatMap(({ key: chartKey, alternative }) => {
      const chart = handles.get(chartKey);
      return chart ? [{ sheet: entry.id, chart: chart.id, text: alternative }] : [];
    });
  });

const writeAll = async (
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  names: SheetNames,
  course: Course,
  describe: DescribeCharts,
): Promise<InsertOutcome> => {
  const plans = await prepare(context, specs, names, course);
  const ours = course.registry;
  const existing = plans.filter(({ key }) => ours[key]);
  course.registry = carefulRegistry(ours, existing);
  remember(context, carefulRegistry(ours, plans));
  const cells = plans.flatMap((plan) => plan.cells);
  const objects = plans.flatMap((plan) => plan.objects);
  // All cells first: the host then computes our formulas once, and not again for the charts of every sheet.
  await writeSteps(context, [...cells, ...objects]);
  const looks = plans.flatMap((plan) => plan.looks);
  const omitted = await decorateSteps(context, looks);
  await rememberForGood(context, finalRegistry(ours, plans));
  await describe(chartTexts(specs, plans));
  return outcomeOf(plans, course, omitted);
};

const takeBack = async (openContext: OpenContext, course: Course, error: HostError): Promise<HostError> => {
  const { before, wanted, created, rewriting, registry } = course;
  if (!before) return error;
  const remark = rewriting.length > 0 ? incompleteText(rewriting) : '';
  try {
    await rollBack(openContext, { before, wanted, created, registry });
    return remark ? withRemark(error, remark) : error;
  } catch {
    const leftover = wanted.length > 0 ? leftoverText(wanted) : '';
    return withRemark(error, [leftover, remark].filter(Boolean).join(' '));
  }
};

/** Creates our sheets or writes them anew in place; takes new sheets back when it cannot finish. */
export const insertSheets = async (
  openContext: OpenContext,
  specs: readonly SheetSpec[],
  names: SheetNames,
  describe: DescribeCharts = async () => undefined,
): Promise<InsertOutcome> => {
  const course: Course = { wanted: [], created: [], rewriting: [], registry: {} };
  try {
    return await run(openContext, (context) => writeAll(context, specs, names, course, describe));
  } catch (error) {
    throw await takeBack(openContext, course, toHostError(error));
  }
};
