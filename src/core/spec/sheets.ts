import type { BriefingForm } from '../model/briefing-form';
import type { Catalogue } from '../model/catalogue';
import type { ChartOrder, WantedChart } from '../model/chart-order';
import type { Disclosure } from '../model/disclosure';
import type { Check, Evaluation } from '../model/report';
import type { Review } from '../model/review';
import type { Submission } from '../model/sheet';
import { SHEET_NAMES, type SheetKey, type SheetSpec } from '../model/spec';
import type { SheetNames } from '../model/workbook-port';
import { buildBriefingSheet } from './briefing/sheet';
import { buildChangesSheet } from './changes/sheet';
import { buildChartsSheet } from './chart/sheet';
import { buildDataSheet, type DataSheet } from './data/sheet';
import { buildDisclosureSheet } from './disclosure/sheet';
import { buildFindingsSheet } from './findings/sheet';
import { buildMethodsSheet } from './methods';
import { buildOverviewSheet } from './ranking/overview';
import { buildRankingSheet, type RankingSheet } from './ranking/sheet';
import { valuesOnly } from './values-only';

/** What our sheets are built from (Grundlage der Blätter). */
export interface ReportInput {
  readonly submission: Submission;
  readonly check: Check;
  readonly review: Review;
  readonly evaluation: Evaluation;
  readonly catalogue: Catalogue;
  readonly names: SheetNames;
  /** Whether results are written as plain values, for files that leave the house (nur Werte). */
  readonly valuesOnly?: boolean;
  /** `public`: plain values, and nothing that leads back to the delivery; absent: for the house. */
  readonly audience?: 'house' | 'public';
  /** Charts that are wanted; absent: the standard ones of every indicator. */
  readonly orders?: readonly ChartOrder[];
  /** What was entered into the form of the Kurzüberblick; absent: nothing. */
  readonly form?: BriefingForm;
  /** What is to be kept secret; the sheet *Geheimhaltung* stays empty without it. */
  readonly disclosure?: Disclosure;
  /** The wanted sheets; whatever refers to another sheet of ours brings it along. */
  readonly keys: readonly SheetKey[];
  /** Time of the run as ISO text: the core has no clock. */
  readonly now: string;
}

/** The same with the charts that are drawn, each with what it is drawn from. */
export interface SpecInput extends ReportInput {
  readonly charts: readonly WantedChart[];
}

/** Sheets that others refer to. */
interface Referred {
  readonly data: DataSheet;
  readonly ranking: RankingSheet;
}

type Builder = (input: SpecInput, referred: Referred) => SheetSpec;

/** Every sheet of ours, in the order of the book. */
const BUILDERS: Readonly<Record<SheetKey, Builder>> = {
  findings: (input) => buildFindingsSheet(input),
  data: (_, { data }) => data.spec,
  changes: ({ evaluation, catalogue }, { data }) => buildChangesSheet(evaluation, catalogue, data.locate),
  ranking: (_, { ranking }) => ranking.spec,
  overview: ({ catalogue }, { ranking }) => buildOverviewSheet(ranking, catalogue),
  charts: ({ charts, orders, catalogue, names }, { data }) =>
    buildChartsSheet(charts, catalogue, { name: names.charts, locate: data.locate, tells: orders !== undefined }),
  briefing: ({ evaluation, catalogue, form, charts }, { data }) =>
    buildBriefingSheet(evaluation, catalogue, data.locate, { form, charts }),
  disclosure: ({ disclosure, catalogue }, { data }) => buildDisclosureSheet(disclosure, catalogue, data.locate),
  methods: ({ evaluation, catalogue }) => buildMethodsSheet(evaluation, catalogue),
};

const KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];

const needsData = (key: SheetKey): boolean => key !== 'findings' && key !== 'methods';

/** Lays out the wanted sheets in the order of the book. */
export const buildSpecs = (input: SpecInput): readonly SheetSpec[] => {
  const isPublic = input.audience === 'public';
  const delivery = isPublic ? null : input.submission.name;
  const data = buildDataSheet(input.evaluation, input.catalogue, input.names.data, delivery);
  const wanted = new Set(input.keys);
  if (input.keys.some(needsData)) wanted.add('data');
  if (wanted.has('overview')) wanted.add('ranking');
  const ranking = buildRankingSheet(input.evaluation, input.catalogue, data.locate, input.names.ranking);
  const specs = KEYS.filter((key) => wanted.has(key)).map((key) => BUILDERS[key](input, { data, ranking }));
  return isPublic || input.valuesOnly ? specs.map(valuesOnly) : specs;
};
