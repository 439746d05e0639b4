import { LEVELS, type Catalogue, type Level } from '../model/catalogue';
import { levelText } from '../text/de';
import { choiceField, leadsTo, type Resource, textField, wholeField } from './resource';

/** Names of the tables in the package. */
export const RESOURCES = {
  figures: 'kennzahlen',
  changes: 'veraenderungen',
  rankings: 'rangfolgen',
  areas: 'raeume',
  subjects: 'indikatoren',
} as const;

export const LEVEL_WORDS: readonly string[] = LEVELS.map((level: Level) => levelText(level));

const SUBJECT_KINDS = ['Merkmal', 'Indikator'] as const;
const DIRECTIONS = {
  'higher-is-better': 'höher ist besser',
  'lower-is-better': 'niedriger ist besser',
  neutral: 'ohne Wertung',
} as const;

/** The areas (Räume) that the catalogue knows, in its order; a table of keys for the others. */
export const areasResource = ({ areas }: Catalogue): Resource => ({
  name: RESOURCES.areas,
  title: 'Räume',
  description: 'Verzeichnis der Räume mit ihrer Ebene und dem übergeordneten Raum.',
  fields: [
    textField('raum_id', 'Nummer des Raums'),
    textField('raum', 'Name des Raums'),
    choiceField('ebene', 'Ebene', LEVEL_WORDS),
    textField('teil_von', 'Nummer des übergeordneten Raums', false),
  ],
  primaryKey: ['raum_id'],
  foreignKeys: [leadsTo(['teil_von'], '', ['raum_id'])],
  rows: areas.map(({ id, name, level, parent }) => [id, name, levelText(level), parent]),
});

/** Measures and indicators of the catalogue (Merkmale und Indikatoren) that are in the export, in the catalogue's order. */
export const subjectsResource = ({ measures, indicators, fields }: Catalogue, used: ReadonlySet<string>): Resource => {
  const fieldName = new Map(fields.map(({ id, name }) => [id, name]));
  return {
    name: RESOURCES.subjects,
    title: 'Indikatoren und Merkmale',
    description: 'Verzeichnis dessen, was gemessen wird: Einheit, Zähler, Nenner, Richtung und Quellen.',
    fields: [
      textField('indikator_id', 'Kennung'),
      textField('indikator', 'Name'),
      choiceField('art', 'Art', SUBJECT_KINDS),
      textField('einheit', 'Einheit'),
      wholeField('nachkommastellen', 'Nachkommastellen', 0),
      choiceField('richtung', 'Richtung', Object.values(DIRECTIONS)),
      textField('handlungsfeld', 'Handlungsfeld', false),
      textField('zaehler', 'Zähler in Worten', false),
      textField('nenner', 'Nenner in Worten', false),
      textField('definition', 'Stand der Definition oder, bei Merkmalen, die Definition'),
      textField('quellen', 'Quellen', false),
    ],
    primaryKey: ['indikator_id'],
    foreignKeys: [],
    rows: [
      ...measures
        .filter(({ id }) => used.has(id))
        .map(({ id, name, unit, decimals, definition, sources }) => [
          ...[id, name, 'Merkmal', unit, decimals, DIRECTIONS.neutral, null, null, null, definition],
          sources.join(' | ') || null,
        ]),
      ...indicators
        .filter(({ id }) => used.has(id))
        .map(({ id, name, unit, decimals, direction, field, numerator, denominator, definitionStatus, sources }) => [
          ...[id, name, 'Indikator', unit, decimals, DIRECTIONS[direction], fieldName.get(field) ?? null],
          ...[numerator.text || null, denominator?.text ?? null, definitionStatus, sources.join(' | ') || null],
        ]),
    ],
  };
};
