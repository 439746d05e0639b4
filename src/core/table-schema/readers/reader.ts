import type { Logical } from '../logical';
import type { Moment } from '../moment';

type Read<Source> = (source: Source) => Logical | undefined;

/**
 * How values of a type are read from what a cell can hold (Leser); what is absent is not of the type.
 *
 * `order` is there for types that have one, `length` for collections.
 */
export interface Reader {
  readonly text: Read<string>;
  readonly number?: Read<number>;
  readonly truth?: Read<boolean>;
  readonly moment?: Read<Moment>;
  readonly order?: (a: Logical, b: Logical) => number;
  readonly length?: (value: Logical) => number;
  /** An entry that would be right, where the type alone does not tell how to write it. */
  readonly example?: string;
}
