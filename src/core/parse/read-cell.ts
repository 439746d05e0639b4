import type { Known, Quantity } from '../model/quantity';
import { isBlank, isCellError } from '../model/sheet';
import type { IsoDate, TableCell } from '../model/table';
import { dateText } from '../text/number.de';
import type { AreaReading } from './area';
import type { DateReading } from './date';
import { textOf } from './grid';
import type { Scribe } from './scribe';
import { dayInYear } from './stichtag';

/** Reports what is wrong with a cell whatever it should hold: an error value, characters that nobody sees. */
export const inspectCell = ({ address, value }: TableCell, { lookups, report }: Scribe): void => {
  if (typeof value === 'string' && lookups.hidesCharacter(value)) {
    report('hidden-character', address, { text: value, cleaned: lookups.clean(value) }, value);
  }
  if (isCellError(value)) report('error-value', address, { error: textOf(value) }, value);
};

/** What the cell shows to a person: days as days, truth values in German. */
const shownText = ({ value, numberFormat }: TableCell, { lookups }: Scribe): string => {
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  const reading = typeof value === 'number' ? lookups.date(value, numberFormat) : undefined;
  return reading?.kind === 'day' ? dateText(reading.date) : lookups.clean(textOf(value));
};

const numberIn = (quantity: Quantity): number => (quantity as Known).value;

/** Reads a cell as a quantity and reports what is wrong with it; error values are reported by `inspectCell`. */
export const readQuantity = (cell: TableCell, field: string, type: string, scribe: Scribe): Quantity => {
  const { address, value } = cell;
  const { lookups, report } = scribe;
  const { quantity, trouble } = lookups.number(value, cell.numberFormat);
  if (trouble === undefined || trouble === 'error-value') return quantity;
  const text = shownText(cell, scribe);
  if (trouble === 'empty-cell') report(trouble, address, { field }, value);
  if (trouble === 'type-error') report(trouble, address, { field, type, text }, value);
  if (trouble === 'ambiguous-number') report(trouble, address, { text }, value);
  if (trouble === 'number-as-text') report(trouble, address, { text, number: numberIn(quantity) }, value);
  return quantity;
};

/** Reads a part of a figure: an empty cell is no part, and no finding. */
export const readPart = (cell: TableCell, field: string, type: string, scribe: Scribe): Quantity | undefined =>
  isBlank(cell.value) ? undefined : readQuantity(cell, field, type, scribe);

const dateOf = (reading: DateReading, { lookups, day }: Scribe): IsoDate | undefined => {
  if (reading.kind === 'day') return reading.date;
  if (reading.kind !== 'year') return undefined;
  return day === undefined ? lookups.yearEnd(reading.year) : dayInYear(reading.year, day);
};

/** Reads a cell as a reference date and reports what is wrong with it. */
export const readDate = (cell: TableCell, field: string, scribe: Scribe): IsoDate | undefined => {
  const { address, value } = cell;
  if (isCellError(value)) return undefined;
  if (isBlank(value)) scribe.report('empty-cell', address, { field, key: true }, value);
  if (isBlank(value)) return undefined;
  const reading = scribe.lookups.date(value, cell.numberFormat);
  const date = dateOf(reading, scribe);
  if (reading.kind === 'foreign-serial') {
    scribe.report('unsupported-date-system', address, { file: scribe.lookups.file }, value);
  } else if (date === undefined)
    scribe.report('unknown-date', address, { text: scribe.lookups.clean(textOf(value)) }, value);
  return date;
};

/** Reads a cell as a breakdown; an empty cell is the total. */
export const readBreakdownCell = ({ value }: TableCell, { lookups }: Scribe): string | undefined =>
  isCellError(value) ? undefined : lookups.breakdown(textOf(value));

/** Reads a cell as a measure or indicator and reports when it is none. */
export const readSubjectCell = (cell: TableCell, field: string, { lookups, report }: Scribe): string | undefined => {
  const { address, value } = cell;
  if (isCellError(value)) return undefined;
  if (isBlank(value)) {
    report('empty-cell', address, { field, key: true }, value);
    return undefined;
  }
  const text = lookups.clean(textOf(value));
  const subject = lookups.subject(text);
  if (subject === undefined) report('unknown-subject', address, { text, nearest: lookups.nearestSubject(text) }, value);
  return subject;
};

const areaIn = (reading: AreaReading, cell: TableCell, { lookups, report }: Scribe): string | undefined => {
  const { address, value } = cell;
  if (reading.kind === 'known') return reading.area;
  const text = lookups.clean(textOf(value));
  switch (reading.kind) {
    case 'respelled':
      report('area-spelling', address, { text, official: reading.official }, value);
      return reading.area;
    case 'mismatch':
      report('area-mismatch', address, { code: reading.code, name: reading.name, official: reading.official }, value);
      return undefined;
    case 'unknown':
      report('unknown-area', address, { text, nearest: reading.official ?? lookups.nearestArea(text) }, value);
      return undefined;
  }
};

/** Reads the cells of name and code, one of which may be missing, as an area and reports what is wrong with them. */
export const readAreaCells = (
  name: TableCell | undefined,
  code: TableCell | undefined,
  field: string,
  scribe: Scribe,
): string | undefined => {
  const cells = [name, code].filter((cell) => cell !== undefined);
  if (cells.some(({ value }) => isCellError(value))) return undefined;
  const [first, second] = cells.filter(({ value }) => !isBlank(value));
  const [place] = cells;
  if (!first) {
    if (place) scribe.report('empty-cell', place.address, { field, key: true }, place.value);
    return undefined;
  }
  const reading = second
    ? scribe.lookups.codeAndName(textOf(second.value), textOf(first.value))
    : scribe.lookups.area(textOf(first.value));
  return areaIn(reading, first, scribe);
};
