import { combine, missing, type Quantity } from '../model/quantity';
import { isBlank } from '../model/sheet';
import type { TableCell } from '../model/table';
import { readQuantity } from './read-cell';
import type { Scribe } from './scribe';

/** The cells of a share on one row, and what was read of them; a part whose column is missing has no cell. */
export interface AskedShare {
  readonly value: TableCell;
  readonly parts: readonly {
    readonly cell: TableCell | undefined;
    readonly field: string;
    readonly quantity: Quantity | undefined;
  }[];
  /** Value = numerator / denominator × factor; unknown where the row does not tell which indicator it is. */
  readonly factor: number | 'unknown';
}

const isEmpty = (cell: TableCell | undefined): boolean => cell === undefined || isBlank(cell.value);

const computed = ({ parts, factor }: AskedShare): Quantity => {
  const [numerator, denominator] = parts.map(({ quantity }) => quantity ?? missing('unreadable'));
  if (!numerator || !denominator || factor === 'unknown') return missing('unreadable');
  if (numerator.kind === 'known' && denominator.kind === 'known' && denominator.value <= 0) return missing('zero-base');
  return combine([numerator, denominator], ([part = 0, whole = 1]) => (part / whole) * factor);
};

/**
 * Value of a share that a template asked for: numerator and denominator are asked, the value need not be entered and is
 * computed from them, unrounded. An empty part is reported at its cell, unless a sign says in place of the value why there is none.
 */
export const readAskedShare = (share: AskedShare, field: string, type: string, scribe: Scribe): Quantity => {
  const entered = isEmpty(share.value) ? undefined : readQuantity(share.value, field, type, scribe);
  if (entered?.kind === 'missing' && entered.reason !== 'unreadable') return entered;
  const lacking = share.parts.filter(({ cell }) => isEmpty(cell));
  for (const { cell, field: name } of lacking)
    if (cell) scribe.report('empty-cell', cell.address, { field: name }, cell.value);
  if (entered) return entered;
  return lacking.length > 0 ? missing('unreadable') : computed(share);
};
