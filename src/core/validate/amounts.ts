import { type CellAddress, toA1 } from '../model/address';
import type { Known, Quantity } from '../model/quantity';
import type { Observation } from '../model/table';
import type { Subject } from './directory';
import type { RuleContext } from './rule';

/** A number that was submitted, and its cell: the value of an observation, its numerator or its denominator. */
export interface Amount {
  readonly value: number;
  readonly cell: CellAddress;
}

const isKnown = (quantity: Quantity | undefined): quantity is Known => quantity?.kind === 'known';

const partsOf = ({ numerator, denominator, cells }: Observation): readonly Amount[] => [
  ...(isKnown(numerator) && cells.numerator ? [{ value: numerator.value, cell: cells.numerator }] : []),
  ...(isKnown(denominator) && cells.denominator ? [{ value: denominator.value, cell: cells.denominator }] : []),
];

const valueOf = ({ quantity, place }: Observation): readonly Amount[] =>
  isKnown(quantity) ? [{ value: quantity.value, cell: place.cell }] : [];

/** All numbers of an observation with their cells. */
export const amountsOf = (observation: Observation): readonly Amount[] => [
  ...valueOf(observation),
  ...partsOf(observation),
];

/** What an observation is about, `undefined` where that could not be read. */
export const subjectOf = ({ subject }: Observation, { directory }: RuleContext): Subject | undefined =>
  subject === undefined ? undefined : directory.subjects.get(subject);

/** Numerators and denominators of a share count people or things; those of other amounts may be anything. */
const countsIn = (observation: Observation, subject: Subject | undefined): readonly Amount[] => {
  if (subject?.count) return amountsOf(observation);
  return subject?.indicator?.kind === 'share' ? partsOf(observation) : [];
};

/** All counts of a sheet with their cells, each cell once. */
export const countAmounts = (context: RuleContext): readonly Amount[] => {
  const counts = context.observations.flatMap((observation) => countsIn(observation, subjectOf(observation, context)));
  const cells = new Map(counts.map((amount) => [toA1(amount.cell), amount]));
  return [...cells.values()];
};
