import type { Area, Catalogue, Indicator, Measure, SignProfile } from '../../../src/core/model/catalogue';
import type { SheetSchema } from '../../../src/core/model/sheet-schema';

const area = (id: string, name: string, level: Area['level'], parent: string | null, aliases: string[] = []): Area => ({
  id,
  name,
  level,
  parent,
  aliases,
});

const measure = (id: string, name: string, aliases: string[] = []): Measure => ({
  id,
  name,
  aliases,
  unit: 'Anzahl',
  decimals: 0,
  base: 'wohnberechtigt',
  definition: 'erdacht',
  sources: ['erdacht'],
});

const indicator = (id: string, name: string, shortName: string, aliases: string[]): Indicator => ({
  id,
  name,
  shortName,
  aliases,
  field: 'HF0',
  goals: [],
  unit: 'Prozent',
  kind: 'share',
  factor: 100,
  decimals: 1,
  direction: 'neutral',
  numerator: { text: 'erdacht', measures: [] },
  denominator: null,
  levels: ['stadtteil'],
  referenceDate: '31.12.',
  core: true,
  ranked: true,
  definitionStatus: 'erdacht',
  sources: ['erdacht'],
  breakdowns: [{ name: 'Geschlecht', values: ['männlich', 'weiblich', 'Ausländer'] }],
});

const AREAS: readonly Area[] = [
  area('stadt', 'Stadt Münster', 'gesamtstadt', null, ['Münster, Gesamtstadt', 'Gesamtstadt', 'Insgesamt']),
  area('1-4', 'Mitte', 'stadtbezirk', 'stadt', ['Stadtbezirk Mitte', 'Münster-Mitte', '1-4 Münster-Mitte']),
  area('1', 'Altstadt', 'teilbereich', '1-4'),
  area('11', 'Aegidii', 'stadtteil', '1'),
  area('12', 'Überwasser', 'stadtteil', '1'),
  area('14', 'Buddenturm', 'stadtteil', '1'),
  area('3', 'Mitte-Süd', 'teilbereich', '1-4'),
  area('34', 'Düesberg', 'stadtteil', '3', ['Düesbergweg', 'Dueesberg']),
  area('6', 'Nord', 'stadtbezirk', 'stadt', ['Stadtbezirk Nord']),
  area('8', 'Südost', 'stadtbezirk', 'stadt', ['Stadtbezirk Südost', 'Süd-Ost']),
  area('9', 'Hiltrup', 'stadtbezirk', 'stadt'),
  area('96', 'Hiltrup-Mitte', 'stadtteil', '9'),
  area('rest', 'nicht zuzuordnen', 'rest', 'stadt'),
];

const MEASURES: readonly Measure[] = [
  measure('bevoelkerung', 'Wohnberechtigte Bevölkerung', ['Wohnberechtigte']),
  measure('auslaender', 'Ausländer', ['Ausländische Bevölkerung']),
  measure('haushalte', 'Haushalte', ['Haushalte der Wohnberechtigten Bevölkerung']),
  measure('arbeitslose', 'Arbeitslose'),
  measure('arbeitslose-unter-25', 'Arbeitslose unter 25 Jahren'),
];

const INDICATORS: readonly Indicator[] = [
  indicator('BEV-01', 'Wohnberechtigte Bevölkerung', 'Bevölkerung', []),
  indicator('BEV-02', 'Ausländeranteil', 'Ausländer %', ['Anteil der Ausländer']),
];

const MUENSTER: SignProfile = {
  id: 'muenster',
  name: 'Münster',
  source: 'erdacht',
  signs: [
    { sign: '-', variants: ['–', '—', '−'], meaning: 'genau null', stands: { for: 'zero' } },
    { sign: '.', variants: ['·'], meaning: 'geheim', stands: { for: 'missing', reason: 'confidential' } },
    { sign: '…', variants: ['...'], meaning: 'später', stands: { for: 'missing', reason: 'not-yet-available' } },
    { sign: 'x', variants: ['X', '×'], meaning: 'sinnlos', stands: { for: 'missing', reason: 'not-applicable' } },
    { sign: 'r', variants: [], meaning: 'berichtigt', stands: { for: 'suffix', qualifier: 'revised' } },
  ],
};

const DESTATIS: SignProfile = {
  id: 'destatis',
  name: 'Destatis',
  source: 'erdacht',
  signs: [
    ...MUENSTER.signs,
    { sign: '0', variants: [], meaning: 'fast nichts', stands: { for: 'zero' } },
    { sign: '/', variants: [], meaning: 'unsicher', stands: { for: 'missing', reason: 'unreliable' } },
    { sign: '( )', variants: [], meaning: 'eingeschränkt', stands: { for: 'brackets', qualifier: 'limited' } },
    { sign: 'p', variants: [], meaning: 'vorläufig', stands: { for: 'suffix', qualifier: 'provisional' } },
    { sign: 's', variants: [], meaning: 'geschätzt', stands: { for: 'suffix', qualifier: 'estimated' } },
    { sign: '|', variants: [], meaning: 'Bruch', stands: { for: 'missing', reason: 'not-comparable' } },
  ],
};

