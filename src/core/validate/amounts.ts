import type { CellAddress } from '../model/address';
import type { Quantity } from '../model/quantity';
import type { Observation } from '../model/table';
import { cellNumber } from './cell-number';
import type { Directory, Subject } from './directory';

/** What of an observation a number is: its value, its numerator (Zähler) or its denominator (Nenner). */
export type Part = 'value' | 'numerator' | 'denominator';
export const PARTS: readonly Part[] = ['value', 'numerator', 'denominator'];

/** A number that was submitted, its cell, and the observation that it belongs to. */
export interface Amount {
  readonly value: number;
  readonly cell: CellAddress;
  readonly observation: Observation;
}

/** A part of an observation; `undefined` where the sheet has no such column. */
export const quantityOf = (observation: Observation, part: Part): Quantity | undefined =>
  part === 'value' ? observation.quantity : observation[part];

/** Cell of a part. */
export const cellOf = ({ place, cells }: Observation, part: Part): CellAddress =>
  part === 'value' ? place.cell : (cells[part] ?? place.cell);

/** Adds the numbers among the parts of an observation to a list. */
export const collectAmounts = (observation: Observation, parts: readonly Part[], amounts: Amount[]): void => {
  for (const part of parts) {
    const quantity = quantityOf(observation, part);
    if (quantity?.kind !== 'known') continue;
    amounts.push({ value: quantity.value, cell: cellOf(observation, part), observation });
  }
};

/** What an observation is about, `undefined` where that could not be read. */
export const subjectOf = (
  { subject }: Observation,
  { directory }: { readonly directory: Directory },
): Subject | undefined => (subject === undefined ? undefined : directory.subjects.get(subject));

const SHARE_PARTS: readonly Part[] = ['numerator', 'denominator'];

/** Parts that count people or things: of counts all, of shares both parts; those of other amounts may be anything. */
const countedParts = (subject: Subject | undefined): readonly Part[] => {
  if (subject?.count) return PARTS;
  return subject?.indicator?.kind === 'share' ? SHARE_PARTS : [];
};

/** All counts among observations with their cells, each cell once. */
export const countAmounts = (observations: readonly Observation[], directory: Directory): readonly Amount[] => {
  const amounts: Amount[] = [];
  for (const observation of observations) {
    collectAmounts(observation, countedParts(subjectOf(observation, { directory })), amounts);
  }
  const seen = new Set<number>();
  return amounts.filter(({ cell }) => {
    const number = cellNumber(cell);
    if (seen.has(number)) return false;
    seen.add(number);
    return true;
  });
};
