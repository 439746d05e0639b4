import type { Catalogue } from '../model/catalogue';
import type { CellValue, Submission } from '../model/sheet';
import type { IsoDate } from '../model/table';
import { readArea, readCodeAndName, type AreaReading } from './area';
import { buildAreaIndex } from './area-index';
import { breakdownInTitle, buildBreakdownIndex, groupTest, readBreakdown } from './breakdown';
import { parseDate, type DateReading } from './date';
import { nearest } from './nearest';
import { parseNumber, type NumberReading } from './number';
import { formatKind } from './number-format';
import { forTheFirst, remember } from './remember';
import { buildSchemaIndex, type SchemaIndex } from './schema-index';
import { buildSigns } from './signs';
import { buildSubjectIndex, readSubject, subjectInTitle, type TitleSubject } from './subject';
import { cleanText, hasHiddenCharacter, nameKey } from './text';

/** Everything that reading a cell needs, prepared once per run (Nachschlagewerke). */
export interface Lookups {
  readonly file: string;
  readonly dateSystem: Submission['dateSystem'];
  readonly schemas: readonly SchemaIndex[];
  readonly area: (text: string) => AreaReading;
  /** Whether a text names an area, rightly or not quite. */
  readonly isArea: (text: string) => boolean;
  readonly codeAndName: (code: string, name: string) => AreaReading;
  readonly subject: (text: string) => string | undefined;
  readonly subjectInTitle: (title: string) => TitleSubject | undefined;
  readonly breakdown: (text: string) => string;
  readonly breakdownInTitle: (title: string) => string | undefined;
  /** Whether a text names a group of people: a breakdown value of the catalogue, an age, or all. */
  readonly isGroup: (text: string) => boolean;
  /** Names that a text could have meant; given for the first few hundred texts of a run only. */
  readonly nearestArea: (text: string) => string | undefined;
  readonly nearestSubject: (text: string) => string | undefined;
  readonly isUnit: (text: string) => boolean;
  /** The text as a person reads it, and whether it has characters that nobody sees. */
  readonly clean: (text: string) => string;
  readonly hidesCharacter: (text: string) => boolean;
  readonly number: (value: CellValue, numberFormat: string) => NumberReading;
  readonly date: (value: CellValue, numberFormat: string) => DateReading;
  /**
   * Factor of an indicator whose parts a template asks for, so that its value may be empty; unknown where the row does not
   * tell its indicator, `undefined` for all others.
   */
  readonly askedFactor: (subject: string | undefined) => number | 'unknown' | undefined;
  /** Reference date of a year that is written without a day: the wave's, else 31 December. */
  readonly yearEnd: (year: number) => IsoDate;
}

const HINTS = 300;
const SEPARATOR = '\u0000';
const COMMON_UNIT =
  /^(?:(?:angaben )?in )?(?:%|‰|prozent|promille|v\. ?h\.|tsd\.?|tausend|1[. ]?000|mio\.?|millionen|personen|einwohner)$/i;

const areaLookups = (catalogue: Catalogue): Pick<Lookups, 'area' | 'isArea' | 'codeAndName' | 'nearestArea'> => {
  const areas = buildAreaIndex(catalogue.areas);
  const area = remember((text) => readArea(areas, text));
  const pairs = remember((pair) => {
    const cut = pair.indexOf(SEPARATOR);
    return readCodeAndName(areas, pair.slice(0, cut), pair.slice(cut + 1));
  });
  return {
    area,
    isArea: (text) => area(text).kind !== 'unknown',
    codeAndName: (code, name) => pairs(code + SEPARATOR + name),
    nearestArea: forTheFirst(HINTS, (text) => nearest(text, areas.candidates)),
  };
};

const subjectLookups = (
  catalogue: Catalogue,
): Pick<
  Lookups,
  'subject' | 'subjectInTitle' | 'breakdown' | 'breakdownInTitle' | 'isGroup' | 'nearestSubject' | 'isUnit'
> => {
  const subjects = buildSubjectIndex(catalogue);
  const subject = remember((text) => readSubject(subjects, text));
  const breakdowns = buildBreakdownIndex(catalogue, subject);
  const units = new Set([...catalogue.measures, ...catalogue.indicators].map(({ unit }) => nameKey(unit)));
  return {
    subject,
    subjectInTitle: (title) => subjectInTitle(subjects, title),
    breakdown: remember(readBreakdown),
    breakdownInTitle: (title) => breakdownInTitle(breakdowns, title),
    isGroup: remember(groupTest(catalogue)),
    nearestSubject: forTheFirst(HINTS, (text) => nearest(text, subjects.candidates)),
    isUnit: (text) => units.has(nameKey(text)) || COMMON_UNIT.test(text),
  };
};

/** Prepares the catalogue for reading one submission. */
export const buildLookups = (catalogue: Catalogue, { name, dateSystem }: Submission): Lookups => {
  const signs = buildSigns(catalogue);
  const waves = new Map(catalogue.waves.map(({ id, referenceDate }) => [id, referenceDate]));
  const formats = remember(formatKind);
  const dateTexts = remember((text) => parseDate(text, formats(''), dateSystem));
  return {
    file: name,
    dateSystem,
    schemas: catalogue.sheetSchemas.map(buildSchemaIndex),
    ...areaLookups(catalogue),
    ...subjectLookups(catalogue),
    clean: remember(cleanText),
    hidesCharacter: remember(hasHiddenCharacter),
    number: (value, format) => parseNumber(value, formats(format), signs),
    date: (value, format) =>
      typeof value === 'string' ? dateTexts(value) : parseDate(value, formats(format), dateSystem),
    yearEnd: (year) => waves.get(String(year)) ?? `${year}-12-31`,
    askedFactor: () => undefined,
  };
};

/** The same lookups for the sheet of a template: indicators with a denominator are asked for by their parts. */
export const withAskedParts = (lookups: Lookups, { indicators }: Catalogue): Lookups => {
  const factors = new Map(
    indicators.flatMap(({ id, denominator, factor }) => (denominator ? [[id, factor] as const] : [])),
  );
  return { ...lookups, askedFactor: (subject) => (subject === undefined ? 'unknown' : factors.get(subject)) };
};
