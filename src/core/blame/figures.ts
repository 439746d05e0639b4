import { type CellAddress, toA1 } from '../model/address';
import type { Quantity } from '../model/quantity';
import { type IsoDate, type Observation, type Table, TOTAL_BREAKDOWN } from '../model/table';
import type { Directory, Subject } from './directory';
import { exact } from './exact';
import type { Cell, CellIndex } from './system';

export type Part = 'value' | 'numerator' | 'denominator';

/** One number of an observation under its keys (Zahl einer Beobachtung). */
export interface Figure {
  readonly subject: Subject;
  readonly part: Part;
  readonly area: string;
  readonly date: IsoDate;
  readonly breakdown: string;
  /** The cell in its system; absent where no number stands there. */
  readonly cell: CellIndex | undefined;
  /** Half a unit of the last decimal per addend is allowed where there are decimals. */
  readonly decimals: number;
}

/** The numbers of one observation, and where it stands. */
export interface Entry {
  readonly observation: Observation;
  readonly table: Table;
  readonly figures: Readonly<Partial<Record<Part, Figure>>>;
}

/** All figures of a sheet with the cells of its system. */
export interface Sheet {
  readonly cells: readonly Cell[];
  readonly entries: readonly Entry[];
}

const isCount = ({ count, indicator }: Subject, part: Part): boolean =>
  part === 'value' ? count : indicator?.kind === 'share';

type Take = (quantity: Quantity | undefined, at: CellAddress | undefined, part: Part) => Figure | undefined;

const amountsOf = ({ quantity, numerator, denominator, place, cells }: Observation) =>
  [
    ['value', quantity, place.cell],
    ['numerator', numerator, cells.numerator],
    ['denominator', denominator, cells.denominator],
  ] as const;

const entryOf = (observation: Observation, table: Table, take: Take): Entry => {
  const figures = amountsOf(observation).map(([part, quantity, at]) => [part, take(quantity, at, part)] as const);
  return { observation, table, figures: Object.fromEntries(figures.filter(([, figure]) => figure)) };
};

/** Reads all figures of one sheet whose keys are known; each cell once, sentinels as no number. */
export const figuresOf = (tables: readonly Table[], { subjects, sentinels }: Directory): Sheet => {
  const cells: Cell[] = [];
  const known = new Map<string, CellIndex>();
  const indexOf = (cell: Omit<Cell, 'exact'>): CellIndex => {
    const key = toA1(cell.place.cell);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, cells.length);
    return cells.push({ ...cell, exact: exact(cell.value) }) - 1;
  };
  const takerOf = ({
    subject: id,
    area,
    referenceDate: date,
    breakdown = TOTAL_BREAKDOWN,
    place,
  }: Observation): Take => {
    const subject = subjects.get(id ?? '');
    if (!subject || area === undefined || date === undefined) return () => undefined;
    return (quantity, at, part) => {
      if (!quantity || !at) return undefined;
      const decimals = part === 'value' ? subject.decimals : 0;
      const figure = { subject, part, area, date, breakdown, decimals };
      if (quantity.kind === 'missing' || sentinels.has(quantity.value)) return { ...figure, cell: undefined };
      const count = isCount(subject, part);
      const series = [subject.id, part, breakdown, area].join('\u0001');
      const { value } = quantity;
      const places = count ? decimals : undefined;
      return {
        ...figure,
        cell: indexOf({ place: { sheet: place.sheet, cell: at }, value, count, places, series, date }),
      };
    };
  };
  const entries = tables.flatMap((table) =>
    table.observations.map((observation) => entryOf(observation, table, takerOf(observation))),
  );
  return { cells, entries };
};

/** Whether figures of this kind may be summed: counts, and numerators and denominators of shares. */
export const isAdditive = ({ subject, part }: Figure): boolean => isCount(subject, part);
