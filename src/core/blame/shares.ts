import type { CellAddress } from '../model/address';
import type { Table } from '../model/table';
import { exact, negative, plus } from './exact';
import type { Entry } from './figures';
import { halfUnit } from './noise';
import type { Cell, Relation } from './system';

const formatAt = (table: Table, { row, column }: CellAddress): string => {
  const first = table.rows[0]?.row ?? 0;
  const guess = table.rows[row - first];
  const found = guess?.row === row ? guess : table.rows.find((one) => one.row === row);
  return found?.cells.find(({ address }) => address.column === column)?.numberFormat ?? 'General';
};

/** Decimals that the cell shows: of its number format where that tells, never more than the indicator prints. */
const shownDecimals = (numberFormat: string, decimals: number): number => {
  const [, places] = /^[^;]*?0(?:\.(0+))?/.exec(numberFormat) ?? [];
  return /0/.test(numberFormat) ? Math.min(places?.length ?? 0, decimals) : decimals;
};

const shareOf = ({ figures, table }: Entry, cells: readonly Cell[]): readonly Relation[] => {
  const { value, numerator, denominator } = figures;
  const indicator = value?.subject.indicator;
  if (!indicator?.denominator) return [];
  if (value?.cell === undefined || numerator?.cell === undefined || denominator?.cell === undefined) return [];
  const [shown, part, base] = [cells[value.cell], cells[numerator.cell], cells[denominator.cell]];
  if (!shown || !part || !base || base.value <= 0) return [];
  const decimals = shownDecimals(formatAt(table, shown.place.cell), indicator.decimals);
  const half = exact(halfUnit(decimals));
  const factor = exact(indicator.factor);
  const bound = (share: ReturnType<typeof exact>, sign: (number: typeof share) => typeof share) => ({
    terms: [
      { cell: denominator.cell ?? 0, factor: sign(share) },
      { cell: numerator.cell ?? 0, factor: sign(negative(factor)) },
    ],
    atMost: exact(0),
  });
  return [
    {
      kind: 'share',
      at: value.cell,
      cells: [value.cell, numerator.cell, denominator.cell],
      limits: [bound(plus(shown.exact, negative(half)), (number) => number), bound(plus(shown.exact, half), negative)],
      loose: { cell: value.cell, value: (part.value / base.value) * indicator.factor, decimals },
    },
  ];
};

/** value − ½ unit ≤ numerator / denominator × factor ≤ value + ½ unit, as inequalities of numerator and denominator. */
export const shares = (entries: readonly Entry[], cells: readonly Cell[]): readonly Relation[] =>
  entries.flatMap((entry) => shareOf(entry, cells));
