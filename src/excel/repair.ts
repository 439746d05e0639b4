import type { Repair } from '../core/model/repair';
import type { Repaired, RepairOutcome } from '../core/model/workbook-port';
import { changeCells } from './change-cells';
import type { OpenContext } from './run';
import { GENERAL, TEXT } from './text-guard';

// A number that a text cell were to keep would be a text again.
const formatOf =
  ({ after, numberFormat }: Repair) =>
  (now: string): string =>
    numberFormat ?? (now === TEXT && typeof after === 'number' ? GENERAL : now);

/** Writes repairs into the cells that still hold what they repair. */
export const repairCells = async (openContext: OpenContext, repairs: readonly Repair[]): Promise<RepairOutcome> => {
  const { done, left } = await changeCells(
    openContext,
    repairs.map((repair) => ({
      repair,
      place: repair.place,
      holds: repair.before,
      becomes: repair.after,
      formatOf: formatOf(repair),
    })),
  );
  return { done: done.map(({ change, numberFormat }) => ({ repair: change.repair, numberFormat })), left };
};

/** Puts back what stood in repaired cells, where the repair still stands. */
export const undoRepairs = async (openContext: OpenContext, repaired: readonly Repaired[]): Promise<RepairOutcome> => {
  const { done, left } = await changeCells(
    openContext,
    repaired.map((one) => ({
      repaired: one,
      place: one.repair.place,
      holds: one.repair.after,
      becomes: one.repair.before,
      formatOf: () => one.numberFormat,
    })),
  );
  return { done: done.map(({ change }) => change.repaired), left };
};
