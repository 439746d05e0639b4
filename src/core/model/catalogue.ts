import { z } from 'zod';
import { briefingSchema } from './briefing';
import { chartSizeSchema, chartTemplateSchema } from './chart-template';
import { sheetSchemaSchema } from './sheet-schema';

/** Levels of the area hierarchy (Raumebenen), from the whole to the part; `rest` is the row "nicht zuzuordnen". */
export const LEVELS = ['gesamtstadt', 'stadtbezirk', 'teilbereich', 'stadtteil', 'rest'] as const;
export type Level = (typeof LEVELS)[number];

const isoDate = z.iso.date();
const sources = z.array(z.string().min(1));

const areaSchema = z.strictObject({
  /** Official code: `stadt`, `1-4`, `5`, `11`; the key of the area everywhere. */
  id: z.string().min(1),
  /** Official name without the code. */
  name: z.string().min(1),
  level: z.enum(LEVELS),
  /** Next area above in the hierarchy; null for the city. */
  parent: z.string().nullable(),
  /** Other spellings seen in real files. */
  aliases: z.array(z.string()),
  validFrom: isoDate.optional(),
  validUntil: isoDate.optional(),
});

const measureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  unit: z.string().min(1),
  decimals: z.int().min(0),
  /** Population base (Basis) that must not be mixed: `wohnberechtigt`, `hauptwohnsitz`, … */
  base: z.string().min(1),
  definition: z.string().min(1),
  sources,
  /** How far a whole may differ from the sum of its parts, in the unit (anonymised sources); absent: not at all. */
  sumTolerance: z.number().min(0).optional(),
  /** Complete sets of other measures that add up to this one (davon). */
  sums: z.array(z.array(z.string().min(1)).min(2)).optional(),
});

const plausibleSchema = z.strictObject({ min: z.number(), max: z.number(), evidence: z.string() });

const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  name: z.string().min(1),
  /** Short form for charts and narrow columns. */
  shortName: z.string().min(1),
  aliases: z.array(z.string()),
  /** Field of action (Handlungsfeld). */
  field: z.string(),
  /** Leitziele that the indicator speaks to. */
  goals: z.array(z.string()),
  /** `Anzahl`, `Prozent`, `je 1.000 Einwohner`, … */
  unit: z.string().min(1),
  /** Whether values are shares (in `unit` Prozent), counts or other amounts: decides how changes are measured. */
  kind: z.enum(['share', 'count', 'amount']),
  /** Value = numerator / denominator × factor. */
  factor: z.number().positive(),
  decimals: z.int().min(0),
  direction: z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
  /** In words; and as sums of measures where it can be computed from what is submitted. */
  numerator: z.strictObject({ text: z.string(), measures: z.array(z.string()) }),
  denominator: z
    .strictObject({
      text: z.string(),
      measures: z.array(z.string()),
      /** In place of `measures`: the same day of the year before (Nenner des Vorjahres). */
      yearBefore: z.array(z.string()).min(1).optional(),
    })
    .nullable(),
  levels: z.array(z.enum(LEVELS)).min(1),
  referenceDate: z.string().min(1),
  plausible: plausibleSchema.optional(),
  core: z.boolean(),
  /** False where a ranking is not wanted or not meaningful. */
  ranked: z.boolean(),
  definitionStatus: z.string().min(1),
  sources,
  /** Breakdowns (Ausprägungen) in which the indicator is usually submitted; the total is none of them. */
  breakdowns: z
    .array(z.strictObject({ name: z.string().min(1), values: z.array(z.string().min(1)).min(1) }))
    .optional(),
  note: z.string().optional(),
});

const waveSchema = z.strictObject({
  /** The year as printed: `2017`. */
  id: z.string().regex(/^\d{4}$/),
  referenceDate: isoDate,
});

const breakSchema = z.strictObject({
  /** Measures whose series breaks; indicators that use one of them break with it. */
  measures: z.array(z.string()).min(1),
  /** The last reference date before and the first one after the break. */
  before: isoDate,
  after: isoDate,
  reason: z.string().min(1),
  source: z.string().min(1),
});

export const MISSING_SIGN_REASONS = [
  'confidential',
  'not-yet-available',
  'not-applicable',
  'unreliable',
  'not-comparable',
] as const;

const signSchema = z.strictObject({
  /** The sign as the office prints it. */
  sign: z.string().min(1),
  /** Other characters that are written for it. */
  variants: z.array(z.string()),
  meaning: z.string().min(1),
  stands: z.union([
    z.strictObject({ for: z.literal('zero') }),
    z.strictObject({ for: z.literal('missing'), reason: z.enum(MISSING_SIGN_REASONS) }),
    z.strictObject({ for: z.literal('suffix'), qualifier: z.enum(['revised', 'provisional', 'estimated']) }),
    z.strictObject({ for: z.literal('brackets'), qualifier: z.literal('limited') }),
  ]),
});

const signProfileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  signs: z.array(signSchema),
});

const named = z.strictObject({ id: z.string(), name: z.string() });

