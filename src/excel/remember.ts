import { HostError } from './host-error';
import type { SheetPlan } from './plan';
import { formatRegistry, type Registry, SETTING, type SheetEntry } from './registry';

const registryOf = (
  before: Registry,
  plans: readonly SheetPlan[],
  entryOf: (plan: SheetPlan) => SheetEntry,
): Registry => ({
  ...before,
  ...Object.fromEntries(plans.map((plan) => [plan.key, entryOf(plan)])),
});

/**
 * What is ours while a run may break off: charts that are to go and charts that are to come alike, so that the next run
 * finds them all.
 */
export const carefulRegistry = (before: Registry, plans: readonly SheetPlan[]): Registry =>
  registryOf(before, plans, ({ key, entry }) => ({ ...entry, charts: { ...before[key]?.charts, ...entry.charts } }));

/** What is ours after a run, with the identities of its charts and the one place that each was given. */
export const finalRegistry = (before: Registry, plans: readonly SheetPlan[]): Registry =>
  registryOf(before, plans, ({ entry, handles }) => ({
    ...entry,
    charts: Object.fromEntries(
      [...handles].map(([key, { id, name }]) => [
        key,
        { id, name, places: (entry.charts[key]?.places ?? []).slice(-1) },
      ]),
    ),
  }));

/** Puts the registry into the settings with the next request. */
export const remember = (context: Excel.RequestContext, registry: Registry): void => {
  context.workbook.settings.add(SETTING, formatRegistry(registry));
};

/** Puts the registry into the settings and reads it again: where they are full, Excel drops it without a word. */
export const rememberForGood = async (context: Excel.RequestContext, registry: Registry): Promise<void> => {
  remember(context, registry);
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject || setting.value !== formatRegistry(registry)) throw new HostError('storage-full');
};
