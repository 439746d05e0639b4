import { z } from 'zod';
import areas from '../../data/areas.json';
import breaks from '../../data/breaks.json';
import briefing from '../../data/briefing.json';
import abstand from '../../data/charts/abstand.json';
import entwicklung from '../../data/charts/entwicklung.json';
import gruppen from '../../data/charts/gruppen.json';
import kleineVielfache from '../../data/charts/kleine-vielfache.json';
import rangfolge from '../../data/charts/rangfolge.json';
import rangverlauf from '../../data/charts/rangverlauf.json';
import struktur from '../../data/charts/struktur.json';
import veraenderung from '../../data/charts/veraenderung.json';
import wellenvergleich from '../../data/charts/wellenvergleich.json';
import departments from '../../data/departments.json';
import fields from '../../data/fields.json';
import indicators from '../../data/indicators.json';
import measures from '../../data/measures.json';
import palette from '../../data/palette.json';
import indikatorblatt from '../../data/schemas/indikatorblatt.json';
import kreuztabelle from '../../data/schemas/kreuztabelle.json';
import langformat from '../../data/schemas/langformat.json';
import settingsFile from '../../data/settings.json';
import signProfiles from '../../data/signs.json';
import waves from '../../data/waves.json';
import { catalogueSchema, type Catalogue } from '../core/model/catalogue';

// The content security policy of the pane forbids code made at run time.
z.config({ jitless: true });

const { version, ...settings } = settingsFile;

/** In the order of the sheet *Diagramme*. */
const CHART_TEMPLATES = [
  entwicklung,
  wellenvergleich,
  rangfolge,
  veraenderung,
  abstand,
  kleineVielfache,
  struktur,
  rangverlauf,
  gruppen,
];

const SHIPPED = {
  version,
  settings,
  areas,
  measures,
  indicators,
  fields,
  waves,
  breaks,
  signProfiles,
  palette,
  briefing,
  departments,
  sheetSchemas: [langformat, indikatorblatt, kreuztabelle],
  chartTemplates: CHART_TEMPLATES,
} as const;

const FILES: Readonly<Record<string, string>> = { version: 'settings', signProfiles: 'signs' };

type Path = readonly PropertyKey[];

/** Parts of the catalogue that are a folder, with the files of their entries. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  sheetSchemas: ['schemas/langformat', 'schemas/indikatorblatt', 'schemas/kreuztabelle'],
  chartTemplates: CHART_TEMPLATES.map(({ id }) => `charts/${id}`),
};

const fileOf = ([part, index]: Path): string => {
  const name = String(part);
  return FOLDERS[name]?.[Number(index)] ?? FILES[name] ?? name;
};

const placeInFile = (path: Path): string => {
  const rest = path[0] === 'version' ? path : path.slice(String(path[0]) in FOLDERS ? 2 : 1);
  return rest.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('') || '.';
};

const sentence = ({ path, message }: z.core.$ZodIssue): string =>
  `data/${fileOf(path)}.json, Stelle ${placeInFile(path)}: ${message}`;

/**
 * Reads a catalogue from data that came as JSON, keyed like {@link Catalogue}.
 *
 * @throws Error in German, naming every file and place that is wrong.
 */
export const parseCatalogue = (data: unknown): Catalogue => {
  const { data: catalogue, error } = catalogueSchema.safeParse(data, { error: z.locales.de().localeError });
  if (catalogue) return catalogue;
  throw new Error(['Der Katalog ist fehlerhaft:', ...error.issues.map(sentence)].join('\n'));
};

let shipped: Catalogue | undefined;

/** The catalogue that ships with the program (mitgelieferter Katalog); read once. */
export const shippedCatalogue = (): Catalogue => (shipped ??= parseCatalogue(SHIPPED));
