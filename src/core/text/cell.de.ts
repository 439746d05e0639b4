const TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  year: 'ein Jahr',
  yearmonth: 'ein Monat mit Jahr',
  date: 'ein Datum',
  datetime: 'ein Datum mit Uhrzeit',
  time: 'eine Uhrzeit',
  boolean: 'Ja oder Nein',
  email: 'eine E-Mail-Adresse',
  uri: 'eine Internetadresse',
  binary: 'ein Text in Base64',
  uuid: 'eine UUID',
  object: 'ein JSON-Objekt',
  array: 'eine JSON-Liste',
  list: 'eine Liste',
  duration: 'eine Dauer',
  geopoint: 'ein Punkt (Länge, Breite)',
  geojson: 'ein GeoJSON-Objekt',
};

/** What a field expects, with its article. @example typeText('integer') // => 'eine ganze Zahl' */
export const typeText = (type: string): string => TYPES[type] ?? 'ein anderer Eintrag';

const ERROR_VALUES: Readonly<Record<string, string>> = {
  '#VALUE!': '#WERT!',
  '#REF!': '#BEZUG!',
  '#NUM!': '#ZAHL!',
  '#N/A': '#NV',
  '#SPILL!': '#ÜBERLAUF!',
  '#CALC!': '#KALK!',
  '#GETTING_DATA': '#DATEN_ABRUFEN',
};

/** An error value as German Excel shows it. @example errorValueText('#REF!') // => '#BEZUG!' */
export const errorValueText = (error: string): string => ERROR_VALUES[error] ?? error;
