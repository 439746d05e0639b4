import { toA1, type CellAddress, type Place } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import { figureKey, type Figure, type FigureKey, type FigureParts } from '../model/figure';
import type { Quantity } from '../model/quantity';
import type { Content } from '../model/spec';
import { missingSign } from '../text/catalogue.de';
import { displayed, cell, formula, guarded, guardedSum, linkTo, quoteText } from './formula';
import type { ShownSubject } from './subject';

/** Columns of the sheet *Daten* that formulas name. */
export const DATA_COLUMNS = { numerator: 10, denominator: 11, value: 12 } as const;

/** What the formulas of one row need: where other rows stand, and which areas make up an area. */
export interface DataContext {
  readonly catalogue: Catalogue;
  readonly rowOf: (key: string) => number | undefined;
  readonly partsOf: (area: string) => readonly string[];
}

/** The three cells of a row that hold numbers. */
export interface Amounts {
  readonly numerator: Content;
  readonly denominator: Content;
  readonly value: Content;
}

const rowsOfParts = (figure: Figure, { partsOf, rowOf }: DataContext): readonly number[] =>
  partsOf(figure.area)
    .flatMap((area) => rowOf(figureKey({ ...figure, area })) ?? [])
    .sort((a, b) => a - b);

const rowsOfMeasures = (key: FigureKey, measures: readonly string[], { rowOf }: DataContext): readonly number[] =>
  measures.flatMap((subject) => rowOf(figureKey({ ...key, subject })) ?? []);

const summed = (column: number, rows: readonly number[], result: number | string): Content =>
  rows.length === 0 ? result : formula(guardedSum(column, rows), result);

const measuresSum = (
  key: FigureKey,
  measures: readonly string[],
  result: number | string,
  context: DataContext,
): Content => {
  const rows = rowsOfMeasures(key, measures, context);
  if (rows.length < measures.length) return result;
  const cells = rows.map((row) => cell(row, DATA_COLUMNS.value));
  return formula(cells.length === 1 ? cells.join('') : guarded(cells, cells.join('+')), result);
};

const part = (figure: Figure, name: 'numerator' | 'denominator', context: DataContext): Content => {
  const quantity = figure[name];
  if (!quantity) return null;
  const result = displayed(quantity, context.catalogue);
  if (figure.parts) {
    const wave = name === 'denominator' ? (figure.parts.denominatorWave ?? figure.wave) : figure.wave;
    return measuresSum({ ...figure, wave }, figure.parts[name], result, context);
  }
  return figure.places.length > 0 ? result : summed(DATA_COLUMNS[name], rowsOfParts(figure, context), result);
};

const times = (factor: number): string => (factor === 1 ? '' : `*${factor}`);

const rateFormula = (row: number, figure: Figure, { factor }: ShownSubject, { catalogue }: DataContext): string => {
  const numerator = cell(row, DATA_COLUMNS.numerator);
  if (!figure.denominator) return factor === 1 ? numerator : guarded([numerator], numerator + times(factor));
  const denominator = cell(row, DATA_COLUMNS.denominator);
  const noBase = quoteText(missingSign('zero-base', catalogue));
  const rate = `IF(${denominator}>0,${numerator}/${denominator}${times(factor)},${noBase})`;
  return guarded([numerator, denominator], rate);
};

const gapFormula = (figure: Figure, { of, minus }: NonNullable<Figure['gap']>, { rowOf }: DataContext) => {
  const rows = [of, minus].map((breakdown) => rowOf(figureKey({ ...figure, breakdown })));
  const [value, base] = rows.map((row) => (row === undefined ? undefined : cell(row, DATA_COLUMNS.value)));
  return value && base ? guarded([value, base], `${value}-${base}`) : undefined;
};

const isKnown = (quantity: Quantity | undefined): boolean => quantity?.kind === 'known';

// A value that was submitted without its parts cannot be recomputed: it stands as a constant.
const isComputed = ({ numerator, denominator, places }: Figure): boolean =>
  numerator !== undefined && (places.length === 0 || (isKnown(numerator) && denominator?.kind !== 'missing'));

/** Numerator, denominator and value of a row: constants where they were submitted, else formulas over rows of this sheet. */
export const amountsOf = (figure: Figure, row: number, subject: ShownSubject, context: DataContext): Amounts => {
  const result = displayed(figure.quantity, context.catalogue);
  if (subject.type === 'measure') {
    const value = figure.places.length > 0 ? result : summed(DATA_COLUMNS.value, rowsOfParts(figure, context), result);
    return { numerator: null, denominator: null, value };
  }
  if (figure.gap) {
    const difference = gapFormula(figure, figure.gap, context);
    return { numerator: null, denominator: null, value: difference ? formula(difference, result) : result };
  }
  return {
    numerator: part(figure, 'numerator', context),
    denominator: part(figure, 'denominator', context),
    value: isComputed(figure) ? formula(rateFormula(row, figure, subject, context), result) : result,
  };
};

const ofParts = (figure: Figure, { numerator, denominator, denominatorWave }: FigureParts, context: DataContext) => [
  ...rowsOfMeasures(figure, numerator, context),
  ...rowsOfMeasures({ ...figure, wave: denominatorWave ?? figure.wave }, denominator, context),
];

/** Rows of this sheet that a figure was computed from, in their order; none where it was submitted. */
export const sourceRows = (figure: Figure, context: DataContext): readonly number[] => {
  if (figure.places.length > 0) return [];
  const { gap, parts } = figure;
  if (gap) return [gap.of, gap.minus].flatMap((breakdown) => context.rowOf(figureKey({ ...figure, breakdown })) ?? []);
  return parts ? ofParts(figure, parts, context) : rowsOfParts(figure, context);
};

/** A link to a submitted cell. */
export const sourceLink = ({ sheet, cell: target }: Place): Content => {
  const address: CellAddress = target ?? { row: 0, column: 0 };
  return linkTo(sheet, address, `${sheet}!${toA1(address)}`);
};
