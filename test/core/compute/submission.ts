import sample from '../../../data/samples/figures.json';
import { known, type Quantity } from '../../../src/core/model/quantity';
import type { Observation, Table } from '../../../src/core/model/table';

export const TOTAL = 'insgesamt';

/** One submitted cell; places count up so that each is its own. */
export type Cell = readonly [
  subject: string,
  area: string,
  year: string,
  value: number | Quantity,
  more?: Partial<Observation>,
];

const quantity = (value: number | Quantity): Quantity => (typeof value === 'number' ? known(value) : value);

const observation = ([subject, area, year, value, more]: Cell, row: number): Observation => ({
  place: { sheet: 'Lieferung', cell: { row, column: 2 } },
  subject,
  area,
  referenceDate: `${year}-12-31`,
  breakdown: TOTAL,
  quantity: quantity(value),
  cells: {},
  ...more,
});

export const tableOf = (cells: readonly Cell[]): Table => ({
  sheet: 'Lieferung',
  kind: 'langformat',
  reasons: [],
  range: { row: 0, column: 0, rowCount: cells.length + 1, columnCount: 3 },
  columns: [],
  rows: [],
  observations: cells.map((cell, index) => observation(cell, index + 1)),
  above: [],
  below: [],
  source: undefined,
});

/** The real figures of the 45 Stadtteile (see the sample's own note on sources), Stadtteile only: totals are ours to make. */
export const muenster = (): Table =>
  tableOf(
    Object.entries(sample.figures).flatMap(([measure, areas]) =>
      Object.entries(areas)
        .filter(([area]) => /^\d\d$/.test(area))
        .flatMap(([area, values]) => values.map((value, index): Cell => [measure, area, sample.waves[index]!, value])),
    ),
  );
