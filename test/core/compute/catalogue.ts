import areas from '../../../data/areas.json';
import breaks from '../../../data/breaks.json';
import indicators from '../../../data/indicators.json';
import measures from '../../../data/measures.json';
import palette from '../../../data/palette.json';
import settings from '../../../data/settings.json';
import signProfiles from '../../../data/signs.json';
import waves from '../../../data/waves.json';
import type { Area, Catalogue, Indicator, Measure } from '../../../src/core/model/catalogue';

/** The shipped catalogue, without forms and sheet schemas. */
export const shipped = {
  version: 'test',
  settings,
  areas,
  measures,
  indicators,
  fields: [],
  waves,
  breaks,
  signProfiles,
  palette,
  briefing: {
    title: '',
    header: '',
    referencePattern: '',
    ticked: '',
    unticked: '',
    sections: [],
    goals: [],
    source: '',
  },
  sheetSchemas: [],
} as unknown as Catalogue;

/** A town of two districts; Nord has two quarters, Süd one. */
export const TOWN: readonly Area[] = [
  { id: 'stadt', name: 'Stadt', level: 'gesamtstadt', parent: null, aliases: [] },
  { id: '1', name: 'Nord', level: 'stadtbezirk', parent: 'stadt', aliases: [] },
  { id: '2', name: 'Süd', level: 'stadtbezirk', parent: 'stadt', aliases: [] },
  { id: '11', name: 'Nord-Ost', level: 'stadtteil', parent: '1', aliases: [] },
  { id: '12', name: 'Nord-West', level: 'stadtteil', parent: '1', aliases: [] },
  { id: '21', name: 'Süd-Mitte', level: 'stadtteil', parent: '2', aliases: [] },
  { id: 'rest', name: 'nicht zuzuordnen', level: 'rest', parent: 'stadt', aliases: [] },
];

export const measure = (id: string): Measure => ({
  id,
  name: id,
  aliases: [],
  unit: 'Anzahl',
  decimals: 0,
  base: 'wohnberechtigt',
  definition: '',
  sources: [],
});

export const share = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'TST-01',
  name: 'Anteil',
  shortName: 'Anteil',
  aliases: [],
  field: 'TST',
  goals: [],
  unit: 'Prozent',
  kind: 'share',
  factor: 100,
  decimals: 1,
  direction: 'neutral',
  numerator: { text: '', measures: ['teil'] },
  denominator: { text: '', measures: ['ganzes'] },
  levels: ['gesamtstadt', 'stadtbezirk', 'stadtteil'],
  referenceDate: '31.12.',
  core: false,
  ranked: true,
  definitionStatus: 'Test',
  sources: [],
  ...changes,
});

export const town = (changes: Partial<Catalogue> = {}): Catalogue => ({
  ...shipped,
  areas: [...TOWN],
  measures: [measure('teil'), measure('ganzes')],
  indicators: [share()],
  breaks: [],
  ...changes,
});
