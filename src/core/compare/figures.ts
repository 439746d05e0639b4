import type { CellPlace } from '../model/blame';
import type { FigureIdentity, SingleFigure, ValueChange } from '../model/comparison';
import { missing, type Quantity } from '../model/quantity';
import { type Observation, type Table, TOTAL_BREAKDOWN } from '../model/table';
import { type Pairs, pair } from './pairs';
import { differenceOf, isSameQuantity } from './quantities';

/** An observation whose keys could all be read. */
export interface Figure extends FigureIdentity {
  readonly observation: Observation;
}

/** Figures of a delivery, and observations that are none because a key could not be read. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly unreadable: readonly Observation[];
}

const figureOf = (observation: Observation): Figure | undefined => {
  const { subject, area, referenceDate, breakdown = TOTAL_BREAKDOWN } = observation;
  if (subject === undefined || area === undefined || referenceDate === undefined) return undefined;
  return { subject, area, referenceDate, breakdown, observation };
};

/** Reads the figures of all tables. */
export const figuresOf = (tables: readonly Table[]): Figures => {
  const observations = tables.flatMap((table) => table.observations);
  return {
    figures: observations.flatMap((observation) => figureOf(observation) ?? []),
    unreadable: observations.filter((observation) => !figureOf(observation)),
  };
};

/** One text for what a figure is, whatever its address. */
export const identityKey = ({ subject, area, referenceDate, breakdown }: FigureIdentity): string =>
  JSON.stringify([subject, area, referenceDate, breakdown]);

const quantityKey = (quantity: Quantity | undefined): unknown =>
  quantity?.kind === 'known' ? quantity.value : (quantity?.reason ?? null);

/** What an observation says, as one text. */
export const contentKey = ({ subject, area, referenceDate, breakdown, ...amounts }: Observation): string =>
  JSON.stringify([
    [subject, area, referenceDate, breakdown].map((key) => key ?? null),
    [amounts.quantity, amounts.numerator, amounts.denominator].map(quantityKey),
  ]);

/** Pairs the figures of two deliveries; of a figure that stands there twice, equal values on the same sheet first. */
export const pairFigures = (earlier: readonly Figure[], now: readonly Figure[]): Pairs<Figure> =>
  pair(earlier, now, [
    ({ observation }) => `${observation.place.sheet} ${contentKey(observation)}`,
    ({ observation }) => contentKey(observation),
    (figure) => `${figure.observation.place.sheet} ${identityKey(figure)}`,
    identityKey,
  ]);

const FIELDS = ['value', 'numerator', 'denominator'] as const;
type Field = (typeof FIELDS)[number];

const quantityOf = ({ quantity, numerator, denominator }: Observation, field: Field): Quantity | undefined =>
  ({ value: quantity, numerator, denominator })[field];

const placeOf = ({ place, cells }: Observation, field: Field): CellPlace => ({
  sheet: place.sheet,
  cell: field === 'value' ? place.cell : (cells[field] ?? place.cell),
});

const ABSENT: Quantity = missing('not-submitted');

/** What has changed between two figures of one identity: value, numerator, denominator. */
export const changesBetween = (earlier: Figure, now: Figure): readonly ValueChange[] => {
  const { subject, area, referenceDate, breakdown } = now;
  return FIELDS.flatMap((field) => {
    const before = quantityOf(earlier.observation, field) ?? ABSENT;
    const after = quantityOf(now.observation, field) ?? ABSENT;
    if (isSameQuantity(before, after)) return [];
    const places = { before: placeOf(earlier.observation, field), after: placeOf(now.observation, field) };
    const difference = differenceOf(before, after);
    const identity = { subject, area, referenceDate, breakdown };
    return [{ ...identity, field, before, after, ...(difference !== undefined && { difference }), places }];
  });
};

/** A figure that only one delivery has. */
export const singleFigure = ({ observation, ...identity }: Figure): SingleFigure => ({
  ...identity,
  quantity: observation.quantity,
  place: observation.place,
});
