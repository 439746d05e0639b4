import type { Catalogue } from '../model/catalogue';
import type { Resource } from './resource';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What a descriptor says besides its tables. */
export interface Edition {
  /** Moment of the export as RFC 3339 text with its zone: the core has no clock. @example '2026-11-23T09:30:00Z' */
  readonly created: string;
  /** Whether the figures are protected; others are for the house alone. */
  readonly protected: boolean;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Name that may stand in an address. @example slug('Münster') // => 'muenster' */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const schemaOf = ({ fields, primaryKey, foreignKeys }: Resource) => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields: fields.map((field) => ({ ...field })),
  missingValues: [''],
  primaryKey: [...primaryKey],
  ...(foreignKeys.length > 0 && {
    foreignKeys: foreignKeys.map(({ fields: own, reference: { resource, fields: keys } }) => ({
      fields: [...own],
      // Without a resource the table itself is meant.
      reference: { ...(resource !== '' && { resource }), fields: [...keys] },
    })),
  }),
});

/** File of a table within the package. */
export const fileOf = ({ name }: Pick<Resource, 'name'>): string => `${name}.csv`;

const resourceOf = (resource: Resource) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: resource.name,
  type: 'table',
  path: fileOf(resource),
  title: resource.title,
  description: resource.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ';', lineTerminator: '\r\n', quoteChar: '"' },
  schema: schemaOf(resource),
});

const OPEN_LICENCE =
  'Eine Lizenz ist nicht angegeben. Vor einer Veröffentlichung ist zu klären, unter welchen Bedingungen die Zahlen genutzt werden dürfen.';
const INTERNAL = 'Nur für das Haus: Die Zahlen sind nicht gesperrt.';

/**
 * The descriptor of the data package (Beschreibung des Datenpakets), version 2 of the Data Package standard. The licence is
 * the one that the settings name; where they name none, the description says that it is open, and none is claimed.
 */
export const descriptorOf = (resources: readonly Resource[], { settings, version }: Catalogue, edition: Edition) => ({
  $schema: `${PROFILES}/datapackage.json`,
  name: `integrationsmonitoring-${slug(settings.city)}`,
  title: `Integrationsmonitoring ${settings.city}`,
  description: [
    'Kennzahlen, Veränderungen und Rangfolgen des Integrationsmonitorings.',
    ...(settings.catalogueNote === undefined ? [] : [settings.catalogueNote]),
    ...(settings.licence ? [] : [OPEN_LICENCE]),
    ...(edition.protected ? [] : [INTERNAL]),
  ].join(' '),
  version,
  created: edition.created,
  contributors: [{ title: settings.office, roles: ['publisher'] }],
  sources: [{ title: settings.sourceLine.replace(/^Quelle:\s*/, '') }],
  ...(settings.licence && { licenses: [{ ...settings.licence }] }),
  resources: resources.map(resourceOf),
});

export type Descriptor = ReturnType<typeof descriptorOf>;
