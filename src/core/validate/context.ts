import type { Catalogue } from '../model/catalogue';
import type { Submission } from '../model/sheet';
import type { Observation, Table } from '../model/table';
import { countAmounts } from './amounts';
import { buildDirectory } from './directory';
import { clean, withKeys } from './observations';
import { once } from './once';
import type { RuleContext } from './rule';
import { usedSchema } from '../model/used-schema';
import { buildBook, buildSeries } from './series';

const keyedOf = (observations: readonly Observation[]) => {
  const figures = observations.map(withKeys).filter((figure) => figure !== undefined);
  const { series, repeats } = buildSeries(figures);
  return { series, repeats, keyed: series.flatMap((one) => [...one.figures.values()]) };
};

/** Prepares what the rules look at: one context per table, sharing what belongs to the whole submission. */
export const buildContexts = (
  tables: readonly Table[],
  submission: Submission,
  catalogue: Catalogue,
): readonly RuleContext[] => {
  const sentinels = new Set(catalogue.settings.sentinels);
  const directory = buildDirectory(catalogue);
  const prepared = tables.map((table) => {
    const observations = table.observations.map((observation) => clean(observation, sentinels));
    return { table, observations, ...keyedOf(observations) };
  });
  const shared = {
    book: buildBook(prepared.flatMap(({ series }) => series)),
    dateSystem: submission.dateSystem,
    directory,
    catalogue,
  };
  return prepared.map((own) => ({
    ...shared,
    ...own,
    sheet: submission.sheets.find(({ name }) => name === own.table.sheet),
    schema: usedSchema(own.table, catalogue),
    counts: once(() => countAmounts(own.observations, directory)),
  }));
};
