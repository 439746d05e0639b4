import type { Catalogue } from '../model/catalogue';
import type { Submission } from '../model/sheet';
import type { Observation, Table } from '../model/table';
import { buildDirectory } from './directory';
import {
  clean,
  observationKey,
  firstOfEach,
  groupBy,
  isReadable,
  withKeys,
  type KeyedObservation,
  yearKey,
} from './observations';
import type { RuleContext } from './rule';
import { schemaOf } from './schema';

/** Readable figures win over unreadable ones of the same key: a finding already says what is wrong with those. */
const keyedOf = (observations: readonly Observation[]): readonly KeyedObservation[] => {
  const all = observations.map(withKeys).filter((figure) => figure !== undefined);
  return firstOfEach([...all.filter(isReadable), ...all.filter((figure) => !isReadable(figure))]);
};

/** Prepares what the rules look at: one context per table, sharing what belongs to the whole submission. */
export const buildContexts = (
  tables: readonly Table[],
  submission: Submission,
  catalogue: Catalogue,
): readonly RuleContext[] => {
  const sentinels = new Set(catalogue.settings.sentinels);
  const cleaned = tables.map(({ observations }) => observations.map((observation) => clean(observation, sentinels)));
  const keyed = cleaned.map(keyedOf);
  const shared = {
    submitted: groupBy(keyed.flat(), observationKey),
    submittedInYear: groupBy(keyed.flat(), (observation) => yearKey(observation)),
    dateSystem: submission.dateSystem,
    directory: buildDirectory(catalogue),
    catalogue,
  };
  return tables.map((table, index) => ({
    ...shared,
    table,
    sheet: submission.sheets.find(({ name }) => name === table.sheet),
    schema: schemaOf(table, catalogue),
    observations: cleaned[index] ?? [],
    keyed: keyed[index] ?? [],
  }));
};
