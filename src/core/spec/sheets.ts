import type { Catalogue } from '../model/catalogue';
import type { Check, Evaluation } from '../model/report';
import type { Submission } from '../model/sheet';
import { SHEET_NAMES, type SheetKey, type SheetSpec } from '../model/spec';
import type { SheetNames } from '../model/workbook-port';
import { buildBriefingSheet } from './briefing';
import { buildChangesSheet } from './changes';
import { buildChartsSheet } from './charts';
import { buildDataSheet, type DataSheet } from './data';
import { buildFindingsSheet } from './findings';
import { buildRankingSheet } from './ranking';

/** What our sheets are built from (Grundlage der Blätter). */
export interface ReportInput {
  readonly submission: Submission;
  readonly check: Check;
  readonly evaluation: Evaluation;
  readonly catalogue: Catalogue;
  readonly names: SheetNames;
  /** The wanted sheets; whatever refers to *Daten* brings *Daten* along. */
  readonly keys: readonly SheetKey[];
  /** Time of the run as ISO text: the core has no clock. */
  readonly now: string;
}

type Builder = (input: ReportInput, data: DataSheet) => SheetSpec;

/** Every sheet of ours, in the order of the book. */
const BUILDERS: Readonly<Record<SheetKey, Builder>> = {
  findings: (input) => buildFindingsSheet(input),
  data: (_, { spec }) => spec,
  changes: ({ evaluation, catalogue }, { locate }) => buildChangesSheet(evaluation, catalogue, locate),
  ranking: ({ evaluation, catalogue }, { locate }) => buildRankingSheet(evaluation, catalogue, locate),
  charts: ({ evaluation, catalogue }, { locate }) => buildChartsSheet(evaluation, catalogue, locate),
  briefing: ({ evaluation, catalogue }, { locate }) => buildBriefingSheet(evaluation, catalogue, locate),
};

const KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];

const needsData = (key: SheetKey): boolean => key !== 'findings';

/** Lays out the wanted sheets in the order of the book. */
export const buildSpecs = (input: ReportInput): readonly SheetSpec[] => {
  const data = buildDataSheet(input.evaluation, input.catalogue, input.names.data);
  const wanted = new Set(input.keys);
  if (input.keys.some(needsData)) wanted.add('data');
  return KEYS.filter((key) => wanted.has(key)).map((key) => BUILDERS[key](input, data));
};
