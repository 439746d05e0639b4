import { toA1, type CellAddress, type Place } from '../../model/address';
import { figureKey, type Figure, type FigureKey, type FigureParts } from '../../model/figure';
import type { Quantity } from '../../model/quantity';
import type { Content } from '../../model/spec';
import { missingSign } from '../../text/catalogue.de';
import { isReckoned } from './constant';
import { type DataContext, locatedIn, ofMeasures, partsOfArea } from './rows';
import { displayed, cell, formula, guarded, guardedSum, linkTo, quoteText } from '../formula';
import type { ShownSubject } from '../subject';

/** Columns of the sheet *Daten* that formulas name. */
export const DATA_COLUMNS = { numerator: 10, denominator: 11, value: 12 } as const;

/** The three cells of a row that hold numbers. */
export interface Amounts {
  readonly numerator: Content;
  readonly denominator: Content;
  readonly value: Content;
}

type Name = keyof typeof DATA_COLUMNS;

const amountIn = (figure: Figure, name: Name): Quantity | undefined =>
  name === 'value' ? figure.quantity : figure[name];

/** The sum over the parts of an area, where it gives what is shown. */
const summed = (figure: Figure, name: Name, quantity: Quantity, context: DataContext): Content => {
  const parts = partsOfArea(figure, context);
  const result = displayed(quantity, context.catalogue);
  const operands = parts.map((part) => amountIn(part.figure, name));
  if (parts.length === 0 || !isReckoned(quantity, operands)) return result;
  return formula(
    guardedSum(
      DATA_COLUMNS[name],
      parts.map(({ row }) => row),
    ),
    result,
  );
};

const measuresSum = (
  key: FigureKey,
  measures: readonly string[],
  quantity: Quantity,
  context: DataContext,
): Content => {
  const result = displayed(quantity, context.catalogue);
  const parts = ofMeasures(key, measures, context);
  const operands = parts.map(({ figure }) => figure.quantity);
  if (parts.length < measures.length || !isReckoned(quantity, operands)) return result;
  const cells = parts.map(({ row }) => cell(row, DATA_COLUMNS.value));
  return formula(cells.length === 1 ? cells.join('') : guarded(cells, cells.join('+')), result);
};

const part = (figure: Figure, name: 'numerator' | 'denominator', context: DataContext): Content => {
  const quantity = figure[name];
  if (!quantity) return null;
  if (figure.parts) {
    const wave = name === 'denominator' ? (figure.parts.denominatorWave ?? figure.wave) : figure.wave;
    return measuresSum({ ...figure, wave }, figure.parts[name], quantity, context);
  }
  return figure.places.length > 0 ? displayed(quantity, context.catalogue) : summed(figure, name, quantity, context);
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

const gapFormula = (figure: Figure, { of, minus }: NonNullable<Figure['gap']>, context: DataContext) => {
  const groups = locatedIn(
    [of, minus].map((breakdown) => figureKey({ ...figure, breakdown })),
    context,
  );
  const operands = groups.map((group) => group.figure.quantity);
  const [value, base] = groups.map(({ row }) => cell(row, DATA_COLUMNS.value));
  if (value === undefined || base === undefined || !isReckoned(figure.quantity, operands)) return undefined;
  return guarded([value, base], `${value}-${base}`);
};

const isKnown = (quantity: Quantity | undefined): boolean => quantity?.kind === 'known';

// A value that was submitted without its parts cannot be recomputed: it stands as a constant.
const isComputed = ({ quantity, numerator, denominator, places }: Figure): boolean =>
  numerator !== undefined &&
  (places.length === 0 || (isKnown(numerator) && denominator?.kind !== 'missing')) &&
  isReckoned(quantity, denominator ? [numerator, denominator] : [numerator]);

/** Numerator, denominator and value of a row: constants where they were submitted, else formulas over rows of this sheet. */
export const amountsOf = (figure: Figure, row: number, subject: ShownSubject, context: DataContext): Amounts => {
  const result = displayed(figure.quantity, context.catalogue);
  if (subject.type === 'measure') {
    const value = figure.places.length > 0 ? result : summed(figure, 'value', figure.quantity, context);
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
  ...ofMeasures(figure, numerator, context),
  ...ofMeasures({ ...figure, wave: denominatorWave ?? figure.wave }, denominator, context),
];

/** Rows of this sheet that a figure was computed from, in their order; none where it was submitted. */
export const sourceRows = (figure: Figure, context: DataContext): readonly number[] => {
  if (figure.places.length > 0) return [];
  const { gap, parts } = figure;
  if (gap) return [gap.of, gap.minus].flatMap((breakdown) => context.rowOf(figureKey({ ...figure, breakdown })) ?? []);
  return (parts ? ofParts(figure, parts, context) : partsOfArea(figure, context)).map(({ row }) => row);
};

/** A link to a submitted cell. */
export const sourceLink = ({ sheet, cell: target }: Place): Content => {
  const address: CellAddress = target ?? { row: 0, column: 0 };
  return linkTo(sheet, address, `${sheet}!${toA1(address)}`);
};