/** A list as in the open-data portal. */
export const LONG: SheetSchema = {
  name: 'langformat',
  fields: [
    { name: 'ZEIT', type: 'date' },
    { name: 'RAUM', type: 'string', constraints: { required: true } },
    { name: 'MERKMAL', type: 'string' },
    { name: 'WERT', type: 'number' },
    { name: 'EINHEIT', type: 'string' },
    { name: 'QUELLE', type: 'string' },
  ],
  fieldsMatch: 'partial',
  monitoring: {
    kind: 'langformat',
    roles: { ZEIT: 'time', RAUM: 'area', MERKMAL: 'subject', WERT: 'value', EINHEIT: 'unit', QUELLE: 'source' },
    headings: { RAUM: ['Raumbezug'], QUELLE: ['Datenquelle'] },
  },
};

/** One row an indicator, with numerator and denominator. */
export const INDICATOR_SHEET: SheetSchema = {
  name: 'indikatorblatt',
  fields: [
    { name: 'Indikator', type: 'string' },
    { name: 'Ausprägung', type: 'string' },
    { name: 'Stichtag', type: 'date' },
    { name: 'Raum-Nr', type: 'string' },
    { name: 'Raum', type: 'string' },
    { name: 'Wert', type: 'number' },
    { name: 'Zähler', type: 'number' },
    { name: 'Nenner', type: 'number' },
  ],
  fieldsMatch: 'partial',
  monitoring: {
    kind: 'indikatorblatt',
    roles: {
      Indikator: 'subject',
      Ausprägung: 'breakdown',
      Stichtag: 'time',
      'Raum-Nr': 'area-code',
      Raum: 'area',
      Wert: 'value',
      Zähler: 'numerator',
      Nenner: 'denominator',
    },
  },
};

/** Areas down, years across. */
export const CROSS: SheetSchema = {
  name: 'kreuztabelle',
  fields: [{ name: 'Raum' }, { name: 'Jahr' }, { name: 'Wert', type: 'number' }],
  fieldsMatch: 'partial',
  monitoring: {
    kind: 'kreuztabelle',
    roles: { Raum: 'area', Jahr: 'time', Wert: 'value' },
    headings: { Raum: ['Stadtteil', 'Stadtteil Teilbereich Stadtbezirk'] },
  },
};

/** A table of its own: each measure has its column. */
export const WIDE: SheetSchema = {
  name: 'stadtteilprofil',
  fields: [
    { name: 'Stadtgebiet', type: 'string' },
    { name: 'Ausländer', type: 'number' },
    { name: 'Haushalte', type: 'number' },
    { name: 'Lfd. Nr.', type: 'integer' },
  ],
  fieldsMatch: 'subset',
  monitoring: { kind: 'tabelle', roles: { Stadtgebiet: 'area', Ausländer: 'value', Haushalte: 'value' } },
};

/** A small catalogue that shows every trap: gaps in codes, "1-4", names that begin like others, a name borne twice. */
export const smallCatalogue = (signProfile = 'muenster'): Catalogue => ({
  version: 'test',
  settings: {
    city: 'Münster',
    office: 'erdacht',
    signProfile,
    smallBase: 100,
    confidentialBelow: 3,
    sourceLine: 'Quelle: erdacht',
    rankings: true,
    sentinels: [-88888888],
  },
  areas: [...AREAS],
  measures: [...MEASURES],
  indicators: [...INDICATORS],
  fields: [],
  waves: [
    { id: '2015', referenceDate: '2015-12-31' },
    { id: '2017', referenceDate: '2017-06-30' },
  ],
  breaks: [],
  signProfiles: [MUENSTER, DESTATIS],
  palette: {
    series: [],
    sequence: [],
    highlight: '#000000',
    muted: '#000000',
    better: '#000000',
    worse: '#000000',
    neutral: '#000000',
    ink: '#000000',
    ground: '#000000',
    head: '#000000',
    band: '#000000',
    error: '#000000',
    warning: '#000000',
    notice: '#000000',
  },
  briefing: {
    title: '',
    header: '',
    referencePattern: '',
    referencePlaceholder: '',
    referenceCandidate: '',
    productGroupPattern: '',
    planYearPattern: '',
    yearPlaceholder: '',
    planYears: { before: 0, after: 0 },
    placeholders: { within: [], alone: [] },
    ticked: '',
    unticked: '',
    sections: [],
    contradictions: [],
    goals: [],
    supplement: '',
    source: '',
  },
  sheetSchemas: [LONG, INDICATOR_SHEET, CROSS, WIDE],
});
