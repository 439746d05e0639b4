import { missing } from '../model/quantity';
import type { MissingChildren } from '../model/sheet-schema';
import { cellOf, type Part, quantityOf } from './amounts';
import type { Subject } from './directory';
import type { KeyedObservation } from './observations';
import { isNonNegative, summableParts } from './precision';
import type { RuleContext } from './rule';
import type { Series } from './series';
import type { Addend } from './sum';

/** A part of a figure as a number of a sum. */
export const addendOf = (figure: KeyedObservation, part: Part): Addend => ({
  quantity: quantityOf(figure, part) ?? missing('not-submitted'),
  cell: cellOf(figure, part),
});

/** Heading of the column of numerators or denominators, as facts name it; values need none. */
export const columnOf = ({ table }: RuleContext, part: Part): { readonly column?: string } => {
  const column = part === 'value' ? undefined : table.columns.find(({ role }) => role === part)?.heading;
  return column === undefined ? {} : { column };
};

const isOnSheet = ({ figures }: Series, part: Part): boolean =>
  part === 'value' || [...figures.values()].some((figure) => quantityOf(figure, part)?.kind === 'known');

/** Parts of a series that add up and that the sheet has. */
export const summedParts = (subject: Subject, series: Series): readonly Part[] =>
  summableParts(subject).filter((part) => isOnSheet(series, part));

/** What missing parts leave to test: as the schema says; where values may be negative, no total is at least the rest. */
export const modeFor = ({ schema }: RuleContext, subject: Subject): MissingChildren => {
  const mode = schema?.monitoring?.missingChildren ?? 'at-least';
  return mode === 'at-least' && !isNonNegative(subject) ? 'not-verifiable' : mode;
};