const colour = z.string().regex(/^#[0-9A-F]{6}$/);
const paletteSchema = z.strictObject({
  series: z.array(colour).min(6),
  /** One hue from light to dark, for what is in an order: waves, the newest darkest. */
  sequence: z.array(colour).min(2),
  highlight: colour,
  muted: colour,
  better: colour,
  worse: colour,
  neutral: colour,
  ink: colour,
  ground: colour,
  head: colour,
  band: colour,
  error: colour,
  warning: colour,
  notice: colour,
});

/** Limits for changes between waves (Ausreißer); the method's parameters have the letters of its paper. */
const outliersSchema = z.strictObject({
  /** U: how much large areas count, 0 to 1. */
  exponent: z.number().min(0).max(1),
  /** A: least spread, as a part of the median effect. */
  leastSpread: z.number().positive(),
  /** C: how many spreads a change may lie from the median. */
  width: z.number().positive(),
  /** How far value / previous must lie from the median at least, as a part of it: rounding alone makes no outlier. */
  leastDistance: z.number().min(0),
  /** Fewer areas of a level are not compared. */
  areas: z.int().min(3),
  /** Largest plausible change a year: shares in percentage points, counts and other amounts in per cent. */
  perYear: z.strictObject({
    share: z.number().positive(),
    count: z.number().positive(),
    amount: z.number().positive(),
  }),
  /** The same for single measures and indicators, by id. */
  perYearOf: z.record(z.string(), z.number().positive()).optional(),
  source: z.string().min(1),
});

/** A population base and the words by which texts name it. */
const populationBaseSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
});

/** What becomes of areas on a small base in rankings: shown in brackets, left without a rank, or as all others. */
export const SMALL_BASE_RANKS = ['bracketed', 'excluded', 'kept'] as const;

/** Two groups whose distance is a figure of its own (Abstand): value of `of` minus value of `minus`. */
const gapSchema = z.strictObject({ name: z.string().min(1), of: z.string().min(1), minus: z.string().min(1) });

const settingsSchema = z.strictObject({
  city: z.string(),
  office: z.string(),
  signProfile: z.string(),
  /** Rows with a denominator below this are shown in brackets in rankings. */
  smallBase: z.number(),
  /** Absent: `bracketed`. */
  smallBaseRanks: z.enum(SMALL_BASE_RANKS).optional(),
  /** Breakdowns between which the distance is worked out. */
  gaps: z.array(gapSchema).optional(),
  /** Counts below this and above zero are confidential. */
  confidentialBelow: z.number(),
  /** `Quelle: …` under published tables. */
  sourceLine: z.string(),
  rankings: z.boolean(),
  /** Values that some sources write for "missing"; never figures. */
  sentinels: z.array(z.number()),
  outliers: outliersSchema.optional(),
  /** Populations that must not be mixed; ids are those of the measures' `base`. */
  populationBases: z.array(populationBaseSchema).optional(),
  /** Breakdowns that together make up the whole ("davon"); all others are selections ("darunter"). */
  exhaustiveBreakdowns: z.array(z.array(z.string().min(1)).min(2)).optional(),
  /** Sizes of charts; the first is the usual one. Absent: charts as high as their template says, over the width of a page. */
  chartSizes: z.array(chartSizeSchema).min(1).optional(),
  /** Licence of what is published as open data; absent: not settled, and none is claimed. */
  licence: z.strictObject({ name: z.string().regex(/^[-\w.]+$/), title: z.string().min(1), path: z.url() }).optional(),
  /** What must be said about the standing of the indicators wherever they are listed. */
  catalogueNote: z.string().min(1).optional(),
});

/** Who delivers which indicators (Fachamt). */
const departmentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  indicators: z.array(z.string().min(1)).min(1),
});

export const catalogueSchema = z.strictObject({
  version: z.string(),
  settings: settingsSchema,
  areas: z.array(areaSchema),
  measures: z.array(measureSchema),
  indicators: z.array(indicatorSchema),
  fields: z.array(named),
  waves: z.array(waveSchema),
  breaks: z.array(breakSchema),
  signProfiles: z.array(signProfileSchema),
  palette: paletteSchema,
  briefing: briefingSchema,
  sheetSchemas: z.array(sheetSchemaSchema),
  /** Absent: nobody is asked by name. */
  departments: z.array(departmentSchema).optional(),
  /** Standardised charts in the order of the sheet *Diagramme*; absent: none. */
  chartTemplates: z.array(chartTemplateSchema).optional(),
});

/** Everything that statisticians own (Katalog): areas, measures, indicators, waves, signs, sheet schemas, forms. */
export type Catalogue = Readonly<z.infer<typeof catalogueSchema>>;
export type Area = Readonly<z.infer<typeof areaSchema>>;
export type Measure = Readonly<z.infer<typeof measureSchema>>;
export type Indicator = Readonly<z.infer<typeof indicatorSchema>>;
export type Wave = Readonly<z.infer<typeof waveSchema>>;
export type Department = Readonly<z.infer<typeof departmentSchema>>;
export type SeriesBreak = Readonly<z.infer<typeof breakSchema>>;
export type SignProfile = Readonly<z.infer<typeof signProfileSchema>>;
export type Sign = Readonly<z.infer<typeof signSchema>>;
export type Palette = Readonly<z.infer<typeof paletteSchema>>;
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type Gap = Readonly<z.infer<typeof gapSchema>>;
/** Higher or lower values are better, or neither (Richtung). */
export type Direction = Indicator['direction'];

/** The signs that the settings choose (Zeichenerklärung); undefined where the catalogue lacks them. */
export const signProfileOf = ({ settings, signProfiles }: Catalogue): SignProfile | undefined =>
  signProfiles.find(({ id }) => id === settings.signProfile);
